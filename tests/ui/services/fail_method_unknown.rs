// shows: method `enrol_factor` is not a member of trait `AuthenticationService`
use mfa_client::testing::Refusal;
use mfa_client::{AuthenticationService, types};

struct Service;

impl AuthenticationService for Service {
    async fn enrol_factor(
        &self,
        _: types::EnrollFactorDto,
    ) -> Result<types::EnrollFactorRespDto, Refusal> {
        Err(Refusal::new(400))
    }
}

fn main() {}
