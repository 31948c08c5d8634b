//! One call: options first, then `.await`.

#[cfg(feature = "blocking")]
mod blocking;
mod options;
pub(crate) mod typed;

use std::fmt;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::answer::{self, Received, Unread, Verdict};
use crate::client::Client;
use crate::error::Error;
use crate::facts::Operation;
use crate::options::Options;
use crate::request::Request;
use crate::response::Response;
use crate::secret::Secret;
use crate::send::send_with_retries;
use crate::sizes::Sizes;
use crate::trace::OperationSpan;

/// A call that is ready to be made. It does nothing until it is awaited.
///
/// It needs a Tokio runtime with I/O and time, like everything on `reqwest`. To drop the call cancels
/// it; the server may have acted by then.
///
/// # Examples
///
/// ```
/// # use std::time::Duration;
/// # async fn example<T: Send + 'static>(call: mfa_runtime::Call<'_, T>) -> Result<(), mfa_runtime::Error> {
/// let response = call.timeout(Duration::from_secs(5)).header("x-request-id", "42").await?;
/// println!("HTTP {}", response.status());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'c, T> {
    client: &'c Client,
    operation: &'static Operation,
    stage: Stage<'c, T>,
}

enum Stage<'c, T> {
    Planned(Plan<T>),
    /// Begun by the first poll.
    Made(Made<'c, T>),
    Over,
}

/// A call before anything is sent.
struct Plan<T> {
    request: Request,
    /// In a box, as most calls have none of their own.
    options: Option<Box<Options>>,
    decode: Decode<T>,
    shape: Shape<T>,
}

type Made<'c, T> = Pin<Box<dyn Future<Output = Result<Response<T>, Error>> + Send + 'c>>;

type Decode<T> = fn(&Received<'_>, usize) -> Result<T, Unread>;

/// Where an answer says whether it is a success.
enum Shape<T> {
    /// In its HTTP status alone.
    Bare,
    /// In the value, too; the function reads it there.
    Enveloped(fn(&T) -> i64),
    /// In its envelope, if it turns out to have one.
    Perhaps,
}

impl<'c, T> Call<'c, T> {
    /// A call whose answer is a `T` and nothing around it.
    #[doc(hidden)]
    pub fn new(client: &'c Client, request: Request) -> Self
    where
        T: DeserializeOwned,
    {
        Self::plan(client, request, answer::decode, Shape::Bare)
    }

    /// A call whose answer holds a status of its own, which `status` reads.
    #[doc(hidden)]
    pub fn enveloped(client: &'c Client, request: Request, status: fn(&T) -> i64) -> Self
    where
        T: DeserializeOwned,
    {
        Self::plan(client, request, answer::decode, Shape::Enveloped(status))
    }

    /// A call of which nothing is known but what the caller says.
    pub(crate) fn custom(client: &'c Client, request: Request) -> Self
    where
        T: DeserializeOwned,
    {
        Self::plan(client, request, answer::decode_or_null, Shape::Perhaps)
    }

    /// A key of your own by which the server knows the request if it comes again: it may then be
    /// sent again like one that only reads. All attempts carry the same key. Use a fresh one for
    /// each thing that shall happen once: 1 to 255 visible ASCII characters, a UUID say.
    ///
    /// If the operation takes no key, if this is none, or if the call has got another one already,
    /// the call fails before anything is sent. That holds for the setter of a header parameter
    /// `Idempotency-Key` and for [`header`](Self::header), too, but that the latter sends a key to
    /// any operation; it is only repeated where the operation takes one.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.with(|plan| plan.request.set_idempotency_key(key))
    }

    /// Your own id of this request, sent as `x-request-id` with every attempt.
    pub fn request_id(self, id: &str) -> Self {
        self.header("x-request-id", id)
    }

    /// A token for this call alone, sent as `authorization: Bearer …` in place of any credential of
    /// the client that would use this header. With it the call needs no token of the client.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.with(|plan| plan.request.set_bearer(token.into().expose()))
    }

    /// The answer's bytes as they come, in place of the value in them.
    ///
    /// Limits, retries and HTTP errors are the same. The bytes are not looked at: a failure that the
    /// answer reports inside an HTTP 200 is yours to find.
    pub fn raw(self) -> Call<'c, Bytes> {
        let stage = match self.stage {
            Stage::Planned(Plan { request, options, .. }) => {
                Stage::Planned(Plan { request, options, decode: answer::keep, shape: Shape::Bare })
            }
            Stage::Made(_) | Stage::Over => Stage::Over,
        };
        Call { client: self.client, operation: self.operation, stage }
    }

    /// Sets a header of this call's request, over whatever the client would send under that name.
    ///
    /// A header that cannot be sent makes the call fail before anything is sent. So does one that
    /// frames or routes a message: `connection`, `content-length`, `expect`, `host`,
    /// `http2-settings`, `keep-alive`, `proxy-authorization`, `proxy-connection`, `te`, `trailer`,
    /// `transfer-encoding` and `upgrade` are up to the client.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|plan| plan.request.set_header(name, value))
    }

    /// Sets a header that has several names, under those that the client sends.
    #[doc(hidden)]
    pub fn header_under(self, names: &[&str], value: &str) -> Self {
        let chosen = self.client.header_names();
        self.with(|plan| plan.request.set_header_under(names, chosen, value))
    }

    fn plan(client: &'c Client, request: Request, decode: Decode<T>, shape: Shape<T>) -> Self {
        let operation = request.operation();
        let plan = Plan { request, options: None, decode, shape };
        Self { client, operation, stage: Stage::Planned(plan) }
    }

    /// Changes the plan; nothing, if the call has been polled.
    fn with(mut self, change: impl FnOnce(&mut Plan<T>)) -> Self {
        if let Stage::Planned(plan) = &mut self.stage {
            change(plan);
        }
        self
    }
}

impl<'c> Call<'c, ()> {
    /// A call whose answer is not read, but for a failure that its envelope reports.
    #[doc(hidden)]
    pub fn empty(client: &'c Client, request: Request) -> Self {
        Self::plan(client, request, answer::ignore, Shape::Perhaps)
    }
}

impl<T: Send + 'static> Future for Call<'_, T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let client = self.client;
        let mut made = match mem::replace(&mut self.stage, Stage::Over) {
            Stage::Planned(plan) => make(client, plan),
            Stage::Made(made) => made,
            Stage::Over => return Poll::Ready(Err(Error::configuration("a call is made once"))),
        };
        let outcome = made.as_mut().poll(cx);
        if outcome.is_pending() {
            self.stage = Stage::Made(made);
        }
        outcome
    }
}

/// Makes the future of a call. All that depends on `T` is here; the rest is compiled once.
fn make<T: Send + 'static>(client: &Client, plan: Plan<T>) -> Made<'_, T> {
    let Plan { mut request, options, decode, shape } = plan;
    Box::pin(async move {
        let span = OperationSpan::begin(client, &request);
        let received = match request.finish(client.path_prefixes()) {
            Ok(request) => {
                let options = client.options_or(options.as_deref());
                span.around(send_with_retries(client, request, options)).await
            }
            Err(error) => Err(error),
        };
        let sizes = &client.options_or(options.as_deref()).sizes;
        let result = received.and_then(|received| conclude(received, decode, &shape, sizes));
        let end = result.as_ref().map(|response| (response.status(), response.attempts()));
        span.end(client, end);
        result
    })
}

/// Reads the value of an answer, and whether it is a success.
fn conclude<T>(
    received: Received<'_>,
    decode: Decode<T>,
    shape: &Shape<T>,
    sizes: &Sizes,
) -> Result<Response<T>, Error> {
    match decode(&received, sizes.room()) {
        Ok(value) => match received.judge(shape.verdict(&value), sizes) {
            Ok(head) => Ok(Response::new(value, head)),
            Err(error) => Err(error),
        },
        Err(reason) => Err(received.unread(&reason, sizes)),
    }
}

#[cfg(any(test, fuzzing))]
impl<T> Call<'_, T> {
    /// What the call would give if this were the answer.
    pub(crate) fn answered(self, answer: crate::transport::Answer) -> Result<Response<T>, Error> {
        let Self { client, operation, stage: Stage::Planned(plan) } = self else {
            return Err(Error::configuration("a call is made once"));
        };
        let Plan { options, decode, shape, .. } = plan;
        let sizes = client.options_or(options.as_deref()).sizes;
        let waited = std::time::Duration::ZERO;
        let received = Received::new(client.setup(), operation, answer, 1, waited)?;
        conclude(received, decode, &shape, &sizes)
    }
}

impl<T> Shape<T> {
    fn verdict(&self, value: &T) -> Verdict {
        match self {
            Self::Bare => Verdict::Read,
            Self::Enveloped(status) => Verdict::Status(status(value)),
            Self::Perhaps => Verdict::Unread,
        }
    }
}

impl<T> fmt::Debug for Call<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = match &self.stage {
            Stage::Planned(plan) => plan.options.as_deref(),
            Stage::Made(_) | Stage::Over => None,
        };
        f.debug_struct("Call")
            .field("client", self.client)
            .field("operation", &self.operation.id)
            .field("options", self.client.options_or(own))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
