use super::survey;
use crate::diagnostic::JsonPointer;
use crate::diagnostic::locate::{Position, Target, locate};
use crate::diagnostic::routes::{Found, Routes};

fn find(text: &str, wanted: &[(JsonPointer, Target)]) -> Option<Vec<Option<Position>>> {
    let wanted: Vec<_> = wanted.iter().map(|(at, target)| (at, *target)).collect();
    survey(text, &Routes::to(&wanted), wanted.len()).map(Found::into_vec)
}

const TEXT: &str = "
{\"a\": {\"b\": \"\u{624b}\", \"c\" : [1.5, true, {\"d\": null}, \"\u{e4}\", {}]},
\t\"f\": {\"g\": 1, \"g\": [2]}, \"e\":\"x\"
}";

#[test]
fn finds_what_the_parser_of_yaml_finds() {
    let root = JsonPointer::root;
    let a = root().key("a");
    let places = [
        (root(), Target::Value),
        (a.clone(), Target::Key(1)),
        (a.clone(), Target::Value),
        (a.key("b"), Target::Value),
        (a.key("c"), Target::Key(1)),
        (a.key("c"), Target::Value),
        (a.key("c").index(0), Target::Value),
        (a.key("c").index(1), Target::Value),
        (a.key("c").index(2), Target::Value),
        (a.key("c").index(3), Target::Key(1)),
        (a.key("c").index(2).key("d"), Target::Key(1)),
        (a.key("c").index(3), Target::Value),
        (a.key("c").index(4), Target::Value),
        (root().key("f").key("g"), Target::Key(1)),
        (root().key("f").key("g"), Target::Key(2)),
        (root().key("f").key("g"), Target::Value),
        (root().key("e"), Target::Key(1)),
        (root().key("e"), Target::Value),
        // Nothing is there.
        (root().key("z"), Target::Value),
        (root().key("z").key("y"), Target::Key(1)),
        (root().index(0), Target::Value),
        (a.clone(), Target::Key(2)),
        (a.key("b").key("y"), Target::Value),
        (a.key("c").key("y"), Target::Value),
        (a.key("c").index(5).key("y"), Target::Value),
        (a.key("c").index(2).key("y"), Target::Value),
    ];
    let found = find(TEXT, &places).unwrap_or_default();
    assert_eq!(found.len(), places.len());
    for ((at, target), found) in places.iter().zip(found) {
        assert!(found.is_some(), "{at:?} {target:?}");
        assert_eq!(found, locate(TEXT, at, *target), "{at:?} {target:?}");
    }
}

/// A scalar is underlined as it is written, which the parser of YAML does not tell.
#[test]
fn escapes_and_numbers_are_as_written() {
    let text = r#"{"\u0061": "\ud83d\udc4b", "n": 1.50, "x": 1e400}"#;
    let root = JsonPointer::root;
    let places = [
        (root().key("a"), Target::Key(1)),
        (root().key("a"), Target::Value),
        (root().key("n"), Target::Value),
        (root().key("x"), Target::Value),
    ];
    let at =
        |column, scalar: &str| Some(Position { line: 1, column, scalar: Some(scalar.to_owned()) });
    let expected =
        vec![at(2, "\\u0061"), at(12, "\\ud83d\\udc4b"), at(33, "1.50"), at(44, "1e400")];
    assert_eq!(find(text, &places), Some(expected));
}

#[test]
fn what_is_not_json_is_left_alone() {
    let places = [(JsonPointer::root().key("a"), Target::Value)];
    for text in ["a: 1", "{\"a\": 1} # b", "{\"a\": 1,}", "{\"a\": x}", ""] {
        assert_eq!(find(text, &places), None, "{text}");
    }
}
