//! Documents change, and programs that use their clients go on compiling, or not: as `docs/semver.md` says.
//!
//! A folder beside this file is a lab. It has a document, `api.yaml`, and ordinary ways to use the client that is made of
//! it, `program.rs`. Each function of the program is an idiom, and so is each fake. `changes/*.yaml` are changes of the
//! document, one at a time, and their verdicts:
//!
//! ```yaml
//! - id: optional-query-beside-a-path-parameter
//!   change: An optional query parameter is added to an operation with one path parameter.
//!   edits:
//!     - { add: getPet/parameters/-, value: { name: expand, in: query, schema: { type: string } } }
//!   verdict: compiles
//!   then: client().get_pet("1").expand("x").await?;
//!   back: { breaks: no method named `expand` }
//! ```
//!
//! - `edits` have their places at an operation, a schema or, with a slash in front, the document (`edit.rs`).
//! - `verdict` is `compiles`, `{ breaks: … }` with each idiom that no longer compiles and a part of what the compiler
//!   says, or `{ refused: … }` with the code.
//! - `then` is what a program may write from then on, and must compile after the change. `back` is what becomes of it when
//!   the change is taken back. The program of the lab needs no such verdict, as it compiles with the document as it is.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod change;
mod compiler;
mod edit;
mod judge;
mod lab;
mod message;
mod policy;
mod pool;
mod program;
mod verdicts;
