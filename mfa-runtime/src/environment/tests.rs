use std::collections::BTreeSet;

use super::*;

#[test]
fn a_process_that_was_forked_off_has_its_own_chance() {
    // What two children have in common: the keys of the thread, the turn, and even the time.
    let (keys, now) = (RandomState::new(), SystemTime::UNIX_EPOCH);
    let mut numbers = BTreeSet::new();
    for process in 1..=100 {
        assert!(numbers.insert(chance(&keys, process, 7, now)), "{process}");
    }
    // What the copies of a machine have in common: all but the time.
    for later in 1..=100 {
        let now = now + Duration::from_micros(later);
        assert!(numbers.insert(chance(&keys, 1, 7, now)), "{later}");
    }
    // What one process has in the same moment.
    assert!((8..=100).all(|turn| numbers.insert(chance(&keys, 1, turn, now))));
}

#[test]
fn nobody_without_the_keys_can_tell_a_number() {
    let numbers: BTreeSet<u64> =
        (0..100).map(|_| chance(&RandomState::new(), 1, 1, SystemTime::UNIX_EPOCH)).collect();
    assert_eq!(numbers.len(), 100);
}

#[test]
fn this_machine_has_chance_of_all_sizes() {
    let numbers: BTreeSet<u64> = (0..100).map(|_| System.random()).collect();
    assert_eq!(numbers.len(), 100);
    // All bits are used: each of them is 0 in one number and 1 in another.
    assert_eq!(numbers.iter().fold(0, |seen, number| seen | number), u64::MAX);
    assert_eq!(numbers.iter().fold(u64::MAX, |seen, number| seen & number), 0);
}
