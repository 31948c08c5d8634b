//! What the tests share.

pub(crate) mod clients;
pub(crate) mod collector;
pub(crate) mod document;
pub(crate) mod operations;
pub(crate) mod recorder;
