//! When an `mfaToken` expires.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::Secret;
use crate::genauth::claims;

/// How long a token lives, from the moment that it was asked for. Its claims say so, which are not
/// encrypted; `None` if it has none.
///
/// The end is measured from the moment of issue where the token names one, because the server's clock
/// may be off from ours.
pub(super) fn lifetime(token: &Secret) -> Option<Duration> {
    let claims = claims(token.expose())?;
    let seconds = |claim: &str| claims.get(claim).and_then(Value::as_f64);
    let since = || SystemTime::now().duration_since(UNIX_EPOCH).ok().map(|now| now.as_secs_f64());
    let lifetime = seconds("exp")? - seconds("iat").or_else(since)?;
    Duration::try_from_secs_f64(lifetime.max(0.0)).ok()
}

#[cfg(test)]
mod tests;
