//! Requests that are signed with an administrator's access key.

use std::time::Duration;

use mfa_client::types::{
    ApplicationMfaDto, FactorType, GetMfaInfoDataDto, MFASettingsDto, MfaPolicy, SetMfaStatusDto,
    UserIdType,
};
use mfa_client::{AccessKey, ApiCode, Brand, Error, ErrorKind, ManagementClient, Method};
use mfa_sim::{Server, Simulator, demo};

fn client(sim: &Server, brand: Brand, secret: &str) -> ManagementClient {
    let key = AccessKey::new(demo::ACCESS_KEY_ID, secret);
    let builder = ManagementClient::builder().host(sim.url());
    builder.management_token_from(key.sign_requests(brand)).build().unwrap()
}

/// Calls with a query, with a list in the body, with objects in objects, and with nothing.
async fn make_calls(client: &ManagementClient) -> Result<(), Error> {
    client.get_global_mfa_settings().await?;
    let call = client.get_user_mfa_info(demo::EMAIL).user_id_type(UserIdType::Email);
    call.await?;
    let factors = MFASettingsDto::builder().enabled_factors([FactorType::Sms, FactorType::Otp]);
    client.update_global_mfa_settings(factors.build()).await?;

    let call = client.get_mfa_trigger_data().user_id(demo::USER_ID).app_id(demo::APP_ID);
    let mut data: GetMfaInfoDataDto = call.await?.into_inner().data;
    data.nickname = "中文 &=?\n\"quoted\"".to_owned().into();
    data.additional_properties.insert("half".to_owned(), 0.5.into());
    let policy = ApplicationMfaDto::builder().mfa_policy(MfaPolicy::Sms).status(1).sort(1);
    data.application_mfa = vec![policy.build()];
    let status = SetMfaStatusDto::builder().user_id(demo::USER_ID).mfa_trigger_data(data);
    client.set_users_mfa_status(status.build()).await?;

    client.get_mfa_bound(demo::USER_ID).await?;
    let custom = client.request(Method::GET, "/api/v3/get-user-mfa-info");
    custom.query("userIdType", "user_id").query("userId", demo::USER_ID).await?;
    Ok(())
}

#[tokio::test]
async fn under_each_name_of_the_product() {
    let sim = Simulator::builder().start().await.unwrap();
    for brand in [Brand::GenAuth, Brand::Authing] {
        make_calls(&client(&sim, brand, demo::ACCESS_KEY_SECRET)).await.unwrap();
    }
}

#[tokio::test]
async fn each_request_has_a_signature_of_its_own() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim, Brand::GenAuth, demo::ACCESS_KEY_SECRET);
    for _ in 0..20 {
        let (one, two) =
            tokio::join!(client.get_global_mfa_settings(), client.get_global_mfa_settings());
        one.unwrap();
        two.unwrap();
    }
}

fn assert_refused(error: &Error, code: ApiCode) {
    assert_eq!((error.kind(), error.api_code()), (ErrorKind::Api, Some(code)), "{error}");
    assert!(error.api_code().is_some_and(ApiCode::is_about_signature), "{error}");
    assert_eq!(error.attempts(), 1, "{error}");
}

#[tokio::test]
async fn a_wrong_key() {
    let sim = Simulator::builder().start().await.unwrap();
    for brand in [Brand::GenAuth, Brand::Authing] {
        let error = make_calls(&client(&sim, brand, "wrong")).await.unwrap_err();
        assert_refused(&error, ApiCode::WRONG_SIGNATURE);
    }
}

#[tokio::test]
async fn a_clock_that_is_wrong() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = client(&sim, Brand::GenAuth, demo::ACCESS_KEY_SECRET);
    sim.advance(Duration::from_mins(14));
    client.get_global_mfa_settings().await.unwrap();
    sim.advance(Duration::from_mins(2));
    let error = client.get_global_mfa_settings().await.unwrap_err();
    assert_refused(&error, ApiCode::CLOCK_TOO_FAR_OFF);
}
