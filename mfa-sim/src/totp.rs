//! Time-based one-time passwords (RFC 6238): SHA-1, six digits, a new code every 30 seconds.
//!
//! Public, as a program that enrolls an authenticator app without a person at hand has to work
//! out the code that the app would show.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use totp_rs::{Algorithm, Builder, Secret, Totp};

/// Seconds until the next code.
const STEP: u64 = 30;

/// Everything but the unreserved characters of a URI.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The code an authenticator app shows at `unix_time` (seconds) after it scanned `otpauth_uri`.
///
/// # Errors
///
/// [`TotpError`] if the URI is no `otpauth://totp/…` URI with a secret in base32, or if it asks
/// for another algorithm, length or period than this module knows.
///
/// # Examples
///
/// ```
/// let uri = "otpauth://totp/Pool:user?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=6";
/// assert_eq!(mfa_sim::totp::current_code(uri, 59)?, "287082");
/// # Ok::<(), mfa_sim::totp::TotpError>(())
/// ```
pub fn current_code(otpauth_uri: &str, unix_time: u64) -> Result<String, TotpError> {
    let (_, query) = otpauth_uri
        .strip_prefix("otpauth://totp/")
        .and_then(|rest| rest.split_once('?'))
        .ok_or(TotpError("not an `otpauth://totp/` URI with a query"))?;
    let mut secret = None;
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        let known = match &*key {
            "secret" => {
                secret = Some(value);
                true
            }
            "algorithm" => value.eq_ignore_ascii_case("SHA1"),
            "digits" => value == "6",
            "period" => value == "30",
            _ => true,
        };
        if !known {
            return Err(TotpError("only SHA1, 6 digits and a period of 30 seconds are supported"));
        }
    }
    code(&secret.ok_or(TotpError("the URI has no `secret`"))?, unix_time)
}

/// The code that belongs to a secret at `unix_time` (seconds).
///
/// # Errors
///
/// [`TotpError`] if the secret is not base32.
///
/// # Examples
///
/// ```
/// assert_eq!(mfa_sim::totp::code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 59)?, "287082");
/// # Ok::<(), mfa_sim::totp::TotpError>(())
/// ```
pub fn code(secret: &str, unix_time: u64) -> Result<String, TotpError> {
    Ok(generator(secret)?.generate(unix_time).to_string())
}

/// Why there is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TotpError(&'static str);

impl fmt::Display for TotpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for TotpError {}

/// Whether the text can be used as a secret.
pub(crate) fn is_secret(secret: &str) -> bool {
    generator(secret).is_ok()
}

/// Whether `code` is the secret's code now, or was in the step before.
pub(crate) fn verify(secret: &str, code: &str, unix_time: u64) -> bool {
    let Ok(generator) = generator(secret) else { return false };
    let fits = |time: u64| generator.check(code, time).is_some();
    // Both are always worked out, so that the time taken tells nothing.
    let (now, before) = (fits(unix_time), unix_time.checked_sub(STEP).is_some_and(fits));
    now | before
}

/// The URI that authenticator apps scan.
pub(crate) fn uri(pool: &str, account: &str, secret: &str) -> String {
    let pool = utf8_percent_encode(pool, RESERVED);
    let account = utf8_percent_encode(account, RESERVED);
    format!(
        "otpauth://totp/{pool}:{account}?secret={secret}&period={STEP}&digits=6&algorithm=SHA1\
         &issuer={pool}"
    )
}

fn generator(secret: &str) -> Result<Totp, TotpError> {
    let no_secret = TotpError("the secret is not base32");
    let secret = secret.trim_end_matches('=').to_uppercase();
    let secret = Secret::try_from_base32(secret).map_err(|_| no_secret)?;
    if secret.as_bytes().is_empty() {
        return Err(no_secret);
    }
    // GenAuth's secrets have 80 bits, fewer than the RFC wants: hence "noncompliant".
    Ok(Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_step_duration(STEP)
        .with_skew(0)
        .with_secret(secret)
        .build_noncompliant())
}

#[cfg(test)]
mod tests;
