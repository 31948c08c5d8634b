//! Trigger data, which is read, changed, and written back whole.

use mfa_client::types::{ApplicationMfaDto, GetMapInfoRespDto, MfaPolicy, SetMfaStatusDto};
use mfa_client::{AccessKey, Brand, ManagementClient, Maybe, Method, RetryPolicy, Value};
use mfa_sim::{Simulator, demo};
use serde_json::json;

use super::read;
use crate::support::clients::Clients;
use crate::support::recorder::{Recorded, Recorder, Script};

/// Trigger data as real servers send it: with nulls, and with keys that no page names.
fn trigger_data() -> Value {
    json!({
        "mfaToken": "token", "mfaPhone": null, "mfaEmail": "a@b.c", "totpMfaEnabled": null,
        "applicationMfa": [{"mfaPolicy": "PASSKEY", "status": 1, "sort": 0, "new": [1, null]}],
        "userPoolId": "p", "passwordFaceMfa": {"deep": [null, 1]}, "gone": null,
    })
}

/// A request to write back what an answer of this trigger data holds.
fn status(data: &Value) -> SetMfaStatusDto {
    let answer: GetMapInfoRespDto = read(data);
    SetMfaStatusDto::builder().user_id("u").mfa_trigger_data(answer.data).build()
}

async fn written(client: impl FnOnce(&str) -> ManagementClient, data: &Value) -> Recorded {
    let done = r#"{"statusCode":200,"data":{"success":true}}"#;
    let recorder = Recorder::start(Script::json("200 OK", done)).await;
    client(&recorder.host()).set_users_mfa_status(status(data)).await.unwrap();
    recorder.stop_after_one().await
}

async fn assert_written(client: impl Fn(&str) -> ManagementClient, data: Value) {
    let request = written(client, &data).await;
    let body: Value = serde_json::from_str(&request.body).unwrap();
    assert_eq!(body, json!({"userId": "u", "mfaTriggerData": data}));
}

fn with_token(host: &str) -> ManagementClient {
    Clients::to(host).management
}

fn signing(host: &str, brand: Brand) -> ManagementClient {
    let key = AccessKey::new(demo::ACCESS_KEY_ID, demo::ACCESS_KEY_SECRET);
    let builder = ManagementClient::builder().host(host).retry(RetryPolicy::none());
    builder.management_token_from(key.sign_requests(brand)).build().unwrap()
}

#[test]
fn unknown_keys_are_kept_where_they_have_to_be_sent_back() {
    let answer: GetMapInfoRespDto = read(&trigger_data());
    let data = &answer.data;
    assert_eq!(data.application_mfa[0].mfa_policy, MfaPolicy::Passkey);
    assert_eq!(data.additional_properties.len(), 3);
    assert_eq!(data.additional_properties["passwordFaceMfa"], json!({"deep": [null, 1]}));
}

#[test]
fn null_absent_and_a_value_are_three_things() {
    let answer: GetMapInfoRespDto = read(&trigger_data());
    let data = answer.data;
    assert_eq!((data.mfa_phone, data.totp_mfa_enabled), (Maybe::Null, Maybe::Null));
    assert_eq!((data.nickname, data.face_mfa_enabled), (Maybe::Absent, Maybe::Absent));
    assert_eq!(data.mfa_email, Maybe::Value("a@b.c".to_owned()));
}

#[tokio::test]
async fn trigger_data_goes_back_as_it_came() {
    assert_written(with_token, trigger_data()).await;
}

/// Every member that may be null, each time another third of them null, absent, and a value.
#[tokio::test]
async fn absent_stays_absent_and_null_stays_null() {
    let texts = [
        "mfaPhone",
        "mfaPhoneCountryCode",
        "mfaEmail",
        "email",
        "avatar",
        "nickname",
        "username",
        "phone",
        "phoneCountryCode",
    ];
    let members = texts.map(|name| (name, json!("x")));
    let flags = ["faceMfaEnabled", "totpMfaEnabled"].map(|name| (name, json!(false)));
    for turn in 0..3 {
        let mut data = json!({"mfaToken": "token", "applicationMfa": []});
        for (index, (name, value)) in members.iter().chain(&flags).enumerate() {
            match (index + turn) % 3 {
                0 => data[name] = Value::Null,
                1 => data[name] = value.clone(),
                _ => {}
            }
        }
        assert_written(with_token, data).await;
    }
}

/// The bytes are what the signature is made of.
#[tokio::test]
async fn the_same_in_a_request_that_is_signed() {
    for brand in [Brand::GenAuth, Brand::Authing] {
        assert_written(|host| signing(host, brand), trigger_data()).await;
        let request = written(|host| signing(host, brand), &trigger_data()).await;
        let expected = concat!(
            r#"{"userId":"u","mfaTriggerData":{"mfaToken":"token","mfaPhone":null,"#,
            r#""mfaEmail":"a@b.c","totpMfaEnabled":null,"#,
            r#""applicationMfa":[{"mfaPolicy":"PASSKEY","status":1,"sort":0,"new":[1,null]}],"#,
            r#""gone":null,"passwordFaceMfa":{"deep":[null,1]},"userPoolId":"p"}}"#,
        );
        assert_eq!(request.body, expected);
    }
}

/// What a server makes of it that checks the signature and keeps what it is told.
async fn kept(client: &ManagementClient) -> Value {
    let call = client.get_user_mfa_status(demo::USER_ID);
    let mut data = call.await.unwrap().into_inner().data;
    data.mfa_phone = Maybe::Null;
    data.nickname = Maybe::Absent;
    data.username = Maybe::Value("中文 \"&=?".to_owned());
    let policy = ApplicationMfaDto::builder().mfa_policy(MfaPolicy::Sms).status(1).sort(1);
    data.application_mfa = vec![policy.build()];
    data.application_mfa[0].additional_properties.insert("new".to_owned(), json!([null, 0.5]));
    data.additional_properties.insert("gone".to_owned(), Value::Null);
    let sent = serde_json::to_value(&data).unwrap();
    let status = SetMfaStatusDto::builder().user_id(demo::USER_ID).mfa_trigger_data(data);
    client.set_users_mfa_status(status.build()).await.unwrap();

    let request = client.request(Method::GET, "/api/v3/get-mfa-status");
    let answer = request.query("userId", demo::USER_ID).call::<Value>().await.unwrap().into_inner();
    assert_eq!(answer["data"], sent);
    answer
}

#[tokio::test]
async fn a_server_keeps_what_was_signed() {
    let sim = Simulator::builder().start().await.unwrap();
    for brand in [Brand::GenAuth, Brand::Authing] {
        let answer = kept(&signing(sim.url(), brand)).await;
        let data = answer["data"].as_object().unwrap();
        assert_eq!(data["mfaPhone"], Value::Null);
        assert_eq!((data.get("nickname"), data.get("gone")), (None, Some(&Value::Null)));
        let policy = json!({"mfaPolicy": "SMS", "status": 1, "sort": 1, "new": [null, 0.5]});
        assert_eq!(data["applicationMfa"], json!([policy]));
    }
}
