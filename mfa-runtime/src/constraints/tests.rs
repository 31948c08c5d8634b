use std::collections::BTreeMap;

use super::{BuildError, Constrained, Look, Measured, Number, Object, Part, Rule, Rules};
use super::{check, check_all};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

fn broken(value: &dyn Constrained, rule: Rule) -> Option<String> {
    let outcome = check("field", "field", value, &[rule]);
    outcome.err().map(|error| error.to_string().replace("`field` ", ""))
}

#[test]
fn texts_are_counted_in_characters() {
    assert_eq!(broken(&"äöü", Rule::MinLength(3)), None);
    assert_eq!(broken(&"äöü", Rule::MaxLength(3)), None);
    let too_long = broken(&"äöü".to_owned(), Rule::MaxLength(2)).unwrap();
    assert_eq!(too_long, "must have at most 2 characters");
    let too_short = broken(&"", Rule::MinLength(1)).unwrap();
    assert_eq!(too_short, "must have at least 1 character");
}

#[test]
fn secrets_are_checked_and_stay_secret() {
    let error = check("code", "passCode", &Secret::new("abc"), &[Rule::MinLength(6)]).unwrap_err();
    assert_eq!(error.to_string(), "`code` (sent as `passCode`) must have at least 6 characters");
    assert_eq!((error.field(), error.key(), error.item()), ("code", "passCode", None));
    assert!(!format!("{error:?}").contains("abc"));
}

#[test]
fn limits_of_numbers() {
    let five = Number::Integer(5);
    for (rule, wrong, right, text) in [
        (Rule::Minimum(five), 4, 5, "must be at least 5"),
        (Rule::Maximum(five), 6, 5, "must be at most 5"),
        (Rule::ExclusiveMinimum(five), 5, 6, "must be greater than 5"),
        (Rule::ExclusiveMaximum(five), 5, 4, "must be less than 5"),
        (Rule::MultipleOf(five), 7, -10, "must be a multiple of 5"),
    ] {
        assert_eq!(broken(&wrong, rule).as_deref(), Some(text));
        assert_eq!(broken(&right, rule), None, "{rule}");
        assert_eq!(broken(&f64::from(right), rule), None, "{rule}");
    }
    assert_eq!(broken(&i64::MAX, Rule::Maximum(Number::Integer(i64::MAX - 1))).as_deref(), {
        Some("must be at most 9223372036854775806")
    });
    let half = Rule::Minimum(Number::Float(0.5));
    assert_eq!(broken(&0_i64, half).as_deref(), Some("must be at least 0.5"));
    assert_eq!(broken(&1_i64, half), None);
}

#[test]
fn multiples_of_fractions() {
    let cents = Rule::MultipleOf(Number::Float(0.01));
    for right in [19.99, 0.07, -1.1, 0.0, 1e9 + 0.01] {
        assert_eq!(broken(&right, cents), None, "{right}");
    }
    for wrong in [0.015, 19.999, 1e6 + 0.001] {
        assert!(broken(&wrong, cents).is_some(), "{wrong}");
    }
}

#[test]
fn lists_and_their_items() {
    let list = vec!["a".to_owned(), "b".to_owned(), "a".to_owned()];
    assert_eq!(broken(&list, Rule::MinItems(4)).unwrap(), "must have at least 4 items");
    assert_eq!(broken(&list, Rule::MaxItems(2)).unwrap(), "must have at most 2 items");
    assert_eq!(broken(&list, Rule::UniqueItems).unwrap(), "must not have the same item twice");
    assert_eq!(broken(&vec![1.5, 2.5], Rule::UniqueItems), None);

    let items = |rule| each(Box::leak(Box::new([rule])));
    let error = check_all("tags", Some(list).measure(), items(Rule::MaxLength(0))).unwrap_err();
    assert_eq!(error.to_string(), "`tags[0]` must have at most 0 characters");
    let nullable = vec![None, Some(3_i64), Some(2)];
    let at_least_three = items(Rule::Minimum(Number::Integer(3)));
    let error = check_all("n", nullable.measure(), at_least_three).unwrap_err();
    assert_eq!((error.path(), error.field(), error.item()), ("n[2]", "n", Some(2)));
    assert!(check_all("n", None::<Vec<String>>.measure(), items(Rule::MinLength(1))).is_ok());
}

/// Rules for what is in a list or a map.
fn each(own: &'static [Rule]) -> &'static Rules {
    let inner: &'static Rules = Box::leak(Box::new(Rules { own, inner: None }));
    Box::leak(Box::new(Rules { own: &[], inner: Some(inner) }))
}

#[test]
fn items_are_unique_whatever_they_are() {
    let unique = |value: &dyn Constrained| broken(value, Rule::UniqueItems).is_none();
    assert!(unique(&vec!["a", "b"]) && !unique(&vec!["b", "a", "b"]));
    assert!(unique(&vec![1_i64, 2]) && !unique(&vec![2_i32, 1, 2]));
    assert!(unique(&vec![0.5, 1.5]) && !unique(&vec![0.5, 1.5, 0.5]));
    assert!(unique(&vec![None, Some(1_i64)]) && !unique(&vec![None, Some(1_i64), None]));
    assert!(unique(&vec![vec![1_i64], vec![]]) && !unique(&vec![vec![1_i64], vec![1]]));
    // Every pair of them would be looked at for minutes.
    let mut many: Vec<i64> = (0..300_000).collect();
    assert!(unique(&many));
    many.push(7);
    assert!(!unique(&many));
}

/// An object that contains itself.
struct Node {
    name: String,
    inner: Vec<Node>,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Object for Node {
    fn parts(&self, look: Look<'_>) {
        const NAME: &Rules = &Rules { own: &[Rule::MinLength(1)], inner: None };
        const INNER: &Rules = &Rules { own: &[], inner: Some(&Rules { own: &[], inner: None }) };
        look(&[
            Part { name: "name", key: "nodeName", value: &self.name, rules: NAME },
            Part { name: "inner", key: "inner", value: &self.inner, rules: INNER },
        ]);
    }
}

impl Constrained for Node {
    fn measure(&self) -> Measured<'_> {
        Measured::Object(self)
    }
}

/// A node with a name of this many letters, below as many others.
fn nested(depth: usize, letters: usize) -> Node {
    let leaf = Node { name: "a".repeat(letters), inner: Vec::new() };
    (0..depth).fold(leaf, |inner, _| Node { name: "n".into(), inner: vec![inner] })
}

#[test]
fn the_way_leads_through_objects_lists_and_maps() {
    const NONE: &Rules = &Rules { own: &[], inner: None };
    let text = |name, value: &dyn Constrained, rules| {
        let error: BuildError = check_all(name, value.measure(), rules).unwrap_err();
        error.to_string()
    };
    let expected = "`inner[0].name` (sent as `inner[0].nodeName`) must have at least 1 character";
    assert_eq!(text("body", &nested(1, 0), NONE), expected);
    let list = vec![nested(0, 1), nested(0, 0)];
    let expected = "`body[1].name` (sent as `body[1].nodeName`) must have at least 1 character";
    assert_eq!(text("body", &list, each(&[])), expected);
    let map = BTreeMap::from([("ada@example.com".to_owned(), "x".to_owned())]);
    let expected = "`body[…]` must have at least 2 characters";
    assert_eq!(text("body", &map, each(&[Rule::MinLength(2)])), expected);
    let lists = vec![vec![1_i64], vec![1, 9]];
    let small: &Rules = each(&[Rule::Maximum(Number::Integer(8))]);
    let rules = Rules { own: &[], inner: Some(small) };
    assert_eq!(text("body", &lists, &rules), "`body[1][1]` must be at most 8");
    assert_eq!(text("body", &"", &Rules { own: &[Rule::MinLength(1)], inner: None }), {
        "`body` must have at least 1 character"
    });
}

#[test]
fn a_long_way_is_shown_from_its_end() {
    let error = check_all("body", nested(50, 0).measure(), &Rules { own: &[], inner: None });
    let error = error.unwrap_err();
    assert_eq!(error.path().matches("inner").count(), 7);
    assert!(error.path().starts_with("…[0].inner[0]"), "{error}");
    assert!(error.path().ends_with("inner[0].name"), "{error}");
    assert_eq!((error.field(), error.key(), error.item()), ("name", "nodeName", None));
}

#[test]
fn what_is_absent_breaks_no_rule() {
    assert_eq!(broken(&None::<String>, Rule::MinLength(1)), None);
    assert_eq!(broken(&None::<Vec<i64>>, Rule::MinItems(1)), None);
    assert!(broken(&Some(String::new()), Rule::MinLength(1)).is_some());
}

#[test]
fn rules_for_other_types_are_not_about_a_value() {
    assert_eq!(broken(&7_i64, Rule::MinLength(9)), None);
    assert_eq!(broken(&"7", Rule::Minimum(Number::Integer(9))), None);
    assert_eq!(broken(&vec![7], Rule::MaxLength(0)), None);
}

#[cfg(feature = "pattern")]
#[test]
fn patterns() {
    let digits = Rule::Pattern("^[0-9]{6}$");
    assert_eq!(broken(&"123456", digits), None);
    assert_eq!(broken(&"12345x", digits).unwrap(), "must match the pattern `^[0-9]{6}$`");
    // It may stand anywhere in the text, as in ECMA-262.
    assert_eq!(broken(&"a-1", Rule::Pattern("-")), None);
    // Look-ahead is not known here: not checked, and nothing panics.
    assert_eq!(broken(&"a", Rule::Pattern("^(?!a)")), None);
    assert_eq!(broken(&"a", Rule::Pattern("(")), None);
}

/// What documents really have in them.
#[cfg(feature = "pattern")]
#[test]
fn patterns_of_ecma_262() {
    for (pattern, right, wrong) in [
        (r"^\+?[0-9]{5,15}$", "+8618800000000", "188-0000"),
        (r"^[\w.-]+@[\w-]+\.[a-z]{2,}$", "ada@example.com", "ada@example"),
        (r"^https?:\/\/", "https://a", "ftp://a"),
        (r"^\d{4}-(?:0[1-9]|1[0-2])$", "2024-02", "2024-13"),
        (r"^(?<year>[0-9]{4})$", "2024", "24"),
        (r"^[\u4e00-\u9fa5]+$", "验证码", "code"),
        (r"^[^\s@]+$", "ada", "a da"),
        (r"^.$", "😀", "ab"),
        (r"^\x41\t?$", "A", "B"),
        (r"^[+\-*\/]$", "-", "a"),
    ] {
        assert_eq!(broken(&right, Rule::Pattern(pattern)), None, "{pattern}");
        assert!(broken(&wrong, Rule::Pattern(pattern)).is_some(), "{pattern}");
    }
    // `\d` is no digit of another script, as in ECMA-262.
    assert!(broken(&"٣", Rule::Pattern(r"^\d$")).is_some());
    // Too large to be compiled, or nested too deeply: not checked.
    let deep: &'static str = Box::leak("(".repeat(10_000).into_boxed_str());
    for unreadable in ["(a{1000}){1000}{1000}", deep, r"\p{L}", "[a", "a{2", r"\cJ"] {
        assert_eq!(broken(&"a", Rule::Pattern(unreadable)), None);
    }
}

#[cfg(not(feature = "pattern"))]
#[test]
fn patterns_are_documentation_without_the_feature() {
    assert_eq!(broken(&"12345x", Rule::Pattern("^[0-9]{6}$")), None);
}

#[test]
fn a_build_error_is_an_error_of_a_request() {
    let error = check("code", "code", &"", &[Rule::MinLength(1)]).unwrap_err();
    let error: Error = error.into();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(!error.may_have_reached_server());
    assert_eq!(error.to_string(), "`code` must have at least 1 character");
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref());
    assert_eq!(source.map(BuildError::field), Some("code"));
}
