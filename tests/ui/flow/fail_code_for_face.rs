// shows: `Photo`
use mfa_client::enrollment::{Face, PendingEnrollment};

async fn confirm(pending: PendingEnrollment<Face>) {
    let _ = pending.confirm("123456").await;
}

fn main() {}
