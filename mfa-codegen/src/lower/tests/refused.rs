//! Keywords that OpenAPI has, and of which no client is made yet.

use super::{components, lowered, operation, problems_of};

/// The first problem of a schema.
fn first(schema: &str) -> String {
    let problems = problems_of(&format!("S: {schema}"));
    let first = problems.first().cloned().unwrap_or_default();
    first.replace("#/components/schemas/S", "#")
}

/// Each would change the values, in a way that the type would not show.
#[test]
fn keywords_that_change_values() {
    for (schema, expected) in [
        ("{ properties: { a: {} }, not: {} }", "MFA0007 #/not"),
        ("{ properties: { a: {} }, patternProperties: { b: {} } }", "MFA0007 #/patternProperties"),
        ("{ properties: { a: {} }, propertyNames: {} }", "MFA0007 #/propertyNames"),
        ("{ properties: { a: {} }, dependentRequired: { a: [b] } }", "MFA0007 #/dependentRequired"),
        ("{ type: array, items: {}, contains: {} }", "MFA0007 #/contains"),
        ("{ type: array, prefixItems: [{}] }", "MFA0007 #/prefixItems"),
        ("{ type: string, contentEncoding: base64 }", "MFA0007 #/contentEncoding"),
        ("{ type: string, const: a, if: {} }", "MFA0007 #/if"),
        ("{ type: integer, const: 1 }", "MFA0007 #/const"),
        ("{ type: string, properties: { a: {} } }", "MFA0007 #/properties"),
        ("{ type: integer, x-sensitive: true }", "MFA0007 #/x-sensitive"),
        ("{ type: string, x-accept-single: true }", "MFA0007 #/x-accept-single"),
        (
            "{ properties: { a: {} }, discriminator: { propertyName: a } }",
            "MFA0007 #/discriminator",
        ),
        ("{ type: [string, integer] }", "MFA0402 #/type"),
        (
            "{ properties: { a: {} }, additionalProperties: { type: string } }",
            "MFA0408 #/additionalProperties",
        ),
        ("{ anyOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }", "MFA0413 #/anyOf"),
        ("{ type: integer, oneOf: [{ const: 1 }, { const: 2 }] }", "MFA0413 #/oneOf"),
    ] {
        assert_eq!(first(schema), expected, "{schema}");
    }
}

#[test]
fn keywords_that_describe_or_restrict_are_fine() {
    for schema in [
        "{ type: string, title: T, description: D, example: a, default: a, deprecated: true }",
        "{ type: object, properties: { a: {} }, minProperties: 1, externalDocs: { url: 'https://a.example' } }",
        "{ type: string, readOnly: true, x-other: 1 }",
        "{ allOf: [{ description: D }] }",
    ] {
        assert_eq!(first(schema), "", "{schema}");
    }
}

#[test]
fn parts_of_requests() {
    let parameter =
        |rest: &str| lowered(&operation(&format!("parameters: [{{ name: a, {rest} }}]"))).problems;
    let at = "#/paths/~1a/post/parameters/0";
    let text = "schema: { type: string }";
    for (rest, expected) in [
        (format!("in: query, style: deepObject, {text}"), format!("MFA0303 {at}/style")),
        (format!("in: header, style: form, {text}"), format!("MFA0303 {at}/style")),
        (format!("in: query, allowReserved: true, {text}"), format!("MFA0007 {at}/allowReserved")),
        (format!("in: body, {text}"), format!("MFA0302 {at}/in")),
    ] {
        assert_eq!(parameter(&rest), [expected], "{rest}");
    }
    for rest in ["in: query, style: form", "in: header, style: simple", "in: query, explode: false"]
    {
        assert_eq!(parameter(&format!("{rest}, {text}")), [""; 0], "{rest}");
    }
}

#[test]
fn parts_of_documents() {
    let answer = "responses: { '204': { description: D } }";
    for (document, expected) in [
        ("paths: {}\nwebhooks: { a: {} }".to_owned(), "MFA0007 #/webhooks"),
        ("paths: { /a: { $ref: 'b.yaml' } }".to_owned(), "MFA0007 #/paths/~1a/$ref"),
        (operation("callbacks: {}"), "MFA0007 #/paths/~1a/post/callbacks"),
        (
            format!("paths: {{ /a: {{ query: {{ operationId: a, {answer} }} }} }}"),
            "MFA0007 #/paths/~1a/query",
        ),
    ] {
        assert_eq!(lowered(&document).problems, [expected], "{document}");
    }
}

#[test]
fn parts_of_bodies_and_answers() {
    let content = "content: { multipart/form-data: { schema: {}, encoding: {} }, application/json: { schema: {} } }";
    let found = lowered(&operation(&format!("requestBody: {{ {content} }}")));
    let at = "#/paths/~1a/post";
    let media = "content/multipart~1form-data/encoding";
    assert_eq!(found.problems, [format!("MFA0007 {at}/requestBody/{media}")]);
    let document =
        operation("deprecated: true").replace("'204': { ", &format!("'200': {{ {content}, "));
    assert_eq!(lowered(&document).problems, [format!("MFA0007 {at}/responses/200/{media}")]);
}

/// Beside `allOf`, alternatives are one more rule, and so is what tells them apart.
#[test]
fn alternatives_of_joined_objects() {
    let schemas = "
S: { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }], oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: a } }
A: { properties: { a: { type: string } } }
";
    let at = "#/components/schemas/S";
    assert_eq!(
        problems_of(schemas),
        [format!("MFA0007 {at}/oneOf"), format!("MFA0007 {at}/discriminator")]
    );
}

/// The members that only list values are no types, and nothing is wrong with them.
#[test]
fn members_that_list_values_are_not_looked_at() {
    let shown = lowered(&components("S: { oneOf: [{ const: a, title: A }, { const: b }] }"));
    assert_eq!(shown.problems, [""; 0]);
    assert_eq!(shown.types, ["enum S { A=a, B=b, Unknown }"]);
    // Each value would be as wrong as the list.
    let problems = problems_of("S: { oneOf: [{ const: 1 }, { const: 2 }] }");
    assert_eq!(problems, ["MFA0413 #/components/schemas/S/oneOf"]);
}
