//! One call: options first, then `.await`.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::{Pin, pin};
use std::time::Duration;

use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use crate::answer::{self, Received, Verdict};
use crate::client::Client;
use crate::deadline::Deadlines;
use crate::error::Error;
use crate::request::Request;
use crate::response::Response;
use crate::timeouts::Timeouts;
use crate::transport;

/// A call that is ready to be made. It does nothing until it is awaited.
///
/// It needs a Tokio runtime with I/O and time, like everything on `reqwest`. To drop the call,
/// or the future it turns into, cancels it; the server may have acted by then.
///
/// # Examples
///
/// ```
/// # use std::time::Duration;
/// # async fn example<T: Send + 'static>(call: mfa_client::Call<'_, T>) -> Result<(), mfa_client::Error> {
/// let response = call.timeout(Duration::from_secs(5)).header("x-request-id", "42").await?;
/// println!("HTTP {}", response.status());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'c, T> {
    client: &'c Client,
    request: Request,
    timeouts: Timeouts,
    decode: fn(&[u8]) -> Result<T, serde_json::Error>,
    shape: Shape<T>,
}

/// Where an answer says whether it is a success.
enum Shape<T> {
    /// In its HTTP status alone.
    Bare,
    /// In the value, too; the function reads it there.
    Enveloped(fn(&T) -> i64),
    /// In its envelope, of which nothing else is read.
    Ignored,
}

impl<'c, T> Call<'c, T> {
    /// A call whose answer is a `T` and nothing around it.
    #[doc(hidden)]
    pub fn new(client: &'c Client, request: Request) -> Self
    where
        T: DeserializeOwned,
    {
        Self::with(client, request, answer::decode, Shape::Bare)
    }

    /// A call whose answer holds a status of its own, which `status` reads.
    #[doc(hidden)]
    pub fn enveloped(client: &'c Client, request: Request, status: fn(&T) -> i64) -> Self
    where
        T: DeserializeOwned,
    {
        Self::with(client, request, answer::decode, Shape::Enveloped(status))
    }

    /// The longest time for this call as a whole, in place of
    /// [`Timeouts::operation`](crate::Timeouts::operation).
    ///
    /// A longer time than [`Timeouts::attempt`](crate::Timeouts::attempt) changes nothing unless
    /// [`attempt_timeout`](Self::attempt_timeout) is raised as well.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeouts.operation = limit;
        self
    }

    /// The longest time for one request of this call, in place of
    /// [`Timeouts::attempt`](crate::Timeouts::attempt).
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.attempt = limit;
        self
    }

    /// Sets a header of this call's request, over whatever the client would send under that name.
    ///
    /// A header that cannot be sent makes the call fail before anything is sent.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.set_header(name, value);
        self
    }

    fn with(
        client: &'c Client,
        request: Request,
        decode: fn(&[u8]) -> Result<T, serde_json::Error>,
        shape: Shape<T>,
    ) -> Self {
        Self { client, request, timeouts: *client.timeouts(), decode, shape }
    }
}

impl<'c> Call<'c, ()> {
    /// A call whose answer is not read, but for a failure that its envelope reports.
    #[doc(hidden)]
    pub fn empty(client: &'c Client, request: Request) -> Self {
        Self::with(client, request, answer::ignore, Shape::Ignored)
    }
}

impl<'c, T: Send + 'static> IntoFuture for Call<'c, T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        // All that depends on `T` is here; the rest is compiled once.
        Box::pin(async move {
            let Self { client, request, timeouts, decode, shape } = self;
            let received = perform(client, request, timeouts).await?;
            match decode(received.json()) {
                Ok(value) => match received.judge(shape.verdict(&value)) {
                    Ok(head) => Ok(Response::new(value, head)),
                    Err(error) => Err(error),
                },
                Err(error) => Err(received.unreadable(&error)),
            }
        })
    }
}

impl<T> Shape<T> {
    fn verdict(&self, value: &T) -> Verdict {
        match self {
            Self::Bare => Verdict::Read,
            Self::Enveloped(status) => Verdict::Status(status(value)),
            Self::Ignored => Verdict::Unread,
        }
    }
}

impl<T> fmt::Debug for Call<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("client", self.client)
            .field("operation", &self.request.operation().id)
            .field("timeouts", &self.timeouts)
            .finish_non_exhaustive()
    }
}

/// Sends the request and reads the answer; whatever is no success by its HTTP status is an error.
async fn perform(client: &Client, request: Request, timeouts: Timeouts) -> Result<Received, Error> {
    let operation = request.operation();
    let request = prepare(client, request)?;

    let mut deadlines = Deadlines::start(&timeouts);
    let mut timer = pin!(deadlines.timer());
    let sent = transport::send(client.http(), request, &mut deadlines, timer.as_mut()).await;

    match sent {
        Ok(answer) => Received::new(client, operation, answer, deadlines.elapsed()),
        Err(broken) => Err(answer::broken(operation, &timeouts, broken)),
    }
}

fn prepare(client: &Client, request: Request) -> Result<reqwest::Request, Error> {
    let operation = request.operation();
    let parts = request.into_parts(client.base())?;
    let mut headers = client.headers(operation)?;

    let mut request = reqwest::Request::new(operation.method.clone(), parts.url);
    if let Some(body) = parts.body {
        headers.insert(CONTENT_TYPE, body.content_type);
        *request.body_mut() = Some(body.bytes.into());
    }
    for (name, value) in parts.headers {
        headers.insert(name, value);
    }
    *request.headers_mut() = headers;
    Ok(request)
}

#[cfg(test)]
mod tests;
