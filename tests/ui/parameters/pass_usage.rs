//! The usage that the documentation promises.
use mfa_client::types::{EnrollFactorDto, FactorToEnrollDto, SendEnrollFactorRequestDto};
use mfa_client::{AuthenticationClient, Error};

async fn enroll() -> Result<(), Error> {
    let client = AuthenticationClient::builder()
        .host("https://example.genauth.ai")
        .app_id("GEN_AUTH_APP_ID")
        .access_token("REPLACE_ME_WITH_REAL_ACCESS_TOKEN")
        .build()?;

    let factors = client.list_factors_to_enroll().await?.into_inner().data;
    let _: Vec<FactorToEnrollDto> = factors;
    let started = client
        .send_enroll_factor_request(
            SendEnrollFactorRequestDto::sms()
                .phone_number("188xxxx8888")
                .phone_country_code("+86")
                .build(),
        )
        .await?;
    client
        .enroll_factor(
            EnrollFactorDto::sms()
                .enrollment_token(&started.data.enrollment_token)
                .pass_code("123456")
                .build(),
        )
        .await?;
    Ok(())
}

fn assert_send<T: Send>(_: T) {}

fn main() {
    assert_send(enroll());
}
