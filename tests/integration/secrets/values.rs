//! Types, clients, builders and calls.

use std::collections::BTreeSet;
use std::fmt::Debug;

use mfa_client::{AuthenticationClient, ManagementClient, Secret, types};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{CANARY, assert_hidden, debug};
use crate::support::clients::Clients;
use crate::support::document::{self, Described, meaning, target, without_nulls};
use crate::support::operations::operations;
use crate::support::recorder::{Recorder, Script};

/// Checks one type of the document with the canary in every secret of it, however deep.
fn check<T: DeserializeOwned + Serialize + Debug>(name: &str) {
    let planted = without_nulls(&planted(name));
    let value: T = serde_json::from_value(planted.clone()).expect(name);
    let text = debug(&value);
    assert_hidden(&text);
    let has_secrets = planted.to_string().contains(CANARY);
    assert_eq!(text.contains("Secret(***)"), has_secrets, "{text}");
    // The secret was there all the time.
    let written = serde_json::to_value(&value).unwrap();
    assert_eq!(meaning(&written), meaning(&planted), "{name}");
}

/// Checks these types, and gives their names.
macro_rules! check_all {
    ($($name:ident)*) => {{
        $(check::<types::$name>(stringify!($name));)*
        BTreeSet::from([$(stringify!($name)),*])
    }};
}

#[test]
fn no_type_of_the_document_shows_a_secret() {
    let checked = check_all! {
        AccessTokenResDto ApplicationMfaDto AssociateFaceByUrlDto AssosicateMfaAuthenticatorDataDto
        AssosicateMfaAuthenticatorDto AssosicateMfaAuthenticatorRespDto CommonResponseDto
        ConfirmAssosicateMfaAuthenticatorDto EnrollFactorDto EnrollFactorEnrollmentDataDto
        EnrollFactorRespDto FactorDto FactorProfile FactorToEnrollDto GetFactorRespDto
        GetManagementAccessTokenDto GetManagementTokenRespDto GetMapInfoRespDto
        GetMfaAuthenticatorsRespDto GetMfaInfoDataDto GetOtpSecretRespDto GetSecurityInfoDto
        GetSecurityInfoRespDto GetStatusRespDto ImportOtpItemDataDto ImportOtpItemDto
        ImportOtpReqDto ImportTotpDto ImportTotpRespDto IsSuccessDto IsSuccessRespDto
        ListEnrolledFactorsRespDto ListFactorsToEnrollRespDto LoginTokenRespDto
        LoginTokenResponseDataDto MFADisableSettingsDto MFASettingsDto MFASettingsRespDto
        MfaAuthenticatorDto MfaCommonRespDto MfaOtpVerityDto MfaOtpVerityRespDto MfaRecoveryRespDto
        MfaTokenIntrospectEndpointParams MfaTokenIntrospectResponse MfaUser MfaUserRespDto
        OtpSecretRespDto OtpVerityRespDto PhoneOrEmailBindableDto PhoneOrEmailBindableRespDto
        PreCheckCodeDataDto PreCheckCodeDto PreCheckCodeRespDto PreCheckEmailCodeDto
        PreCheckSmsCodeDto ResetFactorDto ResetFactorRespDto SendEmailDto SendEmailRespDto
        SendEnrollFactorRequestDataDto SendEnrollFactorRequestDto SendEnrollFactorRequestOtpDataDto
        SendEnrollFactorRequestRespDto SendMfaEmailDto SendSMSDto SendSMSRespDto SetMfaStatusDto
        SignInByAdPayloadDto SignInByLdapPayloadDto SignInByPassCodePayloadDto
        SignInByPasswordPayloadDto SignInOptionsDto SigninByCredentialsDto
        UpdateApplicationMfaSettingsDto UserMfaRespDto UserMfaSingleRespDto VerifyAppEmailMfaDto
        VerifyAppSmsMfaDto VerifyFaceMfaDto VerifyTotpMfaDto VerifyTotpRecoveryCodeDto
    };
    assert_eq!(checked, document::objects().map(|(name, _)| name).collect());
}

/// An example of a type with the canary in place of every secret.
pub(super) fn planted(name: &str) -> Value {
    let (_, properties) = document::objects().find(|(object, _)| *object == name).expect(name);
    properties.iter().map(|(key, schema)| (key.clone(), planted_in(schema))).collect()
}

/// An example of an operation's answer in the same way; it is one of success.
pub(super) fn answer_of(id: &str) -> Value {
    let described = Described::of(id).unwrap();
    let mut answer = planted(described.answer);
    if let Some(name) = described.status() {
        answer[name] = 200.into();
    }
    answer
}

/// The same for a refusal.
pub(super) fn refusal_of(id: &str) -> Value {
    let mut answer = answer_of(id);
    answer["message"] = "no".into();
    let name = Described::of(id).unwrap().status();
    if name.is_none() {
        // The bare answer knows no status, and is a failure only if it does not fit.
        answer["active"] = CANARY.into();
    }
    answer[name.unwrap_or("statusCode")] = 400.into();
    answer
}

fn planted_in(schema: &'static Value) -> Value {
    let is_object = |name: &&str| document::objects().any(|(object, _)| object == *name);
    if schema["format"] == "password" {
        return CANARY.into();
    }
    if let Some(name) = target(schema).filter(is_object) {
        return planted(name);
    }
    match target(&schema["items"]).filter(is_object) {
        Some(item) => vec![planted(item)].into(),
        None => schema["example"].clone(),
    }
}

#[test]
fn as_many_secrets_as_the_document_has() {
    let is_secret = |schema: &&Value| schema["format"] == "password";
    let count =
        |properties: &'static Map<String, Value>| properties.values().filter(is_secret).count();
    assert_eq!(document::objects().map(|(_, properties)| count(properties)).sum::<usize>(), 47);
}

/// Checks that one type names the members that the document does not know, and shows no value.
fn check_unknown<T: DeserializeOwned + Serialize + Debug>(name: &str) {
    let mut planted = without_nulls(&planted(name));
    planted["passwordHash"] = CANARY.into();
    planted["newest"] = json!({"salt": [CANARY]});
    let value: T = serde_json::from_value(planted.clone()).expect(name);
    let text = format!("{value:?}");
    assert!(text.contains(r#"additional_properties: {"newest", "passwordHash"}"#), "{text}");
    assert_hidden(&debug(&value));
    assert_eq!(serde_json::to_value(&value).unwrap(), planted, "{name}");
}

/// Nobody has said whether these are secret.
#[test]
fn members_that_the_document_does_not_know() {
    check_unknown::<types::ApplicationMfaDto>("ApplicationMfaDto");
    check_unknown::<types::GetMfaInfoDataDto>("GetMfaInfoDataDto");
    check_unknown::<types::MfaUser>("MfaUser");
}

#[test]
fn clients_and_their_builders() {
    let secret = Secret::new(CANARY);
    assert_eq!(debug(&secret), "Secret(***) Secret(***)");
    let builder = AuthenticationClient::builder()
        .host(format!("http://localhost/{CANARY}"))
        .access_token(&secret)
        .app_id(CANARY)
        .client_secret_basic(CANARY, secret)
        .header("x-key", CANARY);
    assert_hidden(&debug(&builder));
    assert_hidden(&debug(&builder.build().unwrap()));

    let builder = ManagementClient::builder().host(format!("http://{CANARY}@localhost"));
    assert_hidden(&debug(&builder));
    let builder = builder.host("http://localhost").management_token(CANARY).userpool_id(CANARY);
    assert_hidden(&debug(&builder));
    assert_hidden(&debug(&builder.build().unwrap()));
}

#[test]
fn calls_before_they_are_made() {
    let clients = Clients::to("http://localhost");
    let call = clients.authentication.get_factor(CANARY).header("x-key", CANARY);
    assert_hidden(&debug(&call));
    let code = types::MfaOtpVerityDto::builder().totp(CANARY).build();
    assert_hidden(&debug(&clients.authentication.mfa_otp_verify(code)));
    assert_hidden(&debug(&clients.management.get_user_mfa_info(CANARY).call()));
}

#[tokio::test]
async fn answers_with_secrets_in_them() {
    for operation in operations() {
        let answer = answer_of(operation.id);
        let headers = format!("set-cookie: session={CANARY}\r\n");
        let script = Script::whole("200 OK", &headers, &answer.to_string());
        let clients = Clients::to(&Recorder::start(script).await.host());
        assert_hidden(&(operation.call)(clients).await.expect(operation.id).debug);
    }
}
