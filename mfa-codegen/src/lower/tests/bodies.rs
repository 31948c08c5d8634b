//! The bodies of requests.

use super::{lowered, operation, sound};

/// The operation of a document whose body has this content.
fn with_body(content: &str) -> String {
    operation(&format!("requestBody: {{ content: {{ {content} }} }}"))
}

const TEXT: &str = "{ schema: { type: string } }";
const OBJECT: &str = "{ schema: { properties: { a: { type: string } } } }";

#[test]
fn the_first_media_type_that_can_be_written_counts() {
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    for (content, expected) in [
        (format!("{json}: {OBJECT}, {form}: {OBJECT}"), "GoBody in json"),
        (format!("{form}: {OBJECT}, {json}: {OBJECT}"), "GoBody in form"),
        (format!("text/csv: {TEXT}, {json}: {TEXT}"), "String in json"),
        (format!("application/problem+json: {TEXT}"), "String in json"),
        (format!("'application/json; charset=utf-8': {TEXT}"), "String in json"),
        (format!("Application/JSON: {TEXT}"), "String in json"),
    ] {
        let found = sound(&with_body(&content)).operations;
        assert_eq!(found, [format!("go(body?: {expected}) -> ()")], "{content}");
    }
}

#[test]
fn a_body_that_is_required_is_no_option() {
    let content = format!("content: {{ application/json: {TEXT} }}");
    let found = sound(&operation(&format!("requestBody: {{ required: true, {content} }}")));
    assert_eq!(found.operations, ["go(body: String in json) -> ()"]);
}

#[test]
fn what_cannot_be_written_is_refused() {
    let at = "#/paths/~1a/post/requestBody/content";
    for (content, expected) in [
        (format!("text/csv: {TEXT}"), format!("MFA0502 {at}")),
        (String::new(), format!("MFA0502 {at}")),
        ("application/json: {}".to_owned(), format!("MFA0503 {at}/application~1json")),
    ] {
        let found = lowered(&with_body(&content));
        assert_eq!(found.problems, [expected], "{content}");
        assert_eq!(found.operations, ["go(body?: json in json) -> ()"], "{content}");
    }
}

#[test]
fn a_form_has_scalars() {
    let form = |schema: &str| {
        let content = format!("application/x-www-form-urlencoded: {{ schema: {schema} }}");
        lowered(&with_body(&content)).problems
    };
    let at = "#/paths/~1a/post/requestBody/content";
    let schema = format!("{at}/application~1x-www-form-urlencoded/schema");
    assert_eq!(form("{ properties: { a: { type: integer }, b: { enum: [c] } } }"), [""; 0]);
    assert_eq!(form("{ type: string }"), [format!("MFA0506 {at}")]);
    for kind in ["{ type: array, items: {} }", "{ properties: { b: {} } }", "{}"] {
        let found = form(&format!("{{ properties: {{ a: {kind} }} }}"));
        assert_eq!(found, [format!("MFA0505 {schema}/properties/a")], "{kind}");
    }
}
