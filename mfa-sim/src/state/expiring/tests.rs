use super::*;

const fn at(seconds: u64) -> Moment {
    Moment::from_unix(seconds)
}

#[test]
fn an_entry_is_there_until_it_expires() {
    let mut map = Expiring::new();
    map.insert(at(0), at(60), "key", 1);
    assert_eq!(map.get(at(59), &"key"), Some(&1));
    assert_eq!(map.get(at(60), &"key"), None);
    assert_eq!(map.get(at(0), &"other"), None);
}

#[test]
fn a_new_entry_replaces_the_old_one() {
    let mut map = Expiring::new();
    map.insert(at(0), at(60), "key", 1);
    map.insert(at(30), at(90), "key", 2);
    assert_eq!(map.get(at(60), &"key"), Some(&2));
    map.remove(&"key");
    assert_eq!(map.get(at(60), &"key"), None);
}

#[test]
fn a_full_map_drops_what_expires_first() {
    let mut map = Expiring::new();
    for key in 0..=CAPACITY as u64 {
        map.insert(at(0), at(1_000_000 - key), key, ());
    }
    assert_eq!(map.entries.len(), CAPACITY);
    let newest_before = CAPACITY as u64 - 1;
    assert_eq!(map.get(at(0), &newest_before), None, "it was the first to expire");
    assert!(map.get(at(0), &0).is_some() && map.get(at(0), &(CAPACITY as u64)).is_some());
}

#[test]
fn a_full_map_drops_the_dead_before_the_living() {
    let mut map = Expiring::new();
    for key in 0..CAPACITY {
        map.insert(at(0), at(if key == 7 { 1_000 } else { 10 }), key, ());
    }
    map.insert(at(10), at(70), CAPACITY, ());
    assert_eq!(map.entries.len(), 2);
    assert!(map.get(at(10), &7).is_some());
}

#[test]
fn a_value_can_be_changed_in_its_place() {
    let mut map = Expiring::new();
    map.insert(at(0), at(10), "key", 1);
    *map.get_mut(&"key").unwrap() = 2;
    assert_eq!(map.get(at(9), &"key"), Some(&2));
    assert_eq!(map.get(at(10), &"key"), None);
    assert_eq!(map.get_mut(&"other"), None);
}
