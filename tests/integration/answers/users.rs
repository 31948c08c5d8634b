//! The user whom version 2 answers with, where its sources disagree.

use mfa_client::types::{
    AssosicateMfaAuthenticatorDto, ConfirmAssosicateMfaAuthenticatorDto, MfaAuthenticatorType,
    MfaRecoveryRespDto, MfaUser, MfaUserRespDto, VerifyTotpRecoveryCodeDto,
};
use mfa_client::{Secret, Value};
use serde_json::json;

use super::client;

const NEW_CODE: &str = "9225-be3f-4646-fa3a-7a32-a098";

async fn recovered(body: &Value) -> MfaRecoveryRespDto {
    let client = client(&body.to_string()).await;
    let code = VerifyTotpRecoveryCodeDto::builder().recovery_code("e7ad-aaa4").build();
    client.verify_totp_recovery_code(code).await.unwrap().into_inner()
}

#[tokio::test]
async fn a_new_recovery_code_beside_the_user() {
    let user = json!({"id": "u", "token": "t"});
    let answer = recovered(&json!({"code": 200, "data": user, "recoveryCode": NEW_CODE})).await;
    assert_eq!(answer.recovery_code, Some(Secret::new(NEW_CODE)));
    assert_eq!(answer.data.unwrap().recovery_code, None);
}

#[tokio::test]
async fn a_new_recovery_code_in_the_user() {
    let user = json!({"id": "u", "token": "t", "recoveryCode": NEW_CODE});
    let answer = recovered(&json!({"statusCode": 200, "data": user})).await;
    assert_eq!(answer.recovery_code, None);
    let user = answer.data.unwrap();
    assert_eq!(user.recovery_code, Some(Secret::new(NEW_CODE)));
    assert_eq!(user.token, Some(Secret::new("t")));
    assert_eq!(user.additional_properties.len(), 0);
}

async fn confirmed(body: &str) -> MfaUserRespDto {
    let code = ConfirmAssosicateMfaAuthenticatorDto::builder()
        .authenticator_type(MfaAuthenticatorType::Totp)
        .totp("612311")
        .build();
    let client = client(body).await;
    client.confirm_associate_mfa_authenticator(code).await.unwrap().into_inner()
}

#[tokio::test]
async fn a_binding_that_is_confirmed_with_a_user_or_without() {
    let sample = r#"{"code":200,"message":"TOTP MFA binding successful"}"#;
    let answer = confirmed(sample).await;
    assert_eq!(answer.message.as_deref(), Some("TOTP MFA binding successful"));
    assert_eq!(answer.data, None);
    assert_eq!(confirmed(r#"{"code":200,"data":null}"#).await.data, None);
    let answer = confirmed(r#"{"code":200,"data":{"id":"u","token":"t"}}"#).await;
    let user = answer.data.unwrap();
    assert_eq!((user.id.as_str(), user.token), ("u", Some(Secret::new("t"))));
}

fn user(json: &Value) -> MfaUser {
    serde_json::from_str(&json.to_string()).unwrap()
}

#[test]
fn the_address_of_the_last_sign_in_has_two_names() {
    let last_ip = |json| user(&json).last_ip;
    let expected = Some("192.0.2.1".to_owned());
    assert_eq!(last_ip(json!({"id": "u", "lastIp": "192.0.2.1"})), expected);
    assert_eq!(last_ip(json!({"id": "u", "lastIP": "192.0.2.1"})), expected);
    assert_eq!(last_ip(json!({"id": "u", "lastIP": "::1", "lastIp": "192.0.2.1"})), expected);
    assert_eq!(last_ip(json!({"id": "u", "lastIp": null, "lastIP": "192.0.2.1"})), expected);
    let both = user(&json!({"id": "u", "lastIP": "::1", "lastIp": "192.0.2.1"}));
    let written = serde_json::to_value(both).unwrap();
    assert_eq!(written, json!({"id": "u", "lastIp": "192.0.2.1"}));
}

/// Real answers hold some 60 members, most of which are null.
#[test]
fn members_that_are_not_described_are_kept() {
    let json = json!({
        "id": "u", "email": null, "loginsCount": 24, "device": null, "encryptedPassword": "h",
        "identities": [{"provider": "wechat", "openid": null}], "customData": {},
    });
    let user = user(&json);
    assert_eq!((user.email, user.logins_count), (None, Some(24)));
    let others = serde_json::to_value(&user.additional_properties).unwrap();
    let expected = json!({
        "device": null, "encryptedPassword": "h",
        "identities": [{"provider": "wechat", "openid": null}], "customData": {},
    });
    assert_eq!(others, expected);
}

/// The type of the authenticator is left out by some servers, and nobody needs it.
#[tokio::test]
async fn an_authenticator_without_its_type() {
    let body = json!({"code": 200, "data": {
        "secret": "S", "qrcode_uri": "otpauth://totp/x", "qrcode_data_url": "data:", "recovery_code": "r",
    }});
    let request = AssosicateMfaAuthenticatorDto::builder()
        .authenticator_type(MfaAuthenticatorType::Totp)
        .build();
    let client = client(&body.to_string()).await;
    let data = client.associate_mfa_authenticator(request).await.unwrap().into_inner().data;
    assert_eq!((data.authenticator_type, data.secret), (None, Secret::new("S")));
}
