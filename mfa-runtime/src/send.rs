//! The attempts of one call: send, look at what came, wait, send again.

mod headers;

use std::time::Duration;

use http::header::HeaderMap;

use crate::answer::{self, Received};
use crate::auth::{Access, Waited};
use crate::client::Client;
use crate::deadline::Deadlines;
use crate::error::{Delivery, Error, Outlook};
use crate::hooks::Attempt;
use crate::in_flight::Place;
use crate::options::Options;
use crate::request::Ready;
use crate::retry::{Cost, Failed, Repeat, Retries};
use crate::trace::{self, AttemptSpan};
use crate::transport::{Answer, Broken, Message};
use headers::{headers, sign};

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
    let mut sending = Sending::start(client, request, options)?;
    let received = loop {
        let outcome = sending.attempt().await?;
        let setback = match sending.conclude(outcome) {
            Conclusion::Answered(received) => break received,
            Conclusion::SetBack(setback) => setback,
        };
        // In a box, so that a call to which nothing happens does not carry the room for it.
        match Box::pin(sending.recover(setback)).await? {
            Recovery::Again => {}
            Recovery::GivenUp(received) => break received,
        }
    };
    client.budget().refill();
    Ok(received)
}

/// What came of one request that was sent, good or bad.
type Outcome<'c> = Result<Received<'c>, Error>;

/// What an outcome means for the call.
enum Conclusion<'c> {
    /// The call is over: it has its answer.
    Answered(Received<'c>),
    /// Something has to be done about it, or the call ends with it.
    SetBack(Outcome<'c>),
}

/// What has been done about a setback.
enum Recovery<'c> {
    /// Everything that another attempt needs.
    Again,
    /// Nothing, as nothing helps: the answer, which refuses the token, is the call's.
    GivenUp(Received<'c>),
}

/// A call under way, from its first attempt to its last.
struct Sending<'c, 'a> {
    client: &'c Client,
    request: &'a Ready,
    access: Access<'a>,
    retries: Retries<'a>,
    /// Of the attempts that are over.
    delivery: Delivery,
    deadlines: Deadlines<'a>,
    /// Of the attempt under way.
    headers: HeaderMap,
}

impl<'c: 'a, 'a> Sending<'c, 'a> {
    /// # Errors
    ///
    /// A configuration error if the operation needs a credential that the client does not have, or if
    /// the call would wait for itself.
    fn start(client: &'c Client, request: &'a Ready, options: &'a Options) -> Result<Self, Error> {
        client.in_flight().check(request.operation(), client.hooks())?;
        Ok(Self {
            client,
            request,
            access: Access::new(client, request)?,
            retries: Retries::new(&options.retry, client.budget()),
            delivery: Delivery::NotSent,
            deadlines: Deadlines::start(&options.timeouts).reading(&options.sizes),
            headers: HeaderMap::new(),
        })
    }

    /// Sends the request once. What comes of it is the value, good or bad.
    ///
    /// # Errors
    ///
    /// What keeps it from being sent, now and later.
    async fn attempt(&mut self) -> Result<Outcome<'c>, Error> {
        let prepared = self.prepare().await;
        let _place = prepared.map_err(|error| self.after_others(error))?;
        self.retries.begin();
        let span = AttemptSpan::begin(self.client, self.request, self.retries.attempts());
        // Hooks run inside the span, so that one of them can tell the server of it.
        let result = span.around(self.exchange()).await;
        span.end(&result);
        Ok(result.map_err(|error| self.after_others(error)))
    }

    /// Waits for all that an attempt needs.
    async fn prepare(&mut self) -> Result<Place<'c>, Error> {
        let waited = self.access.prepare(&self.deadlines).await?;
        // Behind the token, of which the requests need places as well.
        let in_flight = self.client.in_flight();
        let place = in_flight.enter(self.request.operation(), &self.deadlines).await?;
        if waited == Waited::Perhaps || place.waited {
            self.deadlines.begin_attempt();
        }
        self.headers = headers(self.client, self.request, &self.access)?;
        Ok(place)
    }

    async fn exchange(&mut self) -> Outcome<'c> {
        let (hooks, attempt) = (self.client.hooks(), self.attempt_view());
        if !hooks.is_empty() {
            let headers = (self.client.api(), &mut self.headers);
            let called = hooks.before_request(attempt, headers, &mut self.deadlines).await;
            called.map_err(|limit| {
                answer::slow_hooks(self.request.operation(), self.deadlines.timeouts(), limit)
            })?;
            // A header that was added may be one of those that are signed.
            sign(self.client, self.request, self.access.signer(), &mut self.headers)?;
        }
        let message = Message {
            request: self.request,
            attempt: self.retries.attempts(),
            base: self.client.base(),
            headers: &mut self.headers,
        };
        let sent = self.client.transport().send(message, &mut self.deadlines).await;
        let result = self.received(sent);
        if !hooks.is_empty() {
            hooks.after_response(attempt, &result, &mut self.deadlines).await;
        }
        result
    }

    fn received(&self, sent: Result<Answer, Broken>) -> Outcome<'c> {
        let operation = self.request.operation();
        match sent {
            Ok(answer) => {
                let (attempts, elapsed) = (self.retries.attempts(), self.deadlines.elapsed());
                Received::new(self.client.setup(), operation, answer, attempts, elapsed)
            }
            Err(broken) => Err(answer::broken(operation, self.deadlines.timeouts(), broken)),
        }
    }

    /// Says whether the call has its answer.
    fn conclude(&self, outcome: Outcome<'c>) -> Conclusion<'c> {
        let refused = self.is_token_refused(&outcome);
        match outcome {
            Ok(received) if !refused => {
                self.access.taken();
                Conclusion::Answered(received)
            }
            setback => Conclusion::SetBack(setback),
        }
    }

    /// Does what has to be done before another attempt: a new token, or a wait.
    ///
    /// # Errors
    ///
    /// That of the last attempt if there is to be no other, or what kept the token from being renewed.
    async fn recover(&mut self, setback: Outcome<'c>) -> Result<Recovery<'c>, Error> {
        if self.is_token_refused(&setback) {
            self.delivery = Delivery::MayHaveArrived;
            let renewed = self.renew().await;
            if renewed.map_err(|error| self.after_others(error))? {
                return Ok(Recovery::Again);
            }
        }
        let error = match setback {
            Ok(received) => return Ok(Recovery::GivenUp(received)),
            Err(error) => error,
        };

        let failed = judge(&error, self.request);
        let random = || self.client.environment().random();
        let Some(wait) = self.retries.next_wait(failed, self.deadlines.remaining(), random) else {
            return Err(error);
        };
        self.delivery = error.delivery();
        trace::sent_again(self.client, &error, wait);
        let Some(wait) = self.before_wait(&error, wait).await else { return Err(error) };
        self.client.environment().sleep(wait).await;
        self.deadlines.begin_attempt();
        Ok(Recovery::Again)
    }

    /// Whether the answer says that the token is not good, by its HTTP status or inside. Only the
    /// token of a provider is asked about: nothing follows from it for a fixed one.
    fn is_token_refused(&self, outcome: &Outcome<'_>) -> bool {
        self.access.token().is_some()
            && match outcome {
                Ok(received) => received.is_unauthorized(),
                Err(error) => error.is_unauthorized(),
            }
    }

    /// Gets another token in place of one that was refused; `false` if it is not worth another
    /// attempt.
    ///
    /// # Errors
    ///
    /// The provider's, or a timeout.
    async fn renew(&mut self) -> Result<bool, Error> {
        self.access.rejected();
        if self.access.is_renewed() {
            self.retries.renewed_in_vain();
        }
        let worth_it = self.access.is_renewable() && self.retries.may_renew();
        Ok(worth_it && self.access.renew(&self.deadlines).await?)
    }

    /// What is left of a wait after the hooks; `None` if there is no time for another attempt.
    async fn before_wait(&mut self, error: &Error, wait: Duration) -> Option<Duration> {
        let (hooks, attempt) = (self.client.hooks(), self.attempt_view());
        if hooks.is_empty() {
            return Some(wait);
        }
        hooks.on_retry(attempt, (error, wait), &mut self.deadlines).await
    }

    /// The attempt under way, for those who look on.
    fn attempt_view(&self) -> Attempt<'a> {
        Attempt::new(self.request, self.retries.attempts())
    }

    fn after_others(&self, error: Error) -> Error {
        error.after_others(self.retries.attempts(), self.delivery)
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

#[cfg(test)]
mod tests;
