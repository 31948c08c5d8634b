//! Asking for a code in a message: the same for text messages and e-mails.

use std::fmt;

use serde::de::DeserializeOwned;
use tokio::time::Instant;

use super::verification::Purpose;
use crate::flow::{Access, Exchange};
use crate::types::{MfaCommonRespDto, SendMfaEmailDto, SendSMSDto, SendSMSRespDto};
use crate::{AuthenticationClient, Call, Error, Response};

/// A request for a message with a code. It goes out once: no second message is sent by itself.
pub struct SendingCode<M> {
    access: Access,
    /// The message, or the reason why nothing is sent.
    message: Result<M, Option<Error>>,
}

impl<M> SendingCode<M> {
    /// Sends `message` in the name of `purpose`, unless it is too late for it.
    pub(super) fn new(purpose: &impl Purpose, message: Result<M, Error>) -> Self {
        let message = purpose.check().and(message).map_err(Some);
        Self { access: purpose.access().clone(), message }
    }
}

impl<M: Message> Exchange for SendingCode<M> {
    type Answer = M::Answer;
    type Output = ();
    type Failure = Error;

    fn call(&mut self) -> Result<Call<'_, M::Answer>, Error> {
        match &mut self.message {
            Ok(message) => Ok(self.access.call(|client| message.call(client))),
            Err(problem) => Err(problem.take().unwrap_or_else(|| Error::request("sent already"))),
        }
    }

    fn conclude(
        self,
        _: Instant,
        outcome: Result<Response<M::Answer>, Error>,
    ) -> Result<(), Error> {
        outcome.map(drop)
    }
}

impl<M> fmt::Debug for SendingCode<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendingCode").finish_non_exhaustive()
    }
}

/// A message that can be asked for.
pub trait Message: Send + Sync + 'static {
    /// The server's answer.
    type Answer: DeserializeOwned + Send + 'static;

    /// The request.
    fn call<'c>(&self, client: &'c AuthenticationClient) -> Call<'c, Self::Answer>;
}

impl Message for SendSMSDto {
    type Answer = SendSMSRespDto;

    fn call<'c>(&self, client: &'c AuthenticationClient) -> Call<'c, Self::Answer> {
        client.send_sms(self.clone()).call()
    }
}

impl Message for SendMfaEmailDto {
    type Answer = MfaCommonRespDto;

    fn call<'c>(&self, client: &'c AuthenticationClient) -> Call<'c, Self::Answer> {
        client.send_mfa_email(self.clone()).call()
    }
}
