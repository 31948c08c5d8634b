//! The operations of `AuthenticationClient` that pass the second factor of a sign-in.

use mfa_client::types::{
    MfaAuthenticatorType, MfaEmailScene, SendMfaEmailDto, VerifyAppEmailMfaDto, VerifyAppSmsMfaDto,
    VerifyFaceMfaDto, VerifyTotpMfaDto, VerifyTotpRecoveryCodeDto,
};

use super::{Body, Operation, Proof};
use crate::support::clients::call;

fn code_of_phone() -> VerifyAppSmsMfaDto {
    VerifyAppSmsMfaDto::builder()
        .phone("188xxxx8888")
        .code("012345")
        .phone_country_code("+86")
        .build()
}

fn code_of_address() -> VerifyAppEmailMfaDto {
    VerifyAppEmailMfaDto::builder().email("test@example.com").code("012345").build()
}

fn code_of_app() -> VerifyTotpMfaDto {
    VerifyTotpMfaDto::builder()
        .totp("012311")
        .authenticator_type(MfaAuthenticatorType::Totp)
        .build()
}

fn recovery_code() -> VerifyTotpRecoveryCodeDto {
    VerifyTotpRecoveryCodeDto::builder().recovery_code("e7ad-aaa4-da75-fa37-57d1-5141").build()
}

fn photo() -> VerifyFaceMfaDto {
    VerifyFaceMfaDto::builder()
        .photo("https://example.com/face.jpg?a=\"b\"")
        .r#type(MfaAuthenticatorType::Face)
        .build()
}

fn message() -> SendMfaEmailDto {
    SendMfaEmailDto::builder().email("test@example.com").scene(MfaEmailScene::MfaVerifyCode).build()
}

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation {
            id: "verifyAppSmsMfa",
            call: call!(authentication.verify_app_sms_mfa(code_of_phone())),
            method: "POST",
            target: "/api/v2/applications/mfa/sms/verify",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"phone":"188xxxx8888","code":"012345","phoneCountryCode":"+86"}"#),
        },
        Operation {
            id: "verifyAppEmailMfa",
            call: call!(authentication.verify_app_email_mfa(code_of_address())),
            method: "POST",
            target: "/api/v2/applications/mfa/email/verify",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"email":"test@example.com","code":"012345"}"#),
        },
        Operation {
            id: "verifyTotpMfa",
            call: call!(authentication.verify_totp_mfa(code_of_app())),
            method: "POST",
            target: "/api/v2/mfa/totp/verify",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"totp":"012311","authenticatorType":"totp"}"#),
        },
        Operation {
            id: "verifyTotpRecoveryCode",
            call: call!(authentication.verify_totp_recovery_code(recovery_code())),
            method: "POST",
            target: "/api/v2/mfa/totp/recovery",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"recoveryCode":"e7ad-aaa4-da75-fa37-57d1-5141"}"#),
        },
        Operation {
            id: "verifyFaceMfa",
            call: call!(authentication.verify_face_mfa(photo())),
            method: "POST",
            target: "/api/v2/mfa/face/verify",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"photo":"https://example.com/face.jpg?a=\"b\"","type":"face"}"#),
        },
        Operation {
            id: "sendMfaEmail",
            call: call!(authentication.send_mfa_email(message())),
            method: "POST",
            target: "/api/v2/email/send",
            proof: Proof::UserOfPool,
            body: Body::Json(r#"{"email":"test@example.com","scene":"MFA_VERIFY_CODE"}"#),
        },
    ]
}
