//! Judges the credentials in a request for a token by how it failed.

use crate::{ApiCode, ApiStatus, Error};

/// A failure's word about the credentials that were sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Nothing: they have not left this machine.
    Unsent,
    /// Nothing that is certain: there is no answer, or none that is about them. They may be right, and
    /// may have been counted as a wrong try.
    Unclear,
    /// The server will not have them.
    Refused,
}

/// Judges the failure of a request that held credentials and nothing else that could be at fault.
pub(crate) fn verdict(error: &Error) -> Verdict {
    let http = error.status().map(|status| i64::from(status.as_u16()));
    // Where one number is both, the code may stand in the status's place.
    let numbers = [error.api_code().map(|code| code.0), error.status_code().map(|status| status.0)];
    let statuses = [http, numbers[1]];
    if !error.may_have_reached_server() {
        Verdict::Unsent
    } else if numbers.into_iter().flatten().any(is_refusal) {
        Verdict::Refused
    } else if numbers.into_iter().chain([http]).flatten().any(may_pass) {
        Verdict::Unclear
    } else if statuses.into_iter().flatten().any(|status| ApiStatus(status).is_client_fault()) {
        Verdict::Refused
    } else {
        Verdict::Unclear
    }
}

/// Whether this code says that a person has to act before the same credentials lead to a token, whatever
/// status comes with it.
fn is_refusal(number: i64) -> bool {
    const REFUSALS: [ApiCode; 16] = [
        ApiCode::USER_MFA_REQUIRED,
        ApiCode::APPLICATION_MFA_REQUIRED,
        ApiCode::FIRST_LOGIN,
        ApiCode::BIND_IDENTITY,
        ApiCode::BIND_OR_CREATE_IDENTITY,
        ApiCode::PROFILE_INCOMPLETE,
        ApiCode::SELF_SERVICE_UNLOCK,
        ApiCode::POST_LOGIN_ABORTED,
        ApiCode::USER_UNKNOWN,
        ApiCode::USER_LOCKED,
        ApiCode::WRONG_PASSWORD,
        ApiCode::NOT_LOGGED_IN,
        ApiCode::PASSWORD_RESET_REQUIRED,
        ApiCode::WRONG_ACCOUNT_OR_PASSWORD,
        ApiCode::NO_TENANT_MEMBER,
        ApiCode::NO_TENANT_LOGIN,
    ];
    REFUSALS.contains(&ApiCode(number))
}

/// Whether this status or code is about the moment, or about somebody on the way: too slow, too early, too
/// often, a proxy that wants a password of its own, the wrong machine of several.
fn may_pass(number: i64) -> bool {
    matches!(number, 407 | 408 | 421 | 425 | 429) || ApiCode(number) == ApiCode::EMAIL_TOO_SOON
}

#[cfg(test)]
mod tests;
