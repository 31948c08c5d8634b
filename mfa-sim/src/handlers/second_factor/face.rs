//! Faces. The stand-in cannot see: any photo will do.

use crate::access::Caller;
use crate::context::Context;
use crate::envelope::{ApiCode, Failure, Outcome, Success};
use crate::handlers::check_switched_on;
use crate::handlers::enrollment::{check_contact, check_free};
use crate::handlers::second_factor::binding::check_binding;
use crate::handlers::second_factor::passed;
use crate::request::Fields;
use crate::state::factors::{Factor, FactorKind};

/// The names of what says whether a photo is a URL or a key of an upload.
const EXTERNAL: [&str; 2] = ["isExternal", "isExternalPhoto"];

/// `associateFaceByUrl`: binds a face, and passes with it.
pub(crate) fn associate(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    let fields = cx.request.fields()?;
    for name in ["photoA", "photoB"] {
        check_photo(&fields, name)?;
    }
    fields.check_flag(&EXTERNAL)?;
    check_binding(cx.state, caller, FactorKind::Face)?;
    check_free(cx.state, &caller.user, FactorKind::Face)?;
    let user = &caller.user;
    if user.email.is_none() && user.phone.is_none() {
        check_contact(cx.state, user)?;
    }
    cx.state.factors.bind(&user.id, Factor::Face);
    Ok(Success::Data(passed::sign_in(cx, caller).into()))
}

/// `verifyFaceMfa`
pub(crate) fn verify(cx: &mut Context<'_>, caller: &Caller) -> Outcome {
    check_photo(&cx.request.fields()?, "photo")?;
    check_switched_on(cx.state, FactorKind::Face)?;
    if !cx.state.factors.has(&caller.user.id, FactorKind::Face) {
        let missing = Failure::invalid("photo", "has no photo to be compared with");
        return Err(missing.api_code(ApiCode::PhotoToCompareMissing));
    }
    Ok(Success::Data(passed::sign_in(cx, caller).into()))
}

fn check_photo(fields: &Fields, name: &str) -> Result<(), Failure> {
    match fields.text(&[name])? {
        Some(_) => Ok(()),
        None => Err(Failure::missing(name).api_code(ApiCode::PhotoMissing)),
    }
}

#[cfg(test)]
mod tests;
