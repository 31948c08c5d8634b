//! The operations of `AuthenticationClient`.

use mfa_client::types::{
    EmailChannel, EnrollFactorDto, MfaOtpVerityDto, MfaTokenIntrospectEndpointParams,
    PreCheckCodeDto, PreCheckCodeType, PreCheckSmsCodeDto, ResetFactorDto, SendEmailDto,
    SendEnrollFactorRequestDto, SendSMSDto, SignInOptionsDto, SigninByCredentialsDto, SmsChannel,
};

use super::{Body, Operation, Proof};
use crate::support::clients::call;

/// What starts the enrollment of a phone.
fn phone_to_enroll() -> SendEnrollFactorRequestDto {
    SendEnrollFactorRequestDto::sms().phone_number("188xxxx8888").phone_country_code("+86").build()
}

fn proof() -> EnrollFactorDto {
    EnrollFactorDto::sms().enrollment_token("to+ken/=").pass_code("012345").build()
}

fn code_to_check() -> PreCheckCodeDto {
    let payload = PreCheckSmsCodeDto::builder()
        .phone("188xxxx8888")
        .pass_code("012345")
        .channel(SmsChannel::ChannelVerifyMfa);
    PreCheckCodeDto::builder()
        .code_type(PreCheckCodeType::Sms)
        .sms_code_payload(payload.build())
        .build()
}

fn credentials() -> SigninByCredentialsDto {
    SigninByCredentialsDto::password()
        .email("test@example.com")
        .password("pass\"w0rd\u{e9}")
        .options(SignInOptionsDto::builder().scope("openid profile").auto_register(false))
        .build()
}

pub(super) fn operations() -> Vec<Operation> {
    [factors(), checks(), codes(), account()].into_iter().flatten().collect()
}

fn factors() -> Vec<Operation> {
    vec![
        Operation {
            id: "listFactorsToEnroll",
            call: call!(authentication.list_factors_to_enroll()),
            method: "GET",
            target: "/api/v3/list-factors-to-enroll",
            proof: Proof::User,
            body: Body::None,
        },
        Operation {
            id: "sendEnrollFactorRequest",
            call: call!(authentication.send_enroll_factor_request(phone_to_enroll())),
            method: "POST",
            target: "/api/v3/send-enroll-factor-request",
            proof: Proof::User,
            body: Body::Json(
                r#"{"factorType":"SMS","profile":{"phoneNumber":"188xxxx8888","phoneCountryCode":"+86"}}"#,
            ),
        },
        Operation {
            id: "enrollFactor",
            call: call!(authentication.enroll_factor(proof())),
            method: "POST",
            target: "/api/v3/enroll-factor",
            proof: Proof::User,
            body: Body::Json(
                r#"{"factorType":"SMS","enrollmentToken":"to+ken/=","enrollmentData":{"passCode":"012345"}}"#,
            ),
        },
        Operation {
            id: "listEnrolledFactors",
            call: call!(authentication.list_enrolled_factors()),
            method: "GET",
            target: "/api/v3/list-enrolled-factors",
            proof: Proof::User,
            body: Body::None,
        },
        Operation {
            id: "getFactor",
            call: call!(authentication.get_factor("6229ffa|phone")),
            method: "GET",
            target: "/api/v3/get-factor?factorId=6229ffa%7Cphone",
            proof: Proof::User,
            body: Body::None,
        },
        Operation {
            id: "resetFactor",
            call: call!(
                authentication
                    .reset_factor(ResetFactorDto::builder().factor_id("6229ffa|phone").build())
            ),
            method: "POST",
            target: "/api/v3/reset-factor",
            proof: Proof::User,
            body: Body::Json(r#"{"factorId":"6229ffa|phone"}"#),
        },
    ]
}

fn checks() -> Vec<Operation> {
    vec![
        Operation {
            id: "mfaOtpVerify",
            call: call!(
                authentication.mfa_otp_verify(MfaOtpVerityDto::builder().totp("012311").build())
            ),
            method: "POST",
            target: "/api/v3/mfa-totp-verify",
            proof: Proof::User,
            body: Body::Json(r#"{"totp":"012311"}"#),
        },
        Operation {
            id: "verifyMfaToken",
            call: call!(authentication.verify_mfa_token(
                MfaTokenIntrospectEndpointParams::builder().token("a.b-c_d~e+f/g= h&i").build()
            )),
            method: "POST",
            target: "/mfa/token/introspection",
            proof: Proof::App,
            body: Body::Form("token=a.b-c_d%7Ee%2Bf%2Fg%3D+h%26i"),
        },
    ]
}

fn codes() -> Vec<Operation> {
    vec![
        Operation {
            id: "sendSms",
            call: call!(
                authentication.send_sms(
                    SendSMSDto::builder()
                        .channel(SmsChannel::ChannelLogin)
                        .phone_country_code("+86")
                        .phone_number("188xxxx8888")
                        .build()
                )
            ),
            method: "POST",
            target: "/api/v3/send-sms",
            proof: Proof::User,
            body: Body::Json(
                r#"{"phoneNumber":"188xxxx8888","channel":"CHANNEL_LOGIN","phoneCountryCode":"+86"}"#,
            ),
        },
        Operation {
            id: "sendEmail",
            call: call!(
                authentication.send_email(
                    SendEmailDto::builder()
                        .email("test@example.com")
                        .channel(EmailChannel::ChannelVerifyEmailLink)
                        .build()
                )
            ),
            method: "POST",
            target: "/api/v3/send-email",
            proof: Proof::User,
            body: Body::Json(
                r#"{"email":"test@example.com","channel":"CHANNEL_VERIFY_EMAIL_LINK"}"#,
            ),
        },
        Operation {
            id: "preCheckCode",
            call: call!(authentication.pre_check_code(code_to_check())),
            method: "POST",
            target: "/api/v3/pre-check-code",
            proof: Proof::User,
            body: Body::Json(
                r#"{"codeType":"SMS","smsCodePayload":{"phone":"188xxxx8888","passCode":"012345","channel":"CHANNEL_VERIFY_MFA"}}"#,
            ),
        },
    ]
}

fn account() -> Vec<Operation> {
    vec![
        Operation {
            id: "getSecurityLevel",
            call: call!(authentication.get_security_level()),
            method: "GET",
            target: "/api/v3/get-security-info",
            proof: Proof::User,
            body: Body::None,
        },
        Operation {
            id: "signInByCredentials",
            call: call!(authentication.sign_in_by_credentials(credentials())),
            method: "POST",
            target: "/api/v3/signin",
            proof: Proof::AppSecret,
            body: Body::Json(
                r#"{"connection":"PASSWORD","passwordPayload":{"password":"pass\"w0rdé","email":"test@example.com"},"options":{"scope":"openid profile","autoRegister":false}}"#,
            ),
        },
    ]
}
