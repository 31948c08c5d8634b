use crate::ErrorKind;
use crate::request::Auth;
use crate::test_support::{API, GET, builder};

const HOST: &str = "http://localhost";

#[test]
fn every_request_says_who_and_what() {
    let headers = builder(HOST).build().unwrap().headers(&GET, &Auth::default(), None).unwrap();
    assert_eq!(headers["accept"], "application/json");
    assert_eq!(headers["user-agent"], concat!("mfa-runtime/", env!("CARGO_PKG_VERSION")));
}

#[test]
fn own_headers_are_added_and_hidden() {
    let client =
        builder(HOST).header("X-Lang", "zh-CN").header("user-agent", "me").build().unwrap();
    let headers = client.headers(&GET, &Auth::default(), None).unwrap();
    assert_eq!(headers["x-lang"], "zh-CN");
    assert_eq!(headers["user-agent"], "me");
    assert!(headers["x-lang"].is_sensitive());
}

#[test]
fn own_headers_are_checked() {
    for (name, value, problem) in [
        ("", "v", "the name of a header is empty or holds a character it cannot"),
        ("a b", "v", "the name of a header is empty or holds a character it cannot"),
        ("x", "hunter2\r\n", "the header `x` holds a line break or another character"),
        (
            "Content-Length",
            "1",
            "the header `content-length` frames or routes a message, which is up",
        ),
        ("Idempotency-Key", "hunter2", "the header `idempotency-key` belongs to one call"),
    ] {
        let error = builder(HOST).header(name, value).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(problem), "{error}");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}

#[test]
fn a_host_is_needed() {
    let error = crate::__private::ClientBuilder::new(&API).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.operation(), None);
}

#[test]
fn debug_shows_no_credential() {
    let builder = builder("http://me:hunter2@localhost")
        .credential(0, "hunter2".into())
        .basic_credential(2, "me".into(), "hunter2".into())
        .header("x-secret", "hunter2");
    assert!(!format!("{builder:?}").contains("hunter2"));
    let client = builder.host(HOST.into()).build().unwrap();
    assert_eq!(format!("{client:?}"), "TestClient { host: \"localhost\", .. }");
}

#[test]
fn clients_can_be_shared() {
    fn check<T: Send + Sync + Clone>() {}
    check::<crate::__private::Client>();
    check::<crate::__private::ClientBuilder>();
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn https_clients_need_certificates_and_nothing_else() {
    if let Err(error) = builder("https://example.genauth.ai").build() {
        assert!(error.to_string().contains("cannot be set up on this machine"), "{error}");
    }
}
