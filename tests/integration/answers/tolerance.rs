//! Where the vendor's sources disagree: what is read, and as what.

use mfa_client::types::{
    EnrollFactorRespDto, FactorType, ListEnrolledFactorsRespDto, ListFactorsToEnrollRespDto,
    MFASettingsRespDto, MfaStatus, UserMfaSingleRespDto,
};
use serde_json::json;

use super::{client, read};

const LIST_SAMPLE: &str = r#"{"statusCode":200,"message":"Operation successful","requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c","data":{"factorType":"SMS"}}"#;
const ENROLL_SAMPLE: &str = r#"{"statusCode":200,"message":"Operation successful","requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c"}"#;

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
fn an_unknown_value_of_an_enum_survives() {
    let answer: MFASettingsRespDto = read(&json!({"enabledFactors": ["SMS", "VOICE", "sms", ""]}));
    let unknown = |text: &str| FactorType::Unknown(text.into());
    let expected = [FactorType::Sms, unknown("VOICE"), unknown("sms"), unknown("")];
    assert_eq!(answer.data.enabled_factors, expected);
    let again = serde_json::to_value(&answer.data).unwrap();
    assert_eq!(again, json!({"enabledFactors": ["SMS", "VOICE", "sms", ""]}));
    assert_eq!(FactorType::from("VOICE").to_string(), "VOICE");
}

#[test]
fn null_is_absent() {
    let read = |text: &str| serde_json::from_str::<EnrollFactorRespDto>(text).unwrap();
    let absent = read(r#"{"statusCode":200,"message":""}"#);
    let null =
        read(r#"{"statusCode":200,"message":"","apiCode":null,"requestId":null,"data":null}"#);
    assert_eq!(absent, null);
}
