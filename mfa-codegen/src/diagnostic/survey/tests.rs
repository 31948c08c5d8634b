use crate::diagnostic::locate::{Position, Target, locate};
use crate::diagnostic::pointer::JsonPointer;
use crate::diagnostic::routes::Routes;

fn survey(text: &str, wanted: &[(&JsonPointer, Target)]) -> Vec<Option<Position>> {
    super::survey(text, &Routes::to(wanted), wanted.len())
}

/// Keys and scalars of every style, and what comes after what cannot be surveyed.
const TEXT: &str = "\
a: { b: 'quoted', c: [1, two, {d: \"x\"}], e: }
f: &anchor
  g: plain text
  g: again
h: *anchor
'i j': |
  block
k: {}
l: 2.5
m:
  n:
    - o: {p: 1}
      q: [2]
  r: !tag {s: 1}
t: *anchor
u:
- v
w:
x: *anchor
y: {z: ~}
";

#[test]
fn finds_what_looking_up_one_by_one_finds() {
    let root = JsonPointer::root;
    let a = root().key("a");
    let places = [
        (a.clone(), Target::Key(1)),
        (a.key("b"), Target::Value),
        (a.key("c").index(0), Target::Value),
        (a.key("c").index(1), Target::Value),
        (a.key("c").index(2).key("d"), Target::Key(1)),
        (a.key("c").index(2).key("d"), Target::Value),
        (root().key("f").key("g"), Target::Value),
        (root().key("f").key("g"), Target::Key(2)),
        (root().key("h"), Target::Key(1)),
        (root().key("i j"), Target::Key(1)),
        (root().key("i j"), Target::Value),
        (root().key("l"), Target::Value),
        // Mappings, sequences, and nothing.
        (a.clone(), Target::Value),
        (a.key("c"), Target::Value),
        (a.key("e"), Target::Value),
        (root().key("f"), Target::Value),
        (root().key("k"), Target::Value),
        (root().key("m"), Target::Value),
        (root().key("m").key("n"), Target::Value),
        (root().key("m").key("n").index(0).key("o"), Target::Value),
        (root().key("m").key("n").index(0).key("o").key("p"), Target::Value),
        (root().key("m").key("n").index(0).key("q"), Target::Value),
        (root().key("u"), Target::Value),
        (root().key("w"), Target::Value),
        (root().key("y"), Target::Value),
        (root().key("y").key("z"), Target::Value),
    ];
    let wanted: Vec<(&JsonPointer, Target)> =
        places.iter().map(|(at, target)| (at, *target)).collect();
    for ((at, target), found) in wanted.iter().zip(survey(TEXT, &wanted)) {
        assert!(found.is_some(), "{at:?} {target:?}");
        assert_eq!(found, locate(TEXT, at, *target), "{at:?} {target:?}");
    }
}

/// Each of these was looked up by a reading of its own.
#[test]
fn finds_items_aliases_and_what_is_around_what_is_missing() {
    let root = JsonPointer::root;
    let places = [
        (root(), Target::Value),
        (root().key("nowhere"), Target::Value),
        (root().key("nowhere"), Target::Key(1)),
        (root().key("a"), Target::Key(2)),
        (root().key("a").key("c").index(2), Target::Value),
        (root().key("a").key("c").index(1), Target::Key(1)),
        (root().key("a").key("c").index(7), Target::Value),
        (root().key("a").key("c").key("x"), Target::Value),
        (root().key("a").key("b").key("x"), Target::Key(1)),
        (root().key("m").key("n").index(0), Target::Value),
        (root().key("m").key("n").index(1), Target::Value),
        (root().key("h"), Target::Value),
        (root().key("h").key("g"), Target::Value),
        (root().key("h").key("g"), Target::Key(2)),
        (root().key("h").key("missing"), Target::Value),
        (root().key("t"), Target::Value),
        (root().key("x").key("g"), Target::Key(1)),
        (root().key("y"), Target::Value),
    ];
    let wanted: Vec<_> = places.iter().map(|(at, target)| (at, *target)).collect();
    for ((at, target), found) in wanted.iter().zip(survey(TEXT, &wanted)) {
        assert!(found.is_some(), "{at:?} {target:?}");
        assert_eq!(found, locate(TEXT, at, *target), "{at:?} {target:?}");
    }
}

/// An alias is not taken for what stands behind it, whatever comes between it and its anchor.
#[test]
fn aliases_among_items_are_told_from_values() {
    let text = "\
- [&a x, {k: &b {l: &c [1, 2]}}, *a, *b, *c, end]
- {k: *b, l: *c, m: &d {n: *b}, o: *d, p: [*d, *d, {q: end}]}
- *d
";
    let root = JsonPointer::root;
    let (first, second) = (root().index(0), root().index(1));
    let at = [
        first.index(2),
        first.index(3),
        first.index(3).key("l").index(1),
        first.index(4).index(0),
        first.index(5),
        second.key("k").key("l").index(1),
        second.key("l").index(0),
        second.key("o").key("n").key("l").index(0),
        second.key("p").index(1).key("n"),
        second.key("p").index(2).key("q"),
        root().index(2).key("n").key("l"),
    ];
    let wanted: Vec<_> = at.iter().map(|at| (at, Target::Value)).collect();
    for ((at, target), found) in wanted.iter().zip(survey(text, &wanted)) {
        assert!(found.is_some(), "{at:?}");
        assert_eq!(found, locate(text, at, *target), "{at:?}");
    }
}

/// The value is an alias to what stands behind that to which the key is one.
#[test]
fn keys_that_are_aliases_lead_nowhere() {
    let at = JsonPointer::root().key("m").key("k");
    for text in ["x: &a k\ny: &b v\nm: { *a : *b }\n", "x: &a k\ny: &b v\nm:\n  *a : *b\n"] {
        assert_eq!(survey(text, &[(&at, Target::Value)]), [None], "{text}");
    }
}

#[test]
fn tells_the_places_before_a_mistake() {
    let at = JsonPointer::root().key("a");
    let found = survey("a: 1\nb: [\n", &[(&at, Target::Key(1))]);
    assert_eq!(found.first().and_then(|found| found.as_ref()).map(|found| found.line), Some(1));
}
