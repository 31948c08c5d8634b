//! Where the vendor's sources disagree: what is read, and as what.

use mfa_client::types::{
    EnrollFactorRespDto, FactorType, GetManagementTokenRespDto, GetMapInfoRespDto,
    ListEnrolledFactorsRespDto, ListFactorsToEnrollRespDto, LoginTokenRespDto, MFASettingsRespDto,
    MfaPolicy, MfaStatus, SetMfaStatusDto, UserMfaSingleRespDto,
};
use mfa_client::{ApiCode, ApiStatus, AuthenticationClient, Value};
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::support::clients::Clients;
use crate::support::recorder::{Recorder, Script};

const LIST_SAMPLE: &str = r#"{"statusCode":200,"message":"Operation successful","requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c","data":{"factorType":"SMS"}}"#;
const ENROLL_SAMPLE: &str = r#"{"statusCode":200,"message":"Operation successful","requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c"}"#;

async fn client(body: &str) -> AuthenticationClient {
    Clients::to(&Recorder::start(Script::json("200 OK", body)).await.host()).authentication
}

/// Reads `data` in an envelope of success.
fn read<T: DeserializeOwned>(data: &Value) -> T {
    let answer = json!({"statusCode": 200, "message": "", "data": data});
    serde_json::from_str(&answer.to_string()).unwrap()
}

#[tokio::test]
async fn the_samples_of_the_vendors_page() {
    let answer = client(LIST_SAMPLE).await.list_factors_to_enroll().await.unwrap();
    assert_eq!(answer.request_id.as_deref(), Some("934108e5-9fbf-4d24-8da1-c330328abd6c"));
    let factors = answer.into_inner().data;
    assert_eq!(factors.len(), 1);
    assert_eq!(factors[0].factor_type, FactorType::Sms);

    let proof = mfa_client::types::EnrollFactorDto::sms().enrollment_token("t").pass_code("1");
    let answer = client(ENROLL_SAMPLE).await.enroll_factor(proof.build()).await.unwrap();
    assert_eq!((answer.status_code, answer.api_code), (200, None));
    assert_eq!(answer.message.as_deref(), Some("Operation successful"));
}

#[test]
fn a_list_is_a_list_or_its_only_item() {
    let list: ListFactorsToEnrollRespDto =
        read(&json!([{"factorType": "OTP"}, {"factorType": "FACE"}]));
    let types: Vec<_> = list.data.into_iter().map(|factor| factor.factor_type).collect();
    assert_eq!(types, [FactorType::Otp, FactorType::Face]);
    assert_eq!(read::<ListFactorsToEnrollRespDto>(&json!([])).data, []);

    let factor = json!({"factorId": "u|phone", "factorType": "SMS", "profile": {"a": [1]}});
    let one: ListEnrolledFactorsRespDto = read(&factor);
    let many: ListEnrolledFactorsRespDto = read(&json!([factor]));
    assert_eq!(one, many);
    assert_eq!(one.data[0].profile["a"], json!([1]));
    // What is sent again is a list.
    assert_eq!(serde_json::to_value(&one).unwrap()["data"], json!([factor]));
}

#[test]
fn a_status_is_a_word_or_a_boolean() {
    let answer: UserMfaSingleRespDto = read(&json!({
        "totpStatus": true, "faceMfaStatus": false, "smsMfaStatus": "enabled", "emailMfaStatus": "paused",
    }));
    assert_eq!(answer.data.totp_status, MfaStatus::Enabled);
    assert_eq!(answer.data.face_mfa_status, MfaStatus::Disabled);
    assert_eq!(answer.data.sms_mfa_status, MfaStatus::Enabled);
    assert_eq!(answer.data.email_mfa_status, MfaStatus::Unknown("paused".into()));
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

#[test]
fn an_unknown_value_of_an_enum_survives() {
    let answer: MFASettingsRespDto = read(&json!({"enabledFactors": ["SMS", "VOICE", "sms", ""]}));
    let unknown = |text: &str| FactorType::Unknown(text.into());
    let expected = [FactorType::Sms, unknown("VOICE"), unknown("sms"), unknown("")];
    assert_eq!(answer.data.enabled_factors, expected);
    let again = serde_json::to_value(&answer.data).unwrap();
    assert_eq!(again, json!({"enabledFactors": ["SMS", "VOICE", "sms", ""]}));
    assert_eq!(FactorType::from("VOICE").to_string(), "VOICE");
}

/// Trigger data as real servers send it: with nulls, and with keys that no page names.
fn trigger_data() -> Value {
    json!({
        "mfaToken": "token", "mfaPhone": null, "mfaEmail": "a@b.c", "totpMfaEnabled": null,
        "applicationMfa": [{"mfaPolicy": "PASSKEY", "status": 1, "sort": 0, "new": 1}],
        "userPoolId": "p", "passwordFaceMfa": {"deep": [null, 1]}, "gone": null,
    })
}

#[test]
fn unknown_keys_are_kept_where_they_have_to_be_sent_back() {
    let answer: GetMapInfoRespDto = read(&trigger_data());
    let data = &answer.data;
    assert_eq!(data.application_mfa[0].mfa_policy, MfaPolicy::Passkey);
    assert_eq!(data.additional_properties.len(), 3);
    assert_eq!(data.additional_properties["passwordFaceMfa"], json!({"deep": [null, 1]}));
}

#[tokio::test]
async fn trigger_data_goes_back_as_it_came() {
    let answer: GetMapInfoRespDto = read(&trigger_data());
    let status = SetMfaStatusDto::builder().user_id("u").mfa_trigger_data(answer.data).build();
    let recorder = Recorder::start(Script::json("200 OK", "{}")).await;
    _ = Clients::to(&recorder.host()).management.set_users_mfa_status(status).await;
    let body = recorder.stop_after_one().await.body;
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(body, json!({"userId": "u", "mfaTriggerData": trigger_data()}));
}

#[test]
fn null_is_absent() {
    let read = |text: &str| serde_json::from_str::<EnrollFactorRespDto>(text).unwrap();
    let absent = read(r#"{"statusCode":200,"message":""}"#);
    let null =
        read(r#"{"statusCode":200,"message":"","apiCode":null,"requestId":null,"data":null}"#);
    assert_eq!(absent, null);
}

#[tokio::test]
async fn numbers_with_a_fraction_of_nothing() {
    let body = r#"{"statusCode":200.0,"message":"","apiCode":2e3}"#;
    let reset = mfa_client::types::ResetFactorDto::builder().factor_id("1").build();
    let answer = client(body).await.reset_factor(reset.clone()).await.unwrap();
    assert_eq!((answer.status_code, answer.api_code), (200, Some(2000)));

    let body = r#"{"statusCode":403.0,"message":"","apiCode":2333.0}"#;
    let error = client(body).await.reset_factor(reset).await.unwrap_err();
    assert_eq!(
        (error.status_code(), error.api_code()),
        (Some(ApiStatus(403)), Some(ApiCode(2333)))
    );
}

#[tokio::test]
async fn the_bare_answer() {
    let params = || {
        let builder = mfa_client::types::MfaTokenIntrospectEndpointParams::builder();
        builder.token("t").build()
    };
    let answer = client(r#"{"active":false}"#).await.verify_mfa_token(params()).await.unwrap();
    assert!(!answer.active);
    assert_eq!((answer.user_id.as_deref(), answer.exp), (None, None));

    let body = r#"{"active":true,"userId":"u","userPoolId":"p","exp":1601460494,"iat":1601456894}"#;
    let answer = client(body).await.verify_mfa_token(params()).await.unwrap();
    assert_eq!((answer.user_id.as_deref(), answer.exp), (Some("u"), Some(1_601_460_494.0)));
}
