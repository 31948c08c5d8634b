//! Documentation from the document.

use super::{components, sound};

fn docs(schemas: &str) -> Vec<String> {
    sound(&components(schemas)).docs
}

#[test]
fn a_property_is_described_by_itself_or_by_its_type() {
    let found = docs(
        "
S: { description: Whole, properties: { a: { type: string, description: Own }, b: { $ref: '#/components/schemas/B', description: Here }, c: { $ref: '#/components/schemas/B' }, d: {} } }
B: { type: string, description: There }
",
    );
    assert_eq!(found, ["S: Whole", "S.a: Own", "S.b: Here", "S.c: There", "B: There"]);
}

#[test]
fn a_member_that_only_describes_speaks_for_the_other_one() {
    let found = docs(
        "
S: { properties: { a: { allOf: [{ $ref: '#/components/schemas/B' }, { description: Beside }] }, b: { description: Outside, allOf: [{ $ref: '#/components/schemas/B' }, { description: Beside }] }, c: { allOf: [{ $ref: '#/components/schemas/B' }] } } }
B: { type: string, description: There }
",
    );
    assert_eq!(found, ["S.a: Beside", "S.b: Outside", "S.c: There", "B: There"]);
}

/// An alias of another schema has a description of its own, or none.
#[test]
fn aliases_do_not_repeat_what_they_stand_for() {
    let found = docs(
        "
A: { $ref: '#/components/schemas/B' }
B: { type: string, description: There, minLength: 1 }
",
    );
    assert_eq!(found, ["B: There\n\nThe server requires `minLength: 1`."]);
}

#[test]
fn of_two_equal_properties_the_first_is_described() {
    let member = |rest: &str| format!("{{ properties: {{ a: {{ type: string, {rest} }} }} }}");
    for rest in ["format: uuid", "x-sensitive: true"] {
        let first = member(&format!("{rest}, description: First"));
        let second = member(&format!("{rest}, description: Second"));
        assert_eq!(docs(&format!("S: {{ allOf: [{first}, {second}] }}")), ["S.a: First"], "{rest}");
    }
}

#[test]
fn rules_are_told_in_words() {
    let found = docs(
        "S: { properties: { a: { type: string, minLength: 2, maxLength: 3, description: D } } }",
    );
    assert_eq!(found, ["S.a: D\n\nThe server requires `minLength: 2`, `maxLength: 3`."]);
}

#[test]
fn operations_and_their_inputs() {
    let found = sound(
        "
paths:
  /a:
    post:
      operationId: go
      summary: Short.
      description: Long [text].
      deprecated: true
      parameters: [{ name: q, in: query, description: Question, schema: { type: integer, minimum: 1 } }]
      requestBody: { description: Body, content: { application/json: { schema: {} } } }
      responses: { '204': { description: D } }
",
    );
    assert_eq!(
        found.docs,
        [
            "go: Short.\n\nLong \\[text\\].",
            "go.q: Question\n\nThe server requires `minimum: 1`.",
            "go.body: Body",
        ]
    );
    assert_eq!(found.operations, ["go(q?: i64 in query q, body?: json in json) -> () deprecated"]);
}
