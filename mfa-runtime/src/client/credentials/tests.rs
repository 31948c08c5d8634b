use super::*;
use crate::client::ClientBuilder;
use crate::error::ErrorKind;
use crate::test_support::{API, GET, SECURED, builder};

const HOST: &str = "http://localhost";

fn sent(builder: ClientBuilder) -> HeaderMap {
    builder.build().unwrap().headers(&SECURED, &Auth::default(), None).unwrap()
}

fn refused(builder: ClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    error.to_string()
}

#[test]
fn a_bearer_token_and_a_key_under_all_its_names() {
    let headers = sent(builder(HOST).credential(0, "tok".into()).credential(1, "app".into()));
    assert_eq!(headers["authorization"], "Bearer tok");
    assert_eq!(headers["x-genauth-app-id"], "app");
    assert_eq!(headers["x-authing-app-id"], "app");
}

#[test]
fn credentials_are_hidden() {
    let headers = sent(builder(HOST).credential(0, "tok".into()).credential(1, "app".into()));
    for name in ["authorization", "x-genauth-app-id", "x-authing-app-id"] {
        assert!(headers[name].is_sensitive(), "{name}");
    }
}

#[test]
fn the_word_bearer_is_not_sent_twice() {
    for token in ["Bearer tok", "bearer  tok", " BEARER tok\n", "tok"] {
        let headers = sent(builder(HOST).credential(0, token.into()).credential(1, "app".into()));
        assert_eq!(headers["authorization"], "Bearer tok");
    }
}

#[test]
fn a_user_name_and_password() {
    let headers = sent(builder(HOST).basic_credential(2, "Aladdin".into(), "open sesame".into()));
    assert_eq!(headers["authorization"], "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert!(!headers.contains_key("x-genauth-app-id"));
}

#[test]
fn the_first_complete_alternative_is_sent() {
    let builder =
        builder(HOST).basic_credential(2, "me".into(), "pw".into()).credential(1, "app".into());
    assert!(sent(builder.clone()).get("x-genauth-app-id").is_none());
    assert_eq!(sent(builder.credential(0, "tok".into()))["authorization"], "Bearer tok");
}

#[test]
fn nothing_is_sent_where_nothing_is_asked() {
    let client = builder(HOST).credential(0, "tok".into()).build().unwrap();
    assert!(!client.headers(&GET, &Auth::default(), None).unwrap().contains_key("authorization"));
}

#[test]
fn what_is_missing_is_named() {
    let error =
        builder(HOST).build().unwrap().headers(&SECURED, &Auth::default(), None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "`getSecured` needs `access_token` and `app_id`, or `basic`: call `.access_token(…)` and \
         `.app_id(…)`, or `.basic(…)` on the TestClient builder"
    );
    let half = builder(HOST).credential(1, "app".into()).build().unwrap();
    let error = half.headers(&SECURED, &Auth::default(), None).unwrap_err();
    assert!(error.to_string().starts_with("`getSecured` needs `access_token`, or `basic`: "));
}

#[test]
fn what_cannot_be_sent_is_refused_without_being_shown() {
    for (scheme, secret) in
        [(0, "hun\nter2"), (0, "hunter2\u{e9}"), (1, "hunter2\n"), (1, "hun\0ter2")]
    {
        let error = builder(HOST).credential(scheme, secret.into()).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let text = format!("{error} {error:?}");
        assert!(text.contains("holds a line break"), "{text}");
        assert!(!text.contains("hun") && !text.contains("ter2"), "{text}");
    }
}

#[test]
fn what_is_empty_is_refused() {
    assert_eq!(refused(builder(HOST).credential(0, "Bearer ".into())), "`access_token` is empty");
    assert_eq!(refused(builder(HOST).credential(1, "".into())), "`app_id` is empty");
}

#[test]
fn a_colon_in_a_user_name_is_refused() {
    let problem = refused(builder(HOST).basic_credential(2, "a:b".into(), "pw".into()));
    assert_eq!(problem, "the user name in `basic` contains a colon");
}

#[test]
fn generated_code_cannot_mix_up_the_forms() {
    let given = [None, Some(Credential::Pair("me".into(), "pw".into())), None];
    let error = Credentials::prepare(&API, &given, HeaderNames::all()).map(|_| ()).unwrap_err();
    assert_eq!(error.to_string(), "`app_id` was given in the wrong form");
}

#[test]
fn names_of_headers() {
    assert_eq!(headers::name("X-Custom").unwrap(), "x-custom");
    assert_eq!(headers::name("x-custom").unwrap(), "x-custom");
    assert!(headers::name("not a name").is_err());
}

#[test]
fn under_some_of_its_names() {
    let with = |prefix| {
        let builder = builder(HOST).credential(0, "tok".into()).credential(1, "app".into());
        builder.header_names(HeaderNames::starting_with(prefix))
    };
    let names = |headers: HeaderMap| {
        let names = headers.keys().filter(|name| name.as_str().starts_with("x-"));
        names.map(|name| name.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(sent(with("x-genauth-"))), ["x-genauth-app-id"]);
    assert_eq!(names(sent(with("x-authing-"))), ["x-authing-app-id"]);
    assert_eq!(names(sent(with(""))), ["x-genauth-app-id", "x-authing-app-id"]);
    assert_eq!(
        refused(with("x-other-")),
        "`app_id` has no header whose name begins with `x-other-`"
    );
    assert_eq!(refused(with("x-genauth-app-id-or-longer")).matches("`app_id`").count(), 1);
}
