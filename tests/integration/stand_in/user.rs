//! What a user does, from signing in to a factor that is gone again.

use mfa_client::types::{
    EmailChannel, EnrollFactorDto, EnrollFactorEnrollmentDataDto, FactorProfile, FactorType,
    MfaOtpVerityDto, PreCheckCodeDto, PreCheckCodeType, PreCheckSmsCodeDto, ResetFactorDto,
    SendEmailDto, SendEnrollFactorRequestDataDto, SendEnrollFactorRequestDto, SendSMSDto,
    SigninByCredentialsDto, SmsChannel,
};
use mfa_client::{ApiStatus, AuthenticationClient};
use mfa_sim::{Server, Simulator, demo, totp};

/// Signs the demo user in, and gives a client that acts for the user.
async fn signed_in(sim: &Server) -> AuthenticationClient {
    let builder = || AuthenticationClient::builder().host(sim.url()).app_id(demo::APP_ID);
    let client = builder().client_secret_basic(demo::APP_ID, demo::APP_SECRET).build().unwrap();
    let credentials =
        SigninByCredentialsDto::password().email(demo::EMAIL).password(demo::PASSWORD);
    let tokens =
        client.sign_in_by_credentials(credentials.build()).await.unwrap().into_inner().data;
    builder().access_token(tokens.access_token.unwrap()).build().unwrap()
}

async fn start(
    client: &AuthenticationClient,
    factor_type: FactorType,
    profile: FactorProfile,
) -> SendEnrollFactorRequestDataDto {
    let request = SendEnrollFactorRequestDto::other(factor_type).profile(profile);
    client.send_enroll_factor_request(request.build()).await.unwrap().into_inner().data
}

async fn finish(
    client: &AuthenticationClient,
    factor_type: FactorType,
    started: &SendEnrollFactorRequestDataDto,
    proof: EnrollFactorEnrollmentDataDto,
) {
    let request = EnrollFactorDto::other(factor_type)
        .enrollment_token(&started.enrollment_token)
        .enrollment_data(proof);
    client.enroll_factor(request.build()).await.unwrap();
}

fn code(text: String) -> EnrollFactorEnrollmentDataDto {
    EnrollFactorEnrollmentDataDto::builder().pass_code(text).build()
}

#[tokio::test]
async fn all_four_factors() {
    let sim = Simulator::builder().start().await.unwrap();
    let client = signed_in(&sim).await;
    let left = client.list_factors_to_enroll().await.unwrap().into_inner().data;
    assert_eq!(left.len(), 4);

    let phone = FactorProfile::builder().phone_number(demo::PHONE).phone_country_code("+86");
    let started = start(&client, FactorType::Sms, phone.build()).await;
    let sent = sim.last_code(demo::PHONE).unwrap();
    finish(&client, FactorType::Sms, &started, code(sent)).await;

    let email = FactorProfile::builder().email(demo::EMAIL).build();
    let started = start(&client, FactorType::Email, email).await;
    let sent = sim.last_code(demo::EMAIL).unwrap();
    finish(&client, FactorType::Email, &started, code(sent)).await;

    let nothing = || FactorProfile::builder().build();
    let started = start(&client, FactorType::Otp, nothing()).await;
    let uri = started.otp_data.as_ref().unwrap().qr_code_uri.clone();
    let now = || totp::current_code(uri.expose(), sim.unix_time()).unwrap();
    finish(&client, FactorType::Otp, &started, code(now())).await;
    let verified = client.mfa_otp_verify(MfaOtpVerityDto::builder().totp(now()).build()).await;
    assert!(verified.unwrap().data.verified);

    let started = start(&client, FactorType::Face, nothing()).await;
    let photo = EnrollFactorEnrollmentDataDto::builder().photo("key").is_external_photo(false);
    finish(&client, FactorType::Face, &started, photo.build()).await;

    assert!(client.list_factors_to_enroll().await.unwrap().data.is_empty());
    assert!(client.get_security_level().await.unwrap().data.mfa_enrolled);
    let factors = client.list_enrolled_factors().await.unwrap().into_inner().data;
    assert_eq!(factors.len(), 4);
    for factor in factors {
        assert_eq!(client.get_factor(&factor.factor_id).await.unwrap().data, factor);
        let reset = ResetFactorDto::builder().factor_id(&factor.factor_id).build();
        client.reset_factor(reset).await.unwrap();
        let gone = client.get_factor(&factor.factor_id).await.unwrap_err();
        assert_eq!(gone.status_code(), Some(ApiStatus(404)));
    }
}

#[tokio::test]
async fn codes_by_themselves() {
    let sim = Simulator::builder().start().await.unwrap();
    let builder = AuthenticationClient::builder().host(sim.url()).app_id(demo::APP_ID);
    let client = builder.build().unwrap();
    let sms = SendSMSDto::builder().phone_number(demo::PHONE).channel(SmsChannel::ChannelLogin);
    let sms = sms.build();
    client.send_sms(sms.clone()).await.unwrap();
    assert!(client.send_sms(sms).await.unwrap_err().is_throttled());
    let email = SendEmailDto::builder().email(demo::EMAIL).channel(EmailChannel::ChannelLogin);
    client.send_email(email.build()).await.unwrap();

    let code = sim.last_code(demo::PHONE).unwrap();
    for (code, right) in [(code.as_str(), true), ("0", false)] {
        let payload = PreCheckSmsCodeDto::builder()
            .phone(demo::PHONE)
            .pass_code(code)
            .channel(SmsChannel::ChannelLogin);
        let check = PreCheckCodeDto::builder()
            .code_type(PreCheckCodeType::Sms)
            .sms_code_payload(payload.build());
        let answer = client.pre_check_code(check.build()).await.unwrap();
        assert_eq!(answer.data.is_valid, right);
    }
}
