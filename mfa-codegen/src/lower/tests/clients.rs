//! Clients: which operations they have, and where these go.

use super::sound;

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

/// The host of a client with two operations, one of which has these servers. The first of several counts.
fn host(of_document: &str, of_path: &str, of_operation: &str) -> Option<String> {
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
    let client = sound(&document).clients.remove(0);
    let (_, rest) = client.split_once(" at ")?;
    rest.split_once(": ").map(|(host, _)| host.to_owned())
}

#[test]
fn the_default_host_is_one_that_all_operations_have() {
    let (a, b) = ("https://a.example/v1", "https://b.example");
    assert_eq!(host(a, "", "").as_deref(), Some(a));
    assert_eq!(host(a, a, "").as_deref(), Some(a));
    for (of_path, of_operation) in [(b, ""), ("", b), (a, b)] {
        assert_eq!(host(a, of_path, of_operation), None, "{of_path} {of_operation}");
    }
    // An operation's servers stand in place of its path's, and these in place of the document's.
    assert_eq!(host(a, b, a).as_deref(), Some(a));
    assert_eq!(host("", b, ""), None);
}

/// Requests carry credentials, and a variable is no host.
#[test]
fn a_default_host_is_safe_and_complete() {
    for url in ["http://a.example", "https://{region}.example", "/v1", "//a.example"] {
        assert_eq!(host(url, "", ""), None, "{url}");
    }
}
