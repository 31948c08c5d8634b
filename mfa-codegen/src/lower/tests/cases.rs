//! Fields that depend on the value of one of them.

use super::{components, lowered, sound};

/// A schema `S` whose `kind` decides, with these properties and conditions; each is a value and a `then`.
fn schema(properties: &str, conditions: &[(&str, &str)]) -> String {
    let conditions = conditions.iter().map(|(value, then)| {
        format!("{{ if: {{ properties: {{ kind: {{ const: {value} }} }} }}, then: {{ {then} }} }}")
    });
    let conditions = conditions.collect::<Vec<_>>().join(", ");
    let kinds = "kind: { enum: [SMS, OTP, other, other_value] }";
    format!(
        "S: {{ required: [kind, token], properties: {{ {kinds}, token: {{}}, {properties} }}, allOf: [{conditions}] }}"
    )
}

fn cases(properties: &str, conditions: &[(&str, &str)]) -> Vec<String> {
    sound(&components(&schema(properties, conditions))).cases
}

/// A field that the case forbids is not there.
#[test]
fn each_value_has_its_fields() {
    let found = cases(
        "phone: {}, code: {}, note: {}",
        &[
            ("SMS", "required: [phone], properties: { code: false }"),
            ("OTP", "required: [code], properties: { phone: false }"),
        ],
    );
    assert_eq!(
        found,
        [
            "S.kind = SMS, sms(): token!, phone! by sms_phone, note",
            "S.kind = OTP, otp(): token!, code! by otp_code, note",
            "S.kind = …, other()",
        ]
    );
}

#[test]
fn conditions_on_one_value_are_one_case() {
    let found = cases("a: {}, b: {}", &[("SMS", "required: [a]"), ("SMS", "required: [b]")]);
    assert_eq!(
        found,
        ["S.kind = SMS, sms(): token!, a! by sms_a, b! by sms_b", "S.kind = …, other()"]
    );
}

/// A case says nothing of another one: a condition that is new changes none that was there.
#[test]
fn conditions_on_other_values_change_nothing() {
    let properties = "profile: { properties: { phone: {} } }, note: {}";
    let sms = ("SMS", "required: [note]");
    let opens = "required: [profile], properties: { note: false, profile: { required: [phone] } }";
    let before = cases(properties, &[sms]);
    let after = cases(properties, &[("OTP", opens), sms]);
    let case = "S.kind = SMS, sms(): token!, profile, note! by sms_note";
    assert_eq!(before, [case, "S.kind = …, other()"]);
    assert_eq!(
        after,
        [
            "S.kind = OTP, otp(): token!, profile { phone! by otp_phone }",
            case,
            "S.kind = …, other()"
        ]
    );
}

/// A property that is mentioned is there, and need not be set.
#[test]
fn mentioned_and_required_are_two_things() {
    let found =
        cases("a: {}, b: {}", &[("SMS", "properties: { a: {} }"), ("OTP", "required: [b]")]);
    assert_eq!(
        found,
        [
            "S.kind = SMS, sms(): token!, a, b",
            "S.kind = OTP, otp(): token!, a, b! by otp_b",
            "S.kind = …, other()",
        ]
    );
}

/// The setters of an object stand beside those of the whole. One that `then` requires is always made; one
/// that it only looks into is made if a field of it is set.
#[test]
fn objects_are_looked_into() {
    let profile = "profile: { properties: { phone: {}, photo: {} } }";
    let found = cases(
        profile,
        &[
            (
                "SMS",
                "required: [profile], properties: { profile: { required: [phone], properties: { photo: false } } }",
            ),
            ("OTP", "properties: { profile: { properties: { photo: {} } } }"),
        ],
    );
    assert_eq!(
        found,
        [
            "S.kind = SMS, sms(): token!, profile { phone! by sms_phone }",
            "S.kind = OTP, otp(): token!, profile? { phone, photo }",
            "S.kind = …, other()",
        ]
    );
}

/// `then` may require a field of an object without requiring the object: then there is one.
#[test]
fn a_required_field_of_an_object_makes_the_object() {
    let found = cases(
        "profile: { properties: { phone: {} } }",
        &[("SMS", "properties: { profile: { required: [phone] } }")],
    );
    assert_eq!(
        found,
        ["S.kind = SMS, sms(): token!, profile { phone! by sms_phone }", "S.kind = …, other()"]
    );
}

/// An object that may be left out, and is not complete without a field of it, is set as a whole.
#[test]
fn an_optional_object_with_required_fields_is_one_value() {
    let found = cases(
        "profile: { required: [name], properties: { name: {}, photo: {} } }",
        &[("SMS", "properties: { profile: { properties: { photo: {} } } }")],
    );
    assert_eq!(found, ["S.kind = SMS, sms(): token!, profile", "S.kind = …, other()"]);
}

/// `other` starts a value of any other kind, whichever conditions there are.
#[test]
fn a_value_other_gives_way() {
    let found = cases("a: {}", &[("other", "required: [a]"), ("other_value", "required: [a]")]);
    assert_eq!(
        found,
        [
            "S.kind = other, other_value(): token!, a! by other_value_a",
            "S.kind = other_value, other_value_value(): token!, a! by other_value_value_a",
            "S.kind = …, other()",
        ]
    );
}

#[test]
fn a_second_property_cannot_decide_as_well() {
    let schema = "
S: { properties: { k: { enum: [a] }, l: { enum: [a] }, x: {} }, allOf: [ { if: { properties: { k: { const: a } } }, then: { required: [x] } }, { if: { properties: { l: { const: a } } }, then: { required: [x] } }] }
";
    let shown = lowered(&components(schema));
    assert_eq!(shown.cases, ["S.k = a, a(): l, x! by a_x", "S.k = …, other()"]);
    assert_eq!(shown.problems, ["MFA0419 #/components/schemas/S/allOf/1"]);
}

/// Both would be set by `name`.
#[test]
fn setters_of_one_name_leave_no_case() {
    let properties = "name: {}, profile: { properties: { name: {} } }";
    let then = "required: [profile], properties: { profile: { required: [name] } }";
    let shown = lowered(&components(&schema(properties, &[("SMS", then)])));
    assert_eq!(shown.cases, ["S.kind = …, other()"]);
    assert_eq!(shown.problems, ["MFA0419 #/components/schemas/S/allOf/0"]);
}

#[test]
fn members_that_share_a_condition_have_it_once() {
    let schemas = format!(
        "
Both: {{ allOf: [{{ $ref: '#/components/schemas/Left' }}, {{ $ref: '#/components/schemas/Right' }}] }}
Left: {{ allOf: [{{ $ref: '#/components/schemas/S' }}, {{ properties: {{ l: {{}} }} }}] }}
Right: {{ allOf: [{{ $ref: '#/components/schemas/S' }}, {{ properties: {{ r: {{}} }} }}] }}
{}
",
        schema("a: {}", &[("SMS", "required: [a]")])
    );
    let shown = sound(&components(&schemas));
    assert_eq!(
        shown.cases[..2],
        ["Both.kind = SMS, sms(): token!, a! by sms_a, l, r", "Both.kind = …, other()"]
    );
}

/// An object that is always there is made by a case that looks into it, and set as a whole in one that
/// does not.
#[test]
fn a_required_object_is_there_in_every_case() {
    let schema = "
S: { required: [kind, profile], properties: { kind: { enum: [SMS, OTP] }, profile: { properties: { phone: {}, note: {} } }, code: {} }, allOf: [ { if: { properties: { kind: { const: SMS } } }, then: { properties: { profile: { required: [phone] } } } }, { if: { properties: { kind: { const: OTP } } }, then: { required: [code] } }] }
";
    assert_eq!(
        sound(&components(schema)).cases,
        [
            "S.kind = SMS, sms(): profile { phone! by sms_phone, note }, code",
            "S.kind = OTP, otp(): profile!, code! by otp_code",
            "S.kind = …, other()",
        ]
    );
}

/// A field that need not be set has a second setter, and more properties have one, too.
#[test]
fn all_setters_of_a_case_have_names_of_their_own() {
    let then = "properties: { profile: { required: [b] } }";
    let cases = |properties: &str, rest: &str| {
        let schema = schema(properties, &[("SMS", then)]);
        lowered(&components(&schema.replacen("S: {", &format!("S: {{ {rest}"), 1))).problems
    };
    let ignored = ["MFA0419 #/components/schemas/S/allOf/0"];
    assert_eq!(cases("a: {}, profile: { properties: { b: {} } }", ""), [""; 0]);
    let profile = "profile: { required: [maybe_a], properties: { b: {}, maybe_a: {} } }";
    assert_eq!(cases(&format!("a: {{}}, {profile}"), ""), [""; 0]);
    let named = profile.replace("maybe_a: {}", "maybe_a: { x-rust-name: maybe_a }");
    assert_eq!(cases(&format!("a: {{}}, {named}"), ""), ignored);
    let more = "profile: { required: [additional_properties], properties: { b: {}, additional_properties: {} } }";
    assert_eq!(cases(more, ""), [""; 0]);
    assert_eq!(cases(more, "additionalProperties: true, "), ignored);
}

/// A component may come that is called like the builder of a case.
#[test]
fn the_builder_of_a_case_gives_way_to_that_of_a_type() {
    let schemas = format!(
        "{}\nSSms: {{ properties: {{ a: {{}} }} }}",
        schema("a: {}", &[("SMS", "required: [a]")])
    );
    assert_eq!(
        sound(&components(&schemas)).cases,
        ["S.kind = SMS, sms(): token!, a! by sms_a", "S.kind = …, other()"]
    );
}

/// A required field cannot be forbidden: the document says both.
#[test]
fn a_required_field_is_there_whatever_a_case_forbids() {
    let shown = lowered(&components(&schema("a: {}", &[("SMS", "properties: { token: false }")])));
    assert_eq!(shown.cases, ["S.kind = SMS, sms(): token!, a", "S.kind = …, other()"]);
    let ignored = "MFA0419 #/components/schemas/S/allOf/0/then/properties/token";
    assert_eq!(shown.problems, [ignored]);
}
