//! The operations. Only here are the API's DTOs turned into state and back.

pub(crate) mod codes;
pub(crate) mod enrollment;
pub(crate) mod factors;
pub(crate) mod management;
pub(crate) mod mfa_status;
pub(crate) mod refresh;
pub(crate) mod second_factor;
pub(crate) mod settings;
pub(crate) mod sign_in;

use mfa_client::types::{FactorType, UserIdType};

use crate::clock::Moment;
use crate::envelope::{ApiCode, Failure, Status};
use crate::message::Address;
use crate::state::State;
use crate::state::codes::Purpose;
use crate::state::factors::FactorKind;
use crate::state::users::{Lookup, User};

/// The kind of factor that the wire names in `field`.
fn factor_kind(factor_type: &FactorType, field: &str) -> Result<FactorKind, Failure> {
    let kind = FactorKind::from_name(factor_type.as_str());
    kind.ok_or_else(|| Failure::invalid(field, "is not a known factor type"))
}

fn factor_type(kind: FactorKind) -> FactorType {
    FactorType::from(kind.name())
}

fn check_switched_on(state: &State, kind: FactorKind) -> Result<(), Failure> {
    let off = || Failure::new(Status::Forbidden, "this factor type is not switched on");
    state.settings.is_enabled(kind).then_some(()).ok_or_else(off)
}

fn phone(country_code: Option<&str>, number: &str, field: &str) -> Result<Address, Failure> {
    Address::phone(country_code, number).ok_or_else(|| {
        Failure::invalid(field, "is not a phone number, or its country code is none")
    })
}

fn email(address: &str, field: &str) -> Result<Address, Failure> {
    Address::email(address).ok_or_else(|| Failure::invalid(field, "is not an e-mail address"))
}

/// Sends a code, unless the last one is too young.
fn send_code(
    state: &mut State,
    now: Moment,
    address: &Address,
    purpose: Purpose,
) -> Result<String, Failure> {
    let why = "a message has been sent to this address within the last minute";
    state.send_code(now, address, purpose).ok_or_else(|| Failure::new(Status::NotAllowed, why))
}

/// The user an administrator means.
fn find_user<'a>(state: &'a State, id: &str, id_type: &UserIdType) -> Result<&'a User, Failure> {
    let lookup = match id_type {
        UserIdType::UserId => Lookup::Id(id),
        UserIdType::Email => Lookup::Email(id),
        UserIdType::Phone => Lookup::Phone(id),
        UserIdType::Username => Lookup::Username(id),
        UserIdType::Unknown(_) => {
            return Err(Failure::invalid("userIdType", "is not a known kind of id"));
        }
        _ => {
            let why = "the stand-in finds users by `user_id`, `email`, `phone` and `username` only";
            return Err(Failure::new(Status::Unsupported, why));
        }
    };
    state.users.find(lookup).ok_or_else(|| {
        Failure::new(Status::NotFound, "there is no such user").api_code(ApiCode::UserUnknown)
    })
}
