//! Listed values.

use super::{components, lowered, problems_of, types};

#[test]
fn variants_are_named_after_their_values() {
    assert_eq!(
        types("S: { type: string, enum: [OTP, 'sms code', CHANNEL_BIND_MFA, Self, 1st, 'null'] }"),
        ["enum S { Otp=OTP, SmsCode=sms code, ChannelBindMfa=CHANNEL_BIND_MFA, Self_=Self, \
             _1st=1st, Null=null, Unknown }"]
    );
}

/// `Unknown` is the variant for the rest in every enum. Of one name they are in any case.
#[test]
fn a_value_unknown_gives_way() {
    for unknown in ["unknown", "Unknown", "UNKNOWN"] {
        assert_eq!(
            types(&format!("S: {{ enum: [known, {unknown}] }}")),
            [format!("enum S {{ Known=known, UnknownValue={unknown}, Unknown }}")]
        );
    }
    let problems = problems_of("S: { enum: [unknown, UNKNOWN] }");
    assert_eq!(problems, ["MFA0703 #/components/schemas/S/enum/1"]);
}

/// Whatever else is listed.
#[test]
fn a_value_that_is_called_as_one_that_gives_way_gives_way_too() {
    assert_eq!(
        types("S: { enum: [unknown_value, unknown, unknown_value_value, unknown_values] }"),
        ["enum S { UnknownValueValue=unknown_value, UnknownValue=unknown, \
             UnknownValueValueValue=unknown_value_value, UnknownValues=unknown_values, Unknown }"]
    );
    assert_eq!(
        types("S: { enum: [unknown_value] }"),
        ["enum S { UnknownValueValue=unknown_value, Unknown }"]
    );
}

/// The second of two equal values is a problem that `check` has words for.
#[test]
fn a_value_that_is_listed_twice_is_one_variant() {
    assert_eq!(types("S: { enum: [a, b, a] }"), ["enum S { A=a, B=b, Unknown }"]);
}

#[test]
fn a_constant_and_described_values_are_enums() {
    let found = types(
        "
A: { const: a }
B: { oneOf: [{ const: a, title: A }, { const: b }, { type: 'null' }] }
",
    );
    assert_eq!(found, ["enum A { A=a, Unknown }", "enum B { A=a, B=b, Unknown }"]);
}

#[test]
fn values_that_are_no_texts_are_refused() {
    let at = "#/components/schemas/S";
    assert_eq!(problems_of("S: { enum: [a, 1] }"), [format!("MFA0405 {at}/enum/1")]);
    assert_eq!(problems_of("S: { type: integer, enum: [1] }"), [format!("MFA0007 {at}/enum")]);
    let shown = lowered(&components("S: { enum: [a, 1, b, true] }"));
    let expected = "enum S { A=a, _1=Number(Integer(1)), B=b, True=Bool(true), Unknown }";
    assert_eq!(shown.types, [expected]);
}
