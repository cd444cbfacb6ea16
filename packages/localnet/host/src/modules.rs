//! The cache of parsed contract modules that an applied transaction runs on.
//!
//! Simulation charges a live contract's instantiation as a cache hit, as stellar-core does. Without
//! a cache the host would parse anew and charge for that, so that apply would cost more than was
//! simulated.

use crate::footprint::Footprint;
use crate::settings::Settings;
use soroban_env_host::budget::{AsBudget, Budget};
use soroban_env_host::vm::VersionedContractCodeCostInputs;
use soroban_env_host::xdr::{ContractCodeEntry, ContractCodeEntryExt, ContractCostParams};
use soroban_env_host::{CompilationContext, Error, ErrorHandler, HostError, ModuleCache, Val};
use std::cell::RefCell;
use std::fmt::Debug;

thread_local! {
    static CACHE: RefCell<Option<ModuleCache>> = const { RefCell::new(None) };
}

/// The cache with exactly those modules of the footprint that are live, whatever calls came
/// before: a transaction costs the same on a fresh instance and on an old one.
pub fn for_footprint(settings: &Settings, footprint: &Footprint) -> Result<ModuleCache, String> {
    let context = Compilation::new().map_err(no_cache)?;
    let cache = shared(&context).map_err(no_cache)?;
    for hash in &footprint.dormant_code {
        cache.remove_module(hash).map_err(no_cache)?;
    }
    for code in &footprint.live_code {
        // Code that does not parse is left to the host, which fails the call that runs it.
        let _ = cache.parse_and_cache_module(
            &context,
            settings.ledger.protocol_version,
            &code.hash,
            &code.code,
            cost_inputs(code),
        );
    }
    Ok(cache)
}

fn shared(context: &Compilation) -> Result<ModuleCache, HostError> {
    CACHE.with_borrow_mut(|cache| match cache {
        Some(cache) => Ok(cache.clone()),
        None => Ok(cache.insert(ModuleCache::new(context)?).clone()),
    })
}

fn cost_inputs(code: &ContractCodeEntry) -> VersionedContractCodeCostInputs {
    match &code.ext {
        ContractCodeEntryExt::V0 => VersionedContractCodeCostInputs::V0 {
            wasm_bytes: code.code.len(),
        },
        ContractCodeEntryExt::V1(v1) => VersionedContractCodeCostInputs::V1(v1.cost_inputs.clone()),
    }
}

fn no_cache(error: HostError) -> String {
    format!("the module cache cannot be made: {error:?}")
}

/// Compiles outside of any transaction's budget, as stellar-core does when code goes live.
#[derive(Clone)]
struct Compilation {
    unlimited: Budget,
}

impl Compilation {
    fn new() -> Result<Self, HostError> {
        let free = || ContractCostParams(Default::default());
        let unlimited = Budget::try_from_configs(u64::MAX, u64::MAX, free(), free())?;
        Ok(Compilation { unlimited })
    }
}

impl AsBudget for Compilation {
    fn as_budget(&self) -> &Budget {
        &self.unlimited
    }
}

impl ErrorHandler for Compilation {
    fn map_err<T, E>(&self, result: Result<T, E>) -> Result<T, HostError>
    where
        Error: From<E>,
        E: Debug,
    {
        result.map_err(|error| HostError::from(Error::from(error)))
    }

    fn error(&self, error: Error, _message: &str, _args: &[Val]) -> HostError {
        HostError::from(error)
    }
}

impl CompilationContext for Compilation {}
