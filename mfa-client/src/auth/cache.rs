//! Keeping a token for as long as it is good.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::Poll;
use std::time::Duration;

use tokio::time::Instant;

use super::failure::Shared;
use super::flight::{Flight, Join};
use super::provider::{TokenContext, TokenError, TokenFuture, TokenProvider};
use super::token::Token;

/// A token is replaced so long before its end, or in the last quarter of a short life.
const EARLY: Duration = Duration::from_mins(4);
/// A token with less left than this is not used: it could run out on its way.
const LEAST: Duration = Duration::from_secs(10);
/// How long a call waits for a new token while the old one is still good.
const PATIENCE: Duration = Duration::from_secs(5);
/// After it did not come, how long until another call tries.
const PAUSE: Duration = Duration::from_secs(10);

/// Asks another provider only when a token is needed, and lets all who need one wait for the same.
///
/// * A token is used until 10 s before its end, and until it is refused by the server.
/// * From 240 s before its end on (for one that lives less than 16 min: in the last quarter of its
///   life; less a random part of up to a quarter, so that programs which started together do not all
///   come at once) the next call fetches a new one. Others go on with the old one meanwhile, and so
///   does this call if that fails or takes 5 s.
/// * If there is no good token, all calls wait for one request. If it fails, all of them do; the
///   failure is not kept, and the next call tries anew.
/// * A call that is dropped while it waits does not disturb the others. With the last one the request
///   ends: nothing runs in the background.
///
/// # Examples
///
/// ```
/// use mfa_client::{CachedTokens, Token, TokenContext, TokenFuture, TokenProvider};
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
/// # fn main() -> Result<(), mfa_client::Error> {
/// let client = mfa_client::AuthenticationClient::builder()
///     .host("https://example.genauth.ai")
///     .access_token_from(CachedTokens::new(Vault))
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub struct CachedTokens<P> {
    inner: Arc<Inner<P>>,
}

struct Inner<P> {
    provider: P,
    /// Never locked across an await.
    state: Mutex<State>,
}

type Outcome = Result<Token, Arc<dyn std::error::Error + Send + Sync>>;

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// The request under way, for as long as somebody waits for it.
    flight: Weak<Flight<Outcome>>,
}

struct Kept {
    token: Token,
    /// When to fetch another one, and when to stop using this one; `None` is never.
    refresh: Option<Instant>,
    end: Option<Instant>,
}

/// What to do for a caller.
enum Plan {
    Use(Token),
    /// Fetch, but be content with this one.
    Refresh(Join<Outcome>, Token),
    Fetch(Join<Outcome>),
}

impl<P: TokenProvider + 'static> CachedTokens<P> {
    /// Keeps the tokens of `provider`.
    pub fn new(provider: P) -> Self {
        Self { inner: Arc::new(Inner { provider, state: Mutex::default() }) }
    }

    #[cfg(feature = "hmac")]
    pub(crate) fn provider(&self) -> &P {
        &self.inner.provider
    }

    fn plan(&self, cx: &TokenContext) -> Plan {
        let now = cx.now();
        let mut state = self.inner.state();
        let good = state.kept.as_ref().filter(|kept| kept.end.is_none_or(|end| now < end));
        let Some(kept) = good else {
            let flight = state.flight.upgrade().unwrap_or_else(|| self.take_off(&mut state, cx));
            return Plan::Fetch(flight.join());
        };
        let token = kept.token.clone();
        let is_fresh = kept.refresh.is_none_or(|refresh| now < refresh);
        if is_fresh || state.flight.strong_count() > 0 {
            return Plan::Use(token);
        }
        Plan::Refresh(self.take_off(&mut state, cx).join(), token)
    }

    fn take_off(&self, state: &mut State, cx: &TokenContext) -> Arc<Flight<Outcome>> {
        let (inner, cx) = (Arc::clone(&self.inner), cx.clone());
        let flight = Arc::new(Flight::new(async move { inner.fetch(&cx).await }));
        state.flight = Arc::downgrade(&flight);
        flight
    }
}

impl<P: TokenProvider> Inner<P> {
    async fn fetch(&self, cx: &TokenContext) -> Outcome {
        // What the token's life is counted from is certainly before its first moment.
        let asked = cx.now();
        let outcome = self.provider.token(cx).await;
        let mut state = self.state();
        state.flight = Weak::new();
        let token = outcome.map_err(Arc::<dyn std::error::Error + Send + Sync>::from)?;
        state.kept = Some(Kept::new(token.clone(), asked, cx.random()));
        Ok(token)
    }
}

impl<P> Inner<P> {
    fn state(&self) -> MutexGuard<'_, State> {
        // Whatever panicked, it is never halfway.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn new(token: Token, asked: Instant, random: u64) -> Self {
        let Some(lifetime) = token.expires_in() else {
            return Self { token, refresh: None, end: None };
        };
        let early = EARLY.min(lifetime / 4);
        // 0 to 255 parts of 1024: up to a quarter.
        let early = early.saturating_sub(early * u32::from(random.to_be_bytes()[0]) / 1024);
        // What is too far away to be a time is never.
        let after = |wait: Duration| asked.checked_add(wait);
        let (refresh, end) = (lifetime.saturating_sub(early), lifetime.saturating_sub(LEAST));
        Self { token, refresh: after(refresh), end: after(end) }
    }
}

impl<P: TokenProvider + 'static> TokenProvider for CachedTokens<P> {
    fn token<'a>(&'a self, cx: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async move {
            match self.plan(cx) {
                Plan::Use(token) => Ok(token),
                Plan::Fetch(join) => landed(join.await),
                Plan::Refresh(join, old) => {
                    if let Some(Ok(token)) = within_patience(join, cx).await {
                        return Ok(token);
                    }
                    if let Some(kept) = &mut self.inner.state().kept {
                        kept.refresh = cx.now().checked_add(PAUSE);
                    }
                    Ok(old)
                }
            }
        })
    }

    fn rejected(&self, token: &Token) {
        let mut state = self.inner.state();
        // Others may have found out before, and have a new one already.
        if state.kept.as_ref().is_some_and(|kept| kept.token.is(token)) {
            state.kept = None;
        }
        self.inner.provider.rejected(token);
    }

    fn brings(&self) -> &'static [&'static str] {
        self.inner.provider.brings()
    }
}

fn landed(outcome: Option<Outcome>) -> Result<Token, TokenError> {
    match outcome {
        Some(Ok(token)) => Ok(token),
        Some(Err(error)) => Err(Box::new(Shared::new(error))),
        None => Err("the token provider panicked".into()),
    }
}

async fn within_patience(join: Join<Outcome>, cx: &TokenContext) -> Option<Outcome> {
    let (mut join, mut patience) = (pin!(join), pin!(cx.sleep(PATIENCE)));
    poll_fn(|cx| match join.as_mut().poll(cx) {
        Poll::Ready(outcome) => Poll::Ready(outcome),
        Poll::Pending => patience.as_mut().poll(cx).map(|()| None),
    })
    .await
}

impl<P> fmt::Debug for CachedTokens<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedTokens").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
