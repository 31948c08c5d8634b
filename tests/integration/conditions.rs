//! Conditions of the document: a call checks them however its body was made.

use mfa_client::types::{
    EnrollFactorDto, EnrollFactorEnrollmentDataDto, FactorProfile, FactorType,
    SendEnrollFactorRequestDto, SignInByPasswordPayloadDto, SignInConnection,
    SigninByCredentialsDto,
};
use mfa_client::{ErrorKind, Validate};

use crate::support::clients::Clients;
use crate::support::recorder::{Recorder, Script};

fn text(value: &impl Validate) -> String {
    value.validate().unwrap_err().to_string()
}

/// An enrollment with the general builder, which knows no case.
fn enrollment(factor: FactorType, data: EnrollFactorEnrollmentDataDto) -> EnrollFactorDto {
    EnrollFactorDto::builder()
        .factor_type(factor)
        .enrollment_token("token")
        .enrollment_data(data)
        .build()
}

#[test]
fn a_field_that_the_value_needs_must_be_there() {
    let nothing = EnrollFactorEnrollmentDataDto::builder().build();
    let expected = "`enrollment_data.pass_code` (sent as `enrollmentData.passCode`) must be set where \
                    `factorType` is `SMS`";
    assert_eq!(text(&enrollment(FactorType::Sms, nothing.clone())), expected);
    let expected = "`enrollment_data.photo` (sent as `enrollmentData.photo`) must be set where \
                    `factorType` is `FACE`";
    assert_eq!(text(&enrollment(FactorType::Face, nothing.clone())), expected);
    // Nobody knows what a factor needs that is newer than the document.
    assert_eq!(enrollment(FactorType::from("VOICE"), nothing).validate(), Ok(()));

    let signin = SigninByCredentialsDto::builder().connection(SignInConnection::Password).build();
    let expected = "`password_payload` (sent as `passwordPayload`) must be set where `connection` is \
                    `PASSWORD`";
    assert_eq!(text(&signin), expected);
}

#[test]
fn a_field_that_the_value_forbids_must_not_be_there() {
    let data = EnrollFactorEnrollmentDataDto::builder().pass_code("123456").photo("key").build();
    let expected = "`enrollment_data.photo` (sent as `enrollmentData.photo`) must not be set where \
                    `factorType` is `OTP`";
    assert_eq!(text(&enrollment(FactorType::Otp, data)), expected);
    let mut signin = SigninByCredentialsDto::passcode().pass_code("1").email("a@b.c").build();
    assert_eq!(signin.validate(), Ok(()));
    signin.password_payload =
        Some(SignInByPasswordPayloadDto::builder().password("s3cret").build());
    let expected = "`password_payload` (sent as `passwordPayload`) must not be set where `connection` \
                    is `PASSCODE`";
    assert_eq!(text(&signin), expected);
}

/// The entries of the cases make what keeps the conditions.
#[test]
fn every_case_keeps_its_conditions() {
    let values: [&dyn Validate; 5] = [
        &EnrollFactorDto::sms().enrollment_token("t").pass_code("123456").build(),
        &EnrollFactorDto::face()
            .enrollment_token("t")
            .photo("key")
            .is_external_photo(false)
            .build(),
        &SendEnrollFactorRequestDto::email().email("a@b.c").build(),
        &SendEnrollFactorRequestDto::otp().build(),
        &SigninByCredentialsDto::password().username("me").password("pw").build(),
    ];
    for (index, value) in values.into_iter().enumerate() {
        assert_eq!(value.validate(), Ok(()), "value {index}");
    }
}

#[tokio::test]
async fn nothing_is_sent_that_breaks_a_condition() {
    let recorder = Recorder::start(Script::json("200 OK", r#"{"statusCode":200}"#)).await;
    let client = Clients::to(&recorder.host()).authentication;
    let profile = FactorProfile::builder().email("a@b.c").phone_number("188xxxx8888").build();
    let request = SendEnrollFactorRequestDto::builder().factor_type(FactorType::Email);
    let error =
        client.send_enroll_factor_request(request.profile(profile).build()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    let expected = "`sendEnrollFactorRequest` was not sent: `profile.phone_number` (sent as \
                    `profile.phoneNumber`) must not be set where `factorType` is `EMAIL`";
    assert_eq!(error.to_string(), expected);
    assert_eq!(recorder.stop().await.len(), 0);
}
