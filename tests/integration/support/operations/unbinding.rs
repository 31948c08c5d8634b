//! The operations of `ManagementClient` on the factors that a user passes at sign-in.

use mfa_client::types::{ImportTotpDto, MfaBoundType};

use super::{Body, Operation, Proof};
use crate::support::clients::call;

fn secret_to_import() -> ImportTotpDto {
    ImportTotpDto::builder()
        .user_id("u1")
        .secret("HZ2F6J3AGNAVSOTV")
        .recovery_code("b471-8ec0")
        .build()
}

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation {
            id: "getStatus",
            call: call!(management.get_mfa_bound("u 1/é")),
            method: "GET",
            target: "/api/v2/users/u%201%2F%C3%A9/mfa-bound",
            proof: Proof::AdminOfPool,
            body: Body::None,
        },
        Operation {
            id: "unAssociateMfa",
            call: call!(management.un_associate_mfa().factor(MfaBoundType::Otp).user_id("u?1")),
            method: "DELETE",
            target: "/api/v2/users/u%3F1/mfa-bound?type=OTP",
            proof: Proof::AdminOfPool,
            body: Body::None,
        },
        Operation {
            id: "importTotp",
            call: call!(management.import_totp(secret_to_import())),
            method: "POST",
            target: "/api/v2/mfa/totp/import",
            proof: Proof::AdminOfPool,
            body: Body::Json(
                r#"{"userId":"u1","secret":"HZ2F6J3AGNAVSOTV","recoveryCode":"b471-8ec0"}"#,
            ),
        },
    ]
}
