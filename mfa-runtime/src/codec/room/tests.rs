use serde::de::value::Error as Misfit;

use super::*;

fn taken(bytes: usize) -> bool {
    take::<Misfit>(bytes).is_ok()
}

#[test]
fn what_was_taken_is_gone() {
    assert_eq!(within(10, || [taken(4), taken(6), taken(0)]), Some([true; 3]));
    assert_eq!(within(10, || _ = taken(11)), None);
}

#[test]
fn what_ignores_the_error_gets_no_further() {
    let reading = || {
        assert!(taken(10));
        assert!(!taken(1));
        assert!(!taken(0));
    };
    assert_eq!(within(10, reading), None);
}

#[test]
fn there_is_no_limit_outside_of_a_room() {
    assert_eq!(within(1, || _ = taken(2)), None);
    assert!((0..8).all(|_| taken(1 << 50)));
    assert_eq!(within(usize::MAX, || taken(1 << 50)), Some(true));
}

#[test]
fn a_room_inside_of_another_leaves_that_one_as_it_was() {
    let reading = || {
        assert_eq!(within(2, || _ = taken(3)), None);
        [taken(10), taken(0)]
    };
    assert_eq!(within(10, reading), Some([true, true]));
}

#[test]
fn a_panic_ends_a_room() {
    let reading = || within(0, || std::panic::resume_unwind(Box::new("over")));
    let caught: Result<Option<()>, _> = std::panic::catch_unwind(reading);
    assert!(caught.is_err());
    assert!(taken(1));
}

#[test]
fn what_was_given_back_can_be_taken_again() {
    let reading = || {
        let before = left();
        assert!(taken(7));
        give_back(before, left());
        assert!(taken(10));
        assert!(!taken(1));
        // That it was not enough is not forgotten.
        give_back(before, 0);
    };
    assert_eq!(within(10, reading), None);
}
