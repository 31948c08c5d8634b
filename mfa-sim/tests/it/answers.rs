//! Every operation answers, and its answer is what the API's types say.

use mfa_client::types;
use mfa_sim::{demo, totp};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::support::{ADMIN, Bench, Reply, TOKEN};

/// Reads the answer of a success as the type the operation is documented to answer with.
#[track_caller]
fn read<T: DeserializeOwned>(reply: Reply) -> T {
    reply.data();
    serde_json::from_value(reply.body).unwrap()
}

#[tokio::test]
async fn for_a_user() {
    let bench = Bench::start().await;
    let get = async |path: &str| bench.get(TOKEN, path).await;
    let post = async |path: &str, body: Value| bench.post(TOKEN, path, &body).await;

    let left: types::ListFactorsToEnrollRespDto = read(get("/api/v3/list-factors-to-enroll").await);
    assert_eq!(left.data.len(), 4);
    let body = json!({"factorType": "OTP", "profile": {}});
    let started = post("/api/v3/send-enroll-factor-request", body).await;
    let started: types::SendEnrollFactorRequestRespDto = read(started);
    let otp = started.data.otp_data.unwrap();
    let code = totp::current_code(otp.qr_code_uri.expose(), bench.sim.unix_time()).unwrap();
    let body = json!({
        "factorType": "OTP",
        "enrollmentToken": started.data.enrollment_token.expose(),
        "enrollmentData": {"passCode": code},
    });
    let _: types::EnrollFactorRespDto = read(post("/api/v3/enroll-factor", body).await);
    let list: types::ListEnrolledFactorsRespDto = read(get("/api/v3/list-enrolled-factors").await);
    let id = &list.data[0].factor_id;
    let path = format!("/api/v3/get-factor?factorId={}", id.replace('|', "%7C"));
    let factor: types::GetFactorRespDto = read(get(&path).await);
    assert_eq!(factor.data, list.data[0]);
    let verified = post("/api/v3/mfa-totp-verify", json!({"totp": code})).await;
    assert!(read::<types::MfaOtpVerityRespDto>(verified).data.verified);
    let level: types::GetSecurityInfoRespDto = read(get("/api/v3/get-security-info").await);
    assert!(level.data.mfa_enrolled);
    let reset = post("/api/v3/reset-factor", json!({"factorId": id})).await;
    let _: types::ResetFactorRespDto = read(reset);
}

#[tokio::test]
async fn for_an_application() {
    let bench = Bench::start().await;
    let post = async |path: &str, body: Value| bench.post("", path, &body).await;

    let body = json!({"phoneNumber": demo::PHONE, "channel": "CHANNEL_LOGIN"});
    let _: types::SendSMSRespDto = read(post("/api/v3/send-sms", body).await);
    let body = json!({"email": demo::EMAIL, "channel": "CHANNEL_LOGIN"});
    let _: types::SendEmailRespDto = read(post("/api/v3/send-email", body).await);
    let code = bench.sim.last_code(demo::PHONE).unwrap();
    let payload = json!({"phone": demo::PHONE, "passCode": code, "channel": "CHANNEL_LOGIN"});
    let body = json!({"codeType": "SMS", "smsCodePayload": payload});
    let checked: types::PreCheckCodeRespDto = read(post("/api/v3/pre-check-code", body).await);
    assert!(checked.data.is_valid);
    let payload = json!({"phone": demo::PHONE, "passCode": code});
    let body = json!({"connection": "PASSCODE", "passCodePayload": payload});
    let tokens: types::LoginTokenRespDto = read(post("/api/v3/signin", body).await);
    assert_eq!(tokens.data.expire_in, 7200);
}

#[tokio::test]
async fn for_an_administrator() {
    let bench = Bench::start().await;
    let get = async |path: &str| bench.get(ADMIN, path).await;
    let post = async |path: &str, body: Value| bench.post(ADMIN, path, &body).await;

    let key = json!({
        "accessKeyId": demo::ACCESS_KEY_ID,
        "accessKeySecret": demo::ACCESS_KEY_SECRET,
    });
    let token: types::GetManagementTokenRespDto =
        read(bench.post("", "/api/v3/get-management-token", &key).await);
    assert_eq!(token.data.expires_in, 7200);
    let list = json!([{"userId": demo::USER_ID, "otp": {"secret": "HZ2F6J3AGNAVSOTV"}}]);
    let imported = post("/api/v3/import-otp", json!({"list": list})).await;
    let _: types::CommonResponseDto = read(imported);
    let user = format!("userId={}&userIdType=user_id", demo::USER_ID);
    let info: types::UserMfaSingleRespDto =
        read(get(&format!("/api/v3/get-user-mfa-info?{user}")).await);
    assert_eq!(info.data.totp_status, types::MfaStatus::Enabled);
    let secret: types::GetOtpSecretRespDto =
        read(get(&format!("/api/v3/get-otp-secret-by-user?{user}")).await);
    assert_eq!(secret.data.secret.expose(), "HZ2F6J3AGNAVSOTV");

    let app = format!("appId={}", demo::APP_ID);
    let trigger: types::GetMapInfoRespDto =
        read(get(&format!("/api/v3/get-mfa-trigger-data?{app}&{user}")).await);
    let form = format!("token={}", trigger.data.mfa_token.expose());
    let token = bench.form("/mfa/token/introspection", &form).await.body;
    let token: types::MfaTokenIntrospectResponse = serde_json::from_value(token).unwrap();
    assert!(token.active && token.user_id.as_deref() == Some(demo::USER_ID));
    let body = json!({"userId": demo::USER_ID, "mfaTriggerData": trigger.data});
    let set: types::IsSuccessRespDto = read(post("/api/v3/set-mfa-status", body).await);
    assert!(set.data.success);
    let status: types::GetMapInfoRespDto =
        read(get(&format!("/api/v3/get-mfa-status?{user}")).await);
    assert_eq!(status.data, trigger.data);
}

#[tokio::test]
async fn about_a_second_factor() {
    let bench = Bench::start().await;
    let post =
        async |path: &str, body: Value| bench.post(TOKEN, &format!("/api/v2/{path}"), &body).await;
    let body = json!({"authenticator_type": "totp", "source": "SELF"});
    let app: types::AssosicateMfaAuthenticatorRespDto =
        read(post("mfa/totp/associate", body).await);
    let code = totp::code(app.data.secret.expose(), bench.sim.unix_time()).unwrap();
    let body = json!({"authenticator_type": "totp", "totp": code});
    let _: types::MfaUserRespDto = read(post("mfa/totp/associate/confirm", body).await);
    let list = bench.get(TOKEN, "/api/v2/mfa/authenticator?type=totp").await;
    let list: types::GetMfaAuthenticatorsRespDto = read(list);
    assert_eq!(list.data[0].recovery_code.as_ref(), Some(&app.data.recovery_code));
    let user: types::MfaUserRespDto = read(post("mfa/totp/verify", json!({"totp": code})).await);
    assert!(user.data.unwrap().token.is_some());
    let body = json!({"recoveryCode": app.data.recovery_code.expose()});
    let recovered: types::MfaRecoveryRespDto = read(post("mfa/totp/recovery", body).await);
    assert!(recovered.recovery_code.is_some());
    let deleted = bench.delete(TOKEN, "/api/v2/mfa/totp/associate").await;
    let _: types::MfaCommonRespDto = read(deleted);

    let body = json!({"photoA": "a", "photoB": "b"});
    let _: types::MfaUserRespDto = read(post("mfa/face/associate", body).await);
    let _: types::MfaUserRespDto = read(post("mfa/face/verify", json!({"photo": "a"})).await);
    let body = json!({"email": demo::EMAIL, "scene": "MFA_VERIFY_CODE"});
    let _: types::MfaCommonRespDto = read(post("email/send", body).await);
    let check = post("applications/mfa/check", json!({"email": demo::EMAIL})).await;
    assert_eq!(read::<types::PhoneOrEmailBindableRespDto>(check).data, Some(true.into()));
    let body = json!({"email": demo::EMAIL, "code": bench.sim.last_code(demo::EMAIL).unwrap()});
    let _: types::MfaUserRespDto = read(post("applications/mfa/email/verify", body).await);
}

#[tokio::test]
async fn about_what_is_bound() {
    let bench = Bench::start().await;
    let body = json!({"userId": demo::USER_ID, "secret": "HZ2F6J3AGNAVSOTV"});
    let imported = bench.post(ADMIN, "/api/v2/mfa/totp/import", &body).await;
    let imported: types::ImportTotpRespDto = read(imported);
    assert_eq!(imported.data.unwrap().secret.unwrap().expose(), "HZ2F6J3AGNAVSOTV");
    let path = format!("/api/v2/users/{}/mfa-bound", demo::USER_ID);
    let status: types::GetStatusRespDto = read(bench.get(ADMIN, &path).await);
    assert_eq!((status.data["OTP"], status.data["FACE"]), (true, false));
    let unbound = bench.delete(ADMIN, &format!("{path}?type=OTP")).await;
    let _: types::MfaCommonRespDto = read(unbound);
}

#[tokio::test]
async fn about_the_settings() {
    let bench = Bench::start().await;
    let path = "/api/v3/get-global-mfa-settings";
    let settings: types::MFASettingsRespDto = read(bench.get(ADMIN, path).await);
    assert_eq!(settings.data.enabled_factors.len(), 4);
    for (path, body) in [
        ("update-global-mfa-settings", json!({"enabledFactors": ["SMS"]})),
        ("disable-global-mfa-settings", json!({"disableFactors": ["FACE"]})),
        ("update-application-mfa-settings", json!({"appId": demo::APP_ID})),
    ] {
        let reply = bench.post(ADMIN, &format!("/api/v3/{path}"), &body).await;
        let _: types::MFASettingsRespDto = read(reply);
    }
}
