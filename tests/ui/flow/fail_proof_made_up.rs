// shows: `SteppedUp`
use mfa_client::step_up::SteppedUp;

fn delete_account(_proof: SteppedUp) {}

fn main() {
    delete_account(SteppedUp {});
}
