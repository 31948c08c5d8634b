// shows: SMS needs `phone_number`
// shows: call `.phone_number(…)` before `.build()`
use mfa_client::types::SendEnrollFactorRequestDto;

fn main() {
    let _ = SendEnrollFactorRequestDto::sms().phone_country_code("+86").build();
}
