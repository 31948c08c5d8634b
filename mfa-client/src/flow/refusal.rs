//! Whether a failure says that the server did nothing.

use crate::{ApiCode, ApiStatus, Error, ErrorKind};

/// Statuses from here on are finer codes, which the older half of the API has in place of a status. Each
/// is a reason why the server did nothing.
const BUSINESS: i64 = 1000;

/// Whether the server looked at the request and refused it.
///
/// A fault of the server (5xx), or of another one that it asks (6xx), leaves open what has happened,
/// unless the finer code is one that is documented for a wrong proof. So does a server that gave up on
/// the request (408, 425, 499): it may have been carried out by then.
pub(crate) fn is_refusal(error: &Error) -> bool {
    let http = error.status().map(|status| ApiStatus(i64::from(status.as_u16())));
    let inside = error.status_code();
    let is_unsure = |status: ApiStatus| matches!(status.0, 408 | 425 | 499);
    if error.kind() != ErrorKind::Api || [http, inside].into_iter().flatten().any(is_unsure) {
        return false;
    }
    let is_refused = |status: ApiStatus| status.is_client_fault() || BUSINESS <= status.0;
    inside.or(http).is_some_and(is_refused) || error.api_code().is_some_and(is_documented)
}

/// Whether a code names something that is wrong with the proof, not with the server.
fn is_documented(code: ApiCode) -> bool {
    let about_codes = [
        ApiCode::MFA_TOKEN_EXPIRED,
        ApiCode::WRONG_TOTP_CODE,
        ApiCode::WRONG_RECOVERY_CODE,
        ApiCode::NO_TOTP_CODE,
        ApiCode::NO_RECOVERY_CODE,
    ];
    code.is_about_face() || about_codes.contains(&code)
}

#[cfg(test)]
mod tests;
