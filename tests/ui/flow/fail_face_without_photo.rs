// shows: `Photo`
use mfa_client::enrollment::{Face, PendingEnrollment};

async fn confirm(pending: PendingEnrollment<Face>) {
    let _ = pending.confirm().await;
}

fn main() {}
