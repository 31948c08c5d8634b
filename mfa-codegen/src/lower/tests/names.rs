//! Names in Rust, and what happens where two want the same.

use super::{components, lowered, operation, problems_of, sound, types};

#[test]
fn names_in_the_case_of_rust() {
    let found = types(
        "
pet_store: { properties: { fullName: {}, 'is-vip': {} } }
MFASettings: { type: boolean }
2fa: { enum: [a_b, 2nd, '+1'] }
Foo.v1: { type: string }
",
    );
    assert_eq!(
        found,
        [
            "struct PetStore { full_name?: json (fullName), is_vip?: json (is-vip) }",
            "type MFASettings = bool",
            "enum _2fa { AB=a_b, _2nd=2nd, _1=+1, Unknown }",
            "type FooV1 = String",
        ]
    );
}

#[test]
fn keywords_are_raw_and_what_cannot_be_raw_has_an_underscore() {
    let found = types("S: { properties: { type: {}, async: {}, gen: {}, self: {}, crate: {} } }");
    assert_eq!(
        found,
        ["struct S { r#type?: json, r#async?: json, r#gen?: json, self_?: json (self), \
             crate_?: json (crate) }"]
    );
}

#[test]
fn the_methods_of_builders_are_taken() {
    let found = types("S: { properties: { build: {}, builder: {}, send: {} } }");
    assert_eq!(
        found,
        ["struct S { build_?: json (build), builder_?: json (builder), send?: json }"]
    );
}

#[test]
fn methods_and_parameters_have_words_of_their_own() {
    let parameter =
        |name: &str| format!("{{ name: {name}, in: query, schema: {{ type: string }} }}");
    let parameters = [parameter("send"), parameter("retry"), parameter("host")].join(", ");
    let document = operation(&format!("parameters: [{parameters}]")).replace("go", "httpClient");
    assert_eq!(
        sound(&document).operations,
        ["http_client_(send_?: String in query send, retry_?: String in query retry, \
             host_?: String in query host) -> ()"]
    );
}

/// Both places are told: the code is at the second one.
#[test]
fn two_of_one_name_are_a_problem() {
    let at = "#/components/schemas";
    for (schemas, expected) in [
        ("a_b: {}\naB: {}", format!("MFA0701 {at}/aB")),
        ("S: { properties: { aB: {}, a_b: {} } }", format!("MFA0701 {at}/S/properties/a_b")),
        (
            "S: { properties: { a: {}, b: { x-rust-name: maybe_a } } }",
            format!("MFA0701 {at}/S/properties/b/x-rust-name"),
        ),
        (
            "S: { properties: { b: { x-rust-name: maybe_a }, a: {} } }",
            format!("MFA0701 {at}/S/properties/a"),
        ),
        ("S: { enum: [a-b, a_b] }", format!("MFA0703 {at}/S/enum/1")),
        ("S: { enum: ['+'] }", format!("MFA0702 {at}/S/enum/0")),
        (
            "S: { properties: { additional_properties: {} }, additionalProperties: true }",
            format!("MFA0701 {at}/S/additionalProperties"),
        ),
    ] {
        assert_eq!(problems_of(schemas), [expected], "{schemas}");
    }
}

/// A setter takes the value; one that may be left out has a second setter, `maybe_a`. Whether `a` is
/// there, and which of them is required, makes no difference.
#[test]
fn what_is_called_like_a_second_setter_gives_way() {
    for (rest, expected) in
        [("a: {}, ", "a?: json, maybe_a_?: json (maybe_a)"), ("", "maybe_a_?: json (maybe_a)")]
    {
        let schema = format!("S: {{ properties: {{ {rest}maybe_a: {{}} }} }}");
        assert_eq!(types(&schema), [format!("struct S {{ {expected} }}")]);
    }
    assert_eq!(
        types("S: { required: [a, maybeA], properties: { a: {}, maybeA: {} } }"),
        ["struct S { a: json, maybe_a_: json (maybeA) }"]
    );
    let kept = "S: { required: [a], properties: { a: {}, maybe_a: { x-rust-name: maybe_a } } }";
    assert_eq!(types(kept), ["struct S { a: json, maybe_a?: json }"]);
}

#[test]
fn parameters_of_one_name_are_a_problem() {
    let parameter =
        |name: &str| format!("{{ name: {name}, in: query, schema: {{ type: string }} }}");
    let document = |second: &str| {
        operation(&format!("parameters: [{}, {}]", parameter("a"), parameter(second)))
    };
    let expected = "MFA0701 #/paths/~1a/post/parameters/1/name";
    assert_eq!(lowered(&document("A")).problems, [expected]);
    assert_eq!(
        sound(&document("maybe-a")).operations,
        ["go(a?: String in query a, maybe_a_?: String in query maybe-a) -> ()"]
    );
    let document = operation(&format!(
        "parameters: [{}], requestBody: {{ content: {{ application/json: {{ schema: {{ type: string }} }} }} }}",
        parameter("body")
    ));
    assert_eq!(lowered(&document).problems, ["MFA0701 #/paths/~1a/post/requestBody"]);
}

#[test]
fn operations_of_one_name_are_a_problem() {
    let answer = "responses: { '204': { description: D } }";
    let document = format!(
        "paths: {{ /a: {{ get: {{ operationId: getA, {answer} }}, put: {{ operationId: get_a, {answer} }} }} }}"
    );
    let shown = lowered(&document);
    assert_eq!(shown.problems, ["MFA0211 #/paths/~1a/put/operationId"]);
    assert_eq!(shown.operations, ["get_a() -> ()"]);
}

#[test]
fn operations_without_an_id_are_named_after_method_and_path() {
    let document = "
paths:
  /pets/{petId}/toys:
    get:
      parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: D } }
";
    let shown = lowered(document);
    assert_eq!(shown.operations, ["get_pets_pet_id_toys(pet_id: String in path petId) -> ()"]);
    assert_eq!(
        shown.facts,
        ["get /pets/{petId}/toys as GetPetsPetIdToysCall: GET /pets/{petId}/toys, [], again"]
    );
    assert_eq!(shown.problems, ["MFA0210 #/paths/~1pets~1{petId}~1toys/get"]);
}

/// Code may name them, and is not to blame. A schema that is there has a type, whatever that is called.
#[test]
fn types_that_a_broken_document_has_lost() {
    let schemas = "
S: { properties: { a: { $ref: '#/components/schemas/lost_one' }, b: { $ref: '#/components/schemas/There' } } }
There: { x-rust-name: Renamed, properties: { a: {} } }
";
    let found = lowered(&components(schemas));
    assert_eq!(found.problems, ["MFA0101 #/components/schemas/S/properties/a/$ref"]);
    assert_eq!(found.missing, ["LostOne"]);
    // Nobody's code has such a name.
    let long = schemas.replace("lost_one", &"x".repeat(201));
    assert_eq!(lowered(&components(&long)).missing, [""; 0]);
    assert_eq!(found.types[0], "struct S { a?: json, b?: Renamed }");
    let sound = schemas.replace("lost_one", "There");
    assert_eq!(lowered(&components(&sound)).missing, [""; 0]);
}

/// A name that is given does not give way, so it must not be one that is taken.
#[test]
fn a_given_name_may_be_taken() {
    let document = "
paths:
  /a:
    get:
      operationId: getA
      x-rust-name: request
      parameters: [{ name: a, in: query, x-rust-name: timeout, schema: { type: string } }]
      responses: { '204': { description: Done } }
    put:
      operationId: putA
      parameters: [{ name: a, in: query, x-rust-name: timeout, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } }
      responses: { '204': { description: Done } }
components:
  schemas:
    S: { type: object, properties: { a: { type: string, x-rust-name: build }, b: { x-rust-name: timeout } } }
";
    assert_eq!(
        lowered(document).problems,
        [
            "MFA0801 #/components/schemas/S/properties/a/x-rust-name",
            "MFA0801 #/paths/~1a/get/x-rust-name",
            "MFA0801 #/paths/~1a/put/parameters/0/x-rust-name",
        ]
    );
}
