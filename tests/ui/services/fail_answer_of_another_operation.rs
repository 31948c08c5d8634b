// shows: found `Result<ResetFactorRespDto, Refusal>`
use mfa_client::authentication_client::EnrollFactorInputs;
use mfa_client::testing::Refusal;
use mfa_client::{AuthenticationService, types};

struct Service;

impl AuthenticationService for Service {
    async fn enroll_factor(
        &self,
        _: EnrollFactorInputs,
    ) -> Result<types::ResetFactorRespDto, Refusal> {
        Err(Refusal::new(400))
    }
}

fn main() {}
