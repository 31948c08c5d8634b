//! Who may call what: application ids, tokens, user pools.

use crate::clock::Moment;
use crate::demo;
use crate::envelope::{ApiCode, Failure, Status};
use crate::request::Request;
use crate::state::State;
use crate::state::tokens::Grant;
use crate::state::users::{Lookup, User};

/// The two names a header goes by: since the product was renamed, and before.
const APP_ID_HEADERS: [&str; 2] = ["x-genauth-app-id", "x-authing-app-id"];
const USER_POOL_ID_HEADERS: [&str; 2] = ["x-genauth-userpool-id", "x-authing-userpool-id"];

/// Schemes of signed requests, one for each name of the product.
const SIGNATURE_SCHEMES: [&str; 2] = ["genauth", "authing"];

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
        Grant::Management | Grant::Mfa { .. } => Err(wrong_kind("an access token of a user")),
    }
}

/// Checks that the request comes from an administrator. The user pool need not be named, as the
/// token is for one pool only.
pub(crate) fn check_management(
    request: &Request,
    state: &State,
    now: Moment,
) -> Result<(), Failure> {
    if let Named::Wrong = named_twice(request, USER_POOL_ID_HEADERS, demo::USER_POOL_ID) {
        let unknown = Failure::new(Status::Forbidden, "the user pool id is unknown");
        return Err(unknown.api_code(ApiCode::PoolUnknown));
    }
    match grant(request, state, now)? {
        Grant::Management => Ok(()),
        Grant::User(_) | Grant::Mfa { .. } => Err(wrong_kind("a management token")),
    }
}

/// What the token in the request is good for.
fn grant<'a>(request: &Request, state: &'a State, now: Moment) -> Result<&'a Grant, Failure> {
    let header = request.header("authorization").unwrap_or_default().trim();
    // The token comes raw or after `Bearer`; both are in use.
    let (scheme, token) = header.split_once(' ').unwrap_or(("Bearer", header));
    if SIGNATURE_SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()) {
        let why = "signed requests are not supported by the stand-in; use a management token";
        return Err(Failure::new(Status::Unsupported, why));
    }
    if !scheme.eq_ignore_ascii_case("Bearer") || token.is_empty() {
        return Err(not_logged_in("the header `authorization` holds no token"));
    }
    let grant = state.tokens.grant(now, token.trim());
    grant.ok_or_else(|| not_logged_in("the token is unknown or has expired"))
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
