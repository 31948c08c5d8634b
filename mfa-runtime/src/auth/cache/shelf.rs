//! Says what is done for a call that needs a token, by the token that is there and by the time.

use std::error::Error as StdError;
use std::sync::Arc;

use tokio::time::Instant;

use super::kept::Kept;
use super::refusals::Refusals;
use crate::auth::flight::Step;
use crate::auth::provider::TokenError;
use crate::auth::token::Token;

/// The result of a request for a token, for all who wait.
pub(super) type Outcome = Result<Token, Arc<dyn StdError + Send + Sync>>;

#[derive(Default)]
pub(super) struct Shelf {
    kept: Option<Kept>,
    refusals: Refusals,
}

/// The next step for a caller.
pub(super) enum Plan {
    Use(Token),
    /// Fetch, but be content with this one.
    Refresh(Token),
    Fetch,
}

/// A request for a token that is over.
pub(super) struct Fetched {
    pub(super) outcome: Result<Token, TokenError>,
    pub(super) asked: Instant,
    pub(super) came: Instant,
    pub(super) random: u64,
}

impl Shelf {
    pub(super) fn plan(&mut self, now: Instant, is_under_way: bool) -> Step<Plan> {
        self.consider_refusal(now);
        let Some(kept) = self.kept.as_ref().filter(|kept| kept.is_good(now)) else {
            return Step::Fly(Plan::Fetch);
        };
        let token = kept.token.clone();
        if is_under_way || kept.is_fresh(now) {
            Step::Stay(Plan::Use(token))
        } else {
            Step::Fly(Plan::Refresh(token))
        }
    }

    /// Puts away a token that was refused, if another one may be fetched for it.
    fn consider_refusal(&mut self, now: Instant) {
        let refusals = &mut self.refusals;
        // Each refusal is considered once: a token that stays is as good as before.
        let is_over = |kept: &mut Kept| {
            std::mem::take(&mut kept.refused)
                && kept.is_replaceable(now)
                && refusals.may_replace(now)
        };
        _ = self.kept.take_if(is_over);
    }

    /// Notes that a server would not have this token.
    pub(super) fn refuse(&mut self, token: &Token) {
        // Others may have found out before, and have a new one already.
        if let Some(kept) = self.kept.as_mut().filter(|kept| kept.token.is(token)) {
            kept.refused = true;
        }
    }

    pub(super) fn land(&mut self, fetched: Fetched) -> Outcome {
        let Fetched { outcome, asked, came, random } = fetched;
        match outcome {
            Ok(token) => {
                // A request that was taken for lost may come back behind a later one.
                if self.kept.as_ref().is_none_or(|kept| kept.asked <= asked) {
                    self.kept = Some(Kept::new(token.clone(), asked, came, random));
                }
                Ok(token)
            }
            Err(error) => {
                if let Some(kept) = &mut self.kept {
                    kept.pause(came);
                }
                Err(error.into())
            }
        }
    }
}
