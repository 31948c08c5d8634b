//! The macro, the generated types and the enrollment flow against the compiler.
//!
//! A case is a small program in a folder beside this file. A `pass_*.rs` must compile and run; a
//! `fail_*.rs` must not compile, and each of its lines `// shows: …` is a text of ours, or a name,
//! that the compiler has to show.
//!
//! The whole text is in the `.stderr` file beside it, as the compiler of the version in `RUSTC`
//! writes it. Other versions use other words: with them only the lines `// shows: …` count.
//!
//! `TRYBUILD=overwrite cargo test -p mfa-tests --test ui` writes the `.stderr` files anew; for
//! another version of the compiler, write that into `RUSTC` first. Read them before you commit.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod cases;
mod edits;
mod packages;
mod stubs;
