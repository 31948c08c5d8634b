//! Whether a failure says that the server did nothing.

use crate::{ApiCode, ApiStatus, Error, ErrorKind};

/// Statuses from here on are the business's own, each a reason why the server did not do it: the older
/// half of the API has its finer codes there.
const BUSINESS: i64 = 1000;

/// Whether the server looked at the request and refused it.
///
/// Its faults (5xx) and those of others that it asks (6xx) leave open what has happened, unless the
/// finer code is one that is documented for such a failure. So do a timeout on the server's side
/// (408, 425) and a connection that it gave up on (499): the request may have been carried out by then.
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
