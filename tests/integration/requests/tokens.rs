//! Which token a call carries: the client's, the call's own, or none.

use mfa_client::types::{
    EmailChannel, MfaEmailScene, MfaTokenIntrospectEndpointParams, SendEmailDto, SendMfaEmailDto,
    SendSMSDto, SmsChannel,
};
use mfa_client::{AuthenticationClient, AuthenticationClientBuilder, Brand, ErrorKind};

use super::{assert_request, assert_request_with, expected_headers, sent, success};
use crate::support::clients::{APP_ID, POOL_ID, Pending, USER_TOKEN, outcome};
use crate::support::operations::{Body, Proof};
use crate::support::recorder::Recorder;

const MFA_TOKEN: &str = "mfa-token";

fn sms() -> SendSMSDto {
    let builder = SendSMSDto::builder().channel(SmsChannel::ChannelVerifyMfa);
    builder.phone_number("188xxxx8888").build()
}

fn email() -> SendEmailDto {
    let builder = SendEmailDto::builder().channel(EmailChannel::ChannelVerifyMfa);
    builder.email("test@example.com").build()
}

fn mfa_email() -> SendMfaEmailDto {
    let builder = SendMfaEmailDto::builder().scene(MfaEmailScene::MfaVerifyCode);
    builder.email("test@example.com").build()
}

/// A call that sends a code, of any client, with a token of its own or without.
struct Sends {
    call: fn(AuthenticationClient, Option<&'static str>) -> Pending,
    target: &'static str,
    body: &'static str,
}

/// One of them: `sends!(send_sms, sms)`.
macro_rules! sends {
    ($method:ident, $body:ident) => {
        |client, token| {
            Box::pin(async move {
                let call = client.$method($body());
                outcome(match token {
                    Some(token) => call.bearer(token).await,
                    None => call.await,
                })
            })
        }
    };
}

fn calls() -> [Sends; 3] {
    [
        Sends {
            call: sends!(send_sms, sms),
            target: "/api/v3/send-sms",
            body: r#"{"phoneNumber":"188xxxx8888","channel":"CHANNEL_VERIFY_MFA"}"#,
        },
        Sends {
            call: sends!(send_email, email),
            target: "/api/v3/send-email",
            body: r#"{"email":"test@example.com","channel":"CHANNEL_VERIFY_MFA"}"#,
        },
        Sends {
            call: sends!(send_mfa_email, mfa_email),
            target: "/api/v2/email/send",
            body: r#"{"email":"test@example.com","scene":"MFA_VERIFY_CODE"}"#,
        },
    ]
}

/// The headers of a request with this token.
fn headers(token: &str, body: Body) -> Vec<(&'static str, String)> {
    let mut headers = expected_headers(Proof::App, body);
    headers.push(("authorization", format!("Bearer {token}")));
    headers
}

async fn assert_sent(
    sends: &Sends,
    build: impl Fn(AuthenticationClientBuilder) -> AuthenticationClientBuilder,
    token: Option<&'static str>,
    expected: Option<&str>,
) {
    let request = sent(async |host: String| {
        let builder = AuthenticationClient::builder().host(host).app_id(APP_ID);
        (sends.call)(build(builder).build().unwrap(), token).await.unwrap()
    });
    let body = Body::Json(sends.body);
    let expected = match expected {
        Some(token) => headers(token, body),
        None => expected_headers(Proof::App, body),
    };
    assert_request_with(&request.await, "POST", sends.target, &expected, body);
}

#[tokio::test]
async fn a_code_is_sent_with_the_token_that_there_is() {
    for sends in calls() {
        assert_sent(&sends, |builder| builder, None, None).await;
        let with_token = |builder: AuthenticationClientBuilder| builder.access_token(USER_TOKEN);
        assert_sent(&sends, with_token, None, Some(USER_TOKEN)).await;
        assert_sent(&sends, |builder| builder, Some(MFA_TOKEN), Some(MFA_TOKEN)).await;
        assert_sent(&sends, with_token, Some(MFA_TOKEN), Some(MFA_TOKEN)).await;
    }
}

#[tokio::test]
async fn a_code_is_not_sent_without_an_app_id() {
    for sends in calls() {
        for token in [None, Some(MFA_TOKEN)] {
            let recorder = Recorder::start(success()).await;
            let builder = AuthenticationClient::builder().host(recorder.host());
            let client = builder.access_token(USER_TOKEN).build().unwrap();
            let error = (sends.call)(client, token).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 0));
            assert!(error.to_string().contains("`.app_id(…)`"), "{error}");
            assert_eq!(recorder.stop().await.len(), 0);
        }
    }
}

#[tokio::test]
async fn a_code_by_mail_goes_to_a_pool_that_is_named() {
    let request = sent(async |host: String| {
        let builder = AuthenticationClient::builder().host(host).app_id(APP_ID);
        let client = builder.userpool_id(POOL_ID).build().unwrap();
        client.send_mfa_email(mfa_email()).await.unwrap()
    });
    let body = Body::Json(r#"{"email":"test@example.com","scene":"MFA_VERIFY_CODE"}"#);
    let mut headers = expected_headers(Proof::App, body);
    headers.push(("x-genauth-userpool-id", POOL_ID.to_owned()));
    headers.push(("x-authing-userpool-id", POOL_ID.to_owned()));
    assert_request_with(&request.await, "POST", "/api/v2/email/send", &headers, body);
}

/// What `verifyMfaToken` sends. A token of the client would be one too many: it is about another.
async fn introspected(
    build: impl Fn(AuthenticationClientBuilder) -> AuthenticationClientBuilder,
    proof: Proof,
) {
    let request = sent(async |host: String| {
        let client = build(AuthenticationClient::builder().host(host)).build().unwrap();
        let params = MfaTokenIntrospectEndpointParams::builder().token(MFA_TOKEN).build();
        _ = client.verify_mfa_token(params).await;
    });
    let (target, body) = ("/mfa/token/introspection", Body::Form("token=mfa-token"));
    assert_request(&request.await, "POST", target, proof, body);
}

#[tokio::test]
async fn a_token_is_asked_about_with_an_app_id_and_without() {
    introspected(|builder| builder, Proof::Nothing).await;
    introspected(|builder| builder.app_id(APP_ID), Proof::App).await;
    introspected(|builder| builder.access_token(USER_TOKEN), Proof::Nothing).await;
    introspected(|builder| builder.app_id(APP_ID).access_token(USER_TOKEN), Proof::App).await;
}

#[tokio::test]
async fn one_of_two_names_of_a_header() {
    for (brand, prefix) in [(Brand::GenAuth, "x-genauth-"), (Brand::Authing, "x-authing-")] {
        let request = sent(async |host: String| {
            let builder = AuthenticationClient::builder().host(host).app_id(APP_ID);
            let builder = builder.userpool_id(POOL_ID).access_token(USER_TOKEN);
            let client = builder.header_names(brand).build().unwrap();
            _ = client.delete_mfa_authenticator().await.unwrap();
        });
        let request = request.await;
        let mut names: Vec<_> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
        names.retain(|name| name.starts_with("x-"));
        names.sort_unstable();
        assert_eq!(names, [format!("{prefix}app-id"), format!("{prefix}userpool-id")]);
    }
}
