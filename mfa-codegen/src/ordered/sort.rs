//! Lists that are sorted; what is equal stays in its order.

use std::cmp::Ordering;

/// Sorts a list.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// Sorts a list by a comparison.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let places = sorted(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    arrange(&places, &mut |one, other| items.swap(one, other));
}

/// The places of items, as they follow each other.
fn sorted(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// Brings each item to where its place stands in the list.
fn arrange(places: &[usize], swap: &mut dyn FnMut(usize, usize)) {
    let mut targets = vec![0; places.len()];
    for (target, place) in places.iter().enumerate() {
        if let Some(slot) = targets.get_mut(*place) {
            *slot = target;
        }
    }
    for place in 0..targets.len() {
        while let Some(&target) = targets.get(place).filter(|target| **target != place) {
            swap(place, target);
            targets.swap(place, target);
        }
    }
}
