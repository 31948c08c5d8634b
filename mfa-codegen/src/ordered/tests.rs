use std::collections::BTreeMap;

use super::{Map, Set, sort, sort_by};

/// Numbers below 1,009 without an order that one would see: each once, then some again.
fn scattered() -> impl Iterator<Item = usize> {
    (0..1_500).map(|index| index * 387 % 1_009)
}

#[test]
fn many_entries_are_found_and_gone_through_like_those_of_a_tree() {
    let (mut map, mut tree) = (Map::new(), BTreeMap::new());
    for (index, key) in scattered().enumerate() {
        assert_eq!(map.insert(key, index), tree.insert(key, index), "{key}");
    }
    assert_eq!(map.iter().collect::<Vec<_>>(), tree.iter().collect::<Vec<_>>());
    for key in 0..1_100 {
        assert_eq!(map.get(&key), tree.get(&key), "{key}");
    }
    assert_eq!(map.into_vec(), tree.into_iter().collect::<Vec<_>>());
}

#[test]
fn keys_that_rise_and_fall_keep_their_order() {
    let rising: Set<usize> = (0..2_000).collect();
    let falling: Set<usize> = (0..2_000).rev().collect();
    assert!(rising.iter().copied().eq(0..2_000));
    assert!(falling.iter().copied().eq(0..2_000));
    assert!(rising == falling);
    assert!(rising != (0..1_999).collect());
    assert!(rising != (1..2_001).collect());
}

#[test]
fn a_value_is_changed_from_the_default_on() {
    let mut map: Map<&str, Vec<usize>> = Map::new();
    map.change("b", |list| list.push(1));
    map.change("a", |list| list.push(2));
    map.change("b", |list| list.push(3));
    assert_eq!(map.into_vec(), [("a", vec![2]), ("b", vec![1, 3])]);
}

#[test]
fn a_list_is_sorted_and_what_is_equal_stays() {
    let mut found: Vec<usize> = scattered().collect();
    let mut expected = found.clone();
    expected.sort_unstable();
    sort(&mut found);
    assert_eq!(found, expected);
    let mut pairs = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
    sort_by(&mut pairs, |one, other| one.0.cmp(&other.0));
    assert_eq!(pairs, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    sort::<usize>(&mut []);
}
