//! As much of `tokio` as the client's shared state needs, made of what `shuttle` schedules: each lock, each
//! wait and each wake-up is a place where another thread may come first.

pub mod runtime;
pub mod sync;
pub mod time;
