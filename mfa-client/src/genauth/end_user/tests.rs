use std::net::{IpAddr, Ipv4Addr};

use http::Method;
use serde_json::json;

use super::*;
use crate::genauth::vectors;
use crate::testing::{Fake, Reply};
use crate::types::SigninByCredentialsDto;
use crate::{
    AuthenticationClient, AuthenticationClientBuilder, Brand, Error, ErrorKind, HeaderNames, Lang,
    ManagementClient, SignIn,
};

const VISITOR: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));

/// Answers whatever the tests ask for.
fn fake() -> Fake {
    let success = |data| Reply::ok(&json!({"statusCode": 200, "message": "", "data": data}));
    let tokens = json!({"access_token": "at", "token_type": "bearer", "expire_in": 7200});
    Fake::new()
        .always("listEnrolledFactors", success(json!([])))
        .always("getGlobalMfaSettings", success(json!({"enabledFactors": []})))
        .always("getUserMfaInfo", success(json!(null)))
        .always("mfaOtpVerify", success(json!({"verified": true})))
        .always("sendEnrollFactorRequest", success(json!({"enrollmentToken": "t"})))
        .always("enrollFactor", success(json!(null)))
        .always("GET /custom", success(json!(null)))
        .always("POST /api/v3/signin", success(tokens))
}

fn builder(fake: &Fake) -> AuthenticationClientBuilder {
    AuthenticationClient::builder().app_id("app").access_token("token").service(fake.clone())
}

/// The headers of the last request that are about the end user, in the order of their names.
fn sent(fake: &Fake) -> Vec<(String, String)> {
    let request = fake.requests().pop().unwrap();
    let names = ["x-authing-lang", "x-genauth-lang", "x-real-ip"];
    let values = names.iter().flat_map(|name| {
        let values = request.headers().get_all(*name).iter();
        values.map(|value| ((*name).to_owned(), value.to_str().unwrap().to_owned()))
    });
    values.collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn nothing_is_sent_unless_it_is_set() {
    let fake = fake();
    builder(&fake).build().unwrap().list_enrolled_factors().await.unwrap();
    assert_eq!(sent(&fake), []);
}

#[tokio::test]
async fn a_call_says_whom_it_is_for() {
    let fake = fake();
    let client = builder(&fake).build().unwrap();
    client.list_enrolled_factors().lang(Lang::ZH_TW).end_user_ip(VISITOR).await.unwrap();
    let expected =
        [("x-authing-lang", "zh-TW"), ("x-genauth-lang", "zh-TW"), ("x-real-ip", "203.0.113.7")];
    assert_eq!(sent(&fake), pairs(&expected));

    let custom = client.request(Method::GET, "/custom").lang("ko-KR").end_user_ip(VISITOR);
    custom.await.unwrap();
    let expected =
        [("x-authing-lang", "ko-KR"), ("x-genauth-lang", "ko-KR"), ("x-real-ip", "203.0.113.7")];
    assert_eq!(sent(&fake), pairs(&expected));
}

#[tokio::test]
async fn a_step_of_a_flow_says_whom_it_is_for() {
    let fake = fake();
    let client = builder(&fake).lang(Lang::EN_US).build().unwrap();
    let expected =
        [("x-authing-lang", "ja-JP"), ("x-genauth-lang", "ja-JP"), ("x-real-ip", "203.0.113.7")];
    let expected = pairs(&expected);
    let step = client.step_up("612311").end_user_ip(VISITOR).lang(Lang::JA_JP);
    _ = step.await.unwrap();
    assert_eq!(sent(&fake), expected);

    let started = client.enrollment().sms("188xxxx8888").start().end_user_ip(VISITOR);
    let pending = started.lang(Lang::JA_JP).await.unwrap();
    assert_eq!(sent(&fake), expected);
    let confirmed = pending.confirm("123456").end_user_ip(VISITOR);
    confirmed.lang(Lang::ZH_CN).lang(Lang::JA_JP).await.unwrap();
    assert_eq!(sent(&fake), expected, "the last one counts");
}

#[tokio::test]
async fn a_client_says_it_in_every_call() {
    let fake = fake();
    let builder = builder(&fake).lang(Lang::EN_US).lang(Lang::JA_JP).end_user_ip(VISITOR);
    builder.build().unwrap().list_enrolled_factors().await.unwrap();
    let expected =
        [("x-authing-lang", "ja-JP"), ("x-genauth-lang", "ja-JP"), ("x-real-ip", "203.0.113.7")];
    assert_eq!(sent(&fake), pairs(&expected), "the last one counts");

    let client = ManagementClient::builder().management_token("token").service(fake.clone());
    let client = client.lang(Lang::ZH_CN).end_user_ip(VISITOR).build().unwrap();
    client.get_global_mfa_settings().await.unwrap();
    let expected =
        [("x-authing-lang", "zh-CN"), ("x-genauth-lang", "zh-CN"), ("x-real-ip", "203.0.113.7")];
    assert_eq!(sent(&fake), pairs(&expected));
}

#[tokio::test]
async fn a_calls_own_takes_the_place_of_its_clients() {
    let fake = fake();
    let other = "2001:db8::1".parse().unwrap();
    let client = builder(&fake).lang(Lang::EN_US).end_user_ip(other).build().unwrap();
    client.list_enrolled_factors().lang(Lang::JA_JP).end_user_ip(VISITOR).await.unwrap();
    let expected =
        [("x-authing-lang", "ja-JP"), ("x-genauth-lang", "ja-JP"), ("x-real-ip", "203.0.113.7")];
    assert_eq!(sent(&fake), pairs(&expected));

    client.list_enrolled_factors().lang(Lang::ZH_TW).lang(Lang::ZH_CN).await.unwrap();
    let expected =
        [("x-authing-lang", "zh-CN"), ("x-genauth-lang", "zh-CN"), ("x-real-ip", "2001:db8::1")];
    assert_eq!(sent(&fake), pairs(&expected), "the last one counts");
}

#[tokio::test]
async fn the_language_goes_under_the_names_that_are_chosen() {
    for (brand, name) in [(Brand::GenAuth, "x-genauth-lang"), (Brand::Authing, "x-authing-lang")] {
        let fake = fake();
        // Whether the names are chosen before or after is all one.
        let client = builder(&fake).lang(Lang::EN_US).header_names(brand).end_user_ip(VISITOR);
        let client = client.build().unwrap();
        client.list_enrolled_factors().await.unwrap();
        assert_eq!(sent(&fake), pairs(&[(name, "en-US"), ("x-real-ip", "203.0.113.7")]));
        client.list_enrolled_factors().lang(Lang::JA_JP).await.unwrap();
        assert_eq!(sent(&fake), pairs(&[(name, "ja-JP"), ("x-real-ip", "203.0.113.7")]));
    }
}

#[tokio::test]
async fn requests_for_tokens_have_what_their_client_has() {
    let fake = fake();
    let user = SigninByCredentialsDto::password().account("a").password("b").build();
    let builder = AuthenticationClient::builder().app_id("app").service(fake.clone());
    let builder = builder.access_token_from(SignIn::new(user)).lang(Lang::EN_US);
    let client = builder.end_user_ip(VISITOR).build().unwrap();
    client.list_enrolled_factors().await.unwrap();
    let signin = &fake.requests()[0];
    assert_eq!(signin.path(), "/api/v3/signin");
    assert_eq!(signin.header("x-genauth-lang"), Some("en-US"));
    assert_eq!(signin.header("x-real-ip"), Some("203.0.113.7"));
}

#[test]
fn an_address_is_sent_in_its_own_form() {
    for (ip, expected) in [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:DB8:0:0::1", "2001:db8::1"),
        ("::1", "::1"),
    ] {
        assert_eq!(text(ip.parse().unwrap()), expected);
    }
}

#[test]
fn the_address_is_not_shown() {
    let builder = builder(&fake()).end_user_ip(VISITOR);
    let client = builder.clone().build().unwrap();
    let call = client.list_enrolled_factors().end_user_ip(VISITOR);
    let custom = client.request(Method::GET, "/custom").end_user_ip(VISITOR);
    let shown = format!("{builder:?} {client:?} {call:?} {custom:?}");
    assert!(!shown.contains("203"), "{shown}");
}

fn problem<T>(outcome: Result<T, Error>, kind: ErrorKind) -> String {
    let error = outcome.map(|_| ()).unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached_server()), (kind, false));
    error.to_string()
}

#[tokio::test]
async fn what_a_header_cannot_carry_is_not_sent() {
    let fake = fake();
    let builder = builder(&fake);
    let client = builder.clone().build().unwrap();
    for lang in ["en\r\nx-real-ip: 198.51.100.1", "en\0", "\u{1b}"] {
        let told = "the header `x-genauth-lang` holds a line break or another character that it \
                    cannot carry";
        let refused = builder.clone().lang(lang).build();
        assert_eq!(problem(refused, ErrorKind::Configuration), told);
        let refused = client.list_enrolled_factors().lang(lang).await;
        let not_sent = format!("`listEnrolledFactors` was not sent: {told}");
        assert_eq!(problem(refused, ErrorKind::Request), not_sent);
    }
    assert_eq!(fake.requests().len(), 0);
}

#[tokio::test]
async fn a_choice_that_leaves_no_name() {
    let fake = fake();
    // Without an app id, of which the same would be said first.
    let builder = || AuthenticationClient::builder().access_token("token").service(fake.clone());
    let builder = || builder().header_names(HeaderNames::starting_with("x-other-"));
    let told = "the header `x-genauth-lang` has no name that begins with `x-other-`";
    let refused = builder().lang(Lang::EN_US).build();
    assert_eq!(problem(refused, ErrorKind::Configuration), told);
    let client = builder().build().unwrap();
    let refused = client.request(Method::GET, "/custom").lang(Lang::EN_US).await;
    assert_eq!(problem(refused, ErrorKind::Request), format!("`request` was not sent: {told}"));
    let custom = client.request(Method::GET, "/custom");
    custom.end_user_ip(VISITOR).await.unwrap();
    assert_eq!(sent(&fake), pairs(&[("x-real-ip", "203.0.113.7")]), "it has one name only");
}

/// Signed is the name of the brand that signs, also where both are sent.
#[tokio::test]
async fn the_vendors_signatures_hold_for_the_language() {
    for (brand, expected) in vectors::FIRST {
        let fake = fake();
        let client = vectors::client(brand, |builder| builder.service(fake.clone()));
        let call = client.get_user_mfa_info("6229ffaxxxxxxxxcade3e3d9");
        let call = call.user_id_type("user_id").call().lang(Lang::ZH_CN).end_user_ip(VISITOR);
        call.raw().await.unwrap();

        let request = fake.requests().pop().unwrap();
        assert_eq!(request.header("authorization"), Some(expected), "{brand:?}");
        assert_eq!(sent(&fake).len(), 3, "{brand:?}: both languages and the address");
    }
}
