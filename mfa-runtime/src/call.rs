//! One call: options first, then `.await`.

mod options;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::answer::{self, Received, Unread, Verdict};
use crate::client::Client;
use crate::error::Error;
use crate::options::Options;
use crate::request::Request;
use crate::response::Response;
use crate::secret::Secret;
use crate::send::send_with_retries;
use crate::sizes::Sizes;
use crate::trace::OperationSpan;

/// A call that is ready to be made. It does nothing until it is awaited.
///
/// It needs a Tokio runtime with I/O and time, like everything on `reqwest`. To drop the call,
/// or the future it turns into, cancels it; the server may have acted by then.
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
    request: Request,
    /// In a box, as most calls have none of their own.
    options: Option<Box<Options>>,
    decode: Decode<T>,
    shape: Shape<T>,
}

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

    /// A call of which nothing is known but what the caller says.
    pub(crate) fn custom(client: &'c Client, request: Request) -> Self
    where
        T: DeserializeOwned,
    {
        Self::with(client, request, answer::decode_or_null, Shape::Perhaps)
    }

    /// A key of your own by which the server knows the request if it comes again: it may then be
    /// sent again like one that only reads. All attempts carry the same key. Use a fresh one for
    /// each thing that shall happen once: 1 to 255 visible ASCII characters, a UUID say.
    ///
    /// If the operation takes no key, if this is none, or if the call has got another one already,
    /// the call fails before anything is sent. That holds for the setter of a header parameter
    /// `Idempotency-Key` and for [`header`](Self::header), too, but that the latter sends a key to
    /// any operation; it is only repeated where the operation takes one.
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.request.set_idempotency_key(key);
        self
    }

    /// Your own id of this request, sent as `x-request-id` with every attempt.
    pub fn request_id(self, id: &str) -> Self {
        self.header("x-request-id", id)
    }

    /// A token for this call alone, sent as `authorization: Bearer …` in place of any credential of
    /// the client that would use this header. With it the call needs no token of the client.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.request.set_bearer(token.into().expose());
        self
    }

    /// The answer's bytes as they come, in place of the value in them.
    ///
    /// Limits, retries and HTTP errors are the same. The bytes are not looked at: a failure that the
    /// answer reports inside an HTTP 200 is yours to find.
    pub fn raw(self) -> Call<'c, Bytes> {
        let Self { client, request, options, .. } = self;
        Call { client, request, options, decode: answer::keep, shape: Shape::Bare }
    }

    /// Sets a header of this call's request, over whatever the client would send under that name.
    ///
    /// A header that cannot be sent makes the call fail before anything is sent. So does one that
    /// frames or routes a message: `connection`, `content-length`, `expect`, `host`,
    /// `http2-settings`, `keep-alive`, `proxy-authorization`, `proxy-connection`, `te`, `trailer`,
    /// `transfer-encoding` and `upgrade` are up to the client.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.set_header(name, value);
        self
    }

    /// Sets a header that has several names, under those that the client sends.
    #[doc(hidden)]
    pub fn header_under(mut self, names: &[&str], value: &str) -> Self {
        self.request.set_header_under(names, self.client.header_names(), value);
        self
    }

    fn with(client: &'c Client, request: Request, decode: Decode<T>, shape: Shape<T>) -> Self {
        Self { client, request, options: None, decode, shape }
    }
}

impl<'c> Call<'c, ()> {
    /// A call whose answer is not read, but for a failure that its envelope reports.
    #[doc(hidden)]
    pub fn empty(client: &'c Client, request: Request) -> Self {
        Self::with(client, request, answer::ignore, Shape::Perhaps)
    }
}

impl<'c, T: Send + 'static> IntoFuture for Call<'c, T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, mut request, options, decode, shape } = self;
        // All that depends on `T` is here; the rest is compiled once.
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
}

#[cfg(feature = "blocking")]
impl<T: Send + 'static> Call<'_, T> {
    /// Makes the call and waits for it on this thread: `.send()` in place of `.await`. Needs the
    /// feature `blocking`.
    ///
    /// It works on threads outside of any runtime, in `spawn_blocking`, and in tasks of a Tokio
    /// runtime with several threads, though `.await` is better there. Limits and retries are the
    /// same. The client's first such call starts a thread for it, which ends with the client.
    ///
    /// # Errors
    ///
    /// Those of the call; and a configuration error, before anything is sent, in a task of a
    /// runtime with one thread, where all tasks would stop until the call is through.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
    /// use shop::ShopClient;
    ///
    /// fn main() -> Result<(), mfa_runtime::Error> {
    ///     let client = ShopClient::builder().token("TOKEN").key("KEY").build()?;
    ///     let item = &client.get_item("42").send()?.data;
    ///     println!("{} costs {:?} cents", item.name, item.cents);
    ///     Ok(())
    /// }
    /// ```
    pub fn send(self) -> Result<Response<T>, Error> {
        let (client, operation) = (self.client, self.request.operation().id);
        client.wait(self.into_future()).map_err(|error| error.in_operation(operation))?
    }
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
        let Self { client, request, options, decode, shape } = self;
        let sizes = client.options_or(options.as_deref()).sizes;
        let received = Received::new(
            client.setup(),
            request.operation(),
            answer,
            1,
            std::time::Duration::ZERO,
        )?;
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
        f.debug_struct("Call")
            .field("client", self.client)
            .field("operation", &self.request.operation().id)
            .field("options", self.client.options_or(self.options.as_deref()))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
