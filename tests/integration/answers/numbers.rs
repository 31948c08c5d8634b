//! Numbers in all the forms in which servers write them.

use mfa_client::types::{
    GetManagementTokenRespDto, LoginTokenRespDto, MfaTokenIntrospectEndpointParams,
    MfaTokenIntrospectResponse, ResetFactorDto,
};
use mfa_client::{ApiCode, ApiStatus};
use serde_json::json;

use super::{client, read};

#[tokio::test]
async fn numbers_with_a_fraction_of_nothing() {
    let body = r#"{"statusCode":200.0,"message":"","apiCode":2e3}"#;
    let reset = ResetFactorDto::builder().factor_id("1").build();
    let answer = client(body).await.reset_factor(reset.clone()).await.unwrap();
    assert_eq!((answer.status_code, answer.api_code), (200, Some(2000)));

    let body = r#"{"statusCode":403.0,"message":"","apiCode":2333.0}"#;
    let error = client(body).await.reset_factor(reset).await.unwrap_err();
    assert_eq!(
        (error.status_code(), error.api_code()),
        (Some(ApiStatus(403)), Some(ApiCode(2333)))
    );
}

#[test]
fn a_lifetime_has_two_names() {
    for name in ["expire_in", "expires_in"] {
        let answer: LoginTokenRespDto = read(&json!({"token_type": "bearer", name: 7200}));
        assert_eq!(answer.data.expire_in, 7200);
        let answer: GetManagementTokenRespDto = read(&json!({"access_token": "t", name: 7200}));
        assert_eq!(answer.data.expires_in, 7200);
    }
}

/// Of two names for one value the documented one counts, wherever it stands.
#[test]
fn a_lifetime_under_both_names() {
    for data in
        [json!({"expire_in": 60, "expires_in": 7200}), json!({"expires_in": 7200, "expire_in": 60})]
    {
        assert_eq!(read::<LoginTokenRespDto>(&data).data.expire_in, 60);
    }
    let data = json!({"access_token": "t", "expire_in": 60, "expires_in": 7200});
    assert_eq!(read::<GetManagementTokenRespDto>(&data).data.expires_in, 7200);
    // The other one has to be a number all the same.
    let data = r#"{"statusCode":200,"data":{"expire_in":60,"expires_in":"soon"}}"#;
    let error = serde_json::from_str::<LoginTokenRespDto>(data).unwrap_err();
    assert!(error.to_string().contains("a whole number of 64 bits"), "{error}");
    let data = r#"{"statusCode":200,"data":{"expire_in":60,"expire_in":60}}"#;
    let error = serde_json::from_str::<LoginTokenRespDto>(data).unwrap_err();
    assert!(error.to_string().contains("duplicate field `expire_in`"), "{error}");
}

#[test]
fn a_lifetime_in_a_text() {
    for (written, expected) in [("7200", 7200), ("0", 0), (" 60 ", 60), ("-1", -1)] {
        let answer: LoginTokenRespDto = read(&json!({"access_token": "t", "expire_in": written}));
        assert_eq!((answer.data.expire_in, answer.data.token_type), (expected, None));
        let answer: GetManagementTokenRespDto =
            read(&json!({"access_token": "t", "expire_in": written}));
        assert_eq!(answer.data.expires_in, expected);
        // A number is what is written.
        let again = serde_json::to_value(&answer.data).unwrap();
        assert_eq!(again, json!({"access_token": "t", "expires_in": expected}));
    }
    for written in ["", "2 hours", "7200.5", "0x10", "99999999999999999999"] {
        let data = json!({"statusCode": 200, "data": {"expire_in": written}});
        let error = serde_json::from_value::<LoginTokenRespDto>(data).unwrap_err();
        assert!(error.to_string().contains("a whole number of 64 bits"), "{written}: {error}");
    }
}

/// A status is no lifetime: a text is none, and would be taken for a success.
#[tokio::test]
async fn a_status_in_a_text() {
    let reset = ResetFactorDto::builder().factor_id("1").build();
    let answer = client(r#"{"statusCode":"200"}"#).await.reset_factor(reset).await;
    assert!(answer.unwrap_err().to_string().contains("at `statusCode`"));
}

#[tokio::test]
async fn a_score_with_a_fraction() {
    let answer = |score: &str| {
        format!(
            r#"{{"statusCode":200,"data":{{"passwordSecurityLevel":2,"mfaEnrolled":true,
               "passwordSet":true,"emailBinded":true,"phoneBinded":false,"securityScore":{score}}}}}"#
        )
    };
    for (written, expected) in [("62.5", 62.5), ("80", 80.0), ("0", 0.0), ("6.25e1", 62.5)] {
        let level = client(&answer(written)).await.get_security_level().await.unwrap();
        assert_eq!(level.data.security_score.to_bits(), f64::to_bits(expected), "{written}");
    }
}

/// The bare answer.
async fn introspected(body: &str) -> MfaTokenIntrospectResponse {
    let params = MfaTokenIntrospectEndpointParams::builder().token("t").build();
    client(body).await.verify_mfa_token(params).await.unwrap().into_inner()
}

#[tokio::test]
async fn times_with_a_fraction() {
    let answer = introspected(r#"{"active":false}"#).await;
    assert!(!answer.active);
    assert_eq!((answer.user_id.as_deref(), answer.exp, answer.iat), (None, None, None));

    let body = r#"{"active":true,"userId":"u","userPoolId":"p","exp":1601460494,"iat":1601456894}"#;
    let answer = introspected(body).await;
    assert_eq!((answer.user_id.as_deref(), answer.exp), (Some("u"), Some(1_601_460_494.0)));
    assert_eq!((answer.user_pool_id.as_deref(), answer.iat), (Some("p"), Some(1_601_456_894.0)));

    let answer = introspected(r#"{"active":true,"exp":1601460494.25,"iat":1601456894.5}"#).await;
    assert_eq!((answer.exp, answer.iat), (Some(1_601_460_494.25), Some(1_601_456_894.5)));
}
