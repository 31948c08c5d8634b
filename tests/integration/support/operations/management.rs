//! The operations of `ManagementClient`.

use mfa_client::types::{
    ApplicationMfaDto, FactorType, GetManagementAccessTokenDto, GetMfaInfoDataDto,
    ImportOtpItemDataDto, ImportOtpItemDto, ImportOtpReqDto, MFADisableSettingsDto, MFASettingsDto,
    MfaPolicy, SetMfaStatusDto, UpdateApplicationMfaSettingsDto, UserIdType,
};

use super::{Body, Operation, Proof};
use crate::support::clients::call;

fn access_key() -> GetManagementAccessTokenDto {
    GetManagementAccessTokenDto::builder()
        .access_key_id("key-1")
        .access_key_secret("s3cret")
        .build()
}

fn secrets_to_import() -> ImportOtpReqDto {
    let item = |user: &str, otp| ImportOtpItemDto::builder().user_id(user).otp(otp).build();
    let otp = ImportOtpItemDataDto::builder().secret("HZ2F6J3AGNAVSOTV");
    let recoverable = otp.recovery_code("b471-8ec0").build();
    let plain = ImportOtpItemDataDto::builder().secret("JBSWY3DP").build();
    ImportOtpReqDto::builder().list([item("u1", recoverable), item("u2", plain)]).build()
}

fn status_to_set() -> SetMfaStatusDto {
    let policy = ApplicationMfaDto::builder().mfa_policy(MfaPolicy::Passkey).status(1).sort(0);
    let data = GetMfaInfoDataDto::builder()
        .mfa_token("mfa-token")
        .maybe_mfa_phone(None)
        .nickname("Test")
        .face_mfa_enabled(false)
        .application_mfa([policy.build()]);
    SetMfaStatusDto::builder()
        .user_id("u1")
        .user_id_type(UserIdType::UserId)
        .mfa_trigger_data(data.build())
        .build()
}

fn application_settings() -> UpdateApplicationMfaSettingsDto {
    UpdateApplicationMfaSettingsDto::builder()
        .app_id("app-2")
        .enabled_factors([FactorType::Sms, FactorType::Otp])
        .disabled_factors([FactorType::Email])
        .build()
}

pub(super) fn operations() -> Vec<Operation> {
    [users(), trigger_data(), settings()].into_iter().flatten().collect()
}

fn users() -> Vec<Operation> {
    vec![
        Operation {
            id: "getManagementToken",
            call: call!(management.get_management_token(access_key())),
            method: "POST",
            target: "/api/v3/get-management-token",
            proof: Proof::Nothing,
            body: Body::Json(r#"{"accessKeyId":"key-1","accessKeySecret":"s3cret"}"#),
        },
        Operation {
            id: "getUserMfaInfo",
            call: call!(management.get_user_mfa_info("u 1/é")),
            method: "GET",
            target: "/api/v3/get-user-mfa-info?userId=u%201%2F%C3%A9",
            proof: Proof::AdminOfPool,
            body: Body::None,
        },
        Operation {
            id: "importOtp",
            call: call!(management.import_otp(secrets_to_import())),
            method: "POST",
            target: "/api/v3/import-otp",
            proof: Proof::AdminOfPool,
            body: Body::Json(
                r#"{"list":[{"userId":"u1","otp":{"secret":"HZ2F6J3AGNAVSOTV","recoveryCode":"b471-8ec0"}},{"userId":"u2","otp":{"secret":"JBSWY3DP"}}]}"#,
            ),
        },
        Operation {
            id: "getOtpSecretByUser",
            call: call!(management.get_otp_secret_by_user("u1").user_id_type(UserIdType::UserId)),
            method: "GET",
            target: "/api/v3/get-otp-secret-by-user?userId=u1&userIdType=user_id",
            proof: Proof::AdminOfPool,
            body: Body::None,
        },
    ]
}

fn trigger_data() -> Vec<Operation> {
    vec![
        Operation {
            id: "getUserMfaStatus",
            call: call!(management.get_user_mfa_status("a+b@c.de").user_id_type(UserIdType::Email)),
            method: "GET",
            target: "/api/v3/get-mfa-status?userId=a%2Bb%40c.de&userIdType=email",
            proof: Proof::AdminOfPool,
            body: Body::None,
        },
        Operation {
            id: "setUsersMfaStatus",
            call: call!(management.set_users_mfa_status(status_to_set())),
            method: "POST",
            target: "/api/v3/set-mfa-status",
            proof: Proof::AdminOfPool,
            body: Body::Json(
                r#"{"userId":"u1","userIdType":"user_id","mfaTriggerData":{"mfaToken":"mfa-token","nickname":"Test","faceMfaEnabled":false,"applicationMfa":[{"mfaPolicy":"PASSKEY","status":1,"sort":0}]}}"#,
            ),
        },
        Operation {
            id: "getMfaTriggerData",
            call: call!(management.get_mfa_trigger_data().user_id("u1").app_id("app-2")),
            method: "GET",
            target: "/api/v3/get-mfa-trigger-data?appId=app-2&userId=u1",
            proof: Proof::AdminOfPool,
            body: Body::None,
        },
    ]
}

fn settings() -> Vec<Operation> {
    vec![
        Operation {
            id: "updateApplicationMfaSettings",
            call: call!(management.update_application_mfa_settings(application_settings())),
            method: "POST",
            target: "/api/v3/update-application-mfa-settings",
            proof: Proof::AdminOfPool,
            body: Body::Json(
                r#"{"appId":"app-2","enabledFactors":["SMS","OTP"],"disabledFactors":["EMAIL"]}"#,
            ),
        },
        Operation {
            id: "getGlobalMfaSettings",
            call: call!(management.get_global_mfa_settings()),
            method: "GET",
            target: "/api/v3/get-global-mfa-settings",
            proof: Proof::AdminOfPool,
            body: Body::None,
        },
        Operation {
            id: "updateGlobalMfaSettings",
            call: call!(management.update_global_mfa_settings(
                MFASettingsDto::builder().enabled_factors([FactorType::Face]).build()
            )),
            method: "POST",
            target: "/api/v3/update-global-mfa-settings",
            proof: Proof::AdminOfPool,
            body: Body::Json(r#"{"enabledFactors":["FACE"]}"#),
        },
        Operation {
            id: "closeGlobalMfaSettings",
            call: call!(management.close_global_mfa_settings(
                MFADisableSettingsDto::builder().disable_factors([FactorType::Face]).build()
            )),
            method: "POST",
            target: "/api/v3/disable-global-mfa-settings",
            proof: Proof::AdminOfPool,
            body: Body::Json(r#"{"disableFactors":["FACE"]}"#),
        },
    ]
}
