//! What the tests share.

pub(crate) mod clients;
pub(crate) mod collector;
pub(crate) mod document;
pub(crate) mod operations;
#[cfg(unix)]
pub(crate) mod process;
pub(crate) mod recorder;
