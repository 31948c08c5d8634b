//! Types that are written out: what they are called after, and what they give way to.

use super::{components, lowered, sound, types};

/// The entries of `components.schemas` are named by the document's author.
#[test]
fn a_type_that_is_written_out_gives_way_to_a_component() {
    let pet = "Pet: { properties: { toy: { properties: { color: { enum: [red] } } } } }";
    let toy = "PetToy: { type: string }";
    let expected = [
        "enum PetToyInlineColor { Red=red, Unknown }",
        "struct Pet { toy?: PetToyInline }",
        "struct PetToyInline { color?: PetToyInlineColor } part",
        "type PetToy = String",
    ];
    for schemas in [format!("{pet}\n{toy}"), format!("{toy}\n{pet}")] {
        let mut found = types(&schemas);
        found.sort();
        assert_eq!(found, expected, "{schemas}");
    }
    let found = types(&format!("{pet}\n{toy}\nPetToyInline: {{ type: string }}"));
    assert!(found.contains(&"struct Pet { toy?: PetToyInlineInline }".to_owned()), "{found:?}");
}

/// Nobody said which of them is meant.
#[test]
fn two_types_that_are_written_out_do_not_give_way_to_each_other() {
    let schemas = "Pet: { properties: { toy_color: { enum: [a] }, toy: { properties: { color: { enum: [b] } } } } }";
    assert_eq!(
        lowered(&components(schemas)).problems,
        ["MFA0701 #/components/schemas/Pet/properties/toy/properties/color"]
    );
    let given = "
Pet: { properties: { toy: { items: { x-rust-name: PetToy, properties: { a: {} } } } } }
PetToy: { type: string }
";
    assert_eq!(
        lowered(&components(given)).problems,
        ["MFA0701 #/components/schemas/Pet/properties/toy/items/x-rust-name"]
    );
}

/// Each reference leads into `Pet`, from a schema before it and from one behind it.
#[test]
fn a_type_is_named_after_its_place_whoever_refers_to_it() {
    for (pointer, name) in [
        ("properties/color", "PetColor"),
        ("properties/toys/items", "PetToysItem"),
        ("properties/toys/items/properties/size", "PetToysItemSize"),
        ("properties/boxes/items", "Box"),
        ("properties/boxes/items/properties/lid", "BoxLid"),
        ("properties/by_name/additionalProperties", "PetByNameValue"),
        ("properties/is_a/allOf/1/properties/rank", "PetIsARank"),
        ("properties/taken/properties/by", "PetTakenInlineBy"),
    ] {
        let refer = |name: &str| {
            format!(
                "{name}: {{ properties: {{ it: {{ $ref: '#/components/schemas/Pet/{pointer}' }} }} }}"
            )
        };
        let schemas = format!(
            "
{}
Pet:
  properties:
    color: {{ enum: [red] }}
    toys: {{ items: {{ properties: {{ size: {{ enum: [big] }} }} }} }}
    boxes: {{ items: {{ x-rust-name: Box, properties: {{ lid: {{ enum: [open] }} }} }} }}
    by_name: {{ additionalProperties: {{ enum: [a] }} }}
    is_a: {{ allOf: [{{ $ref: '#/components/schemas/PetTaken' }}, {{ properties: {{ rank: {{ enum: [low] }} }} }}] }}
    taken: {{ properties: {{ by: {{ enum: [me] }} }} }}
PetTaken: {{ properties: {{ at: {{}} }} }}
{}
",
            refer("Before"),
            refer("Behind")
        );
        let found = types(&schemas);
        for one in ["Before", "Behind"] {
            let expected = format!("struct {one} {{ it?: {name} }}");
            assert!(found.contains(&expected), "{expected} is not in {found:#?}");
        }
        let definitions = [format!("enum {name} "), format!("struct {name} ")];
        let is_it = |it: &&String| definitions.iter().any(|start| it.starts_with(start));
        assert_eq!(found.iter().filter(is_it).count(), 1, "{name}: {found:#?}");
    }
}

/// Through `allOf`, a property is in both.
#[test]
fn a_property_is_named_after_the_object_it_stands_in() {
    let whole = "Whole: { allOf: [{ $ref: '#/components/schemas/Pet/properties/toy' }, { properties: { a: {} } }] }";
    let pet = "Pet: { properties: { toy: { properties: { color: { enum: [red] } } } } }";
    for schemas in [format!("{whole}\n{pet}"), format!("{pet}\n{whole}")] {
        let found = types(&schemas);
        let expected = "struct Whole { color?: PetToyColor, a?: json }".to_owned();
        assert!(found.contains(&expected), "{found:#?}");
    }
}

/// Two operations, in this order, that share a parameter each in two ways, a body and an answer.
fn shared(operations: [&str; 2]) -> Vec<String> {
    let operation = |id: &str| {
        format!(
            "{{ operationId: {id}, parameters: [{{ $ref: '#/components/parameters/Sort' }}], \
             requestBody: {{ $ref: '#/components/requestBodies/Filter' }}, \
             responses: {{ '200': {{ $ref: '#/components/responses/Found' }} }} }}"
        )
    };
    let json = |schema: &str| format!("content: {{ application/json: {{ schema: {schema} }} }}");
    let document = format!(
        "
paths:
  /pets/{{id}}:
    parameters:
      - {{ name: id, in: path, required: true, schema: {{ type: string }} }}
      - {{ name: kind, in: query, schema: {{ enum: [cat] }} }}
    put: {}
    post: {}
components:
  parameters:
    Sort: {{ name: order, in: query, schema: {{ enum: [up] }} }}
  requestBodies:
    Filter: {{ {} }}
  responses:
    Found: {{ description: D, {} }}
",
        operation(operations[0]),
        operation(operations[1]),
        json("{ type: array, items: { properties: { a: {} } } }"),
        json("{ properties: { state: { enum: [good] } } }"),
    );
    let mut types = sound(&document).types;
    types.sort();
    types
}

#[test]
fn operations_that_share_a_type_do_not_name_it() {
    let expected = [
        "enum FoundAnswerState { Good=good, Unknown }",
        "enum PetsIdKind { Cat=cat, Unknown }",
        "enum SortParameter { Up=up, Unknown }",
        "struct FilterBodyItem { a?: json }",
        "struct FoundAnswer { state?: FoundAnswerState }",
    ];
    for operations in [["a", "b"], ["b", "a"]] {
        assert_eq!(shared(operations), expected, "{operations:?}");
    }
}

/// What an operation has alone is named after it, also where a component is called like it.
#[test]
fn an_operation_names_what_it_has_alone() {
    let answer =
        "{ description: D, content: { application/json: { schema: { properties: { a: {} } } } } }";
    let document = format!(
        "
paths:
  /a: {{ get: {{ operationId: found, responses: {{ '200': {answer} }} }} }}
  /b: {{ get: {{ operationId: b, responses: {{ '200': {{ $ref: '#/components/responses/Found' }} }} }} }}
components: {{ responses: {{ Found: {answer} }} }}
"
    );
    assert_eq!(
        sound(&document).types,
        ["struct FoundAnswer { a?: json }", "struct BAnswer { a?: json }"]
    );
}
