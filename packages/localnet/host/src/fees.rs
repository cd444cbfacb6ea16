//! Resource fees, as stellar-core computes them from a transaction's declared resources.

use crate::abi::Outcome;
use crate::applied::Halt;
use crate::settings::{self, Settings};
use crate::wire::{Reader, Writer};
use soroban_env_host::e2e_invoke::entry_size_for_rent;
use soroban_env_host::fees::{
    compute_rent_fee, compute_transaction_resource_fee, LedgerEntryRentChange, TransactionResources,
};
use soroban_env_host::ledger_info::get_key_durability;
use soroban_env_host::xdr::{
    ContractDataDurability, LedgerEntry, LedgerKey, SorobanTransactionData,
    SorobanTransactionDataExt,
};
use soroban_simulation::NetworkConfig;

/// What one applied transaction owes, in stroops.
#[derive(Clone, Copy, Default)]
pub struct Fees {
    /// Owed however the transaction ends: declared resources and the envelope's size.
    pub non_refundable: i64,
    /// Owed on success: contract events and return value.
    pub refundable: i64,
    /// Owed on success: rent.
    pub rent: i64,
}

/// Which transaction's resources are priced.
pub struct Priced<'a> {
    /// The declared resources.
    pub data: &'a SorobanTransactionData,
    /// The transaction envelope's size, bytes of XDR.
    pub envelope_size: u32,
    /// A `RestoreFootprintOp` reads all it restores from disk.
    pub is_restore: bool,
}

impl Priced<'_> {
    /// The non-refundable and the refundable resource fee for `event_bytes` of events and return
    /// value, in stroops. Rent is not in it.
    pub fn resource_fee(&self, network: &NetworkConfig, event_bytes: u32) -> (i64, i64) {
        let resources = &self.data.resources;
        compute_transaction_resource_fee(
            &TransactionResources {
                instructions: resources.instructions,
                disk_read_entries: self.disk_read_entries(),
                write_entries: resources.footprint.read_write.len() as u32,
                disk_read_bytes: resources.disk_read_bytes,
                write_bytes: resources.write_bytes,
                contract_events_size_bytes: event_bytes,
                transaction_size_bytes: self.envelope_size,
            },
            &network.fee_configuration,
        )
    }

    /// Since protocol 23 only classic and archived entries are read from disk (CAP-66).
    fn disk_read_entries(&self) -> u32 {
        let footprint = &self.data.resources.footprint;
        if self.is_restore {
            return footprint.read_write.len() as u32;
        }
        let keys = footprint
            .read_only
            .iter()
            .chain(footprint.read_write.iter());
        let classic = keys.filter(|key| get_key_durability(key).is_none()).count();
        let archived = match &self.data.ext {
            SorobanTransactionDataExt::V0 => 0,
            SorobanTransactionDataExt::V1(ext) => ext.archived_soroban_entries.len(),
        };
        (classic + archived) as u32
    }

    /// Settles what a success owes. Fails when the declared resource fee does not cover it.
    pub fn settle(
        &self,
        settings: &Settings,
        event_bytes: u32,
        rent_changes: &[LedgerEntryRentChange],
    ) -> Result<Fees, Halt> {
        let (non_refundable, refundable) = self.resource_fee(&settings.network, event_bytes);
        let rent = compute_rent_fee(
            rent_changes,
            &settings.network.rent_fee_configuration,
            settings.ledger.sequence_number,
        );
        let declared = self.data.resource_fee.saturating_sub(non_refundable);
        if declared < rent {
            let message =
                "refundable resource fee was not sufficient to cover the ledger storage rent";
            return Err(Halt::insufficient_fee(message, rent, declared));
        }
        let owed = rent.saturating_add(refundable);
        if declared < owed {
            let message = "refundable resource fee was not sufficient to cover the events fee \
                           after paying for ledger storage rent";
            return Err(Halt::insufficient_fee(message, owed, declared));
        }
        Ok(Fees {
            non_refundable,
            refundable,
            rent,
        })
    }
}

/// The rent change of an entry whose content stays as it is while its TTL moves.
pub fn rent_change(
    settings: &Settings,
    key: &LedgerKey,
    entry: &LedgerEntry,
    entry_size: u32,
    old_live_until: Option<u32>,
    new_live_until: u32,
) -> Result<LedgerEntryRentChange, String> {
    let budget = settings.budget(u32::MAX)?;
    let size = entry_size_for_rent(&budget, entry, entry_size)
        .map_err(|error| format!("the entry's size for rent is unknown: {error:?}"))?;
    Ok(LedgerEntryRentChange {
        is_persistent: get_key_durability(key) == Some(ContractDataDurability::Persistent),
        is_code_entry: matches!(key, LedgerKey::ContractCode(_)),
        old_size_bytes: old_live_until.map_or(0, |_| size),
        new_size_bytes: size,
        old_live_until_ledger: old_live_until.unwrap_or(0),
        new_live_until_ledger: new_live_until,
    })
}

/// The non-refundable part of a resource fee, which core wants covered before it accepts a
/// transaction.
///
/// Request: transaction data, envelope size (u32, bytes), is-restore (u32 flag).
/// Response: u32 1, fee (i64, stroops).
pub fn non_refundable(request: &mut Reader) -> Outcome {
    let network = settings::load_network()?;
    let data = request.xdr("transactionData")?;
    let priced = Priced {
        data: &data,
        envelope_size: request.u32()?,
        is_restore: request.u32()? != 0,
    };
    let mut response = Writer::new();
    response.u32(1);
    response.i64(priced.resource_fee(&network, 0).0);
    Ok(response)
}
