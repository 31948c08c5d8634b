//! The second factor: when it is asked for, and how it is passed.

pub(crate) mod challenge;
