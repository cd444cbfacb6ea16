//! Applying an `InvokeHostFunctionOp`, as stellar-core's `InvokeHostFunctionOpFrame` does.

use crate::abi::Outcome;
use crate::applied::{Applied, Change, Halt, Status};
use crate::fees::Priced;
use crate::footprint::{check_write_bytes, Footprint, FootprintReader};
use crate::modules;
use crate::settings::{Settings, SizeLimits};
use crate::wire::{decode, encode, encode_all, Reader};
use soroban_env_host::e2e_invoke::{
    extract_rent_changes, invoke_host_function, InvokeHostFunctionResult, LedgerEntryChange,
};
use soroban_env_host::xdr::{
    AccountId, InvokeHostFunctionOp, LedgerKey, ScErrorCode, ScErrorType, SorobanTransactionData,
};
use soroban_env_host::HostError;

/// Applies an `InvokeHostFunctionOp`.
///
/// Request: ledger, source (`AccountId`), operation (`InvokeHostFunctionOp`), transaction data
/// (`SorobanTransactionData`), envelope size (u32, bytes), PRNG seed (32 bytes).
/// Response: [`Applied::respond`].
pub fn invoke(request: &mut Reader) -> Outcome {
    let invocation = Invocation::read(request)?;
    let mut applied = Applied::default();
    let run = invocation.run(&mut applied);
    applied.respond(run)
}

struct Invocation {
    settings: Settings,
    limits: SizeLimits,
    source: AccountId,
    operation: InvokeHostFunctionOp,
    data: SorobanTransactionData,
    envelope_size: u32,
    seed: [u8; 32],
}

impl Invocation {
    fn read(request: &mut Reader) -> Result<Self, String> {
        Ok(Invocation {
            settings: Settings::load(request)?,
            limits: SizeLimits::load()?,
            source: request.xdr("source")?,
            operation: request.xdr("operation")?,
            data: request.xdr("transactionData")?,
            envelope_size: request.u32()?,
            seed: request.bytes32("prngSeed")?,
        })
    }

    fn run(&self, applied: &mut Applied) -> Result<(), Halt> {
        applied.fees.non_refundable = self.priced().resource_fee(&self.settings.network, 0).0;
        let footprint = self.read_footprint()?;
        applied.read_bytes = footprint.read_bytes;
        let result = self.execute(&footprint, applied)?;
        self.record_changes(&result.ledger_changes, &footprint, applied)?;
        self.record_events(&result, applied)?;
        let rent_changes = extract_rent_changes(&result.ledger_changes);
        applied.fees = self
            .priced()
            .settle(&self.settings, applied.event_bytes, &rent_changes)?;
        Ok(())
    }

    fn priced(&self) -> Priced<'_> {
        Priced {
            data: &self.data,
            envelope_size: self.envelope_size,
            is_restore: false,
        }
    }

    fn read_footprint(&self) -> Result<Footprint, Halt> {
        FootprintReader {
            data: &self.data,
            settings: &self.settings,
            limits: &self.limits,
        }
        .read()
    }

    fn execute(
        &self,
        footprint: &Footprint,
        applied: &mut Applied,
    ) -> Result<InvokeHostFunctionResult, Halt> {
        let resources = &self.data.resources;
        let budget = self.settings.budget(resources.instructions)?;
        let result = invoke_host_function(
            &budget,
            true,
            &encode(&self.operation.host_function)?,
            &encode(resources)?,
            &footprint.restored,
            &encode(&self.source)?,
            encode_all(&self.operation.auth)?.iter(),
            self.settings.ledger.clone(),
            footprint.entries.iter(),
            footprint.ttls.iter(),
            &self.seed.to_vec(),
            &mut applied.diagnostics,
            None,
            Some(modules::for_footprint(&self.settings, footprint)?),
        );
        applied.instructions = budget.get_cpu_insns_consumed().unwrap_or(u64::MAX);
        applied.memory_bytes = budget.get_mem_bytes_consumed().unwrap_or(u64::MAX);
        let result = result.map_err(|error| self.fail(applied, error))?;
        match &result.encoded_invoke_result {
            Ok(value) => applied.return_value = Some(value.clone()),
            Err(error) => return Err(self.fail(applied, error.clone())),
        }
        Ok(result)
    }

    /// Which failure a host error is, in core's order of asking.
    fn fail(&self, applied: &Applied, error: HostError) -> Halt {
        let code = &error.error;
        if code.is_code(ScErrorCode::InternalError) && !code.is_type(ScErrorType::Contract) {
            return Halt::Failed {
                status: Status::InternalError,
                error: format!("{error:?}"),
                diagnostic: None,
            };
        }
        let instructions = self.data.resources.instructions.into();
        if applied.instructions > instructions {
            let message = "operation instructions exceeds amount specified";
            return Halt::over_limit(message, applied.instructions, instructions);
        }
        let memory = self.settings.network.tx_memory_limit.into();
        if applied.memory_bytes > memory {
            let message = "operation memory usage exceeds network config limit";
            return Halt::over_limit(message, applied.memory_bytes, memory);
        }
        Halt::Failed {
            status: Status::Trapped,
            error: format!("{error:?}"),
            diagnostic: None,
        }
    }

    fn record_changes(
        &self,
        changes: &[LedgerEntryChange],
        footprint: &Footprint,
        applied: &mut Applied,
    ) -> Result<(), Halt> {
        for change in changes {
            if let Some(entry) = &change.encoded_new_value {
                let key: LedgerKey = decode(&change.encoded_key, "LedgerKey")?;
                self.limits.check_entry(&key, entry.len())?;
                applied.write_bytes += entry.len() as u32;
                check_write_bytes(applied.write_bytes, self.data.resources.write_bytes)?;
            }
            applied.changes.extend(to_change(change, footprint));
        }
        Ok(())
    }

    fn record_events(
        &self,
        result: &InvokeHostFunctionResult,
        applied: &mut Applied,
    ) -> Result<(), Halt> {
        for event in &result.encoded_contract_events {
            applied.event_bytes += event.len() as u32;
            let message = "total events size exceeds network config maximum";
            self.limits.check_events(message, applied.event_bytes)?;
        }
        applied.event_bytes += applied.return_value.as_ref().map_or(0, |value| value.len()) as u32;
        let message = "return value pushes events size above network config maximum";
        self.limits.check_events(message, applied.event_bytes)?;
        applied.events = result.encoded_contract_events.clone();
        Ok(())
    }
}

/// The host reports every key of the footprint; those that nothing happened to are left out.
fn to_change(change: &LedgerEntryChange, footprint: &Footprint) -> Option<Change> {
    let ttl = change.ttl_change.as_ref();
    let extended = ttl.is_some_and(|ttl| ttl.new_live_until_ledger > ttl.old_live_until_ledger);
    let happened = match (change.read_only, &change.encoded_new_value) {
        (true, _) => extended,
        (false, Some(_)) => true,
        (false, None) => footprint.held.contains(&change.encoded_key),
    };
    let deleted = !change.read_only && change.encoded_new_value.is_none();
    happened.then(|| Change {
        key: change.encoded_key.clone(),
        entry: change.encoded_new_value.clone(),
        live_until: ttl
            .filter(|_| !deleted)
            .map(|ttl| ttl.new_live_until_ledger),
        read_only: change.read_only,
        restored: footprint.restored_keys.contains(&change.encoded_key),
    })
}
