use super::survey;
use crate::diagnostic::locate::{Target, locate};
use crate::diagnostic::pointer::JsonPointer;

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

#[test]
fn leaves_aliases_items_and_what_is_not_there() {
    let root = JsonPointer::root;
    let at = [
        root().key("t"),
        root().key("a").key("c").index(2),
        root(),
        root().key("z"),
        root().key("y"),
    ];
    let wanted: Vec<_> = at.iter().map(|at| (at, Target::Value)).collect();
    let found = survey(TEXT, &wanted);
    assert_eq!(found[..4], [None, None, None, None]);
    assert!(found[4].is_some(), "what follows an alias is found");
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
