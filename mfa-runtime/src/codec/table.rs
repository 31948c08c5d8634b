//! The keys of a struct: a table, and how a key is found in it.

/// The table of one struct. Every [`Record`](super::record::Record) has one.
pub trait Table {
    /// The key that each slot is written to, and after these the further ones that some are read from.
    const KEYS: &'static [&'static str];
    /// For each of the further keys: its slot, and its place among the keys of that one.
    const ALIASES: &'static [(usize, usize)];
    /// How many slots there are.
    const SLOTS: usize;

    /// The slot whose first key is `text`, or `NONE`.
    fn find(text: &str) -> u16;
}
