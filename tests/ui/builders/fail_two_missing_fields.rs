// shows: the required field `phone_number` is not set
// shows: the required field `channel` is not set
use mfa_client::types::SendSMSDto;

fn main() {
    let _ = SendSMSDto::builder().phone_country_code("+86").build();
}
