//! Hosts that a builder takes or refuses, and in which words.

use mfa_client::{AuthenticationClient, Error, ErrorKind, ManagementClient};

fn error_of(host: &str) -> Error {
    AuthenticationClient::builder().host(host).build().expect_err(host)
}

/// Checks that `host` is refused with a text that holds each of `words`.
#[track_caller]
fn assert_refused(host: &str, words: &[&str]) {
    let error = error_of(host);
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!((error.operation(), error.attempts()), (None, 0));
    assert!(!error.may_have_reached_server());
    let text = error.to_string();
    assert!(!text.contains('\n'), "{text}");
    for word in words {
        assert!(text.contains(word), "`{word}` is not in: {text}");
    }
}

#[test]
fn no_host() {
    let text = "AuthenticationClient has no host: call `.host(\"https://…\")` on its builder";
    assert_eq!(AuthenticationClient::builder().build().unwrap_err().to_string(), text);
    for empty in ["", " ", "\n"] {
        assert_eq!(error_of(empty).to_string(), text);
    }
}

/// The document names the management host, so that one needs no `.host(…)`. Without the feature
/// `rustls` no client can use it, and says that.
#[test]
fn the_documents_own_host() {
    match ManagementClient::builder().build() {
        Ok(client) => assert!(format!("{client:?}").contains("api.genauth.ai")),
        Err(error) => assert!(error.to_string().contains("switch on the feature `rustls`")),
    }
}

#[test]
fn plain_http_to_another_machine() {
    for host in [
        "http://example.com",
        "HTTP://example.com:8080/path",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://128.0.0.1",
        "http://[::2]",
        "http://0.0.0.0",
    ] {
        assert_refused(host, &["plain http is for this machine alone", "write `https://`"]);
    }
}

#[test]
fn plain_http_to_this_machine() {
    for host in ["http://127.0.0.1", "http://127.8.8.8:1/x/", "http://[::1]:80", "http://localhost"]
    {
        AuthenticationClient::builder().host(host).build().expect(host);
    }
}

#[test]
fn credentials_in_the_host() {
    for host in [
        "http://CANARY@localhost",
        "http://u:CANARY@localhost",
        "http://:CANARY@localhost",
        "https://CANARY:@h",
    ] {
        assert_refused(host, &["a user name or a password", "give credentials to the builder"]);
        let error = error_of(host);
        assert!(!format!("{error} {error:?}").contains("CANARY"), "{error:?}");
    }
}

#[test]
fn a_query_or_a_fragment() {
    assert_refused(
        "http://localhost/?",
        &["it holds a query", "remove everything from the `?` on"],
    );
    assert_refused("http://localhost?a=1#b", &["it holds a query"]);
    assert_refused(
        "http://localhost/#b",
        &["it holds a fragment", "remove everything from the `#` on"],
    );
}

#[test]
fn what_is_no_url_at_all() {
    assert_refused("ftp://localhost", &["its scheme", "write `https://`"]);
    assert_refused("http:localhost", &["two slashes are missing"]);
    assert_refused("http://", &["it is no URL"]);
    assert_refused("http://localhost:99999", &["it is no URL"]);
    assert_refused("http://local host", &["a space, a line break or a backslash"]);
    assert_refused("http://localhost\r\nx: y", &["a space, a line break or a backslash"]);
    assert_refused(r"http:\\localhost", &["a space, a line break or a backslash"]);
}
