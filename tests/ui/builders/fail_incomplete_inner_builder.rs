// shows: the required field `pass_code` is not set
use mfa_client::types::{PreCheckCodeDto, PreCheckCodeType, PreCheckSmsCodeDto, SmsChannel};

fn main() {
    let payload = PreCheckSmsCodeDto::builder().phone("1").channel(SmsChannel::ChannelVerifyMfa);
    let _ = PreCheckCodeDto::builder().code_type(PreCheckCodeType::Sms).sms_code_payload(payload);
}
