//! What an administrator does.

use mfa_client::types::{
    FactorType, GetManagementAccessTokenDto, ImportOtpItemDataDto, ImportOtpItemDto,
    ImportOtpReqDto, MFADisableSettingsDto, MFASettingsDto, MfaStatus,
    MfaTokenIntrospectEndpointParams, SetMfaStatusDto, UpdateApplicationMfaSettingsDto, UserIdType,
};
use mfa_client::{AuthenticationClient, ManagementClient};
use mfa_sim::{Server, Simulator, demo};

async fn signed_in(sim: &Server) -> ManagementClient {
    let builder = || ManagementClient::builder().host(sim.url()).userpool_id(demo::USER_POOL_ID);
    let key = GetManagementAccessTokenDto::builder()
        .access_key_id(demo::ACCESS_KEY_ID)
        .access_key_secret(demo::ACCESS_KEY_SECRET)
        .build();
    let answer = builder().build().unwrap().get_management_token(key).await.unwrap();
    builder().management_token(&answer.data.access_token).build().unwrap()
}

#[tokio::test]
async fn factors_of_a_user() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = signed_in(&sim).await;
    let otp = ImportOtpItemDataDto::builder().secret("HZ2F6J3AGNAVSOTV").build();
    let item = ImportOtpItemDto::builder().user_id(demo::USER_ID).otp(otp).build();
    client.import_otp(ImportOtpReqDto::builder().list([item]).build()).await.unwrap();

    let info = client.get_user_mfa_info(demo::USER_ID).await.unwrap();
    assert_eq!(info.data.totp_status, MfaStatus::Enabled);
    assert_eq!(info.data.sms_mfa_status, MfaStatus::Disabled);
    let call = client.get_otp_secret_by_user(demo::EMAIL);
    let answer = call.user_id_type(UserIdType::Email).await.unwrap();
    assert_eq!(answer.data.secret.expose(), "HZ2F6J3AGNAVSOTV");
}

#[tokio::test]
async fn trigger_data_is_read_changed_and_written() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = signed_in(&sim).await;
    let call = client.get_mfa_trigger_data().user_id(demo::USER_ID).app_id(demo::APP_ID);
    let mut data = call.await.unwrap().into_inner().data;
    let token = MfaTokenIntrospectEndpointParams::builder().token(&data.mfa_token).build();
    let user = AuthenticationClient::builder().host(sim.url()).build().unwrap();
    let state = user.verify_mfa_token(token).await.unwrap();
    assert!(state.active);
    assert_eq!(state.user_id.as_deref(), Some(demo::USER_ID));

    data.nickname = "Changed".to_owned().into();
    data.additional_properties.insert("brandNew".to_owned(), 1.into());
    let status =
        SetMfaStatusDto::builder().user_id(demo::USER_ID).mfa_trigger_data(data.clone()).build();
    assert!(client.set_users_mfa_status(status).await.unwrap().data.success);
    assert_eq!(client.get_user_mfa_status(demo::USER_ID).await.unwrap().data, data);
}

#[tokio::test]
async fn factors_on_offer() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = signed_in(&sim).await;
    assert_eq!(client.get_global_mfa_settings().await.unwrap().data.enabled_factors.len(), 4);
    let off = MFADisableSettingsDto::builder().disable_factors([FactorType::Face]).build();
    let on = client.close_global_mfa_settings(off).await.unwrap().into_inner().data.enabled_factors;
    assert_eq!(on.len(), 3);
    let back = MFASettingsDto::builder().enabled_factors([FactorType::Face]).build();
    let on = client.update_global_mfa_settings(back).await.unwrap().into_inner().data;
    assert!(on.enabled_factors.contains(&FactorType::Face));

    let settings = UpdateApplicationMfaSettingsDto::builder()
        .app_id(demo::APP_ID)
        .disabled_factors([FactorType::Sms]);
    let on = client.update_application_mfa_settings(settings.build()).await.unwrap();
    assert!(!on.data.enabled_factors.contains(&FactorType::Sms));
}
