//! A transaction's footprint, read from the ledger the way stellar-core hands it to the host.

use crate::applied::{Halt, Status};
use crate::ledger::{self, StoredEntry};
use crate::settings::{Settings, SizeLimits};
use crate::wire::{decode, encode};
use soroban_env_host::ledger_info::get_key_durability;
use soroban_env_host::xdr::{
    ContractCodeEntry, ContractDataDurability, Hash, LedgerEntry, LedgerEntryData, LedgerKey,
    ScError, ScErrorCode, ScVal, SorobanTransactionData, SorobanTransactionDataExt, TtlEntry,
};
use std::collections::BTreeSet;

/// The footprint's entries as the host wants them, and what reading them told.
#[derive(Default)]
pub struct Footprint {
    /// `LedgerEntry` XDR of each entry that is there for the host.
    pub entries: Vec<Vec<u8>>,
    /// `TtlEntry` XDR beside each of [`Self::entries`], empty for classic entries.
    pub ttls: Vec<Vec<u8>>,
    /// Which read-write keys are being restored, as positions in the read-write footprint.
    pub restored: Vec<u32>,
    /// The keys being restored, `LedgerKey` XDR.
    pub restored_keys: BTreeSet<Vec<u8>>,
    /// The keys that the ledger holds an entry under, even an expired one, `LedgerKey` XDR.
    pub held: BTreeSet<Vec<u8>>,
    /// Contract code that is live.
    pub live_code: Vec<ContractCodeEntry>,
    /// Contract code keys under which no live code is.
    pub dormant_code: Vec<Hash>,
    /// Bytes read from disk: classic entries and those being restored (CAP-66).
    pub read_bytes: u32,
}

/// Reads a footprint under one transaction's declared resources.
pub struct FootprintReader<'a> {
    /// The transaction's resources and archived entries.
    pub data: &'a SorobanTransactionData,
    /// The network's settings.
    pub settings: &'a Settings,
    /// The network's size limits.
    pub limits: &'a SizeLimits,
}

impl FootprintReader<'_> {
    /// Reads all keys, read-only ones first, and stops at the first that core would stop at.
    pub fn read(&self) -> Result<Footprint, Halt> {
        let mut footprint = Footprint::default();
        let keys = &self.data.resources.footprint;
        for key in keys.read_only.iter() {
            self.read_key(&mut footprint, key, None)?;
        }
        for (index, key) in keys.read_write.iter().enumerate() {
            let index = index as u32;
            let restoring = self.marked_for_restore().contains(&index).then_some(index);
            self.read_key(&mut footprint, key, restoring)?;
        }
        Ok(footprint)
    }

    fn marked_for_restore(&self) -> &[u32] {
        match &self.data.ext {
            SorobanTransactionDataExt::V0 => &[],
            SorobanTransactionDataExt::V1(ext) => &ext.archived_soroban_entries,
        }
    }

    fn read_key(
        &self,
        footprint: &mut Footprint,
        key: &LedgerKey,
        restoring: Option<u32>,
    ) -> Result<(), Halt> {
        let stored = ledger::read(key)?;
        if stored.is_some() {
            footprint.held.insert(encode(key)?);
        }
        let Some(durability) = get_key_durability(key) else {
            return self.add_classic(footprint, stored);
        };
        let live_until = live_until(key, stored.as_ref())?;
        let live = live_until.is_some_and(|ledger| ledger >= self.settings.ledger.sequence_number);
        match stored {
            Some(stored) if live => self.add_live(footprint, key, stored, live_until)?,
            Some(stored) if durability == ContractDataDurability::Persistent => {
                let index = restoring.ok_or_else(|| archived(key))?;
                self.add_restored(footprint, key, stored, index)?;
            }
            // An expired temporary entry is as good as none.
            _ => {}
        }
        if let (LedgerKey::ContractCode(code), false) = (key, live) {
            footprint.dormant_code.push(code.hash.clone());
        }
        Ok(())
    }

    fn add_classic(
        &self,
        footprint: &mut Footprint,
        stored: Option<StoredEntry>,
    ) -> Result<(), Halt> {
        let Some(stored) = stored else { return Ok(()) };
        self.meter_read(footprint, &stored.xdr)?;
        footprint.entries.push(stored.xdr);
        footprint.ttls.push(Vec::new());
        Ok(())
    }

    fn add_live(
        &self,
        footprint: &mut Footprint,
        key: &LedgerKey,
        stored: StoredEntry,
        live_until: Option<u32>,
    ) -> Result<(), Halt> {
        self.limits.check_entry(key, stored.xdr.len())?;
        if matches!(key, LedgerKey::ContractCode(_)) {
            let entry: LedgerEntry = decode(&stored.xdr, "LedgerEntry")?;
            if let LedgerEntryData::ContractCode(code) = entry.data {
                footprint.live_code.push(code);
            }
        }
        push_with_ttl(footprint, key, stored.xdr, live_until.unwrap_or(0))
    }

    /// The host sees an entry being restored as live for the minimum TTL, and charges its rent.
    fn add_restored(
        &self,
        footprint: &mut Footprint,
        key: &LedgerKey,
        stored: StoredEntry,
        index: u32,
    ) -> Result<(), Halt> {
        self.limits.check_entry(key, stored.xdr.len())?;
        self.meter_read(footprint, &stored.xdr)?;
        footprint.restored.push(index);
        footprint.restored_keys.insert(encode(key)?);
        let live_until = self.settings.restored_live_until()?;
        push_with_ttl(footprint, key, stored.xdr, live_until)
    }

    fn meter_read(&self, footprint: &mut Footprint, entry: &[u8]) -> Result<(), Halt> {
        footprint.read_bytes += entry.len() as u32;
        let declared = self.data.resources.disk_read_bytes;
        check_read_bytes(footprint.read_bytes, declared)
    }
}

/// The live-until ledger that every contract entry has.
fn live_until(key: &LedgerKey, stored: Option<&StoredEntry>) -> Result<Option<u32>, String> {
    match stored {
        Some(stored) if stored.live_until.is_none() => {
            Err(format!("the ledger holds {key:?} without a TTL"))
        }
        Some(stored) => Ok(stored.live_until),
        None => Ok(None),
    }
}

/// Core's check of the bytes read from disk against those declared.
pub fn check_read_bytes(used: u32, declared: u32) -> Result<(), Halt> {
    let message = "operation byte-read resources exceeds amount specified";
    within(message, used, declared)
}

/// Core's check of the bytes written against those declared.
pub fn check_write_bytes(used: u32, declared: u32) -> Result<(), Halt> {
    let message = "operation byte-write resources exceeds amount specified";
    within(message, used, declared)
}

fn within(message: &str, used: u32, declared: u32) -> Result<(), Halt> {
    if used > declared {
        return Err(Halt::over_limit(message, used.into(), declared.into()));
    }
    Ok(())
}

fn push_with_ttl(
    footprint: &mut Footprint,
    key: &LedgerKey,
    entry: Vec<u8>,
    live_until: u32,
) -> Result<(), Halt> {
    let ttl = TtlEntry {
        key_hash: Hash(sha256(&encode(key)?)),
        live_until_ledger_seq: live_until,
    };
    footprint.entries.push(entry);
    footprint.ttls.push(encode(&ttl)?);
    Ok(())
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).into()
}

fn archived(key: &LedgerKey) -> Halt {
    let (message, args) = match key {
        LedgerKey::ContractCode(code) => (
            "trying to access an archived contract code entry",
            vec![ScVal::Bytes(
                code.hash.0.to_vec().try_into().unwrap_or_default(),
            )],
        ),
        LedgerKey::ContractData(data) => (
            "trying to access an archived contract data entry",
            vec![ScVal::Address(data.contract.clone()), data.key.clone()],
        ),
        _ => ("trying to access an archived entry", vec![]),
    };
    let error = ScError::Value(ScErrorCode::InvalidInput);
    Halt::failed(Status::Archived, error, message, args)
}
