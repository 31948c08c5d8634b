//! Other inputs and other clients than those of the table.

use mfa_client::types::{
    EnrollFactorDto, FactorProfile, FactorType, PreCheckCodeDto, PreCheckCodeType,
    SendEnrollFactorRequestDto, SignInOptionsDto, SigninByCredentialsDto, UserIdType,
};
use mfa_client::{AuthenticationClient, ManagementClient};
use serde_json::json;

use super::{assert_request, sent, success};
use crate::support::clients::{ADMIN_TOKEN, APP_ID, Clients, USER_TOKEN};
use crate::support::operations::{Body, Proof};
use crate::support::recorder::Recorder;

fn empty_profile(factor_type: FactorType) -> SendEnrollFactorRequestDto {
    SendEnrollFactorRequestDto::other(factor_type).profile(FactorProfile::builder()).build()
}

#[tokio::test]
async fn the_profile_is_sent_although_there_is_nothing_in_it() {
    for (factor_type, body) in [
        (FactorType::Otp, r#"{"factorType":"OTP","profile":{}}"#),
        (FactorType::Face, r#"{"factorType":"FACE","profile":{}}"#),
        (FactorType::from("VOICE"), r#"{"factorType":"VOICE","profile":{}}"#),
    ] {
        let request = sent(async |host: String| {
            let client = Clients::to(&host).authentication;
            _ = client.send_enroll_factor_request(empty_profile(factor_type)).await;
        });
        let target = "/api/v3/send-enroll-factor-request";
        assert_request(&request.await, "POST", target, Proof::User, Body::Json(body));
    }
}

#[tokio::test]
async fn a_photo_proves_a_face() {
    let body = EnrollFactorDto::face()
        .photo("132434235ad244")
        .is_external_photo(false)
        .enrollment_token("token")
        .build();
    let request = sent(async |host: String| {
        _ = Clients::to(&host).authentication.enroll_factor(body).await;
    });
    let body = r#"{"factorType":"FACE","enrollmentToken":"token","enrollmentData":{"photo":"132434235ad244","isExternalPhoto":false}}"#;
    let target = "/api/v3/enroll-factor";
    assert_request(&request.await, "POST", target, Proof::User, Body::Json(body));
}

#[tokio::test]
async fn a_code_is_checked_without_a_token_too() {
    let request = sent(async |host: String| {
        let client = AuthenticationClient::builder().host(host).app_id(APP_ID).build().unwrap();
        let code = PreCheckCodeDto::builder().code_type(PreCheckCodeType::Email).build();
        _ = client.pre_check_code(code).await;
    });
    let body = Body::Json(r#"{"codeType":"EMAIL"}"#);
    assert_request(&request.await, "POST", "/api/v3/pre-check-code", Proof::App, body);
}

#[tokio::test]
async fn an_app_signs_in_without_basic_authentication() {
    let options = SignInOptionsDto::builder()
        .context(json!({"source": "utm"}))
        .custom_data(json!({"age": 20, "school": "pku"}))
        .build();
    let request = sent(async |host: String| {
        let client = AuthenticationClient::builder().host(host).app_id(APP_ID).build().unwrap();
        let credentials = SigninByCredentialsDto::password()
            .password("passw0rd")
            .client_secret("s3cret")
            .client_id(APP_ID)
            .options(options);
        _ = client.sign_in_by_credentials(credentials.build()).await;
    });
    let body = r#"{"connection":"PASSWORD","passwordPayload":{"password":"passw0rd"},"options":{"context":{"source":"utm"},"customData":{"age":20,"school":"pku"}},"client_id":"app-1","client_secret":"s3cret"}"#;
    assert_request(&request.await, "POST", "/api/v3/signin", Proof::App, Body::Json(body));
}

#[tokio::test]
async fn an_administrator_needs_no_pool_id() {
    let request = sent(async |host: String| {
        let builder = ManagementClient::builder().host(host).management_token(ADMIN_TOKEN);
        let client = builder.build().unwrap();
        _ = client.get_user_mfa_info("u").user_id_type(UserIdType::Identity).await;
    });
    let target = "/api/v3/get-user-mfa-info?userId=u&userIdType=identity";
    assert_request(&request.await, "GET", target, Proof::Admin, Body::None);
}

#[tokio::test]
async fn a_token_may_bring_its_scheme_along() {
    let request = sent(async |host: String| {
        let builder = AuthenticationClient::builder().host(host).app_id(APP_ID);
        let client = builder.access_token(format!("bearer {USER_TOKEN}")).build().unwrap();
        _ = client.list_enrolled_factors().await;
    });
    let target = "/api/v3/list-enrolled-factors";
    assert_request(&request.await, "GET", target, Proof::User, Body::None);
}

#[tokio::test]
async fn headers_of_the_client_and_of_the_call() {
    let request = sent(async |host: String| {
        let builder = AuthenticationClient::builder().host(host).app_id(APP_ID);
        let builder = builder.access_token(USER_TOKEN).header("x-of-client", "1");
        let client = builder.header("X-Of-Both", "client").build().unwrap();
        let call = client.list_enrolled_factors().header("x-of-call", "2");
        _ = call.header("x-of-both", "call").header("user-agent", "mine/1").await;
    })
    .await;
    assert_eq!(request.header("x-of-client"), ["1"]);
    assert_eq!(request.header("x-of-call"), ["2"]);
    assert_eq!(request.header("x-of-both"), ["call"]);
    assert_eq!(request.header("user-agent"), ["mine/1"]);
}

#[tokio::test]
async fn a_host_may_have_a_path() {
    for end in ["/proxy", "/proxy/"] {
        let request = sent(async |host: String| {
            _ = Clients::to(&(host + end)).authentication.get_factor("?&/").await;
        });
        let target = "/proxy/api/v3/get-factor?factorId=%3F%26%2F";
        assert_request(&request.await, "GET", target, Proof::User, Body::None);
    }
}

#[tokio::test]
async fn nothing_is_sent_before_the_call_is_awaited() {
    let recorder = Recorder::start(success()).await;
    let client = Clients::to(&recorder.host()).authentication;
    drop(client.list_enrolled_factors());
    drop(client.list_enrolled_factors().into_future());
    assert_eq!(recorder.stop().await.len(), 0);
}
