//! Everything that can be awaited can be sent: generated calls, and the steps of the flows.

use mfa_sim::{Server, Simulator, demo, totp};
use tokio::runtime::{Builder, Runtime};

use crate::enrollment::Photo;
use crate::second_factor::Means;
use crate::sign_in::Outcome;
use crate::step_up::StepUpError;
use crate::types::{FactorType, GetMfaInfoDataDto, SigninByCredentialsDto};
use crate::{AuthenticationClient, ErrorKind, ManagementClient, Method, Secret};

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn stand_in() -> (Server, AuthenticationClient) {
    let sim = Simulator::builder().token("user-token").management_token("admin-token");
    // It has a thread of its own.
    let sim = current_thread().block_on(sim.start()).unwrap();
    let client = AuthenticationClient::builder().host(sim.url()).app_id(demo::APP_ID);
    let client = client.access_token("user-token").build().unwrap();
    (sim, client)
}

fn code(sim: &Simulator, uri: &Secret) -> String {
    totp::current_code(uri.expose(), sim.unix_time()).unwrap()
}

#[test]
fn every_factor_is_enrolled() {
    let (sim, client) = stand_in();
    let enrollment = client.enrollment().sms(demo::PHONE).country_code(demo::PHONE_COUNTRY_CODE);
    let pending = enrollment.start().send().unwrap();
    let code = sim.last_code(&format!("{} {}", demo::PHONE_COUNTRY_CODE, demo::PHONE)).unwrap();
    pending.confirm(code).send().unwrap();

    let pending = client.enrollment().email(demo::EMAIL).start().send().unwrap();
    pending.confirm(sim.last_code(demo::EMAIL).unwrap()).send().unwrap();

    let pending = client.enrollment().otp().start().send().unwrap();
    let code = self::code(&sim, pending.uri());
    pending.confirm(code).send().unwrap();

    let pending = client.enrollment().face().start().send().unwrap();
    pending.confirm(Photo::external("https://example.com/me.png")).send().unwrap();

    let factors = client.list_enrolled_factors().send().unwrap();
    let types: Vec<_> = factors.data.iter().map(|factor| &factor.factor_type).collect();
    assert_eq!(types, [&FactorType::Otp, &FactorType::Sms, &FactorType::Email, &FactorType::Face]);
}

#[test]
fn a_wrong_code_gives_the_enrollment_back() {
    let (sim, client) = stand_in();
    let pending = client.enrollment().email(demo::EMAIL).start().send().unwrap();
    let right = sim.last_code(demo::EMAIL).unwrap();
    let wrong = if right == "0000" { "1111" } else { "0000" };
    let failed = pending.confirm(wrong).send().unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::Api);
    failed.retry().unwrap().confirm(right).send().unwrap();
}

#[test]
fn an_enrollment_survives_where_nothing_may_wait() {
    let (sim, client) = stand_in();
    let pending = client.enrollment().email(demo::EMAIL).start().send().unwrap();
    let code = sim.last_code(demo::EMAIL).unwrap();
    let failed = current_thread().block_on(async { pending.confirm(&code).send().unwrap_err() });
    assert_eq!(failed.error().kind(), ErrorKind::Configuration);
    assert!(!failed.may_be_enrolled());
    failed.retry().unwrap().confirm(&code).send().unwrap();
}

#[test]
fn a_step_up() {
    let (sim, client) = stand_in();
    let pending = client.enrollment().otp().start().send().unwrap();
    let uri = pending.uri().clone();
    pending.confirm(code(&sim, &uri)).send().unwrap();

    let right = code(&sim, &uri);
    let wrong = if right.starts_with('0') { "111111" } else { "000000" };
    let failed = client.step_up(wrong).send().unwrap_err();
    assert!(matches!(failed, StepUpError::WrongCode(_)), "{failed}");
    let _proof = client.step_up(right).send().unwrap();
}

#[test]
fn calls_by_name_and_calls_the_document_lacks() {
    let (sim, client) = stand_in();
    let answer = client.request(Method::GET, "/api/v3/list-enrolled-factors").send().unwrap();
    assert_eq!(answer["statusCode"], 200);

    let admin = ManagementClient::builder().host(sim.url()).userpool_id(demo::APP_ID);
    let admin = admin.management_token("admin-token").build().unwrap();
    let call = admin.get_user_mfa_info("nobody");
    let error = call.send().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Api, Some("getUserMfaInfo")));
}

#[test]
fn a_sign_in_passes_its_second_factor() {
    let (sim, client) = stand_in();
    let pending = client.enrollment().email(demo::EMAIL).start().send().unwrap();
    pending.confirm(sim.last_code(demo::EMAIL).unwrap()).send().unwrap();

    let user = SigninByCredentialsDto::password().email(demo::EMAIL).password(demo::PASSWORD);
    let Outcome::Challenge(challenge) = client.sign_in(user.build()).send().unwrap() else {
        panic!("no second factor was asked for")
    };
    let by_email = challenge.email();
    by_email.send_code().send().unwrap();
    let right = sim.last_code(demo::EMAIL).unwrap();
    let wrong = if right == "000000" { "111111" } else { "000000" };
    let failed = by_email.verify(wrong).send().unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::Api);
    let signed_in = failed.retry().unwrap().verify(right).send().unwrap();
    assert_eq!(signed_in.proof().user_id(), Some(demo::USER_ID));
}

#[test]
fn a_challenge_survives_where_nothing_may_wait() {
    let (_sim, client) = stand_in();
    let data = GetMfaInfoDataDto::builder().mfa_token("token").application_mfa([]).build();
    let by_app = client.challenge(data).otp();
    let failed = current_thread().block_on(async { by_app.verify("123456").send().unwrap_err() });
    assert_eq!(failed.error().kind(), ErrorKind::Configuration);
    assert!(failed.can_retry() && !failed.may_have_passed());
}

#[test]
fn a_step_up_by_any_factor() {
    let (sim, client) = stand_in();
    let pending = client.enrollment().otp().start().send().unwrap();
    let uri = pending.uri().clone();
    pending.confirm(code(&sim, &uri)).send().unwrap();
    let proof = client.step_up_with().otp().verify(code(&sim, &uri)).send().unwrap();
    assert_eq!((proof.means(), proof.user_id()), (Means::Otp, Some(demo::USER_ID)));
}
