//! `pattern`: a regular expression somewhere in the text.
//!
//! Checked with the feature `pattern` only; without it patterns are documentation. The server has
//! the last word either way, so a pattern that cannot be read here refuses nothing.

#[cfg(feature = "pattern")]
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    use std::collections::BTreeMap;
    use std::sync::{Mutex, PoisonError};

    use regex_lite::Regex;

    /// Each pattern is compiled once; there are no more of them than the program has in its code.
    static COMPILED: Mutex<BTreeMap<&'static str, Option<Regex>>> = Mutex::new(BTreeMap::new());

    let compiled = {
        let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        compiled.entry(pattern).or_insert_with(|| Regex::new(pattern).ok()).clone()
    };
    compiled.is_none_or(|regex| regex.is_match(text))
}

#[cfg(not(feature = "pattern"))]
pub(super) fn matches(_pattern: &'static str, _text: &str) -> bool {
    true
}
