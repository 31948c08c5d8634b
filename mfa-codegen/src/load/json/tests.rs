use super::{Refusal, read};
use crate::load::node::{Budget, Entry, Node};

fn tree(text: &str) -> Node {
    read(text, &Budget::of(100)).unwrap_or_else(|refusal| panic!("{text}: {refusal:?}"))
}

fn entry(key: &str, value: Node) -> Entry {
    Entry { key: key.to_owned(), value }
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

#[test]
fn every_kind_of_value_has_its_node() {
    let list = Node::List(vec![Node::Null, Node::Bool(true), text("x"), Node::List(vec![])]);
    let expected = Node::Map(vec![
        entry("b", list),
        entry("a", Node::Map(vec![])),
        entry("b", Node::Integer(1)),
        entry("\u{1f44b}", Node::Bool(false)),
    ]);
    let json = r#"{"b": [null, true, "x", []], "a": {}, "b": 1, "\ud83d\udc4b": false}"#;
    assert_eq!(tree(json), expected);
    assert_eq!(tree("\"\\ud83d\\udc4b\""), text("\u{1f44b}"));
}

#[test]
fn numbers_are_what_they_are_written_as() {
    for (number, expected) in [
        ("0", Node::Integer(0)),
        ("-0", Node::Integer(0)),
        ("-12", Node::Integer(-12)),
        ("18446744073709551616", Node::Integer(1 << 64)),
        ("170141183460469231731687303715884105727", Node::Integer(i128::MAX)),
        ("170141183460469231731687303715884105728", Node::Float(2_f64.powi(127))),
        ("0.5", Node::Float(0.5)),
        ("1.0", Node::Float(1.0)),
        ("1e3", Node::Float(1000.0)),
        ("-1E-2", Node::Float(-0.01)),
        ("1e400", Node::Float(f64::INFINITY)),
        ("-1e400", Node::Float(f64::NEG_INFINITY)),
        ("1e-400", Node::Float(0.0)),
    ] {
        assert_eq!(tree(number), expected, "{number}");
    }
}

/// As large as the budget is what has as many values as that: texts are counted by their length.
#[test]
fn trees_are_bounded() {
    let refusal = |text: &str, budget| match read(text, &Budget::of(budget)) {
        Err(Refusal::TooLarge { offset, .. }) => Some(offset),
        other => panic!("{other:?}"),
    };
    assert!(read("[1, {\"a\": 2}]", &Budget::of(4)).is_ok());
    assert_eq!(refusal("[1, {\"a\": 2}]", 3), Some(10));
    let long = format!("[\"{}\"]", "x".repeat(160));
    assert!(read(&long, &Budget::of(12)).is_ok());
    assert_eq!(refusal(&long, 11), Some(1));
    let key = |length| format!("{{\"{}\": 1}}", "k".repeat(length));
    assert!(read(&key(4096), &Budget::of(10)).is_ok());
    assert_eq!(refusal(&key(4097), 10), Some(1));
    assert_eq!(refusal(&"[".repeat(129), 1_000), Some(128));
}
