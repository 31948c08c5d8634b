//! What a service does in place of an answer.

use std::io;

use crate::error::{Delivery, Error, ErrorKind};

/// What becomes of a request that gets no answer.
///
/// What breaks in the middle of an answer is said by [`Reply::breaks_off`](super::Reply::breaks_off) and
/// [`Reply::stalls`](super::Reply::stalls).
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::ErrorKind;
/// use mfa_runtime::testing::{Fake, Fault};
/// use shop::{ShopClient, types::Order};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mfa_runtime::Error> {
/// // Whether the order is placed now, nobody can tell: the request is not sent a second time.
/// let fake = Fake::new().on("placeOrder", Fault::Reset);
/// let client = ShopClient::builder().token("token").key("key").service(fake).build()?;
/// let order = client.place_order(Order::builder().item("42").build());
/// let error = order.await.unwrap_err();
/// assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
/// assert!(error.may_have_reached_server());
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nobody listens: nothing was sent, so that any request may be sent again.
    Refused,
    /// The connection breaks after the request has left: it may have been carried out.
    Reset,
    /// Nothing ever comes: the call ends by one of its [`Timeouts`](crate::Timeouts).
    Silent,
    /// The test did not expect this request: the call fails with
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) and this text, which says why,
    /// and is not tried again.
    Unexpected(String),
}

impl Fault {
    /// A request that the test did not expect, and why.
    pub fn unexpected(why: impl Into<String>) -> Self {
        Self::Unexpected(why.into())
    }

    /// The error of a network on which this happens.
    pub(crate) fn into_error(self) -> Error {
        match self {
            Self::Refused => Error::new(ErrorKind::Connect, "connection refused")
                .after(1, Delivery::NotSent)
                .while_connecting()
                .passing()
                .with_source(io::Error::from(io::ErrorKind::ConnectionRefused)),
            // Silence ends when a limit passes; nobody gets here by it.
            Self::Reset | Self::Silent => {
                let detail = "the connection broke (connection reset by the server)";
                Error::new(ErrorKind::Transport, detail)
                    .after(1, Delivery::MayHaveArrived)
                    .passing()
                    .with_source(io::Error::from(io::ErrorKind::ConnectionReset))
            }
            Self::Unexpected(why) => Error::configuration(format!(
                "cannot be answered by the service of this test: {why}"
            )),
        }
    }
}
