//! Applying the two operations that run no code: `ExtendFootprintTtlOp` and `RestoreFootprintOp`,
//! as stellar-core's frames of these names do.

use crate::abi::Outcome;
use crate::applied::{Applied, Change, Halt};
use crate::fees::{rent_change, Priced};
use crate::footprint::{check_read_bytes, check_write_bytes};
use crate::ledger::{self, StoredEntry};
use crate::settings::{Settings, SizeLimits};
use crate::wire::{decode, encode, Reader};
use soroban_env_host::fees::LedgerEntryRentChange;
use soroban_env_host::xdr::{LedgerEntry, LedgerKey, SorobanTransactionData};

/// Applies an `ExtendFootprintTtlOp`.
///
/// Request: ledger, transaction data, envelope size (u32, bytes), extend-to (u32, ledgers from
/// now). Response: [`Applied::respond`].
pub fn extend(request: &mut Reader) -> Outcome {
    let operation = TtlOperation::read(request)?;
    let extend_to = request.u32()?;
    let mut applied = Applied::default();
    let run = operation.extend(extend_to, &mut applied);
    applied.respond(run)
}

/// Applies a `RestoreFootprintOp`.
///
/// Request: ledger, transaction data, envelope size (u32, bytes). Response: [`Applied::respond`].
pub fn restore(request: &mut Reader) -> Outcome {
    let operation = TtlOperation::read(request)?;
    let mut applied = Applied::default();
    let run = operation.restore(&mut applied);
    applied.respond(run)
}

struct TtlOperation {
    settings: Settings,
    limits: SizeLimits,
    data: SorobanTransactionData,
    envelope_size: u32,
}

impl TtlOperation {
    fn read(request: &mut Reader) -> Result<Self, String> {
        Ok(TtlOperation {
            settings: Settings::load(request)?,
            limits: SizeLimits::load()?,
            data: request.xdr("transactionData")?,
            envelope_size: request.u32()?,
        })
    }

    /// Entries that are absent, archived or live long enough already are passed over.
    fn extend(&self, extend_to: u32, applied: &mut Applied) -> Result<(), Halt> {
        self.start(false, applied);
        let now = self.settings.ledger.sequence_number;
        let new = now.saturating_add(extend_to);
        let mut rent_changes = Vec::new();
        for key in self.data.resources.footprint.read_only.iter() {
            let Some(stored) = ledger::read(key)? else {
                continue;
            };
            let old = stored.live_until.unwrap_or(0);
            if old < now || old >= new {
                continue;
            }
            self.limits.check_entry(key, stored.xdr.len())?;
            rent_changes.push(self.rent_change(key, &stored, Some(old), new)?);
            applied.changes.push(Change {
                key: encode(key)?,
                entry: None,
                live_until: Some(new),
                read_only: true,
                restored: false,
            });
        }
        self.settle(false, &rent_changes, applied)
    }

    /// Entries that are absent or live are passed over.
    fn restore(&self, applied: &mut Applied) -> Result<(), Halt> {
        self.start(true, applied);
        let now = self.settings.ledger.sequence_number;
        let new = self.settings.restored_live_until()?;
        let mut rent_changes = Vec::new();
        for key in self.data.resources.footprint.read_write.iter() {
            let Some(stored) = ledger::read(key)? else {
                continue;
            };
            if stored.live_until.is_none_or(|ledger| ledger >= now) {
                continue;
            }
            self.meter_restore(key, &stored, applied)?;
            rent_changes.push(self.rent_change(key, &stored, None, new)?);
            applied.changes.push(Change {
                key: encode(key)?,
                entry: Some(stored.xdr),
                live_until: Some(new),
                read_only: false,
                restored: true,
            });
        }
        self.settle(true, &rent_changes, applied)
    }

    /// A restored entry counts as read from disk and as written.
    fn meter_restore(
        &self,
        key: &LedgerKey,
        stored: &StoredEntry,
        applied: &mut Applied,
    ) -> Result<(), Halt> {
        let size = stored.xdr.len() as u32;
        applied.read_bytes += size;
        check_read_bytes(applied.read_bytes, self.data.resources.disk_read_bytes)?;
        self.limits.check_entry(key, stored.xdr.len())?;
        applied.write_bytes += size;
        check_write_bytes(applied.write_bytes, self.data.resources.write_bytes)
    }

    fn rent_change(
        &self,
        key: &LedgerKey,
        stored: &StoredEntry,
        old: Option<u32>,
        new: u32,
    ) -> Result<LedgerEntryRentChange, String> {
        let entry: LedgerEntry = decode(&stored.xdr, "LedgerEntry")?;
        let size = stored.xdr.len() as u32;
        rent_change(&self.settings, key, &entry, size, old, new)
    }

    fn priced(&self, is_restore: bool) -> Priced<'_> {
        Priced {
            data: &self.data,
            envelope_size: self.envelope_size,
            is_restore,
        }
    }

    fn start(&self, is_restore: bool, applied: &mut Applied) {
        let priced = self.priced(is_restore);
        applied.fees.non_refundable = priced.resource_fee(&self.settings.network, 0).0;
    }

    fn settle(
        &self,
        is_restore: bool,
        rent_changes: &[LedgerEntryRentChange],
        applied: &mut Applied,
    ) -> Result<(), Halt> {
        let priced = self.priced(is_restore);
        applied.fees = priced.settle(&self.settings, 0, rent_changes)?;
        Ok(())
    }
}
