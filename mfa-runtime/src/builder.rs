//! The pieces of generated typestate builders: which required fields are set.

/// The state of a required field that has no value yet.
#[derive(Clone, Copy, Debug, Default)]
pub struct Missing;

/// The state of a required field that has its value.
#[derive(Clone, Debug)]
pub struct Set<T>(pub T);
