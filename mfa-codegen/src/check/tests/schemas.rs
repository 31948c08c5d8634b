//! Rules for schemas.

use super::problems_of;

fn of(schema: &str) -> Vec<String> {
    problems_of(&format!("S: {schema}"))
}

/// A value or none may be left, but one at least.
#[test]
fn limits_leave_room() {
    for fine in [
        "{ type: string, minLength: 2, maxLength: 2 }",
        "{ type: array, items: {}, minItems: 0, maxItems: 0 }",
        "{ type: integer, minimum: 2, maximum: 2 }",
        "{ type: integer, exclusiveMinimum: 1, maximum: 2 }",
        "{ type: object, minProperties: 1, maxProperties: 1 }",
    ] {
        assert_eq!(of(fine), [""; 0], "{fine}");
    }
    for (wrong, keyword) in [
        ("{ type: string, minLength: 3, maxLength: 2 }", "minLength"),
        ("{ type: array, items: {}, minItems: 1, maxItems: 0 }", "minItems"),
        ("{ type: integer, minimum: 3, maximum: 2 }", "minimum"),
        ("{ type: integer, exclusiveMinimum: 2, maximum: 2 }", "exclusiveMinimum"),
        ("{ type: integer, minimum: 2, exclusiveMaximum: 2 }", "minimum"),
        ("{ type: number, exclusiveMinimum: 2, exclusiveMaximum: 2 }", "exclusiveMinimum"),
        ("{ type: object, minProperties: 2, maxProperties: 1 }", "minProperties"),
    ] {
        assert_eq!(of(wrong), [format!("MFA0421 #/{keyword}")], "{wrong}");
    }
}

#[test]
fn a_rule_is_about_the_type_of_the_schema() {
    assert_eq!(of("{ type: integer, minLength: 1 }"), ["MFA0422 #/minLength"]);
    assert_eq!(of("{ type: string, minItems: 1 }"), ["MFA0422 #/minItems"]);
    assert_eq!(of("{ minLength: 1, minItems: 1 }"), [""; 0]);
}

/// A member of an `allOf` may require what another one has; nobody has `c`.
#[test]
fn required_names_are_those_of_properties() {
    let schema = "{ allOf: [{ properties: { a: {} }, required: [b] }, { properties: { b: {} } }] }";
    assert_eq!(of(schema), [""; 0]);
    let schema = "{ allOf: [{ properties: { a: {} }, required: [c] }, { properties: { b: {} } }] }";
    assert_eq!(of(schema), ["MFA0403 #/allOf/0/required/0"]);
    assert_eq!(of("{ properties: { a: {} }, required: [c] }"), ["MFA0403 #/required/0"]);
}

#[test]
fn keys_lead_to_one_property() {
    let with = |first: &str, second: &str| {
        of(&format!(
            "{{ properties: {{ a: {{ x-aliases: [{first}] }}, b: {{ x-aliases: [{second}] }} }} }}"
        ))
    };
    assert_eq!(with("c", "d"), [""; 0]);
    assert_eq!(with("b", "d"), ["MFA0804 #/properties/a/x-aliases/0"]);
    assert_eq!(with("c", "c"), ["MFA0806 #/properties/b/x-aliases/0"]);
}

#[test]
fn tolerance_stands_where_it_does_something() {
    assert_eq!(
        of("{ properties: { a: { type: string, x-accept-text: true } } }"),
        ["MFA0808 #/properties/a/x-accept-text"]
    );
    assert_eq!(of("{ properties: { a: { type: integer, x-accept-text: true } } }"), [""; 0]);
    assert_eq!(
        of("{ type: array, items: {}, x-accept-single: true }"),
        ["MFA0803 #/x-accept-single"]
    );
    assert_eq!(
        of("{ enum: [on], x-accept-boolean: { 'true': on, 'false': off } }"),
        ["MFA0802 #/x-accept-boolean/false"]
    );
    // A text lists no values that they could be among.
    let words = "{ 'true': on, 'false': off }";
    assert_eq!(
        of(&format!("{{ type: string, x-accept-boolean: {words} }}")),
        ["MFA0802 #/x-accept-boolean/true", "MFA0802 #/x-accept-boolean/false"]
    );
}

/// The properties that a condition speaks of are those of the object, at any depth. Nothing is known of a
/// broken one.
#[test]
fn conditions_speak_of_properties() {
    let condition = |inner: &str, then: &str| {
        let when = "{ properties: { k: { const: x } } }";
        of(&format!(
            "{{ properties: {{ k: {{ enum: [x] }}, a: {inner} }}, allOf: [{{ if: {when}, then: {{ {then} }} }}] }}"
        ))
    };
    let object = "{ properties: { b: {} } }";
    assert_eq!(condition(object, "required: [a], properties: { a: { required: [b] } }"), [""; 0]);
    let at = "#/allOf/0/then";
    assert_eq!(condition(object, "required: [c]"), [format!("MFA0403 {at}/required/0")]);
    let below = "properties: { a: { required: [c] } }";
    let expected = format!("MFA0403 {at}/properties/a/required/0");
    assert_eq!(condition(object, below), [expected.as_str()]);
    assert_eq!(condition("{ type: string }", below), [expected.as_str()]);
    assert_eq!(condition("{ type: strin }", below), ["MFA0401 #/properties/a/type"]);
    let broken = "{ allOf: [{ properties: { b: {} } }, { type: string }] }";
    assert_eq!(condition(broken, below), ["MFA0412 #/properties/a/allOf/1"]);
}
