// shows: `Secret`
use mfa_client::types::SendEnrollFactorRequestDataDto;

fn log(started: &SendEnrollFactorRequestDataDto) -> String {
    format!("{}", started.enrollment_token)
}

fn main() {}
