// shows: unused `SendSMSDtoBuilder` that must be used
// shows: a builder does nothing until it is finished
#![deny(unused_must_use)]
use mfa_client::types::SendSMSDto;

fn main() {
    SendSMSDto::builder().phone_number("1");
}
