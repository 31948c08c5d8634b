//! Rules for operations, parameters, bodies and security.

use super::{problems, unused};

/// An operation with these keywords.
fn operation(id: &str, keywords: &str) -> String {
    format!("{{ operationId: {id}, {keywords} responses: {{ '204': {{ description: D }} }} }}")
}

fn of(keywords: &str) -> Vec<String> {
    let found = problems(&format!("paths: {{ /a: {{ get: {} }} }}", operation("go", keywords)));
    found.into_iter().map(|problem| problem.replace("#/paths/~1a/get", "#")).collect()
}

/// With clients in some tags, each operation needs one of these; a tag that the document does not have is a
/// problem of its own.
#[test]
fn every_operation_has_a_client() {
    let tags = "tags: [{ name: a, x-client: A }, { name: b }]";
    let with = |tags_of_operation: &str| {
        let operation = operation("go", &format!("tags: [{tags_of_operation}],"));
        problems(&format!("{tags}\npaths: {{ /a: {{ get: {operation} }} }}"))
    };
    assert_eq!(with("b, a"), [""; 0]);
    assert_eq!(with("b"), ["MFA0207 #/paths/~1a/get"]);
    assert_eq!(with(""), ["MFA0207 #/paths/~1a/get"]);
    assert_eq!(with("a, c"), ["MFA0206 #/paths/~1a/get/tags/1"]);
    assert_eq!(of("tags: [c],"), [""; 0]);
}

#[test]
fn ids_are_unique() {
    let document = format!(
        "paths: {{ /a: {{ get: {}, put: {} }} }}",
        operation("go", ""),
        operation("go", "")
    );
    assert_eq!(problems(&document), ["MFA0203 #/paths/~1a/put/operationId"]);
}

#[test]
fn security_names_schemes() {
    let schemes = "components: { securitySchemes: { token: { type: http, scheme: bearer } } }";
    let with = |of_document: &str, of_operation: &str| {
        let operation = operation("go", of_operation);
        problems(&format!("{of_document}\npaths: {{ /a: {{ get: {operation} }} }}\n{schemes}"))
    };
    assert_eq!(with("security: [{ token: [] }, {}]", "security: [{ token: [] }],"), [""; 0]);
    assert_eq!(with("security: [{ tokn: [] }]", "security: [],"), ["MFA0601 #/security/0/tokn"]);
    assert_eq!(
        with("", "security: [{ token: [], other: [] }],"),
        ["MFA0601 #/paths/~1a/get/security/0/other"]
    );
}

#[test]
fn parameters_and_their_names() {
    let parameter = |rest: &str| of(&format!("parameters: [{{ name: a, {rest} }}],"));
    let at = "#/parameters/0";
    for (rest, expected) in [
        ("in: path, schema: { type: string }", format!("MFA0305 {at}")),
        ("in: query, schema: { type: string, x-sensitive: true }", format!("MFA0307 {at}/in")),
        (
            "in: path, required: true, schema: { type: string, x-sensitive: true }",
            format!("MFA0307 {at}/in"),
        ),
    ] {
        assert_eq!(parameter(rest), [expected], "{rest}");
    }
    assert_eq!(parameter("in: header, schema: { type: string, x-sensitive: true }"), [""; 0]);
    let text = "schema: { type: string }";
    assert_eq!(
        of(&format!(
            "parameters: [{{ name: a, in: query, {text} }}, {{ name: a, in: header, {text} }}],"
        )),
        [""; 0]
    );
    assert_eq!(
        of(&format!(
            "parameters: [{{ name: a, in: query, {text} }}, {{ name: a, in: query, {text} }}],"
        )),
        ["MFA0301 #/parameters/1"]
    );
}

#[test]
fn requests_that_cannot_have_a_body() {
    let body = "requestBody: { content: { application/json: { schema: {} } } },";
    assert_eq!(of(body), ["MFA0501 #/requestBody"]);
    let put = format!("paths: {{ /a: {{ put: {} }} }}", operation("go", body));
    assert_eq!(problems(&put), [""; 0]);
}

#[test]
fn schemas_that_nothing_uses() {
    let with = |operation: &str| {
        let schemas = "A: { properties: { b: { $ref: '#/components/schemas/B' } } }, B: {}";
        unused(&format!(
            "paths: {{ /a: {{ post: {{ operationId: go, {operation} }} }} }}\ncomponents: {{ schemas: {{ {schemas} }} }}"
        ))
    };
    let json = "content: { application/json: { schema: { $ref: '#/components/schemas/A' } } }";
    for user in [
        format!("responses: {{ '200': {{ description: D, {json} }} }}"),
        format!("requestBody: {{ {json} }}"),
        format!("parameters: [{{ name: a, in: query, {json} }}]"),
        "parameters: [{ name: a, in: query, schema: { $ref: '#/components/schemas/A' } }]"
            .to_owned(),
    ] {
        assert_eq!(with(&user), [""; 0], "{user}");
    }
    let at = "#/components/schemas";
    assert_eq!(with("deprecated: true"), [format!("MFA0410 {at}/A"), format!("MFA0410 {at}/B")]);
}
