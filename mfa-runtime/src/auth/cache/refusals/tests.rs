//! At moments that the tests name.

use super::*;

/// Whether the token may be replaced, when one is refused at each of these seconds.
fn replaced(seconds: &[u64]) -> Vec<u64> {
    let (start, mut refusals) = (Instant::now(), Refusals::default());
    let at = |&second: &u64| refusals.may_replace(start + Duration::from_secs(second));
    seconds.iter().copied().filter(at).collect()
}

#[test]
fn the_first_one_at_once() {
    assert_eq!(replaced(&[0]), [0]);
}

#[test]
fn the_next_ones_later_and_later() {
    let always: Vec<u64> = (0..2000).collect();
    // 10, 20, 40, 80, 160 s apart, and never more than 300.
    assert_eq!(replaced(&always), [0, 10, 30, 70, 150, 310, 610, 910, 1210, 1510, 1810]);
}

#[test]
fn one_that_comes_later_is_replaced_at_once() {
    assert_eq!(replaced(&[0, 9, 10, 29, 100]), [0, 10, 100]);
}

#[test]
fn ten_minutes_of_calm_make_up_for_everything() {
    assert_eq!(replaced(&[0, 10, 30, 70, 669, 670]), [0, 10, 30, 70, 669]);
    assert_eq!(replaced(&[0, 10, 30, 70, 670, 680, 699, 700]), [0, 10, 30, 70, 670, 680, 700]);
    // A refusal that changes nothing disturbs the calm, too.
    assert_eq!(replaced(&[0, 10, 30, 70, 149, 748, 749, 758]), [0, 10, 30, 70, 748]);
}
