//! The parts that the examples share.

pub(crate) mod codes;
pub(crate) mod input;
pub(crate) mod program;

/// The outcome of a step of an example.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
