//! The attempts of one call: send, look at what came, wait, send again.

use std::pin::{Pin, pin};
use std::time::Duration;

use http::header::{CONTENT_TYPE, HeaderMap};
use tokio::time::Sleep;

use crate::answer::{self, Received};
use crate::auth::{Access, Signer, Unsigned, Waited};
use crate::client::Client;
use crate::deadline::Deadlines;
use crate::error::{Delivery, Error, Outlook};
use crate::hooks::Attempt;
use crate::request::Ready;
use crate::retry::{Cost, Failed, Repeat, Retries, RetryPolicy};
use crate::timeouts::Timeouts;
use crate::trace::{self, AttemptSpan};

/// What a call can be told beside its input.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: RetryPolicy,
}

/// Sends the request until there is an answer that counts, or until it must not be sent again.
///
/// # Errors
///
/// That of the last attempt, with the number of all. Every answer that is no success by its HTTP
/// status is one; what an envelope says is judged later, and leads to another attempt only if it is
/// about the token.
pub(crate) async fn send_with_retries<'c>(
    client: &'c Client,
    request: &Ready,
    options: &Options,
) -> Result<Received<'c>, Error> {
    let mut access = Access::new(client, request)?;
    let mut retries = Retries::new(options.retry, client.budget());
    let mut delivery = Delivery::NotSent;
    let mut deadlines = Deadlines::start(&options.timeouts);
    let mut timer = pin!(deadlines.timer());
    loop {
        let before = |error: Error| error.after_others(retries.attempts(), delivery);
        let waited = access.prepare(&deadlines).await.map_err(before)?;
        // Behind the token, of which the requests need places as well.
        let entering = client.in_flight().enter(request.operation(), &deadlines);
        let place = entering.await.map_err(before)?;
        if waited == Waited::Perhaps || place.waited {
            deadlines.begin_attempt(timer.as_mut());
        }
        let message = prepare(client, request, &access).map_err(before)?;
        retries.begin();
        let number = retries.attempts();
        let timeouts = &options.timeouts;
        let once = Once { client, request, timeouts, signer: access.signer(), number };
        let received = once.send(message, &mut deadlines, timer.as_mut()).await;
        drop(place);
        let received = received.map_err(|error| error.after_others(retries.attempts(), delivery));
        if is_token_refused(&access, &received) {
            delivery = Delivery::MayHaveArrived;
            let renewed = renew(&mut access, &retries, &deadlines).await;
            if renewed.map_err(|error| error.after_others(retries.attempts(), delivery))? {
                continue;
            }
        }
        let error = match received {
            Ok(received) => {
                client.budget().refill();
                return Ok(received);
            }
            Err(error) => error,
        };

        let failed = judge(&error, request);
        let random = || client.environment().random();
        let Some(wait) = retries.next_wait(failed, deadlines.remaining(), random) else {
            return Err(error);
        };
        delivery = error.delivery();
        trace::sent_again(&error, wait);
        let Some(wait) = once.before_wait(&error, wait, &mut deadlines, timer.as_mut()).await
        else {
            return Err(error);
        };
        client.environment().sleep(wait).await;
        deadlines.begin_attempt(timer.as_mut());
    }
}

/// Whether the answer says that the token is not good, by its HTTP status or inside. Only the token
/// of a provider is asked about: nothing follows from it for a fixed one.
fn is_token_refused(access: &Access<'_>, received: &Result<Received<'_>, Error>) -> bool {
    let refused = || match received {
        Ok(received) => received.is_unauthorized(),
        Err(error) => error.is_unauthorized(),
    };
    access.token().is_some() && refused()
}

/// Gets another token in place of one that was refused; `false` if it is not worth another attempt.
///
/// # Errors
///
/// The provider's, or a timeout.
async fn renew(
    access: &mut Access<'_>,
    retries: &Retries<'_>,
    deadlines: &Deadlines,
) -> Result<bool, Error> {
    access.rejected();
    if access.is_renewed() {
        retries.renewed_in_vain();
    }
    Ok(access.is_renewable() && retries.may_renew() && access.renew(deadlines).await?)
}

/// One attempt of a call.
#[derive(Clone, Copy)]
struct Once<'c, 'a> {
    client: &'c Client,
    request: &'a Ready,
    timeouts: &'a Timeouts,
    signer: Option<&'a dyn Signer>,
    /// Which one it is, from 1.
    number: u32,
}

impl<'c> Once<'c, '_> {
    async fn send(
        self,
        message: Box<reqwest::Request>,
        deadlines: &mut Deadlines,
        timer: Pin<&mut Sleep>,
    ) -> Result<Received<'c>, Error> {
        let span = AttemptSpan::begin(self.client, self.request, self.number);
        // Hooks run inside the span, so that one of them can tell the server of it.
        let result = span.around(self.exchange(message, deadlines, timer)).await;
        span.end(&result);
        result
    }

    async fn exchange(
        self,
        mut message: Box<reqwest::Request>,
        deadlines: &mut Deadlines,
        mut timer: Pin<&mut Sleep>,
    ) -> Result<Received<'c>, Error> {
        let Self { client, request, timeouts, signer, number } = self;
        let (hooks, attempt) = (client.hooks(), Attempt::new(request, number));
        if !hooks.is_empty() {
            let headers = (client.api(), message.headers_mut());
            hooks
                .before_request(attempt, headers, deadlines, timer.as_mut())
                .await
                .map_err(|limit| answer::slow_hooks(request.operation(), timeouts, limit))?;
            // A header that was added may be one of those that are signed.
            sign(client, request, signer, message.headers_mut())?;
        }
        let sent = client.transport().send(attempt, message, deadlines, timer.as_mut()).await;
        let result = match sent {
            Ok(answer) => {
                let elapsed = deadlines.elapsed();
                Received::new(client, request.operation(), answer, number, elapsed)
            }
            Err(broken) => Err(answer::broken(request.operation(), timeouts, broken)),
        };
        if !hooks.is_empty() {
            hooks.after_response(attempt, &result, deadlines, timer).await;
        }
        result
    }

    /// What is left of a wait after the hooks; `None` if there is no time for another attempt.
    async fn before_wait(
        self,
        error: &Error,
        wait: Duration,
        deadlines: &mut Deadlines,
        timer: Pin<&mut Sleep>,
    ) -> Option<Duration> {
        let (hooks, attempt) = (self.client.hooks(), Attempt::new(self.request, self.number));
        if hooks.is_empty() {
            return Some(wait);
        }
        hooks.on_retry(attempt, (error, wait), deadlines, timer).await
    }
}

/// What an error means for another attempt.
fn judge(error: &Error, request: &Ready) -> Failed {
    // The rule that everything here is for: what may have arrived is sent again only if a second
    // one does no harm. `delivery` is about all attempts so far.
    let harmless = error.delivery() == Delivery::NotSent || request.is_repeatable();
    let allowed = harmless && error.outlook() == Outlook::Passing;
    let status = error.status().map(|status| status.as_u16());
    let throttled = match status {
        Some(429) => true,
        Some(503) => error.retry_after().is_some(),
        _ => false,
    };
    Failed {
        repeat: if allowed { Repeat::Allowed } else { Repeat::Forbidden },
        cost: if throttled { Cost::Throttled } else { Cost::Failed },
        retry_after: error.retry_after(),
    }
}

/// Makes the HTTP request of one attempt: in a box, since it passes through several futures, each of
/// which would keep room for it.
///
/// # Errors
///
/// A configuration error if the operation needs a credential that is not set or cannot be sent; a
/// request error if it cannot be signed and has to be.
fn prepare(
    client: &Client,
    request: &Ready,
    access: &Access<'_>,
) -> Result<Box<reqwest::Request>, Error> {
    let mut headers = client.headers(request.operation(), request.auth(), access.token())?;
    let mut message = reqwest::Request::new(request.method().clone(), request.url(client.base()));
    if let Some(body) = request.body() {
        headers.insert(CONTENT_TYPE, body.content_type.clone());
        *message.body_mut() = Some(body.bytes.clone().into());
    }
    for (name, value) in request.headers() {
        headers.insert(name.clone(), value.clone());
    }
    sign(client, request, access.signer(), &mut headers)?;
    *message.headers_mut() = headers;
    Ok(Box::new(message))
}

/// Signs one attempt, whose other headers are all there, if it is to be signed.
fn sign(
    client: &Client,
    request: &Ready,
    signer: Option<&dyn Signer>,
    headers: &mut HeaderMap,
) -> Result<(), Error> {
    let Some(signer) = signer else { return Ok(()) };
    let (path, query) = request.path_and_query();
    let environment = client.environment();
    let half = || u128::from(environment.random());
    let unsigned = Unsigned {
        method: request.method(),
        path,
        query: query.unwrap_or_default(),
        body: request.body(),
        now: environment.wall_clock(),
        nonce: half() << 64 | half(),
    };
    signer.sign(&unsigned, headers).map_err(|error| error.in_operation(request.operation().id))
}

#[cfg(test)]
mod tests;
