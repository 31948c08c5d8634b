//! Input that cannot be sent: an error before anything leaves this machine.

use std::time::Duration;

use mfa_client::types::{MfaOtpVerityDto, ResetFactorDto};
use mfa_client::{AuthenticationClient, Error, ErrorKind, ManagementClient, RetryPolicy};

use crate::support::clients::{APP_ID, Clients, USER_TOKEN};
use crate::support::recorder::{Recorder, Script};

/// The error of a call that must not have sent anything.
async fn unsent<T, F>(call: impl FnOnce(String) -> F) -> Error
where
    F: Future<Output = Result<T, Error>>,
{
    let recorder =
        Recorder::start(Script::json("200 OK", r#"{"statusCode":200,"message":""}"#)).await;
    let outcome = call(recorder.host()).await;
    let error = outcome.err().expect("a call that cannot be sent succeeded");
    assert_eq!(recorder.stop().await.len(), 0);
    assert_eq!(error.attempts(), 0);
    assert!(!error.may_have_reached_server());
    error
}

#[tokio::test]
async fn a_missing_credential() {
    let error = unsent(async |host: String| {
        AuthenticationClient::builder().host(host).build()?.list_enrolled_factors().await
    });
    let error = error.await;
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.operation(), Some("listEnrolledFactors"));
    let text = "`listEnrolledFactors` needs `access_token` and `app_id`: call `.access_token(…)` and \
                `.app_id(…)` on the AuthenticationClient builder";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn one_missing_credential_of_two() {
    let error = unsent(async |host: String| {
        let client = AuthenticationClient::builder().host(host).access_token("t").build()?;
        client.mfa_otp_verify(MfaOtpVerityDto::builder().totp("123456").build()).await
    });
    let text =
        "`mfaOtpVerify` needs `app_id`: call `.app_id(…)` on the AuthenticationClient builder";
    assert_eq!(error.await.to_string(), text);

    let error = unsent(async |host: String| {
        ManagementClient::builder()
            .host(host)
            .userpool_id("p")
            .build()?
            .get_global_mfa_settings()
            .await
    });
    let text = error.await.to_string();
    assert!(text.starts_with("`getGlobalMfaSettings` needs `management_token`"), "{text}");
}

#[tokio::test]
async fn what_one_client_lacks_another_operation_does_without() {
    let recorder = Recorder::start(Script::json("200 OK", r#"{"active":false}"#)).await;
    let client = AuthenticationClient::builder().host(recorder.host()).build().unwrap();
    let token = mfa_client::types::MfaTokenIntrospectEndpointParams::builder().token("t");
    client.verify_mfa_token(token.build()).await.unwrap();
    recorder.stop_after_one().await;
}

#[tokio::test]
async fn a_credential_that_no_header_can_carry() {
    for bad in ["CANARY\r\nx: y", "CANARY\n", "CANARY\0", ""] {
        let builder = || AuthenticationClient::builder().host("http://localhost");
        let app_id = builder().app_id(bad).build().unwrap_err();
        let token = builder().access_token(format!("{bad}\u{7f}")).build().unwrap_err();
        for (error, name) in [(app_id, "`app_id`"), (token, "`access_token`")] {
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains(name), "{error}");
            assert!(!format!("{error} {error:?}").contains("CANARY"), "{error:?}");
        }
    }
    let colon =
        AuthenticationClient::builder().host("http://localhost").client_secret_basic("a:b", "c");
    assert!(colon.build().unwrap_err().to_string().contains("colon"));
}

#[tokio::test]
async fn a_header_that_cannot_be_sent() {
    for (name, value) in [
        ("x-note", "CANARY\r\nx-injected: 1"),
        ("x-note", "CANARY\n"),
        ("x note", "CANARY"),
        ("", "CANARY"),
        ("x-note: 1\r\nx-injected", "CANARY"),
        ("Content-Length", "5"),
        ("transfer-encoding", "chunked"),
        ("host", "CANARY"),
    ] {
        let error = unsent(async |host: String| {
            Clients::to(&host).authentication.list_enrolled_factors().header(name, value).await
        });
        let error = error.await;
        assert_eq!(error.kind(), ErrorKind::Request);
        assert_eq!(error.operation(), Some("listEnrolledFactors"));
        assert!(!format!("{error} {error:?}").contains("CANARY"), "{error:?}");

        let builder = AuthenticationClient::builder().host("http://localhost").header(name, value);
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("CANARY"), "{error:?}");
    }
}

#[tokio::test]
async fn the_first_problem_is_the_one_that_is_told() {
    let error = unsent(async |host: String| {
        let call = Clients::to(&host).authentication;
        call.list_enrolled_factors().header("x-first", "\n").header("x-second", "\n").await
    });
    let text = error.await.to_string();
    assert!(text.contains("x-first") && !text.contains("x-second"), "{text}");
}

#[tokio::test]
async fn nobody_listens() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let at_once = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = AuthenticationClient::builder().host(host).retry(at_once);
    let client = client.access_token(USER_TOKEN).app_id(APP_ID);
    let factor = ResetFactorDto::builder().factor_id("1").build();
    let error = client.build().unwrap().reset_factor(factor).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.may_have_reached_server());
    assert_eq!((error.status(), error.attempts()), (None, 3));
    assert!(error.to_string().contains("connection refused"), "{error}");
}
