//! Stands in for `getrandom` 0.2, which `soroban-env-host` asks for with its `js` feature and so
//! would pull `wasm-bindgen` in. The Soroban host draws no entropy: its PRNG seed is an argument.
//! Whoever asks here all the same is refused.

use core::{fmt, num::NonZeroU32};

/// Why no randomness came. Same code space as the real crate's error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error(NonZeroU32);

impl Error {
    /// This target has no source of entropy.
    pub const UNSUPPORTED: Error = Error::internal(0);
    /// Codes from here on belong to the implementation.
    pub const INTERNAL_START: u32 = 1 << 31;
    /// Codes from here on belong to the user of the crate.
    pub const CUSTOM_START: u32 = (1 << 31) + (1 << 30);

    const fn internal(n: u16) -> Error {
        match NonZeroU32::new(Error::INTERNAL_START + n as u32) {
            Some(code) => Error(code),
            None => panic!("an error code is never zero"),
        }
    }

    /// The bare error code.
    pub const fn code(self) -> NonZeroU32 {
        self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no source of entropy in this WASM (code {})", self.0)
    }
}

impl std::error::Error for Error {}

impl From<NonZeroU32> for Error {
    fn from(code: NonZeroU32) -> Self {
        Error(code)
    }
}

/// Always refuses.
pub fn getrandom(_dest: &mut [u8]) -> Result<(), Error> {
    Err(Error::UNSUPPORTED)
}
