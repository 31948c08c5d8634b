//! `if` and `then`.

use super::look;

/// Each condition of a schema: `property=value at: required, …`; and how many are ignored.
fn conditions(schema: &str) -> (Vec<String>, usize) {
    look(&format!("S: {schema}"), |case| {
        let record = case.record();
        let shown = record.conditions.iter().map(|condition| {
            let required = condition.required.iter();
            let required: Vec<String> = required
                .map(|required| format!("{} ({})", required.path.join("."), required.at))
                .collect();
            let (property, value) = (&condition.property, &condition.value);
            let at = [&condition.at, &property.at, &value.at].map(ToString::to_string).join(" ");
            let shown = format!("{}={} {at}: {}", property.value, value.value, required.join(", "));
            shown.replace("#/components/schemas/S", "#")
        });
        (shown.collect(), record.ignored.len())
    })
}

#[test]
fn required_at_any_depth() {
    let (found, ignored) = conditions(
        "{ type: object, properties: { kind: { type: string } }, allOf: [ { title: SMS, \
         if: { properties: { kind: { const: SMS } }, required: [kind] }, \
         then: { properties: { a: { properties: { b: { required: [c] } }, required: [b] } }, required: [a] } } ] }",
    );
    let (at, then) = ("#/allOf/0", "#/allOf/0/then");
    assert_eq!(
        found,
        [format!(
            "kind=SMS {at} {at}/if/properties/kind {at}/if/properties/kind/const: \
             a ({then}/required/0), a.b ({then}/properties/a/required/0), \
             a.b.c ({then}/properties/a/properties/b/required/0)"
        )]
    );
    assert_eq!(ignored, 0);
}

#[test]
fn a_parent_is_listed_only_if_it_is_required_itself() {
    let (found, _) = conditions(
        "{ type: object, if: { properties: { k: { enum: [x] } } }, \
         then: { properties: { a: { required: [b] } } } }",
    );
    let at = "# #/if/properties/k #/if/properties/k/enum/0";
    assert_eq!(found, [format!("k=x {at}: a.b (#/then/properties/a/required/0)")]);
}

#[test]
fn what_cannot_be_expressed_is_ignored() {
    for rule in [
        "if: { properties: { k: { const: x } } }, then: { required: [a] }, else: { required: [b] }",
        "if: { properties: { k: { const: x }, l: { const: y } } }, then: { required: [a] }",
        "if: { properties: { k: { const: x } }, required: [l] }, then: { required: [a] }",
        "if: { properties: { k: { enum: [x, y] } } }, then: { required: [a] }",
        "if: { properties: { k: { const: 1 } } }, then: { required: [a] }",
        "if: { not: { required: [k] } }, then: { required: [a] }",
        "if: { required: [k] }, then: { required: [a] }",
        "if: true, then: { required: [a] }",
        "if: { properties: { k: { const: x } } }",
        "if: { properties: { k: { const: x } } }, then: false",
        "if: { properties: { k: { const: x } } }, then: { required: [a], minProperties: 2 }",
        "if: { properties: { k: { const: x } } }, then: { properties: { a: { const: 1 } } }",
        "if: { properties: { k: { const: x } } }, then: { required: [a] }, properties: { z: {} }",
        "then: { required: [a] }",
    ] {
        let schema = format!("{{ properties: {{ k: {{}} }}, allOf: [{{ {rule} }}] }}");
        assert_eq!(conditions(&schema), (Vec::new(), 1), "{rule}");
    }
}

/// Two members may have a third one in common.
#[test]
fn a_condition_that_members_share_is_there_once() {
    let schemas = "
S: { allOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }] }
Left: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { l: {} } }] }
Right: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { r: {} } }] }
Base: { properties: { k: { enum: [x] } }, if: { properties: { k: { const: x } } }, then: { required: [k] } }
";
    look(schemas, |case| assert_eq!(case.record().conditions.len(), 1));
}
