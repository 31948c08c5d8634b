use super::{Parsed, parse};
use crate::diagnostic::{Diagnostics, JsonPointer, Place};
use crate::load::node::{Entry, Node};

fn tree(text: &str) -> Node {
    let Parsed { tree, problems } = parse(text, 0);
    assert_eq!(problems, []);
    tree.unwrap()
}

fn problem(text: &str) -> String {
    let Parsed { tree, problems } = parse(text, 0);
    let mut diagnostics = Diagnostics::default();
    for problem in problems {
        diagnostics.report(problem);
    }
    match tree {
        Ok(node) => super::check_keys(&node, &JsonPointer::root, &mut diagnostics),
        Err(problem) => _ = diagnostics.report(*problem),
    }
    let first = diagnostics.into_vec().into_iter().next().expect("a problem");
    format!("{} {}", first.code, first.message)
}

/// The mistake that keeps a text from being read, and its place.
fn refused(text: &str) -> (String, Place) {
    let found = parse(text, 0).tree.expect_err(text);
    (format!("{} {}", found.code, found.message), found.at)
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
        "{\"a\": [18446744073709551616, -170141183460469231731687303715884105728]}",
    ];
    for text in texts {
        // A comment is YAML.
        assert_eq!(tree(text), tree(&format!("# YAML\n{text}")), "{text}");
    }
}

#[test]
fn json_is_read_where_yaml_is_not() {
    let emoji = text("\u{1f44b}");
    assert_eq!(tree(r#"{"a": "\ud83d\udc4b"}"#), map([("a", emoji)]));
    assert_eq!(tree("{\"a\": \"\u{7f}\"}"), map([("a", text("\u{7f}"))]));
    assert_eq!(tree("{\"a\":1e400}"), map([("a", Node::Float(f64::INFINITY))]));
    // JSON has no merge keys.
    let own = map([("<<", map([("k", Node::Null)]))]);
    assert_eq!(tree("{\"<<\": {\"k\": null}}"), own);
    // A value that is no document is for the caller to refuse.
    assert_eq!(tree("\"\\ud83d\\udc4b\""), text("\u{1f44b}"));
    assert_eq!(problem("null"), "MFA0002 the document is empty");
    assert_eq!(problem("{\"a\": 1, \"a\": 2}"), "MFA0003 the key `a` is used twice");
}

#[test]
fn yaml_decides_about_what_is_not_json() {
    let one = map([("a", Node::Integer(1))]);
    for text in ["{a: 1}", "{\"a\": 1} # b", "a: 1", "\"a\": 1", "{\"a\": 1,}", "{'a': 1}"] {
        assert_eq!(tree(text), one, "{text}");
    }
    assert_eq!(tree("{\"a\": \"\\x41\"}"), map([("a", text("A"))]));
    assert_eq!(tree("{\"a\": \"b\n c\"}"), map([("a", text("b c"))]));
}

/// Decides who speaks about a mistake by what the text would be without it.
#[test]
fn mistakes_in_json_are_told_as_such() {
    let json = [
        ("{\"a\": \"\\ud83d\"}", 1, 8, "`\\ud83d` is the first half of a character"),
        ("{\n  \"ä\": 1 \"b\": 2\n}", 2, 10, "expected `,` or `}`, found `\"`"),
        ("{\"a\": [1, 2}", 1, 12, "expected `,` or `]`, found `}`"),
        ("{\"a\": \"b,\n \"c\": 1}", 1, 10, "the line ends in a string"),
        // YAML would blame the emoji.
        ("{\"a\": \"\\ud83d\\udc4b\",}", 1, 22, "expected a key in double quotes, found `}`"),
    ];
    for (text, line, column, told) in json {
        let (problem, place) = refused(text);
        assert!(problem.starts_with(&format!("MFA0001 {told}")), "{text}: {problem}");
        assert_eq!(place, Place::Position { file: 0, line, column }, "{text}");
    }
    for text in ["{\"a\": b, c: [}", "{a: [1, 2}", "a: {\"b\": [}"] {
        let (problem, _) = refused(text);
        assert!(problem.starts_with("MFA0001 did not find expected"), "{text}: {problem}");
    }
}

/// The same in both readers: how deep a text may be, and what else is too large.
#[test]
fn both_readers_have_the_same_bounds() {
    let nested = |levels: usize| {
        format!("{}{}", "{\"a\":".repeat(levels), "1".to_owned() + &"}".repeat(levels))
    };
    for comment in ["", "# YAML\n"] {
        _ = tree(&format!("{comment}{}", nested(128)));
        let deep = problem(&format!("{comment}{}", nested(129)));
        assert_eq!(deep, "MFA0011 more than 128 values are nested in each other");
        let key = problem(&format!("{comment}{{\"{}\": 1}}", "k".repeat(4097)));
        assert_eq!(key, "MFA0011 a key of more than 4096 bytes");
    }
}
