//! The codes that a user of the stand-in would read.

use mfa_client::Secret;
use mfa_sim::Simulator;

use super::Result;

/// The code in the last message to an address.
pub(crate) fn in_message(sim: &Simulator, address: &str) -> Result<String> {
    let code = sim.last_code(address).ok_or("no message has arrived")?;
    println!("   it arrived: {code}");
    Ok(code)
}

/// The code that an authenticator app shows now, after it has scanned `uri`.
pub(crate) fn in_app(sim: &Simulator, uri: &Secret) -> Result<String> {
    let code = mfa_sim::totp::current_code(uri.expose(), sim.unix_time())?;
    println!("   an app would show {code}");
    Ok(code)
}
