//! The operations of `AuthenticationClient` that bind a factor for the sign-ins to come.

use mfa_client::types::{
    AssociateFaceByUrlDto, AssosicateMfaAuthenticatorDto, ConfirmAssosicateMfaAuthenticatorDto,
    MfaAuthenticatorType, PhoneOrEmailBindableDto, TotpSource,
};

use super::{Body, Operation, Proof};
use crate::support::clients::call;

fn contact() -> PhoneOrEmailBindableDto {
    PhoneOrEmailBindableDto::builder().phone("188xxxx8888").build()
}

fn app() -> AssosicateMfaAuthenticatorDto {
    AssosicateMfaAuthenticatorDto::builder()
        .authenticator_type(MfaAuthenticatorType::Totp)
        .source(TotpSource::Application)
        .build()
}

fn code_of_app() -> ConfirmAssosicateMfaAuthenticatorDto {
    ConfirmAssosicateMfaAuthenticatorDto::builder()
        .authenticator_type(MfaAuthenticatorType::Totp)
        .totp("012311")
        .source(TotpSource::Self_)
        .build()
}

fn photos() -> AssociateFaceByUrlDto {
    AssociateFaceByUrlDto::builder()
        .photo_a("132434235ad244")
        .photo_b("132434235ad245")
        .is_external(false)
        .is_external_photo(false)
        .build()
}

pub(super) fn operations() -> Vec<Operation> {
    [apps(), others()].into_iter().flatten().collect()
}

fn apps() -> Vec<Operation> {
    vec![
        Operation {
            id: "getMfaAuthenticators",
            call: call!(
                authentication
                    .get_mfa_authenticators()
                    .source(TotpSource::Self_)
                    .authenticator_type(MfaAuthenticatorType::Totp)
            ),
            method: "GET",
            target: "/api/v2/mfa/authenticator?type=totp&source=SELF",
            proof: Proof::UserOfPool,
            body: Body::None,
        },
        Operation {
            id: "assosicateMfaAuthenticator",
            call: call!(authentication.associate_mfa_authenticator(app())),
            method: "POST",
            target: "/api/v2/mfa/totp/associate",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"authenticator_type":"totp","source":"APPLICATION"}"#),
        },
        Operation {
            id: "confirmAssosicateMfaAuthenticator",
            call: call!(authentication.confirm_associate_mfa_authenticator(code_of_app())),
            method: "POST",
            target: "/api/v2/mfa/totp/associate/confirm",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"authenticator_type":"totp","totp":"012311","source":"SELF"}"#),
        },
        Operation {
            id: "deleteMfaAuthenticator",
            call: call!(authentication.delete_mfa_authenticator()),
            method: "DELETE",
            target: "/api/v2/mfa/totp/associate",
            proof: Proof::UserOfPool,
            body: Body::None,
        },
    ]
}

fn others() -> Vec<Operation> {
    vec![
        Operation {
            id: "phoneOrEmailBindable",
            call: call!(authentication.phone_or_email_bindable(contact())),
            method: "POST",
            target: "/api/v2/applications/mfa/check",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"phone":"188xxxx8888"}"#),
        },
        Operation {
            id: "associateFaceByUrl",
            call: call!(authentication.associate_face_by_url(photos())),
            method: "POST",
            target: "/api/v2/mfa/face/associate",
            proof: Proof::UserOfPool,
            body: Body::Json(
                r#"{"photoA":"132434235ad244","photoB":"132434235ad245","isExternal":false,"isExternalPhoto":false}"#,
            ),
        },
    ]
}
