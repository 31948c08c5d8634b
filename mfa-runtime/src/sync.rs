//! The lock of what calls share. It has one place, so that a model of it can be put there: `models` explores
//! in which orders threads can come.

pub(crate) use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
