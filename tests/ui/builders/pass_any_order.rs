//! Required fields in any order, optional ones any time, inner builders as they are.
use mfa_client::types::{PreCheckCodeDto, PreCheckCodeType, PreCheckSmsCodeDto, SmsChannel};

fn main() {
    let payload = PreCheckSmsCodeDto::builder()
        .pass_code("1")
        .maybe_phone_country_code(None)
        .channel(SmsChannel::ChannelVerifyMfa)
        .phone_country_code("+86")
        .phone(String::from("1"));
    let code = PreCheckCodeDto::builder().sms_code_payload(payload);
    let code = code.code_type(PreCheckCodeType::Sms).build();
    assert_eq!(code.sms_code_payload.unwrap().phone, "1");
}
