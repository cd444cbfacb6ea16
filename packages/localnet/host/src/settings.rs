//! The network settings that rule one call, read from the ledger's `CONFIG_SETTING` entries.

use crate::applied::Halt;
use crate::ledger::{self, Snapshot};
use crate::wire::{decode, Reader};
use soroban_env_host::budget::Budget;
use soroban_env_host::xdr::{
    ConfigSettingEntry, ConfigSettingId, ContractDataDurability, LedgerEntry, LedgerEntryData,
    LedgerKey, LedgerKeyConfigSetting,
};
use soroban_env_host::LedgerInfo;
use soroban_simulation::NetworkConfig;

/// Everything about the network that an operation needs to know.
pub struct Settings {
    /// Costs, fees, TTLs and the limits on instructions and memory.
    pub network: NetworkConfig,
    /// The ledger header's figures with the TTL settings filled in.
    pub ledger: LedgerInfo,
}

impl Settings {
    /// Reads the header's figures from the request and the settings from the ledger.
    pub fn load(request: &mut Reader) -> Result<Self, String> {
        let mut ledger = ledger::read_info(request)?;
        let network = load_network()?;
        network.fill_config_fields_in_ledger_info(&mut ledger);
        Ok(Settings { network, ledger })
    }

    /// A budget of `instructions` and the network's memory limit, as stellar-core gives one
    /// transaction.
    pub fn budget(&self, instructions: u32) -> Result<Budget, String> {
        Budget::try_from_configs(
            instructions.into(),
            self.network.tx_memory_limit.into(),
            self.network.cpu_cost_params.clone(),
            self.network.memory_cost_params.clone(),
        )
        .map_err(|error| format!("the ledger's cost settings make no budget: {error:?}"))
    }

    /// The live-until ledger that an entry restored now gets.
    pub fn restored_live_until(&self) -> Result<u32, String> {
        self.ledger
            .min_live_until_ledger_checked(ContractDataDurability::Persistent)
            .ok_or_else(|| "the minimum TTL reaches past the last possible ledger".into())
    }
}

/// Reads the settings alone, for what does not depend on a ledger's header.
pub fn load_network() -> Result<NetworkConfig, String> {
    NetworkConfig::load_from_snapshot(&Snapshot)
        .map_err(|error| format!("the ledger's network settings cannot be read: {error:#}"))
}

/// The size limits that stellar-core checks at apply and the host does not. A setting that the
/// ledger does not hold sets no limit.
pub struct SizeLimits {
    /// Contract code entry, bytes of `LedgerEntry` XDR.
    pub contract_code: u32,
    /// Contract data entry, bytes of `LedgerEntry` XDR.
    pub contract_data: u32,
    /// Contract events and return value of one transaction, bytes of XDR.
    pub events: u32,
}

impl SizeLimits {
    /// Reads the limits from the ledger.
    pub fn load() -> Result<Self, String> {
        let mut limits = SizeLimits {
            contract_code: u32::MAX,
            contract_data: u32::MAX,
            events: u32::MAX,
        };
        for id in [
            ConfigSettingId::ContractMaxSizeBytes,
            ConfigSettingId::ContractDataEntrySizeBytes,
            ConfigSettingId::ContractEventsV0,
        ] {
            match read_setting(id)? {
                Some(ConfigSettingEntry::ContractMaxSizeBytes(max)) => limits.contract_code = max,
                Some(ConfigSettingEntry::ContractDataEntrySizeBytes(max)) => {
                    limits.contract_data = max
                }
                Some(ConfigSettingEntry::ContractEventsV0(events)) => {
                    limits.events = events.tx_max_contract_events_size_bytes
                }
                _ => {}
            }
        }
        Ok(limits)
    }

    /// Checks one contract entry of `size` bytes.
    pub fn check_entry(&self, key: &LedgerKey, size: usize) -> Result<(), Halt> {
        let (message, limit) = match key {
            LedgerKey::ContractCode(_) => (
                "Wasm size exceeds network config maximum contract size",
                self.contract_code,
            ),
            LedgerKey::ContractData(_) => (
                "ContractData size exceeds network config maximum size",
                self.contract_data,
            ),
            _ => return Ok(()),
        };
        if size > limit as usize {
            return Err(Halt::over_limit(message, size as u64, limit.into()));
        }
        Ok(())
    }

    /// Checks the size of all events so far; `message` is core's for the moment of checking.
    pub fn check_events(&self, message: &str, size: u32) -> Result<(), Halt> {
        if size > self.events {
            return Err(Halt::over_limit(message, size.into(), self.events.into()));
        }
        Ok(())
    }
}

fn read_setting(id: ConfigSettingId) -> Result<Option<ConfigSettingEntry>, String> {
    let key = LedgerKey::ConfigSetting(LedgerKeyConfigSetting {
        config_setting_id: id,
    });
    let Some(stored) = ledger::read(&key)? else {
        return Ok(None);
    };
    let entry: LedgerEntry = decode(&stored.xdr, "LedgerEntry")?;
    match entry.data {
        LedgerEntryData::ConfigSetting(setting) => Ok(Some(setting)),
        other => Err(format!("under {id:?} the ledger holds {}", other.name())),
    }
}
