//! Enrolling a factor, in two steps: ask for a token, then prove to hold the factor.

use mfa_client::Secret;
use mfa_client::types::{
    EnrollFactorDto, EnrollFactorEnrollmentDataDto, FactorProfile, SendEnrollFactorRequestDataDto,
    SendEnrollFactorRequestDto, SendEnrollFactorRequestOtpDataDto,
};

use crate::context::Context;
use crate::envelope::{ApiCode, Failure, Outcome, Status, Success};
use crate::handlers::{check_switched_on, email, factor_kind, phone, send_code};
use crate::message::Address;
use crate::state::State;
use crate::state::codes::Purpose;
use crate::state::enrollments::Challenge;
use crate::state::factors::{FactorKind, OtpSecret};
use crate::state::users::User;
use crate::{demo, qr, totp};

/// `sendEnrollFactorRequest`
pub(crate) fn start(cx: &mut Context<'_>, user: &User) -> Outcome {
    // The API's document asks for a profile; the vendor's mobile clients send none for an app.
    let dto: SendEnrollFactorRequestDto = cx.request.json_with_optional("profile")?;
    let kind = factor_kind(&dto.factor_type, "factorType")?;
    check_enrollable(cx.state, user, kind)?;
    let (challenge, otp_data) = match kind {
        FactorKind::Sms | FactorKind::Email => (contact_challenge(cx, kind, &dto.profile)?, None),
        FactorKind::Otp => {
            let otp = OtpSecret::new(cx.now, &mut cx.state.random);
            let data = otp_data(user, &otp)?;
            (Challenge::Otp(otp), Some(data))
        }
        FactorKind::Face => (Challenge::Face, None),
    };
    let token = cx.state.random.opaque_token();
    cx.state.enrollments.open(cx.now, token.clone(), &user.id, challenge);
    let data = SendEnrollFactorRequestDataDto::builder().enrollment_token(token);
    Success::data(&data.maybe_otp_data(otp_data).build())
}

/// `enrollFactor`
pub(crate) fn finish(cx: &mut Context<'_>, user: &User) -> Outcome {
    let dto: EnrollFactorDto = cx.request.json()?;
    let kind = factor_kind(&dto.factor_type, "factorType")?;
    let token = dto.enrollment_token.expose();
    let Some(challenge) = cx.state.enrollments.challenge(cx.now, token, &user.id).cloned() else {
        return Err(Failure::invalid("enrollmentToken", "is unknown, used up or has expired"));
    };
    if challenge.kind() != kind {
        return Err(Failure::invalid("enrollmentToken", "is for another factor type"));
    }
    check_enrollable(cx.state, user, kind)?;
    if !challenge.accepts(cx.now, &proof(kind, &dto.enrollment_data)?) {
        let wrong = Failure::invalid("enrollmentData.passCode", "is wrong");
        let is_totp = kind == FactorKind::Otp;
        return Err(if is_totp { wrong.api_code(ApiCode::WrongTotp) } else { wrong });
    }
    cx.state.enrollments.close(token);
    cx.state.factors.bind(&user.id, challenge.factor());
    Ok(Success::Done)
}

/// Checks what has to be so at both steps.
fn check_enrollable(state: &State, user: &User, kind: FactorKind) -> Result<(), Failure> {
    check_switched_on(state, kind)?;
    check_free(state, user, kind)?;
    if kind == FactorKind::Face { check_contact(state, user) } else { Ok(()) }
}

/// Checks that the user has no factor of this kind.
pub(crate) fn check_free(state: &State, user: &User, kind: FactorKind) -> Result<(), Failure> {
    if !state.factors.has(&user.id, kind) {
        return Ok(());
    }
    let bound = Failure::new(Status::Conflict, "a factor of this type is bound already");
    let is_face = kind == FactorKind::Face;
    Err(if is_face { bound.api_code(ApiCode::FaceAlreadyBound) } else { bound })
}

/// Checks that the user has bound a contact, which a face needs.
pub(crate) fn check_contact(state: &State, user: &User) -> Result<(), Failure> {
    if [FactorKind::Sms, FactorKind::Email].iter().any(|kind| state.factors.has(&user.id, *kind)) {
        return Ok(());
    }
    let why = "a face needs an SMS or EMAIL factor that is bound already";
    Err(Failure::new(Status::NotAllowed, why).api_code(ApiCode::ContactMissing))
}

fn contact_challenge(
    cx: &mut Context<'_>,
    kind: FactorKind,
    profile: &FactorProfile,
) -> Result<Challenge, Failure> {
    let address = contact(kind, profile)?;
    let code = send_code(cx.state, cx.now, &address, Purpose::Enrollment)?;
    Ok(Challenge::Contact { address, code })
}

fn contact(kind: FactorKind, profile: &FactorProfile) -> Result<Address, Failure> {
    if kind == FactorKind::Email {
        let field = "profile.email";
        let address = profile.email.as_deref().ok_or_else(|| Failure::missing(field))?;
        return email(address, field);
    }
    let field = "profile.phoneNumber";
    let number = profile.phone_number.as_deref().ok_or_else(|| Failure::missing(field))?;
    phone(profile.phone_country_code.as_deref(), number, field)
}

/// The URI that authenticator apps scan, and a picture of it.
pub(crate) fn qr_code(user: &User, otp: &OtpSecret) -> Result<(String, String), Failure> {
    let uri = totp::uri(demo::USER_POOL_NAME, user.account(), &otp.secret);
    let too_long =
        || Failure::new(Status::ServerFault, "the user's name is too long for a QR code");
    let picture = qr::data_url(&uri).ok_or_else(too_long)?;
    Ok((uri, picture))
}

fn otp_data(user: &User, otp: &OtpSecret) -> Result<SendEnrollFactorRequestOtpDataDto, Failure> {
    let (uri, picture) = qr_code(user, otp)?;
    Ok(SendEnrollFactorRequestOtpDataDto::builder()
        .qr_code_uri(uri)
        .qr_code_data_url(picture)
        .recovery_code(otp.recovery_code.as_str())
        .build())
}

/// What was handed in to prove that the user holds the factor: a code or a photo.
fn proof(kind: FactorKind, data: &EnrollFactorEnrollmentDataDto) -> Result<String, Failure> {
    if kind == FactorKind::Face {
        let photo = data.photo.as_ref().map(Secret::expose).filter(|photo| !photo.is_empty());
        let missing = || Failure::missing("enrollmentData.photo").api_code(ApiCode::PhotoMissing);
        return photo.map(str::to_owned).ok_or_else(missing);
    }
    let code = data.pass_code.as_ref().filter(|code| !code.expose().is_empty());
    code.map(|code| code.expose().to_owned()).ok_or_else(|| {
        let missing = Failure::missing("enrollmentData.passCode");
        let is_totp = kind == FactorKind::Otp;
        if is_totp { missing.api_code(ApiCode::TotpMissing) } else { missing }
    })
}

#[cfg(test)]
mod tests;
