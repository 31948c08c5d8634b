//! An administrator's access key.

use std::time::Duration;

use mfa_client::types::{ImportOtpItemDataDto, ImportOtpItemDto, ImportOtpReqDto};
use mfa_client::{AccessKey, Brand, ErrorKind, ManagementClient};
use mfa_sim::{Server, Simulator, demo};

use super::pass;

/// Longer than a token lives.
const LONG: Duration = Duration::from_hours(3);

fn client(sim: &Server) -> ManagementClient {
    let key = AccessKey::new(demo::ACCESS_KEY_ID, demo::ACCESS_KEY_SECRET);
    let builder = ManagementClient::builder().host(sim.url());
    builder.management_token_from(key).build().unwrap()
}

fn import() -> ImportOtpReqDto {
    let otp = ImportOtpItemDataDto::builder().secret("HZ2F6J3AGNAVSOTV").build();
    let item = ImportOtpItemDto::builder().user_id(demo::USER_ID).otp(otp).build();
    ImportOtpReqDto::builder().list([item]).build()
}

#[tokio::test]
async fn a_token_is_got_and_replaced() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim);
    assert_eq!(client.get_global_mfa_settings().await.unwrap().attempts(), 1);
    assert_eq!(client.get_user_mfa_info(demo::USER_ID).await.unwrap().attempts(), 1);

    // The server's clock moves, this machine's does not: the token is refused.
    pass(&sim, LONG).await;
    assert_eq!(client.get_global_mfa_settings().await.unwrap().attempts(), 2);

    // To import twice would do harm, for all that anybody knows.
    pass(&sim, LONG).await;
    let error = client.import_otp(import()).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
    assert_eq!(client.import_otp(import()).await.unwrap().attempts(), 1);
}

#[tokio::test]
async fn many_calls_at_once() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim);
    for _ in 0..2 {
        let call = || {
            let client = client.clone();
            tokio::spawn(async move { client.get_global_mfa_settings().await.map(drop) })
        };
        let calls: Vec<_> = std::iter::repeat_with(call).take(50).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        pass(&sim, LONG).await;
    }
}

#[tokio::test]
async fn under_each_name_of_the_product() {
    let sim = Simulator::builder().start().await.unwrap();
    for brand in [Brand::GenAuth, Brand::Authing] {
        let key = AccessKey::new(demo::ACCESS_KEY_ID, demo::ACCESS_KEY_SECRET);
        let builder = ManagementClient::builder().host(sim.url()).header_names(brand);
        let client = builder.management_token_from(key).build().unwrap();
        client.get_global_mfa_settings().await.unwrap();
    }
}

#[tokio::test]
async fn a_wrong_key() {
    let sim = Simulator::builder().start().await.unwrap();
    let key = AccessKey::new(demo::ACCESS_KEY_ID, "wrong");
    let builder = ManagementClient::builder().host(sim.url()).management_token_from(key);
    let error = builder.build().unwrap().import_otp(import()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(!error.may_have_reached_server());
    assert_eq!(error.status_code().map(|status| status.0), Some(403));
}
