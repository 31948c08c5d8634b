//! The right to bind a second factor with the calls of `/api/v2`.

use crate::access::Caller;
use crate::envelope::{Failure, Status};
use crate::handlers::check_switched_on;
use crate::handlers::second_factor::challenge;
use crate::state::State;
use crate::state::factors::FactorKind;

/// Whether the caller may bind a factor: everybody who is signed in, and of those who are
/// signed in by half only users who have no factor that they could pass instead.
pub(super) fn may_bind(state: &State, caller: &Caller) -> bool {
    caller.mfa_token.is_none() || !challenge::has_factor(state, &caller.user)
}

/// Checks that the caller may bind a factor of this kind.
pub(super) fn check_binding(
    state: &State,
    caller: &Caller,
    kind: FactorKind,
) -> Result<(), Failure> {
    check_switched_on(state, kind)?;
    if may_bind(state, caller) {
        return Ok(());
    }
    let why = "the user has a factor to pass; binding another needs an access token";
    Err(Failure::new(Status::Forbidden, why))
}
