//! Simulation, as stellar-rpc's preflight runs it: `soroban-simulation` with its default
//! adjustments, diagnostics on.

use crate::abi::Outcome;
use crate::ledger::Snapshot;
use crate::settings::Settings;
use crate::wire::{encode, encode_all, Reader, Writer};
use soroban_env_host::e2e_invoke::RecordingInvocationAuthMode;
use soroban_env_host::xdr::{
    AccountId, InvokeHostFunctionOp, LedgerKey, SorobanAuthorizationEntry, SorobanTransactionData,
};
use soroban_simulation::simulation::{
    simulate_extend_ttl_op, simulate_invoke_host_function_op, simulate_restore_op,
    InvokeHostFunctionSimulationResult, LedgerEntryDiff, SimulationAdjustmentConfig,
};
use std::rc::Rc;

/// Simulates an `InvokeHostFunctionOp`.
///
/// Request: ledger, source (`AccountId`), operation (`InvokeHostFunctionOp`), auth mode (u32:
/// 0 enforce, 1 record, 2 record and allow non-root), PRNG seed (32 bytes), instruction leeway
/// (u32).
pub fn invoke(request: &mut Reader) -> Outcome {
    let settings = Settings::load(request)?;
    let source: AccountId = request.xdr("source")?;
    let operation: InvokeHostFunctionOp = request.xdr("operation")?;
    let auth_mode = read_auth_mode(request, operation.auth.into())?;
    let seed = request.bytes32("prngSeed")?;
    let adjustment = adjustment(request.u32()?);
    let simulation = simulate_invoke_host_function_op(
        Rc::new(Snapshot),
        &settings.network,
        &adjustment,
        &settings.ledger,
        operation.host_function,
        auth_mode,
        &source,
        seed,
        true,
    )
    .map_err(|error| format!("{error:?}"))?;
    write_invocation(simulation)
}

/// Simulates an `ExtendFootprintTtlOp`.
///
/// Request: ledger, keys (list of `LedgerKey`), extend-to (u32, ledgers from now).
pub fn extend(request: &mut Reader) -> Outcome {
    let settings = Settings::load(request)?;
    let keys: Vec<LedgerKey> = request.xdr_list("keys")?;
    let extend_to = request.u32()?;
    if settings
        .ledger
        .sequence_number
        .checked_add(extend_to)
        .is_none()
    {
        return Err(format!(
            "extendTo {extend_to} reaches past the last possible ledger"
        ));
    }
    let simulation = simulate_extend_ttl_op(
        &Snapshot,
        &settings.network,
        &adjustment(0),
        &settings.ledger,
        &keys,
        extend_to,
    )
    .map_err(|error| format!("{error:?}"))?;
    write_ttl(&simulation.transaction_data)
}

/// Simulates a `RestoreFootprintOp`.
///
/// Request: ledger, keys (list of `LedgerKey`).
pub fn restore(request: &mut Reader) -> Outcome {
    let settings = Settings::load(request)?;
    let keys: Vec<LedgerKey> = request.xdr_list("keys")?;
    let simulation = simulate_restore_op(
        &Snapshot,
        &settings.network,
        &adjustment(0),
        &settings.ledger,
        &keys,
    )
    .map_err(|error| format!("{error:?}"))?;
    write_ttl(&simulation.transaction_data)
}

fn read_auth_mode(
    request: &mut Reader,
    auth: Vec<SorobanAuthorizationEntry>,
) -> Result<RecordingInvocationAuthMode, String> {
    match request.u32()? {
        0 => Ok(RecordingInvocationAuthMode::Enforcing(auth)),
        1 => Ok(RecordingInvocationAuthMode::Recording(true)),
        2 => Ok(RecordingInvocationAuthMode::Recording(false)),
        other => Err(format!("auth mode {other} is none of 0, 1 and 2")),
    }
}

/// stellar-rpc raises the additive instruction adjustment to the caller's leeway, never lowers it.
fn adjustment(instruction_leeway: u32) -> SimulationAdjustmentConfig {
    let mut config = SimulationAdjustmentConfig::default_adjustment();
    let additive = &mut config.instructions.additive_factor;
    *additive = instruction_leeway.max(*additive);
    config
}

/// Response of a success: u32 1, return value (optional `ScVal`), auth, events, diagnostic events
/// (lists), transaction data, instructions, memory bytes (u64), changes. Of a failure: u32 0,
/// error text, diagnostic events.
fn write_invocation(simulation: InvokeHostFunctionSimulationResult) -> Outcome {
    let diagnostics = encode_all(&simulation.diagnostic_events)?;
    let mut response = Writer::new();
    let return_value = match &simulation.invoke_result {
        Ok(value) => value,
        Err(error) => {
            response.u32(0);
            response.bytes(format!("{error:?}").as_bytes());
            response.list(&diagnostics);
            return Ok(response);
        }
    };
    let data = simulation
        .transaction_data
        .ok_or("the simulation succeeded without transaction data")?;
    response.u32(1);
    response.bytes_option(Some(&encode(return_value)?));
    response.list(&encode_all(&simulation.auth)?);
    response.list(&encode_all(&simulation.contract_events)?);
    response.list(&diagnostics);
    response.bytes(&encode(&data)?);
    response.u64(simulation.simulated_instructions.into());
    response.u64(simulation.simulated_memory.into());
    write_changes(&mut response, &simulation.modified_entries)?;
    Ok(response)
}

/// A TTL operation returns no value and changes no entry: the same response with those left empty.
fn write_ttl(data: &SorobanTransactionData) -> Outcome {
    let mut response = Writer::new();
    let none: &[Vec<u8>] = &[];
    response.u32(1);
    response.bytes_option(None);
    response.list(none);
    response.list(none);
    response.list(none);
    response.bytes(&encode(data)?);
    response.u64(0);
    response.u64(0);
    write_changes(&mut response, &[])?;
    Ok(response)
}

/// Each change: key, entry before, entry after (both optional). A key that stays absent is no
/// change.
fn write_changes(response: &mut Writer, diffs: &[LedgerEntryDiff]) -> Result<(), String> {
    let changed: Vec<_> = diffs
        .iter()
        .filter_map(|diff| {
            let either = diff.state_after.as_ref().or(diff.state_before.as_ref())?;
            Some((either.to_key(), diff))
        })
        .collect();
    response.u32(changed.len() as u32);
    for (key, diff) in changed {
        let before = diff.state_before.as_ref().map(encode).transpose()?;
        let after = diff.state_after.as_ref().map(encode).transpose()?;
        response.bytes(&encode(&key)?);
        response.bytes_option(before.as_deref());
        response.bytes_option(after.as_deref());
    }
    Ok(())
}
