//! The first step on the wire: the same for all factors.

use std::time::Duration;

use tokio::time::Instant;

use super::pending::PendingEnrollment;
use crate::error::Delivery;
use crate::types::{
    SendEnrollFactorRequestDto, SendEnrollFactorRequestOtpDataDto, SendEnrollFactorRequestRespDto,
};
use crate::{AuthenticationClient, Error, ErrorKind, Response};

/// How long the server keeps an enrollment open.
const LIFETIME: Duration = Duration::from_mins(1);

/// An answer to the first step, before its factor has looked into it.
pub(super) struct Started {
    client: AuthenticationClient,
    expires_at: Instant,
    answer: Response<SendEnrollFactorRequestRespDto>,
}

impl Started {
    pub(super) async fn request(
        client: &AuthenticationClient,
        request: SendEnrollFactorRequestDto,
    ) -> Result<Self, Error> {
        // The answer does not say when its token expires. The server made it after this moment,
        // so that it lives at least as long as we think.
        let expires_at = Instant::now() + LIFETIME;
        let answer = client.send_enroll_factor_request(request).await?;
        Ok(Self { client: client.clone(), expires_at, answer })
    }

    pub(super) fn otp_data(&self) -> Option<SendEnrollFactorRequestOtpDataDto> {
        self.answer.data.otp_data.clone()
    }

    /// The error for an answer that lacks what its factor needs.
    pub(super) fn unusable(&self, why: &'static str) -> Error {
        Error::new(ErrorKind::Decode, why)
            .in_operation("sendEnrollFactorRequest")
            .with_status(self.answer.status())
            .after(self.answer.attempts(), Delivery::MayHaveArrived)
    }

    pub(super) fn pending<F>(self, factor: F) -> PendingEnrollment<F> {
        let token = self.answer.into_inner().data.enrollment_token;
        PendingEnrollment { client: self.client, token, expires_at: self.expires_at, factor }
    }
}
