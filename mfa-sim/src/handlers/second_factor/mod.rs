//! The second factor: when it is asked for, and the calls of `/api/v2` that pass it.

pub(crate) mod bound;
pub(crate) mod challenge;
pub(crate) mod codes;
pub(crate) mod face;
mod passed;
pub(crate) mod totp;
pub(crate) mod upload;

use crate::access::Caller;
use crate::envelope::{Failure, Status};
use crate::handlers::check_switched_on;
use crate::state::State;
use crate::state::factors::FactorKind;

/// Whether the caller may bind a factor: everybody who is signed in, and of those who are
/// signed in by half only users who have no factor that they could pass instead.
fn may_bind(state: &State, caller: &Caller) -> bool {
    caller.mfa_token.is_none() || !challenge::has_factor(state, &caller.user)
}

/// Checks that the caller may bind a factor of this kind.
fn check_binding(state: &State, caller: &Caller, kind: FactorKind) -> Result<(), Failure> {
    check_switched_on(state, kind)?;
    if may_bind(state, caller) {
        return Ok(());
    }
    let why = "the user has a factor to pass; binding another needs an access token";
    Err(Failure::new(Status::Forbidden, why))
}
