//! `uniqueItems`: whether no two items of a list are equal.

use super::measure::{Constrained, Measured};
use super::number::Number;

/// An item that can be sorted.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'v> {
    Text(&'v str),
    Integer(i64),
}

/// Whether no two items are equal. Texts and integers are sorted, so that a long list takes no time.
pub(super) fn are_unique<T: Constrained + PartialEq>(items: &[T]) -> bool {
    let keys: Option<Vec<Key<'_>>> = items.iter().map(|item| key(item.measure())).collect();
    keys.map_or_else(|| are_all_different(items), are_keys_unique)
}

fn key(item: Measured<'_>) -> Option<Key<'_>> {
    match item {
        Measured::Text(text) => Some(Key::Text(text)),
        Measured::Number(Number::Integer(number)) => Some(Key::Integer(number)),
        _ => None,
    }
}

fn are_keys_unique(mut keys: Vec<Key<'_>>) -> bool {
    keys.sort_unstable();
    keys.iter().zip(keys.iter().skip(1)).all(|(one, next)| one != next)
}

/// Objects have no order. Lists of them that people put together are short.
fn are_all_different<T: PartialEq>(mut rest: &[T]) -> bool {
    while let [first, others @ ..] = rest {
        if others.contains(first) {
            return false;
        }
        rest = others;
    }
    true
}
