//! Clients: which operations they have, and where these go.

use super::{lowered, sound};

/// An operation with these keywords.
fn operation(id: &str, keywords: &str) -> String {
    format!("{{ operationId: {id}, {keywords} responses: {{ '204': {{ description: D }} }} }}")
}

#[test]
fn without_tags_there_is_one_client() {
    let document =
        format!("paths: {{ /a: {{ get: {}, put: {} }} }}", operation("a", ""), operation("b", ""));
    assert_eq!(sound(&document).clients, ["Client (client, ClientBuilder, Service): a, b"]);
}

/// The order of the clients is that of the tags; the first tag with a client counts.
#[test]
fn tags_name_clients() {
    let tags = "
tags:
  - { name: users, x-client: UserClient }
  - { name: plain }
  - { name: admin, x-client: admin_console }
  - { name: more, x-client: UserClient }
";
    let [a, b, c] = ["tags: [plain, admin],", "tags: [users, admin],", "tags: [more],"];
    let paths = format!(
        "paths: {{ /a: {{ get: {}, put: {}, post: {} }} }}",
        operation("a", a),
        operation("b", b),
        operation("c", c)
    );
    assert_eq!(
        sound(&format!("{tags}{paths}")).clients,
        [
            "UserClient (user_client, UserClientBuilder, UserService): b, c",
            "AdminConsole (admin_console, AdminConsoleBuilder, AdminConsoleService): a",
        ]
    );
}

#[test]
fn of_two_tags_of_one_name_the_first_counts() {
    let tags = "tags: [{ name: t, x-client: A }, { name: t, x-client: B }]";
    let document = format!("{tags}\npaths: {{ /a: {{ get: {} }} }}", operation("a", "tags: [t],"));
    assert_eq!(
        sound(&document).clients,
        ["A (a, ABuilder, AService): a", "B (b, BBuilder, BService): "]
    );
}

#[test]
fn modules_are_no_keywords() {
    let tags = "tags: [{ name: t, x-client: Super }, { name: u, x-client: Match }]";
    let document = format!("{tags}\npaths: {{ /a: {{ get: {} }} }}", operation("a", "tags: [t],"));
    assert_eq!(
        sound(&document).clients,
        [
            "Super (super_, SuperBuilder, SuperService): a",
            "Match (r#match, MatchBuilder, MatchService): ",
        ]
    );
}

/// A client's place in the crate is taken by the module of the types.
#[test]
fn modules_and_services_make_way() {
    let tags = "tags: [{ name: t, x-client: Types }, { name: u, x-client: X }, { name: v, x-client: XService }, { name: w, x-client: Y }, { name: x, x-client: YClient }]";
    let document = format!("{tags}\npaths: {{ /a: {{ get: {} }} }}", operation("a", "tags: [t],"));
    assert_eq!(
        sound(&document).clients,
        [
            "Types (types_, TypesBuilder, TypesService): a",
            "X (x, XBuilder, XService_): ",
            "XService (x_service, XServiceBuilder, XServiceService): ",
            "Y (y, YBuilder, YService): ",
            "YClient (y_client, YClientBuilder, YClientService): ",
        ]
    );
}

/// Of two clients that want one name for their services, the same one has it in every order.
#[test]
fn services_do_not_depend_on_the_order_of_tags() {
    for clients in [["Y", "YClient"], ["YClient", "Y"]] {
        let [one, other] = clients;
        let tags =
            format!("tags: [{{ name: a, x-client: {one} }}, {{ name: b, x-client: {other} }}]");
        let operation = operation("a", "tags: [a],");
        let mut found = sound(&format!("{tags}\npaths: {{ /a: {{ get: {operation} }} }}")).clients;
        found.sort();
        let services: Vec<&str> =
            found.iter().filter_map(|it| it.split([',', ')']).nth(2)).collect();
        assert_eq!(services, [" YService", " YClientService"], "{found:?}");
    }
}

/// The host of a client with two operations, one of which has these servers. The first of several counts.
fn host(of_document: &str, of_path: &str, of_operation: &str) -> (Option<String>, Vec<String>) {
    let servers = |url: &str| match url {
        "" => String::new(),
        url => format!("servers: [{{ url: '{url}' }}, {{ url: 'https://second.example' }}],"),
    };
    let document = format!(
        "
{}
paths:
  /a: {{ get: {} }}
  /b: {{ {} get: {} }}
",
        servers(of_document).trim_end_matches(','),
        operation("a", ""),
        servers(of_path),
        operation("b", &servers(of_operation)),
    );
    let mut shown = lowered(&document);
    let client = shown.clients.remove(0);
    let host = client.split_once(" at ").and_then(|(_, rest)| rest.split_once(": "));
    (host.map(|(host, _)| host.to_owned()), shown.problems)
}

/// A path that has another server than the rest does not decide where the rest goes.
#[test]
fn the_default_host_is_the_documents() {
    let (a, b) = ("https://a.example/v1", "https://b.example");
    let (path, operation) = ("MFA0213 #/paths/~1b/servers", "MFA0213 #/paths/~1b/get/servers");
    for (of_path, of_operation, problem) in [
        ("", "", None),
        (a, "", None),
        ("", "https://a.example/v1/", None),
        (b, "", Some(path)),
        ("", b, Some(operation)),
        (a, b, Some(operation)),
        // An operation's servers stand in place of its path's. The client's host may be any of them.
        (b, a, None),
        ("", "https://second.example", Some(operation)),
    ] {
        let (host, problems) = host(a, of_path, of_operation);
        assert_eq!(host.as_deref(), Some(a), "{of_path} {of_operation}");
        assert_eq!(problems, problem.as_slice(), "{of_path} {of_operation}");
    }
}

#[test]
fn a_server_that_is_not_the_first_is_one_too() {
    let (host, problems) = host("https://second.example", "", "https://a.example");
    assert_eq!((host.as_deref(), problems.len()), (Some("https://second.example"), 0));
}

/// Where the document has no host that can be used, the operations may agree on one.
#[test]
fn without_a_host_of_the_document_all_operations_have_to_share_one() {
    let b = "https://b.example";
    for of_document in ["", "https://{region}.example"] {
        assert_eq!(host(of_document, b, ""), (None, vec![]));
        assert_eq!(host(of_document, "", b), (None, vec![]));
        let server = format!("servers: [{{ url: '{b}' }}],");
        let head = match of_document {
            "" => String::new(),
            url => format!("servers: [{{ url: '{url}' }}]"),
        };
        let (own, of_path) = (operation("a", &server), operation("b", ""));
        let paths = format!("paths: {{ /a: {{ get: {own} }}, /b: {{ {server} get: {of_path} }} }}");
        let clients = sound(&format!("{head}\n{paths}")).clients;
        assert!(clients[0].contains(&format!(" at {b}: ")), "{clients:?}");
    }
}

/// Requests carry credentials, and a variable is no host.
#[test]
fn a_default_host_is_safe_and_complete() {
    for url in ["http://a.example", "https://{region}.example", "/v1", "//a.example"] {
        assert_eq!(host(url, "", ""), (None, vec![]), "{url}");
    }
}
