use super::*;

fn parse(text: &str) -> BaseUrl {
    BaseUrl::parse("TestClient", text).unwrap()
}

fn problem(text: &str) -> String {
    BaseUrl::parse("TestClient", text).unwrap_err().to_string()
}

#[test]
fn loopback_may_be_plain() {
    for host in ["http://localhost", "http://127.0.0.1:8080", "http://127.9.9.9", "http://[::1]:1"]
    {
        let base = parse(host);
        assert!(base.is_loopback() && !base.is_https(), "{host}");
    }
}

#[test]
fn every_other_machine_needs_https() {
    for host in
        ["http://example.com", "http://localhost.example.com", "http://10.0.0.1", "HTTP://a.b"]
    {
        let problem = problem(host);
        assert!(problem.contains("plain http is for this machine alone"), "{host}: {problem}");
        assert!(problem.contains("write `https://`"), "{host}: {problem}");
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn https_is_the_default_scheme() {
    let base = parse("example.genauth.ai");
    assert!(base.is_https() && !base.is_loopback());
    assert_eq!(base.url("/a", None).as_str(), "https://example.genauth.ai/a");
    assert_eq!(
        parse(" HTTPS://Example.com:8443/ ").url("/a", None).as_str(),
        "https://example.com:8443/a"
    );
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn https_needs_its_feature() {
    assert!(problem("example.genauth.ai").contains("switch on the feature `rustls`"));
}

#[test]
fn a_path_prefix_is_kept() {
    for host in ["http://localhost/a/b", "http://localhost/a/b/", "http://localhost/a/b//"] {
        let url = parse(host).url("/api/thing", Some("x=1"));
        assert_eq!(url.as_str(), "http://localhost/a/b/api/thing?x=1");
    }
}

#[test]
fn a_path_never_becomes_a_host() {
    let url = parse("http://localhost").url("//example.com/x", None);
    assert_eq!(url.host_str(), Some("localhost"));
}

#[test]
fn encoded_text_stays_as_it_is() {
    let url = parse("http://localhost").url("/a%2Fb%7Cc", Some("d=%7C%20%26"));
    assert_eq!(url.as_str(), "http://localhost/a%2Fb%7Cc?d=%7C%20%26");
}

#[test]
fn an_empty_host_names_the_method() {
    assert_eq!(problem("  "), "TestClient has no host: call `.host(\"https://…\")` on its builder");
}

#[test]
fn every_problem_says_what_to_do() {
    for (host, remedy) in [
        ("ftp://example.com", "write `https://`"),
        ("https:example.com", "write `https://`"),
        ("https:/example.com", "write `https://`"),
        ("https://", "it is no URL: empty host"),
        ("https://a b", "remove it"),
        ("https://a\nb", "remove it"),
        ("https:\\\\a", "remove it"),
        ("https://a:port", "it is no URL: invalid port number"),
        ("http://localhost/?a=b", "remove everything from the `?` on"),
        ("http://localhost/#a", "remove everything from the `#` on"),
    ] {
        let problem = problem(host);
        assert!(problem.starts_with("the host of TestClient cannot be used: "), "{problem}");
        assert!(problem.contains(remedy), "{host}: {problem}");
    }
}

#[test]
fn a_user_name_is_refused_and_not_repeated() {
    for host in
        ["http://me:hunter2@localhost", "me:hunter2@example.com", "http://hunter2@localhost"]
    {
        let error = BaseUrl::parse("TestClient", host).unwrap_err();
        assert!(error.to_string().contains("a user name or a password"), "{error}");
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }
}

#[test]
fn a_redirect_is_resolved_like_a_browser_would() {
    let base = parse("http://localhost:1/a");
    assert_eq!(base.join("/b").unwrap().host_str(), Some("localhost"));
    assert_eq!(base.join("//x.example/b").unwrap().host_str(), Some("x.example"));
}
