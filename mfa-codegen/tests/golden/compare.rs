//! A golden file against what it should be. All of a long text beside its differences is more than anybody
//! reads, so only the lines of which there are more on one side are shown.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write;

use expect_test::ExpectFile;

/// A line, below the last one that is not indented.
type Place<'t> = (&'t str, &'t str);

/// More lines than people read.
const MOST_SHOWN: usize = 100;

/// Compares a golden file with what has been made, or rewrites it.
pub(crate) fn assert_golden(name: &str, expected: &ExpectFile, actual: &str) {
    if env::var_os("UPDATE_EXPECT").is_some() {
        expected.assert_eq(actual);
        return;
    }
    let golden = expected.data();
    assert!(golden == actual, "{name} is another one:\n{}", difference(&golden, actual));
}

/// The lines that only one of two texts has, each below the line that it belongs to.
fn difference(golden: &str, actual: &str) -> String {
    let (old, new) = (places(golden), places(actual));
    let (gone, come) = (beyond(&old, &new), beyond(&new, &old));
    if gone.is_empty() && come.is_empty() {
        let first = old.iter().zip(&new).find(|(old, new)| old != new);
        return format!("the lines are in another order, from {first:?} on");
    }
    let signed = gone.into_iter().map(|place| ('-', place));
    let mut signed: Vec<(char, Place<'_>)> =
        signed.chain(come.into_iter().map(|place| ('+', place))).collect();
    let order = order_of_headings(old.iter().chain(&new));
    signed.sort_by_key(|(_, (heading, _))| order.get(heading));
    show(&signed)
}

fn order_of_headings<'t>(places: impl Iterator<Item = &'t Place<'t>>) -> BTreeMap<&'t str, usize> {
    let mut order = BTreeMap::new();
    for (index, (heading, _)) in places.enumerate() {
        order.entry(*heading).or_insert(index);
    }
    order
}

fn show(signed: &[(char, Place<'_>)]) -> String {
    let mut shown = String::new();
    let mut last = "";
    for (sign, (heading, line)) in signed.iter().take(MOST_SHOWN) {
        if *heading != last {
            _ = writeln!(shown, "  {heading}");
        }
        last = heading;
        _ = writeln!(shown, "{sign} {line}");
    }
    match signed.len().saturating_sub(MOST_SHOWN) {
        0 => shown,
        more => shown + &format!("and {more} more\n"),
    }
}

fn places(text: &str) -> Vec<Place<'_>> {
    let mut heading = "";
    let place = |line| {
        if !str::is_empty(line) && !str::starts_with(line, [' ', '}']) {
            heading = line;
        }
        (heading, line)
    };
    text.lines().map(place).collect()
}

/// The lines of the first text that the second one does not have as often.
fn beyond<'t>(first: &[Place<'t>], second: &[Place<'t>]) -> Vec<Place<'t>> {
    let mut counts: BTreeMap<Place<'_>, usize> = BTreeMap::new();
    for place in second {
        *counts.entry(*place).or_default() += 1;
    }
    let mut is_beyond = |place: &Place<'t>| match counts.get_mut(place) {
        Some(count) if 0 < *count => {
            *count -= 1;
            false
        }
        _ => true,
    };
    first.iter().copied().filter(|place| is_beyond(place)).collect()
}

#[test]
fn only_lines_that_differ_are_shown() {
    let golden = "mod a\n  x\n  y\nmod b\n  x\n";
    for (actual, expected) in [
        ("mod a\n  x\nmod b\n  x\n", "  mod a\n-   y\n"),
        ("mod a\n  x\n  y\nmod b\n  x\n  x\n  z\n", "  mod b\n+   x\n+   z\n"),
        ("mod a\n  x\n  y\nmod b\n  z\n", "  mod b\n-   x\n+   z\n"),
        ("mod a\n  x\n  z\nmod b\n", "  mod a\n-   y\n+   z\n  mod b\n-   x\n"),
    ] {
        assert_eq!(difference(golden, actual), expected);
    }
    let swapped = difference(golden, "mod a\n  y\n  x\nmod b\n  x\n");
    assert!(swapped.contains("another order"), "{swapped}");
}

#[test]
fn a_long_difference_is_cut_off() {
    let actual = "mod a\n".to_owned() + &"  x\n".repeat(MOST_SHOWN + 5);
    let shown = difference("mod a\n", &actual);
    assert!(shown.ends_with("and 5 more\n"), "{shown}");
}
