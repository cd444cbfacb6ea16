//! The border between WASM and its embedder: how a buffer crosses it, and who frees it.
//!
//! A request is a buffer that the embedder got from [`alloc`]; the call consumes it. A response
//! is a [`Packed`] buffer that the embedder gives back through [`dealloc`].

use crate::wire::{Reader, Writer};
use std::sync::Once;

/// A buffer in linear memory: `address << 32 | length`, or 0 for nothing.
pub type Packed = u64;

/// What an operation gives: its encoded response, or one sentence saying why it could not run.
pub type Outcome = Result<Writer, String>;

#[link(wasm_import_module = "localnet")]
extern "C" {
    /// Reads the ledger entry under a `LedgerKey` XDR. Gives 0 when there is none, else a buffer
    /// made with [`alloc`]: live-until ledger (u32 LE, `u32::MAX` for none), `LedgerEntry` XDR.
    fn get_ledger_entry(key_ptr: *const u8, key_len: usize) -> Packed;
    /// Tells the embedder a panic's text (UTF-8), just before the trap that it ends in.
    fn panic_message(ptr: *const u8, len: usize);
}

/// Allocates `len` bytes for the embedder to fill.
#[no_mangle]
pub extern "C" fn alloc(len: usize) -> *mut u8 {
    Box::into_raw(vec![0u8; len].into_boxed_slice()).cast()
}

/// Frees a buffer that this module returned, or that [`alloc`] gave and no call consumed.
#[no_mangle]
pub extern "C" fn dealloc(ptr: *mut u8, len: usize) {
    // SAFETY: the embedder keeps to this function's contract.
    drop(unsafe { take(ptr, len) });
}

/// Takes ownership of a buffer.
///
/// # Safety
///
/// `ptr` and `len` are those of one buffer made by [`alloc`] or [`give`], which nobody else owns.
unsafe fn take(ptr: *mut u8, len: usize) -> Box<[u8]> {
    // SAFETY: both functions make the buffer from a boxed slice of `len` bytes.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(ptr, len)) }
}

/// Gives ownership of a buffer to the embedder.
fn give(bytes: Vec<u8>) -> Packed {
    let bytes = bytes.into_boxed_slice();
    let len = bytes.len() as u64;
    let ptr = Box::into_raw(bytes).cast::<u8>() as usize as u64;
    ptr << 32 | len
}

/// Asks the embedder for the ledger entry under a `LedgerKey` XDR, as [`get_ledger_entry`] has it.
pub fn ask_for_entry(key: &[u8]) -> Option<Box<[u8]>> {
    // SAFETY: the import only reads the key while it runs.
    let packed = unsafe { get_ledger_entry(key.as_ptr(), key.len()) };
    let (ptr, len) = ((packed >> 32) as usize, packed as u32 as usize);
    // SAFETY: the import made the buffer with `alloc` and gave it away.
    (packed != 0).then(|| unsafe { take(ptr as *mut u8, len) })
}

/// Runs one operation on one request buffer. A response starts with u32 1 and the operation's own
/// fields, or with u32 0 and the error text (UTF-8).
pub fn respond(ptr: *mut u8, len: usize, run: fn(&mut Reader) -> Outcome) -> Packed {
    report_panics();
    // SAFETY: the embedder gives the request away, in a buffer that it got from `alloc`.
    let request = unsafe { take(ptr, len) };
    let response = run(&mut Reader::new(&request)).unwrap_or_else(|error| {
        let mut failure = Writer::new();
        failure.u32(0);
        failure.bytes(error.as_bytes());
        failure.list(&[] as &[Vec<u8>]);
        failure
    });
    give(response.finish())
}

fn report_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            let text = info.to_string();
            // SAFETY: the import only reads the text while it runs.
            unsafe { panic_message(text.as_ptr(), text.len()) };
        }));
    });
}
