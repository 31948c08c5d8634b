use super::{parse, parse_json};
use crate::diagnostic::{Diagnostics, JsonPointer};
use crate::load::node::{Entry, Node};

fn tree(text: &str) -> Node {
    let mut diagnostics = Diagnostics::default();
    let node = parse(text, 0, &mut diagnostics);
    assert!(diagnostics.gate().is_ok(), "{diagnostics:?}");
    node.unwrap()
}

fn problem(text: &str) -> String {
    let mut diagnostics = Diagnostics::default();
    if let Ok(node) = parse(text, 0, &mut diagnostics) {
        super::check_keys(&node, &JsonPointer::root, &mut diagnostics);
    }
    let first = diagnostics.into_vec().into_iter().next().expect("a problem");
    format!("{} {}", first.code, first.message)
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn map(entries: impl IntoIterator<Item = (&'static str, Node)>) -> Node {
    let entry = |(key, value): (&str, Node)| Entry { key: key.to_owned(), value };
    Node::Map(entries.into_iter().map(entry).collect())
}

#[test]
fn yaml_1_1_words_are_strings_and_keys_are_as_written() {
    let expected = map([("200", text("NO")), ("on", text("yes")), ("1.10", Node::Bool(true))]);
    assert_eq!(tree("200: NO\non: yes\n1.10: true\n"), expected);
}

#[test]
fn crlf_and_aliases_are_read() {
    let expected = map([("a", text("x")), ("b", text("x"))]);
    assert_eq!(tree("a: &one x\r\nb: *one\r\n"), expected);
}

#[test]
fn merge_keys_fill_what_is_not_there() {
    let merged = map([("k", text("own")), ("l", text("base"))]);
    let base = map([("k", text("base")), ("l", text("base"))]);
    let expected = map([("a", base), ("b", merged)]);
    assert_eq!(tree("a: &a {k: base, l: base}\nb: {<<: *a, k: own}\n"), expected);
}

#[test]
fn numbers_beyond_64_bits_survive() {
    assert_eq!(tree("[18446744073709551616]"), Node::List(vec![Node::Integer(1 << 64)]));
}

#[test]
fn broken_text_is_refused() {
    assert!(problem("a: [1, 2").starts_with("MFA0001"));
    assert!(problem("a:\n\t- b").starts_with("MFA0001"));
    assert!(problem("a: 1\n---\nb: 2\n").starts_with("MFA0010"));
    assert_eq!(problem(""), "MFA0002 the document is empty");
    assert_eq!(
        problem("a: !thing x"),
        "MFA0001 a: the YAML tag `!thing` has no meaning in OpenAPI",
    );
    assert_eq!(problem("a: 1\nb: 2\na: 3"), "MFA0003 the key `a` is used twice");
}

#[test]
fn neither_brackets_nor_aliases_exhaust_us() {
    assert!(problem(&"[".repeat(100_000)).starts_with("MFA0011"));
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..20 {
        let alias = format!("*a{}", level - 1);
        let items = [alias.as_str(); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{items}]\n"));
    }
    assert!(problem(&bomb).starts_with("MFA0011"));
}

#[test]
fn json_is_what_yaml_makes_of_it() {
    let texts = [
        r#"{"a": [1, -2, 0.5, 1e3, true, null, "x", {}], "a": {"b": []}, "200": "\u00e4\n\/"}"#,
        "\u{20}{\n\t\"a\":\t18446744073709551615,\r\n \"c\": {\"b\": \"#\"}, \"\": \"- x: y\" }\n",
    ];
    for text in texts {
        // A comment is YAML.
        let yaml = tree(&format!("# YAML\n{text}"));
        assert_eq!(parse_json(text), Some(yaml));
    }
}

#[test]
fn yaml_decides_about_what_is_not_json() {
    let deep = format!("{}{}", "{\"a\":".repeat(200), "}".repeat(200));
    for text in ["{a: 1}", "{\"a\": 1} # b", "a: {}", "", "{\"a\": \"\\ud83d\\ude00\"}", &deep] {
        assert_eq!(parse_json(text), None);
    }
}
