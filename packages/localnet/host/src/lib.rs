//! The Soroban host as one WASM module: XDR bytes in, XDR bytes out, and nothing else.
//!
//! The crate adds no rules of its own. `simulate_*` are what stellar-rpc's preflight runs
//! (`soroban-simulation`), `apply_*` are what stellar-core does around `soroban-env-host` in
//! `InvokeHostFunctionOpFrame`, `ExtendFootprintTTLOpFrame` and `RestoreFootprintOpFrame`.
//! Ledger entries, network settings among them, are read through one imported callback, so the
//! ledger itself stays with the embedder.
//!
//! Every export takes one request and gives one response, both in the encoding of [`wire`];
//! [`abi`] says how they cross the border.

mod abi;
mod applied;
mod apply;
mod diagnostics;
mod fees;
mod footprint;
mod ledger;
mod modules;
mod settings;
mod simulate;
mod ttl;
mod wire;

use abi::{respond, Packed};

/// Simulates an `InvokeHostFunctionOp`. See [`simulate::invoke`].
#[no_mangle]
pub extern "C" fn simulate_invoke(ptr: *mut u8, len: usize) -> Packed {
    respond(ptr, len, simulate::invoke)
}

/// Simulates an `ExtendFootprintTtlOp`. See [`simulate::extend`].
#[no_mangle]
pub extern "C" fn simulate_extend(ptr: *mut u8, len: usize) -> Packed {
    respond(ptr, len, simulate::extend)
}

/// Simulates a `RestoreFootprintOp`. See [`simulate::restore`].
#[no_mangle]
pub extern "C" fn simulate_restore(ptr: *mut u8, len: usize) -> Packed {
    respond(ptr, len, simulate::restore)
}

/// Applies an `InvokeHostFunctionOp`. See [`apply::invoke`].
#[no_mangle]
pub extern "C" fn apply_invoke(ptr: *mut u8, len: usize) -> Packed {
    respond(ptr, len, apply::invoke)
}

/// Applies an `ExtendFootprintTtlOp`. See [`ttl::extend`].
#[no_mangle]
pub extern "C" fn apply_extend(ptr: *mut u8, len: usize) -> Packed {
    respond(ptr, len, ttl::extend)
}

/// Applies a `RestoreFootprintOp`. See [`ttl::restore`].
#[no_mangle]
pub extern "C" fn apply_restore(ptr: *mut u8, len: usize) -> Packed {
    respond(ptr, len, ttl::restore)
}

/// The non-refundable part of a transaction's resource fee. See [`fees::non_refundable`].
#[no_mangle]
pub extern "C" fn non_refundable_fee(ptr: *mut u8, len: usize) -> Packed {
    respond(ptr, len, fees::non_refundable)
}
