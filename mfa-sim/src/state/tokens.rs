//! Who holds which token.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::clock::Moment;
use crate::demo;
use crate::random::Random;
use crate::state::expiring::Expiring;

/// How long access and management tokens live.
pub(crate) const TOKEN_LIFETIME: Duration = Duration::from_hours(2);

/// How long MFA tokens live, as those in the documentation's samples do.
const MFA_TOKEN_LIFETIME: Duration = Duration::from_mins(6);

/// How long it is known of an MFA token that it was one.
const MFA_TOKEN_MEMORY: Duration = Duration::from_hours(1);

/// How long refresh tokens live. An application of `GenAuth` says how long.
const REFRESH_TOKEN_LIFETIME: Duration = Duration::from_hours(30 * 24);

/// What the bearer of a token may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Grant {
    /// Act as the user with this id.
    User(String),
    /// Administer the user pool.
    Management,
    /// Pass a second factor for the user with this id, once, and be introspected.
    Mfa { user: String, issued: Moment, expires: Moment, is_used: bool },
    /// Get new tokens for a user, with this scope.
    Refresh { user: String, scope: String },
}

/// All tokens.
#[derive(Debug)]
pub(crate) struct Tokens {
    /// Given when the stand-in was started. They do not expire.
    fixed: BTreeMap<String, Grant>,
    issued: Expiring<String, Grant>,
}

impl Tokens {
    /// Starts with tokens that never expire.
    pub(crate) const fn new(fixed: BTreeMap<String, Grant>) -> Self {
        Self { fixed, issued: Expiring::new() }
    }

    /// What the bearer of this token may do; `None` if it is unknown or expired.
    pub(crate) fn grant(&self, now: Moment, token: &str) -> Option<&Grant> {
        let known = self.fixed.get(token).or_else(|| self.issued.get(now, &token.to_owned()));
        known.filter(|grant| !matches!(grant, Grant::Mfa { expires, .. } if *expires <= now))
    }

    /// Whether this is an MFA token that no longer counts: it has passed a factor, or has expired.
    pub(crate) fn is_spent(&self, now: Moment, token: &str) -> bool {
        match self.issued.get(now, &token.to_owned()) {
            Some(Grant::Mfa { expires, is_used, .. }) => *is_used || *expires <= now,
            _ => false,
        }
    }

    /// Uses an MFA token up. It can still be introspected.
    pub(crate) fn use_up(&mut self, token: &str) {
        if let Some(Grant::Mfa { is_used, .. }) = self.issued.get_mut(&token.to_owned()) {
            *is_used = true;
        }
    }

    /// Makes a token with which its bearer acts as `user`.
    pub(crate) fn issue_user(&mut self, now: Moment, random: &mut Random, user: &str) -> String {
        let claims = [("sub", Value::from(user)), ("aud", Value::from(demo::APP_ID))];
        let token = jwt(now, TOKEN_LIFETIME, random, claims);
        self.keep(now, TOKEN_LIFETIME, &token, Grant::User(user.to_owned()));
        token
    }

    /// Makes a token for administrators. Its claim `scoped_userpool_id` names the pool.
    pub(crate) fn issue_management(&mut self, now: Moment, random: &mut Random) -> String {
        let pool = Value::from(demo::USER_POOL_ID);
        let claims = [("sub", pool.clone()), ("scoped_userpool_id", pool)];
        let token = jwt(now, TOKEN_LIFETIME, random, claims);
        self.keep(now, TOKEN_LIFETIME, &token, Grant::Management);
        token
    }

    /// Makes a token for a user's second factor, with the claims of the documentation's sample.
    pub(crate) fn issue_mfa(&mut self, now: Moment, random: &mut Random, user: &str) -> String {
        let pool = demo::USER_POOL_ID;
        let arn = format!("arn:cn:authing:{pool}:user:{user}");
        let data = json!({"userPoolId": pool, "userId": user, "arn": arn, "stage": 1});
        let token = jwt(now, MFA_TOKEN_LIFETIME, random, [("data", data)]);
        let expires = now.plus(MFA_TOKEN_LIFETIME);
        let grant = Grant::Mfa { user: user.to_owned(), issued: now, expires, is_used: false };
        self.keep(now, MFA_TOKEN_MEMORY, &token, grant);
        token
    }

    /// Makes a token that is good for new tokens, once.
    pub(crate) fn issue_refresh(
        &mut self,
        now: Moment,
        random: &mut Random,
        user: &str,
        scope: &str,
    ) -> String {
        let token = random.opaque_token();
        let grant = Grant::Refresh { user: user.to_owned(), scope: scope.to_owned() };
        self.keep(now, REFRESH_TOKEN_LIFETIME, &token, grant);
        token
    }

    /// Uses a refresh token up: whose it is, and its scope.
    pub(crate) fn take_refresh(&mut self, now: Moment, token: &str) -> Option<(String, String)> {
        match self.issued.get(now, &token.to_owned())? {
            Grant::Refresh { user, scope } => {
                let given = (user.clone(), scope.clone());
                self.issued.remove(&token.to_owned());
                Some(given)
            }
            _ => None,
        }
    }

    fn keep(&mut self, now: Moment, lifetime: Duration, token: &str, grant: Grant) {
        self.issued.insert(now, now.plus(lifetime), token.to_owned(), grant);
    }
}

fn jwt<const N: usize>(
    now: Moment,
    lifetime: Duration,
    random: &mut Random,
    claims: [(&str, Value); N],
) -> String {
    let mut all = Map::from_iter(claims.map(|(name, value)| (name.to_owned(), value)));
    all.insert("iat".to_owned(), Value::from(now.unix_seconds()));
    all.insert("exp".to_owned(), Value::from(now.plus(lifetime).unix_seconds()));
    random.jwt(all)
}

#[cfg(test)]
mod tests;
