//! The ledger as this module sees it: its header's figures from the request, and its entries
//! through the embedder's callback.

use crate::abi::ask_for_entry;
use crate::wire::{decode, encode, Reader};
use soroban_env_host::storage::{EntryWithLiveUntil, SnapshotSource};
use soroban_env_host::xdr::{LedgerEntry, LedgerKey, ScErrorCode, ScErrorType};
use soroban_env_host::{HostError, LedgerInfo};
use std::rc::Rc;

/// A ledger entry as the embedder holds it.
pub struct StoredEntry {
    /// `LedgerEntry` XDR.
    pub xdr: Vec<u8>,
    /// The entry's live-until ledger, for contract data and code.
    pub live_until: Option<u32>,
}

/// Reads one entry, archived and expired ones included; nothing when the ledger has none.
pub fn read(key: &LedgerKey) -> Result<Option<StoredEntry>, String> {
    let Some(buffer) = ask_for_entry(&encode(key)?) else {
        return Ok(None);
    };
    let (live_until, xdr) = buffer
        .split_first_chunk()
        .ok_or("the ledger gave an entry without its live-until ledger")?;
    let live_until = u32::from_le_bytes(*live_until);
    Ok(Some(StoredEntry {
        xdr: xdr.to_vec(),
        live_until: (live_until != u32::MAX).then_some(live_until),
    }))
}

/// The embedder's ledger, as `soroban-simulation` and the host's recording mode read it.
pub struct Snapshot;

impl SnapshotSource for Snapshot {
    fn get(&self, key: &Rc<LedgerKey>) -> Result<Option<EntryWithLiveUntil>, HostError> {
        let broken = |_| HostError::from((ScErrorType::Storage, ScErrorCode::InternalError));
        let Some(stored) = read(key).map_err(broken)? else {
            return Ok(None);
        };
        let entry: LedgerEntry = decode(&stored.xdr, "LedgerEntry").map_err(broken)?;
        Ok(Some((Rc::new(entry), stored.live_until)))
    }
}

/// Reads the ledger header's figures from a request. The TTL settings are still missing:
/// [`crate::settings::Settings::load`] fills them in.
pub fn read_info(request: &mut Reader) -> Result<LedgerInfo, String> {
    Ok(LedgerInfo {
        protocol_version: request.u32()?,
        sequence_number: request.u32()?,
        timestamp: request.u64()?,
        base_reserve: request.u32()?,
        network_id: request.bytes32("networkId")?,
        ..Default::default()
    })
}
