// shows: cannot construct `SteppedUp` with struct literal syntax due to private fields
use mfa_client::step_up::SteppedUp;

fn delete_account(_proof: &SteppedUp) {}

fn main() {
    delete_account(&SteppedUp {});
}
