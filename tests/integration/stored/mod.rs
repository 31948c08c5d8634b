//! Steps of flows that are begun in one process and ended in another.

mod enrollment;
mod sign_in;
mod step_up;

use std::time::Duration;

use mfa_client::{AuthenticationClient, Secret};
use mfa_sim::{Server, Simulator, demo, totp};

const TOKEN: &str = "user-token";

/// A service for clients that come and go.
struct World {
    sim: Server,
}

impl World {
    async fn new() -> Self {
        Self { sim: Simulator::builder().token(TOKEN).start().await.unwrap() }
    }

    /// A client that knows of no other one, and has no user.
    fn client(&self) -> AuthenticationClient {
        let builder = AuthenticationClient::builder().host(self.sim.url()).app_id(demo::APP_ID);
        builder.build().unwrap()
    }

    /// A code of the last message to an address.
    fn code(&self, address: &str) -> String {
        self.sim.last_code(address).unwrap()
    }

    /// A code of the app with this secret.
    fn app_code(&self, secret: &Secret) -> String {
        totp::code(secret.expose(), self.sim.unix_time()).unwrap()
    }

    /// Lets the limits of messages run out.
    fn wait_a_minute(&self) {
        self.sim.advance(Duration::from_mins(1));
    }
}

/// The text that is left of a step when its process ends.
fn left_of(stored: Secret) -> Secret {
    let text = stored.expose().to_owned();
    drop(stored);
    assert!(text.is_ascii());
    Secret::new(text)
}
