//! One entry for each case, the inner object's fields beside those of the whole.
use mfa_client::types::{
    EnrollFactorDto, FactorProfile, FactorType, SendEnrollFactorRequestDto, SigninByCredentialsDto,
};

fn main() {
    let sms = SendEnrollFactorRequestDto::sms().phone_country_code("+86").phone_number("1").build();
    assert_eq!(sms.factor_type, FactorType::Sms);
    assert_eq!(sms.profile.phone_number.as_deref(), Some("1"));
    let otp = SendEnrollFactorRequestDto::otp().build();
    assert_eq!(otp.profile, FactorProfile::builder().build());
    let face = EnrollFactorDto::face().photo("key").is_external_photo(false).enrollment_token("t");
    assert_eq!(face.build().enrollment_data.is_external_photo, Some(false));
    let voice = SendEnrollFactorRequestDto::other("VOICE").profile(FactorProfile::builder());
    assert_eq!(voice.build().factor_type.as_str(), "VOICE");
    let signin = SigninByCredentialsDto::passcode().pass_code("1").email("a@b.c").build();
    assert!(signin.password_payload.is_none() && signin.pass_code_payload.is_some());
}
