// shows: expected `&SteppedUp`, found `&Tokens`
use mfa_client::sign_in::Tokens;
use mfa_client::step_up::SteppedUp;

fn delete_account(_proof: &SteppedUp) {}

fn with_a_password_alone(tokens: &Tokens) {
    delete_account(tokens);
}

fn main() {}
