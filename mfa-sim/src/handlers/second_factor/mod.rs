//! The second factor: when it is asked for, and the calls of `/api/v2` that pass it.

mod binding;
pub(crate) mod bound;
pub(crate) mod challenge;
pub(crate) mod codes;
pub(crate) mod face;
mod passed;
pub(crate) mod totp;
pub(crate) mod upload;
