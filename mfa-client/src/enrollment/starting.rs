//! The first step on the wire: the same for all factors.

use std::fmt;
use std::time::Duration;

use mfa_runtime::__private::Delivery;
use tokio::time::Instant;

use super::factor::Factor;
use super::pending::PendingEnrollment;
use crate::flow::{Access, Exchange, Step};
use crate::types::{
    SendEnrollFactorRequestDto, SendEnrollFactorRequestOtpDataDto, SendEnrollFactorRequestRespDto,
};
use crate::{Call, Error, ErrorKind, Response};

/// How long the server keeps an enrollment open.
pub(super) const LIFETIME: Duration = Duration::from_mins(1);

/// A first step on its way to the server.
pub struct Starting<F> {
    access: Access,
    request: SendEnrollFactorRequestDto,
    /// Takes from the answer what came for the factor; otherwise says what is missing.
    factor: ReadFactor<F>,
}

pub(super) type ReadFactor<F> =
    fn(Option<&SendEnrollFactorRequestOtpDataDto>) -> Result<F, &'static str>;

type Answer = Response<SendEnrollFactorRequestRespDto>;

impl<F: Factor> Starting<F> {
    pub(super) fn step(
        access: Access,
        request: SendEnrollFactorRequestDto,
        factor: ReadFactor<F>,
    ) -> Step<Self> {
        Step::new(Self { access, request, factor })
    }
}

impl<F: Factor> Exchange for Starting<F> {
    type Answer = SendEnrollFactorRequestRespDto;
    type Output = PendingEnrollment<F>;
    type Failure = Error;

    fn call(&mut self) -> Result<Call<'_, Self::Answer>, Error> {
        let request = self.request.clone();
        Ok(self.access.call(|client| client.send_enroll_factor_request(request)))
    }

    fn conclude(
        self,
        at: Instant,
        outcome: Result<Answer, Error>,
    ) -> Result<PendingEnrollment<F>, Error> {
        let Self { access, factor, .. } = self;
        let answer = outcome?;
        let factor = factor(answer.data.otp_data.as_ref()).map_err(|why| unusable(&answer, why))?;
        let token = answer.into_inner().data.enrollment_token;
        // The answer does not say when its token expires. The server made it after this moment, so
        // that it lives at least as long as we think.
        Ok(PendingEnrollment { access, token, expires_at: at + LIFETIME, factor })
    }
}

/// The error for an answer that lacks what its factor needs.
fn unusable(answer: &Answer, why: &'static str) -> Error {
    Error::new(ErrorKind::Decode, why)
        .in_operation("sendEnrollFactorRequest")
        .with_status(answer.status())
        .after(answer.attempts(), Delivery::MayHaveArrived)
}

impl<F> fmt::Debug for Starting<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Starting").finish_non_exhaustive()
    }
}
