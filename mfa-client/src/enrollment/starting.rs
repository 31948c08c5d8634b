//! The first step on the wire: the same for all factors.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use super::factor::Factor;
use super::pending::PendingEnrollment;
use crate::error::Delivery;
use crate::types::{
    SendEnrollFactorRequestDto, SendEnrollFactorRequestOtpDataDto, SendEnrollFactorRequestRespDto,
};
use crate::{AuthenticationClient, Call, Error, ErrorKind, Response};

/// How long the server keeps an enrollment open.
const LIFETIME: Duration = Duration::from_mins(1);

/// A first step that is ready to be made. Nothing happens until it is awaited; then the request goes
/// out once, or never.
#[must_use = "nothing is sent until this is awaited"]
pub struct Starting<'c, F> {
    client: &'c AuthenticationClient,
    request: SendEnrollFactorRequestDto,
    /// Takes from the answer what came for the factor; otherwise says what is missing.
    factor: ReadFactor<F>,
}

pub(super) type ReadFactor<F> =
    fn(Option<&SendEnrollFactorRequestOtpDataDto>) -> Result<F, &'static str>;

type Answer = Response<SendEnrollFactorRequestRespDto>;

impl<'c, F: Factor> Starting<'c, F> {
    pub(super) fn new(
        client: &'c AuthenticationClient,
        request: SendEnrollFactorRequestDto,
        factor: ReadFactor<F>,
    ) -> Self {
        Self { client, request, factor }
    }

    /// Makes the step and waits for it on this thread, as [`Call::send`] does.
    ///
    /// # Errors
    ///
    /// Those of the step, and those of [`Call::send`].
    #[cfg(feature = "blocking")]
    pub fn send(self) -> Result<PendingEnrollment<F>, Error> {
        let (call, then) = self.split();
        then.read(call.send()?)
    }

    fn split(self) -> (Call<'c, SendEnrollFactorRequestRespDto>, Then<'c, F>) {
        let Self { client, request, factor } = self;
        // The answer does not say when its token expires. The server makes it after this moment,
        // so that it lives at least as long as we think.
        let expires_at = Instant::now() + LIFETIME;
        (client.send_enroll_factor_request(request), Then { client, factor, expires_at })
    }
}

impl<'c, F: Factor> IntoFuture for Starting<'c, F> {
    type Output = Result<PendingEnrollment<F>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (call, then) = self.split();
            then.read(call.await?)
        })
    }
}

/// What is done with the answer.
struct Then<'c, F> {
    client: &'c AuthenticationClient,
    factor: ReadFactor<F>,
    expires_at: Instant,
}

impl<F> Then<'_, F> {
    fn read(self, answer: Answer) -> Result<PendingEnrollment<F>, Error> {
        let Self { client, factor, expires_at } = self;
        let factor = factor(answer.data.otp_data.as_ref()).map_err(|why| unusable(&answer, why))?;
        let token = answer.into_inner().data.enrollment_token;
        Ok(PendingEnrollment { client: client.clone(), token, expires_at, factor })
    }
}

/// The error for an answer that lacks what its factor needs.
fn unusable(answer: &Answer, why: &'static str) -> Error {
    Error::new(ErrorKind::Decode, why)
        .in_operation("sendEnrollFactorRequest")
        .with_status(answer.status())
        .after(answer.attempts(), Delivery::MayHaveArrived)
}

impl<F> fmt::Debug for Starting<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Starting").finish_non_exhaustive()
    }
}
