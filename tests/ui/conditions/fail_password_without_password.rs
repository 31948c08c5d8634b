// shows: PASSWORD needs `password`
// shows: call `.password(…)` before `.build()`
use mfa_client::types::SigninByCredentialsDto;

fn main() {
    let _ = SigninByCredentialsDto::password().email("test@example.com").build();
}
