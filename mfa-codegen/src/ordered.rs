//! Tables that are gone through in the order of their keys, and lists that are sorted.
//!
//! The standard library's trees and sorts are compiled anew for each kind of key and value, in every build of
//! a user's crate. Here the part that searches and arranges knows neither, and is compiled once.

mod map;
mod order;
mod set;
mod sort;

pub(crate) use map::Map;
pub(crate) use set::Set;
pub(crate) use sort::{sort, sort_by};

#[cfg(test)]
mod tests;
