// shows: no method named `phone_number` found for struct `SendEnrollFactorRequestDtoEmailBuilder
use mfa_client::types::SendEnrollFactorRequestDto;

fn main() {
    let _ = SendEnrollFactorRequestDto::email().phone_number("188xxxx8888");
}
