//! Keeping a token for as long as it is good.

mod kept;
mod refusals;
mod shelf;

use std::fmt;
use std::future::{poll_fn, ready};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::time::timeout;

use self::shelf::{Fetched, Outcome, Plan, Shelf};
use super::failure::{Shared, lost, too_slow, waits_for_itself};
use super::flight::{Boarding, Flight, Flights, Landing};
use super::provider::{TokenContext, TokenError, TokenFuture, TokenProvider};
use super::token::Token;
use crate::inside::{self, Id};
use crate::sync::Arc;
use crate::trace;

/// How long a call waits for a new token while the old one is still good.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many requests one call waits for, if each is lost.
const TRIES: u32 = 3;

/// Asks another provider only when a token is needed, and lets all who need one wait for the same.
///
/// * A token is used until 10 s before its end (of one that lives less than 40 s, until its last quarter;
///   for 5 s at least), and until it is refused by the server.
/// * From 240 s before its end on (for one that lives less than 16 min: in the last quarter of its
///   life; less a random part of up to a quarter, so that programs which started together do not all
///   come at once) the next call fetches a new one. Others go on with the old one meanwhile, and so
///   does this call if that fails or takes 5 s.
/// * If there is no good token, all calls wait for one request. If it fails, all of them do; the
///   failure is not kept, and the next call tries anew.
/// * The request is a task of its own. It is finished, and its token kept, also when the calls that
///   wait for it are dropped or give up, as long as the runtime of the first of them lives. One that takes
///   longer than [`Timeouts::operation`](crate::Timeouts::operation) is not waited for any longer, and
///   ends after twice that time.
/// * A token that the server refuses is replaced once, by the next call. A token that comes in its
///   place has to last: 10 s, then 20 s, up to 5 min, until nothing was refused for 10 min. One that has just
///   come, and that no server has taken so far, is not replaced in its first 10 s.
///
/// The provider must not call a client that gets its tokens here: it would wait for itself, and such a
/// call is an error. [`TokenContext::request`] makes requests that need no token.
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::{CachedTokens, Token, TokenContext, TokenFuture, TokenProvider};
/// use std::time::Duration;
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl TokenProvider for Vault {
///     fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
///         Box::pin(async { Ok(Token::new("fetched").lifetime(Duration::from_secs(3600))) })
///     }
/// }
///
/// # fn main() -> Result<(), mfa_runtime::Error> {
/// let client = shop::ShopClient::builder().token_from(CachedTokens::new(Vault)).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub struct CachedTokens<P> {
    provider: Arc<P>,
    flights: Arc<Flights<Shelf, Outcome>>,
}

impl<P: TokenProvider + 'static> CachedTokens<P> {
    /// Keeps the tokens of `provider`.
    pub fn new(provider: P) -> Self {
        Self { provider: Arc::new(provider), flights: Arc::default() }
    }

    #[doc(hidden)]
    pub fn provider(&self) -> &P {
        &self.provider
    }

    fn board(&self, cx: &TokenContext) -> Boarding<Plan, Outcome> {
        let now = cx.now();
        let launch = || {
            let mut inside = inside::all();
            inside.push(self.id());
            let request = Box::pin(fetch(Arc::clone(&self.provider), cx.clone()));
            trace::in_current_span(inside::run(inside, request))
        };
        let decide = |shelf: &mut Shelf, is_under_way| shelf.plan(now, is_under_way);
        self.flights.board(cx.longest(), decide, launch, Shelf::land)
    }

    /// Waits for what `boarding` needs, and goes on if it is lost.
    async fn wait(
        &self,
        mut boarding: Boarding<Plan, Outcome>,
        cx: &TokenContext,
    ) -> Result<Token, TokenError> {
        for left in (0..TRIES).rev() {
            match boarding {
                Boarding::Stay(Plan::Use(token) | Plan::Refresh(token)) => return Ok(token),
                Boarding::Fly(Plan::Refresh(old) | Plan::Use(old), flight) => {
                    return Ok(within_patience(flight, cx).await.unwrap_or(old));
                }
                Boarding::Stay(Plan::Fetch) => {}
                Boarding::Fly(Plan::Fetch, flight) => match flight.landed().await {
                    Landing::Landed(Ok(token)) => return Ok(token),
                    Landing::Landed(Err(error)) => return Err(Box::new(Shared::new(error))),
                    Landing::Panicked => return Err("the token provider panicked".into()),
                    Landing::Lost => {}
                },
            }
            if left == 0 {
                break;
            }
            boarding = self.board(cx);
        }
        Err(lost().into())
    }

    fn id(&self) -> Id {
        Id::of(&*self.flights)
    }
}

/// Asks the provider, in a task of its own.
async fn fetch<P: TokenProvider>(provider: Arc<P>, cx: TokenContext) -> Fetched {
    let asked = cx.now();
    // Twice what a call may take: one for a refresh that is refused in the end, one for a sign-in.
    let limit = cx.longest().saturating_mul(2);
    let outcome = match timeout(limit, provider.token(&cx)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(too_slow(limit).into()),
    };
    Fetched { outcome, asked, came: cx.now(), random: cx.random() }
}

/// A new token, if it comes soon. One that does not is not given up: the next call finds it.
async fn within_patience(flight: Flight<Outcome>, cx: &TokenContext) -> Option<Token> {
    let (mut landed, mut patience) = (pin!(flight.landed()), pin!(cx.sleep(PATIENCE)));
    poll_fn(|cx| match landed.as_mut().poll(cx) {
        Poll::Ready(Landing::Landed(outcome)) => Poll::Ready(outcome.ok()),
        Poll::Ready(_) => Poll::Ready(None),
        Poll::Pending => patience.as_mut().poll(cx).map(|()| None),
    })
    .await
}

impl<P: TokenProvider + 'static> TokenProvider for CachedTokens<P> {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        if inside::is_inside(self.id()) {
            return Box::pin(ready(Err(waits_for_itself().into())));
        }
        match self.board(cx) {
            // Nearly always. The future in which others wait is many times as large.
            Boarding::Stay(Plan::Use(token)) => Box::pin(ready(Ok(token))),
            boarding => Box::pin(self.wait(boarding, cx)),
        }
    }

    fn rejected(&self, token: &Token) {
        self.flights.change(|shelf| shelf.refuse(token));
        self.provider.rejected(token);
    }

    fn brings(&self) -> &'static [&'static str] {
        self.provider.brings()
    }
}

impl<P> fmt::Debug for CachedTokens<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedTokens").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
