//! What applying one operation came to, whichever operation it was.

use crate::abi::Outcome;
use crate::diagnostics;
use crate::fees::Fees;
use crate::wire::{encode_all, Writer};
use soroban_env_host::xdr::{DiagnosticEvent, ScError, ScErrorCode, ScVal};

/// How an operation ended. The numbers are the response's status field.
#[derive(Clone, Copy)]
pub enum Status {
    /// Applied.
    Ok = 0,
    /// The host function failed.
    Trapped = 1,
    /// More was used than the transaction declared or the network allows.
    ResourceLimit = 2,
    /// An archived entry is in the footprint and not marked for restoring.
    Archived = 3,
    /// The declared resource fee does not cover rent and events.
    InsufficientRefundableFee = 4,
    /// The host found itself in a state that should not be; core fails the transaction with
    /// `txINTERNAL_ERROR`.
    InternalError = 5,
}

/// Why an operation stopped before its end.
pub enum Halt {
    /// The operation failed, as operations may.
    Failed {
        /// Never [`Status::Ok`].
        status: Status,
        /// One sentence, or the host's own error text.
        error: String,
        /// What core would add to the diagnostic events.
        diagnostic: Option<Box<DiagnosticEvent>>,
    },
    /// The request or the ledger is not what it should be.
    Broken(String),
}

impl Halt {
    /// A failure that core finds, with the diagnostic event that core pushes for it.
    pub fn failed(status: Status, error: ScError, message: &str, args: Vec<ScVal>) -> Self {
        Halt::Failed {
            status,
            error: message.to_owned(),
            diagnostic: Some(Box::new(diagnostics::failure(error, message, args))),
        }
    }

    /// A limit exceeded: what was used and what was allowed, in the limit's unit.
    pub fn over_limit(message: &str, used: u64, limit: u64) -> Self {
        let error = ScError::Budget(ScErrorCode::ExceededLimit);
        Halt::exceeded(Status::ResourceLimit, error, message, used, limit)
    }

    /// The declared resource fee does not cover what is owed, both in stroops.
    pub fn insufficient_fee(message: &str, owed: i64, declared: i64) -> Self {
        let error = ScError::Storage(ScErrorCode::ExceededLimit);
        let (owed, declared) = (owed.max(0) as u64, declared.max(0) as u64);
        Halt::exceeded(
            Status::InsufficientRefundableFee,
            error,
            message,
            owed,
            declared,
        )
    }

    fn exceeded(status: Status, error: ScError, message: &str, used: u64, limit: u64) -> Self {
        let args = vec![ScVal::U64(used), ScVal::U64(limit)];
        Halt::Failed {
            status,
            error: format!("{message}: {used} > {limit}"),
            diagnostic: Some(Box::new(diagnostics::failure(error, message, args))),
        }
    }
}

impl From<String> for Halt {
    fn from(broken: String) -> Self {
        Halt::Broken(broken)
    }
}

/// One ledger entry's change.
pub struct Change {
    /// `LedgerKey` XDR.
    pub key: Vec<u8>,
    /// The entry's new `LedgerEntry` XDR; nothing for a deleted entry or a mere TTL change.
    pub entry: Option<Vec<u8>>,
    /// The entry's new live-until ledger, for contract data and code.
    pub live_until: Option<u32>,
    /// Only the TTL changed.
    pub read_only: bool,
    /// The entry was archived before.
    pub restored: bool,
}

/// Everything a transaction's result and meta are made of.
#[derive(Default)]
pub struct Applied {
    /// `ScVal` XDR.
    pub return_value: Option<Vec<u8>>,
    /// Changes in the order of their ledger keys.
    pub changes: Vec<Change>,
    /// `ContractEvent` XDR.
    pub events: Vec<Vec<u8>>,
    /// What the host and core say about the run.
    pub diagnostics: Vec<DiagnosticEvent>,
    /// CPU instructions metered.
    pub instructions: u64,
    /// Bytes of memory metered.
    pub memory_bytes: u64,
    /// Fees owed, stroops.
    pub fees: Fees,
    /// Bytes read from disk, as core meters them against the declared resources.
    pub read_bytes: u32,
    /// Bytes of entries written.
    pub write_bytes: u32,
    /// Bytes of contract events and return value.
    pub event_bytes: u32,
}

impl Applied {
    /// Encodes the end of a run. A failure changes nothing and owes only the non-refundable fee.
    ///
    /// Response: u32 1, status (u32), error (optional text), return value (optional), changes,
    /// events, diagnostic events (lists), instructions, memory bytes (u64), non-refundable,
    /// refundable, rent fee (i64), read, write, event bytes (u32).
    pub fn respond(mut self, run: Result<(), Halt>) -> Outcome {
        let (status, error) = match run {
            Ok(()) => (Status::Ok, None),
            Err(Halt::Broken(error)) => return Err(error),
            Err(Halt::Failed {
                status,
                error,
                diagnostic,
            }) => {
                self.diagnostics.extend(diagnostic.map(|event| *event));
                self.undo();
                (status, Some(error))
            }
        };
        let mut response = Writer::new();
        response.u32(1);
        response.u32(status as u32);
        response.bytes_option(error.as_ref().map(|text| text.as_bytes()));
        self.write(&mut response)?;
        Ok(response)
    }

    fn undo(&mut self) {
        self.return_value = None;
        self.changes.clear();
        self.events.clear();
        self.fees.refundable = 0;
        self.fees.rent = 0;
    }

    fn write(&self, response: &mut Writer) -> Result<(), String> {
        response.bytes_option(self.return_value.as_deref());
        response.u32(self.changes.len() as u32);
        for change in &self.changes {
            response.bytes(&change.key);
            response.bytes_option(change.entry.as_deref());
            response.option(change.live_until, Writer::u32);
            response.u32(change.read_only.into());
            response.u32(change.restored.into());
        }
        response.list(&self.events);
        response.list(&encode_all(&self.diagnostics)?);
        response.u64(self.instructions);
        response.u64(self.memory_bytes);
        response.i64(self.fees.non_refundable);
        response.i64(self.fees.refundable);
        response.i64(self.fees.rent);
        response.u32(self.read_bytes);
        response.u32(self.write_bytes);
        response.u32(self.event_bytes);
        Ok(())
    }
}
