//! Who may call what: application ids, tokens, user pools.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::clock::Moment;
use crate::demo;
use crate::envelope::{ApiCode, Failure, Status};
use crate::request::Request;
use crate::signature;
use crate::state::State;
use crate::state::codes::{BIND_MFA, VERIFY_MFA};
use crate::state::tokens::Grant;
use crate::state::users::{Lookup, User};

/// The two names a header goes by: since the product was renamed, and before.
const APP_ID_HEADERS: [&str; 2] = ["x-genauth-app-id", "x-authing-app-id"];
const USER_POOL_ID_HEADERS: [&str; 2] = ["x-genauth-userpool-id", "x-authing-userpool-id"];

/// Checks that the request comes from the application.
pub(crate) fn check_application(request: &Request) -> Result<(), Failure> {
    let unknown = |why: &str| Failure::new(Status::Forbidden, why).api_code(ApiCode::AppUnknown);
    match named_twice(request, APP_ID_HEADERS, demo::APP_ID) {
        Named::Right => Ok(()),
        Named::Wrong => Err(unknown("the app id is unknown")),
        Named::Missing => Err(unknown("the header `x-genauth-app-id` is missing")),
    }
}

/// The user whose access token the request carries.
pub(crate) fn user(request: &Request, state: &State, now: Moment) -> Result<User, Failure> {
    check_application(request)?;
    match grant(request, state, now)? {
        Grant::User(id) => {
            let user = state.users.find(Lookup::Id(id)).cloned();
            user.ok_or_else(|| not_logged_in("the token's user does not exist"))
        }
        _ => Err(wrong_kind("an access token of a user")),
    }
}

/// The user whose second factor is at stake.
pub(crate) struct Caller {
    pub(crate) user: User,
    /// With what the user is signed in by half; nothing if the user is signed in.
    pub(crate) mfa_token: Option<String>,
}

/// The user whose MFA token or access token the request carries.
pub(crate) fn caller(request: &Request, state: &State, now: Moment) -> Result<Caller, Failure> {
    check_application(request)?;
    let token = token(request)?;
    if state.tokens.is_spent(now, token) {
        let why = "the MFA token has passed a factor already, or has expired";
        return Err(Failure::new(Status::NotLoggedIn, why).api_code(ApiCode::MfaTokenSpent));
    }
    let (id, mfa_token) = match grant(request, state, now)? {
        Grant::User(id) => (id, None),
        Grant::Mfa { user, .. } => (user, Some(token.to_owned())),
        _ => return Err(wrong_kind("an MFA token or an access token of a user")),
    };
    let user = state.users.find(Lookup::Id(id)).cloned();
    let user = user.ok_or_else(|| not_logged_in("the token's user does not exist"))?;
    Ok(Caller { user, mfa_token })
}

/// Checks the token of a request to send a code. None is needed; an MFA token is good for codes
/// about second factors alone, and for those, no token may be given that does not count.
pub(crate) fn check_sender(
    request: &Request,
    state: &State,
    now: Moment,
    channel: &str,
) -> Result<(), Failure> {
    let Ok(token) = token(request) else { return Ok(()) };
    if [VERIFY_MFA, BIND_MFA].contains(&channel) {
        return caller(request, state, now).map(|_| ());
    }
    match state.tokens.grant(now, token) {
        Some(Grant::Mfa { .. }) => Err(wrong_kind("an access token of a user, or none")),
        _ => Ok(()),
    }
}

/// Checks that the request is for the stand-in's user pool, if it names any.
pub(crate) fn check_user_pool(request: &Request) -> Result<(), Failure> {
    match named_twice(request, USER_POOL_ID_HEADERS, demo::USER_POOL_ID) {
        Named::Right | Named::Missing => Ok(()),
        Named::Wrong => {
            let unknown = Failure::new(Status::Forbidden, "the user pool id is unknown");
            Err(unknown.api_code(ApiCode::PoolUnknown))
        }
    }
}

/// Checks that the request comes from an administrator, by its token or its signature. The user
/// pool need not be named, as both are for one pool only.
pub(crate) fn check_management(
    request: &Request,
    state: &mut State,
    now: Moment,
) -> Result<(), Failure> {
    check_user_pool(request)?;
    if let Some(signed) = signature::of(request) {
        return signed.check(request, &mut state.signatures, now);
    }
    match grant(request, state, now)? {
        Grant::Management => Ok(()),
        _ => Err(wrong_kind("a management token")),
    }
}

/// Checks how the application has proved itself: in the header (`client_secret_basic`), in the
/// body (`client_secret_post`), or by its id alone (`none`).
///
/// # Errors
///
/// What is wrong, and with what.
pub(crate) fn check_client(
    request: &Request,
    client_id: Option<&str>,
    client_secret: Option<&str>,
) -> Result<(), WrongClient> {
    let header = request.header("authorization").and_then(|value| value.strip_prefix("Basic "));
    let expected = STANDARD.encode(format!("{}:{}", demo::APP_ID, demo::APP_SECRET));
    if header.is_some_and(|given| given.trim() != expected) {
        return Err(WrongClient::Secret);
    }
    if client_id.is_some_and(|id| id != demo::APP_ID) {
        return Err(WrongClient::Id);
    }
    if client_secret.is_some_and(|secret| secret != demo::APP_SECRET) {
        return Err(WrongClient::Secret);
    }
    if header.is_none() && client_id.is_none() { Err(WrongClient::Missing) } else { Ok(()) }
}

/// Why an application is not who it says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WrongClient {
    Id,
    Secret,
    /// It does not say anything.
    Missing,
}

/// What the token in the request is good for.
fn grant<'a>(request: &Request, state: &'a State, now: Moment) -> Result<&'a Grant, Failure> {
    let grant = state.tokens.grant(now, token(request)?);
    grant.ok_or_else(|| not_logged_in("the token is unknown or has expired"))
}

/// The token in the request.
fn token(request: &Request) -> Result<&str, Failure> {
    let header = request.header("authorization").unwrap_or_default().trim();
    // The token comes raw or after `Bearer`; both are in use.
    let (scheme, token) = header.split_once(' ').unwrap_or(("Bearer", header));
    let is_there = !token.is_empty() && !token.eq_ignore_ascii_case("Bearer");
    if !scheme.eq_ignore_ascii_case("Bearer") || !is_there {
        return Err(not_logged_in("the header `authorization` holds no token"));
    }
    Ok(token.trim())
}

fn not_logged_in(why: &str) -> Failure {
    Failure::new(Status::NotLoggedIn, why).api_code(ApiCode::NotLoggedIn)
}

fn wrong_kind(wanted: &str) -> Failure {
    Failure::new(Status::Forbidden, format!("this call needs {wanted}"))
}

/// What a header that goes by two names says.
enum Named {
    Right,
    Wrong,
    Missing,
}

fn named_twice(request: &Request, names: [&str; 2], expected: &str) -> Named {
    let given = names.map(|name| request.header(name));
    match given.into_iter().flatten().map(|value| value == expected).reduce(|a, b| a && b) {
        Some(true) => Named::Right,
        Some(false) => Named::Wrong,
        None => Named::Missing,
    }
}

#[cfg(test)]
mod tests;
