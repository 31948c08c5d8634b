//! Servers that do everything wrong, one thing at a time, and what becomes of a call of each retry
//! class. `table` is what to read; the rest makes it run.

mod api;
#[cfg(target_os = "linux")]
mod decoded;
#[cfg(target_os = "linux")]
mod memory;
mod races;
mod run;
mod server;
mod table;
