//! Which file may know which. Read off the sources: their `use` lines, and the paths in their code.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod arrows;
mod circles;
mod made_up;
mod order;
mod reader;
mod words;
mod workspace;
