//! Security schemes, and which of them an operation needs.

use super::{Shown, lowered, sound};

const SCHEMES: &str = "
    token: { type: http, scheme: Bearer }
    password: { type: http, scheme: basic }
    appId: { type: apiKey, in: header, name: x-app-id, x-header-aliases: [x-old-app-id] }
    unused: { type: http, scheme: bearer }
";

/// A document with this security, and an operation with that.
fn document(of_document: &str, of_operation: &str) -> String {
    format!(
        "
{of_document}
paths: {{ /a: {{ get: {{ operationId: go, {of_operation} responses: {{ '204': {{ description: D }} }} }} }} }}
components:
  securitySchemes:{SCHEMES}"
    )
}

fn security(of_document: &str, of_operation: &str) -> Shown {
    sound(&document(of_document, of_operation))
}

fn needs(shown: &Shown) -> &str {
    shown.facts[0].strip_prefix("go as GoCall: GET /a, ").unwrap().strip_suffix(", again").unwrap()
}

/// Schemes that operations need come in the document's order, and then one that nobody needs: an operation may
/// come that does.
#[test]
fn schemes_that_are_needed() {
    let found = security("", "security: [{ appId: [] }, { password: [], token: [] }],");
    assert_eq!(
        found.schemes,
        [
            "token: bearer, token_from",
            "password: basic",
            "app_id: header x-app-id, x-old-app-id",
            "unused: bearer, unused_from"
        ]
    );
    assert_eq!(needs(&found), "[[2], [1, 0]]");
}

/// All of one alternative together, any alternative; the empty one needs nothing.
#[test]
fn alternatives() {
    let found = security("security: [{ token: [], appId: [] }, { token: [] }, {}]", "");
    assert_eq!(needs(&found), "[[0, 1], [0], []]");
}

#[test]
fn an_operation_replaces_what_the_document_says() {
    let of_document = "security: [{ token: [] }]";
    let found = security(of_document, "security: [{ password: [] }],");
    assert_eq!((needs(&found), found.schemes[0].as_str()), ("[[0]]", "password: basic"));
    let found = security(of_document, "security: [],");
    assert_eq!(needs(&found), "[]");
}

#[test]
fn schemes_that_are_not_supported() {
    for (scheme, expected) in [
        ("{ type: http, scheme: digest }", "MFA0602 #/components/securitySchemes/s/scheme"),
        ("{ type: mutualTLS }", "MFA0602 #/components/securitySchemes/s/type"),
        ("{ type: apiKey, in: cookie, name: a }", "MFA0603 #/components/securitySchemes/s/in"),
    ] {
        let text = document("", "").replace("unused:", &format!("s: {scheme}\n    unused:"));
        assert_eq!(lowered(&text).problems, [expected], "{scheme}");
    }
}

#[test]
fn two_schemes_of_one_name() {
    let text = document("security: [{ token: [] }, { TOKEN: [] }]", "")
        .replace("unused:", "TOKEN: { type: http, scheme: basic }\n    unused:");
    let found = lowered(&text);
    assert_eq!(found.problems, ["MFA0701 #/components/securitySchemes/TOKEN"]);
}

/// A scheme that nobody needs takes no name from one that somebody does, and need not be one that is known.
#[test]
fn a_scheme_that_is_not_needed_gives_way() {
    let schemes = "
security: [{ token: [] }]
paths: { /a: { get: { operationId: go, responses: { '204': { description: Done } } } } }
components:
  securitySchemes:
    Token: { type: http, scheme: basic }
    token_from: { type: http, scheme: basic }
    mystery: { type: openIdConnect, openIdConnectUrl: 'https://example.com' }
    '名': { type: http, scheme: basic }
    token: { type: http, scheme: bearer }
";
    assert_eq!(lowered(schemes).schemes, ["token: bearer, token_from"]);
}
