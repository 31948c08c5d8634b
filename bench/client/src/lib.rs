//! A crate that uses `mfa-client`.

pub use mfa_client::*;
