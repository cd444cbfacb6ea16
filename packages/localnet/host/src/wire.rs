//! The encoding of requests and responses: fields in a fixed order, nothing self-describing.
//!
//! Integers are little-endian (u32, u64, i64); bytes are a u32 length and the bytes; a list is a
//! u32 count and its items; an optional field is a u32 flag (0 or 1) and, if 1, the field.

use soroban_env_host::xdr::{Limits, ReadXdr, WriteXdr};
use soroban_env_host::DEFAULT_XDR_RW_LIMITS;

/// Reads the fields of a request.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Starts at the request's first field.
    pub fn new(request: &'a [u8]) -> Self {
        Reader { rest: request }
    }

    fn take(&mut self, len: usize) -> Result<&'a [u8], String> {
        let (head, rest) = self
            .rest
            .split_at_checked(len)
            .ok_or("the request ends inside a field")?;
        self.rest = rest;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], String> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    /// An unsigned 32-bit integer.
    pub fn u32(&mut self) -> Result<u32, String> {
        self.array().map(u32::from_le_bytes)
    }

    /// An unsigned 64-bit integer.
    pub fn u64(&mut self) -> Result<u64, String> {
        self.array().map(u64::from_le_bytes)
    }

    /// Bytes of any length.
    pub fn bytes(&mut self) -> Result<&'a [u8], String> {
        let len = self.u32()? as usize;
        self.take(len)
    }

    /// Exactly 32 bytes; `name` is for the error text.
    pub fn bytes32(&mut self, name: &str) -> Result<[u8; 32], String> {
        let bytes = self.bytes()?;
        bytes
            .try_into()
            .map_err(|_| format!("{name} has {} bytes, want 32", bytes.len()))
    }

    /// One XDR value, which must fill its field; `name` is for the error text.
    pub fn xdr<T: ReadXdr>(&mut self, name: &str) -> Result<T, String> {
        decode(self.bytes()?, name)
    }

    /// A list of XDR values; `name` is for the error text.
    pub fn xdr_list<T: ReadXdr>(&mut self, name: &str) -> Result<Vec<T>, String> {
        (0..self.u32()?).map(|_| self.xdr(name)).collect()
    }
}

/// Collects the fields of a response.
pub struct Writer {
    out: Vec<u8>,
}

impl Writer {
    /// An empty response.
    pub fn new() -> Self {
        Writer { out: Vec::new() }
    }

    /// An unsigned 32-bit integer, a count or a flag.
    pub fn u32(&mut self, value: u32) {
        self.out.extend(value.to_le_bytes());
    }

    /// An unsigned 64-bit integer.
    pub fn u64(&mut self, value: u64) {
        self.out.extend(value.to_le_bytes());
    }

    /// A signed 64-bit integer.
    pub fn i64(&mut self, value: i64) {
        self.out.extend(value.to_le_bytes());
    }

    /// Bytes of any length.
    pub fn bytes(&mut self, value: &[u8]) {
        self.u32(value.len() as u32);
        self.out.extend_from_slice(value);
    }

    /// An optional field, written by `write` when there is a value.
    pub fn option<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.u32(value.is_some().into());
        if let Some(value) = value {
            write(self, value);
        }
    }

    /// Optional bytes.
    pub fn bytes_option(&mut self, value: Option<&[u8]>) {
        self.option(value, |w, bytes| w.bytes(bytes));
    }

    /// A list of byte fields.
    pub fn list<T: AsRef<[u8]>>(&mut self, items: &[T]) {
        self.u32(items.len() as u32);
        for item in items {
            self.bytes(item.as_ref());
        }
    }

    /// The response's bytes.
    pub fn finish(self) -> Vec<u8> {
        self.out
    }
}

/// Decodes one XDR value that fills `bytes`, within the host's depth limit.
pub fn decode<T: ReadXdr>(bytes: &[u8], name: &str) -> Result<T, String> {
    let limits = Limits {
        depth: DEFAULT_XDR_RW_LIMITS.depth,
        len: bytes.len(),
    };
    T::from_xdr(bytes, limits).map_err(|error| format!("{name} is not valid XDR: {error}"))
}

/// Encodes one XDR value within the host's limits.
pub fn encode<T: WriteXdr>(value: &T) -> Result<Vec<u8>, String> {
    value
        .to_xdr(DEFAULT_XDR_RW_LIMITS)
        .map_err(|error| format!("a result could not be encoded as XDR: {error}"))
}

/// Encodes each XDR value of a list.
pub fn encode_all<T: WriteXdr>(values: &[T]) -> Result<Vec<Vec<u8>>, String> {
    values.iter().map(encode).collect()
}
