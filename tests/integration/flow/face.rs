//! The factor FACE: a photo instead of a code.

use mfa_client::enrollment::Photo;
use mfa_client::types::FactorType;
use mfa_client::{ApiCode, AuthenticationClient, Value};
use mfa_sim::{Simulator, demo};
use serde_json::json;

use super::{client, enrolled, stand_in, started};
use crate::support::recorder::{Recorder, Script};

async fn bind_address(sim: &Simulator, client: &AuthenticationClient) {
    let pending = client.enrollment().email(demo::EMAIL).start().await.unwrap();
    pending.confirm(sim.last_code(demo::EMAIL).unwrap()).await.unwrap();
}

#[tokio::test]
async fn a_face() {
    let (sim, client) = stand_in().await;
    bind_address(&sim, &client).await;
    let pending = client.enrollment().face().start().await.unwrap();
    assert_eq!(pending.factor_type(), FactorType::Face);
    let done = pending.confirm(Photo::external("https://example.com/photo.png")).await.unwrap();
    assert_eq!(done.factor_type(), FactorType::Face);
    assert_eq!(enrolled(&client).await, [FactorType::Email, FactorType::Face]);
}

#[tokio::test]
async fn a_face_needs_an_address_first() {
    let (_sim, client) = stand_in().await;
    let refused = client.enrollment().face().start().await.unwrap_err();
    assert_eq!(refused.api_code(), Some(ApiCode(1703)));
}

#[tokio::test]
async fn another_photo_after_one_that_will_not_do() {
    let (sim, client) = stand_in().await;
    bind_address(&sim, &client).await;
    let pending = client.enrollment().face().start().await.unwrap();
    let failed = pending.confirm(Photo::stored("")).await.unwrap_err();
    assert_eq!(failed.error().api_code(), Some(ApiCode(1700)));
    let pending = failed.retry().unwrap();
    pending.confirm(Photo::stored("132434235ad244")).await.unwrap();
}

#[tokio::test]
async fn what_is_sent() {
    for (photo, data) in [
        (Photo::external("https://x/y"), json!({"photo": "https://x/y", "isExternalPhoto": true})),
        (Photo::stored("1324ad"), json!({"photo": "1324ad", "isExternalPhoto": false})),
    ] {
        let done = Script::json("200 OK", r#"{"statusCode":200,"message":""}"#);
        let recorder = Recorder::in_turn([started()], done).await;
        let pending = client(&recorder.host()).enrollment().face().start().await.unwrap();
        pending.confirm(photo).await.unwrap();

        let requests = recorder.stop().await;
        let sent = requests.iter().map(|request| serde_json::from_str(&request.body).unwrap());
        let proof = json!({
            "factorType": "FACE",
            "enrollmentToken": "hunter2-canary",
            "enrollmentData": data,
        });
        let expected = [json!({"factorType": "FACE", "profile": {}}), proof];
        assert_eq!(sent.collect::<Vec<Value>>(), expected);
    }
}
