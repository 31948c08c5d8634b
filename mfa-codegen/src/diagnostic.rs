//! Problems found in a document: what they are, where they are, how they read.
//!
//! Every problem has a code and is made by one constructor in [`codes`]. A stage that cannot go on
//! returns [`Reported`], which only [`Diagnostics::report`] can make, so no failure is silent.

pub(crate) mod codes;
mod json;
mod lines;
mod locate;
mod place;
mod pointer;
mod positions;
mod problem;
mod render;
mod reports;
mod routes;
mod suggest;
mod survey;
mod text;

pub(crate) use lines::ParserLines;
pub(crate) use place::Place;
pub(crate) use pointer::{JsonPointer, Step};
pub(crate) use positions::Positions;
pub(crate) use problem::Diagnostic;
pub use problem::Severity;
pub(crate) use render::{position_of, render};
pub(crate) use reports::{Diagnostics, Reported};
pub(crate) use suggest::nearest;
