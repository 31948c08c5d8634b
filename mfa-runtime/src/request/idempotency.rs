//! The key by which a server knows a request if it comes again.

use http::header::{HeaderName, HeaderValue};

pub(crate) const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// Longest key that is sent: what servers that know keys are known to take.
const LONGEST_KEY: usize = 255;

/// Checks a header that is about to join those that are `there`, if it is a key.
///
/// # Errors
///
/// Says that it is no key, or not the one that the call has already; without showing either.
pub(super) fn check(
    name: &str,
    value: &str,
    there: &[(HeaderName, HeaderValue)],
) -> Result<(), String> {
    if !name.eq_ignore_ascii_case(IDEMPOTENCY_KEY) {
        return Ok(());
    }
    if !is_key(value.as_bytes()) {
        return Err(format!("an idempotency key is 1 to {LONGEST_KEY} visible ASCII characters"));
    }
    // Which of two the server goes by is anybody's guess, and so is what it takes for a repetition.
    if there.iter().any(|(name, other)| name == IDEMPOTENCY_KEY && other != value) {
        return Err("a call has one idempotency key, and this one was given two".into());
    }
    Ok(())
}

/// Whether one of `headers` is a key that a server can go by.
pub(super) fn has_key(headers: &[(HeaderName, HeaderValue)]) -> bool {
    headers.iter().any(|(name, value)| name == IDEMPOTENCY_KEY && is_key(value.as_bytes()))
}

fn is_key(text: &[u8]) -> bool {
    (1..=LONGEST_KEY).contains(&text.len()) && text.iter().all(u8::is_ascii_graphic)
}

#[cfg(test)]
mod tests;
