//! Types, clients, builders and calls.

use std::collections::BTreeSet;
use std::fmt::Debug;

use mfa_client::{AuthenticationClient, ManagementClient, Secret, types};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{CANARY, assert_hidden, debug};
use crate::support::clients::Clients;
use crate::support::document::{self, target, without_nulls};
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
    assert_eq!(serde_json::to_value(&value).unwrap(), planted, "{name}");
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
        AccessTokenResDto ApplicationMfaDto CommonResponseDto EnrollFactorDto
        EnrollFactorEnrollmentDataDto EnrollFactorRespDto FactorDto FactorProfile FactorToEnrollDto
        GetFactorRespDto GetManagementAccessTokenDto GetManagementTokenRespDto GetMapInfoRespDto
        GetMfaInfoDataDto GetOtpSecretRespDto GetSecurityInfoDto GetSecurityInfoRespDto
        ImportOtpItemDataDto ImportOtpItemDto ImportOtpReqDto IsSuccessDto IsSuccessRespDto
        ListEnrolledFactorsRespDto ListFactorsToEnrollRespDto LoginTokenRespDto
        LoginTokenResponseDataDto MFADisableSettingsDto MFASettingsDto MFASettingsRespDto
        MfaOtpVerityDto MfaOtpVerityRespDto MfaTokenIntrospectEndpointParams
        MfaTokenIntrospectResponse OtpSecretRespDto OtpVerityRespDto PreCheckCodeDataDto
        PreCheckCodeDto PreCheckCodeRespDto PreCheckEmailCodeDto PreCheckSmsCodeDto ResetFactorDto
        ResetFactorRespDto SendEmailDto SendEmailRespDto SendEnrollFactorRequestDataDto
        SendEnrollFactorRequestDto SendEnrollFactorRequestOtpDataDto SendEnrollFactorRequestRespDto
        SendSMSDto SendSMSRespDto SetMfaStatusDto SignInByAdPayloadDto SignInByLdapPayloadDto
        SignInByPassCodePayloadDto SignInByPasswordPayloadDto SignInOptionsDto
        SigninByCredentialsDto UpdateApplicationMfaSettingsDto UserMfaRespDto UserMfaSingleRespDto
    };
    assert_eq!(checked, document::objects().map(|(name, _)| name).collect());
}

/// An example of a type with the canary in place of every secret.
pub(super) fn planted(name: &str) -> Value {
    let (_, properties) = document::objects().find(|(object, _)| *object == name).expect(name);
    properties.iter().map(|(key, schema)| (key.clone(), planted_in(schema))).collect()
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
    assert_eq!(document::objects().map(|(_, properties)| count(properties)).sum::<usize>(), 25);
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
    assert_hidden(&debug(&clients.management.get_user_mfa_info().user_id(CANARY).call()));
}

#[tokio::test]
async fn answers_with_secrets_in_them() {
    for operation in operations() {
        let described = document::operations().into_iter().find(|other| other.id == operation.id);
        let mut answer = planted(described.unwrap().answer);
        if !answer["statusCode"].is_null() {
            answer["statusCode"] = 200.into();
        }
        let headers = format!("set-cookie: session={CANARY}\r\n");
        let script = Script::whole("200 OK", &headers, &answer.to_string());
        let clients = Clients::to(&Recorder::start(script).await.host());
        assert_hidden(&(operation.call)(clients).await.expect(operation.id).debug);
    }
}
