//! Steps that outlive the process: each becomes a text that the application keeps, and is made of it
//! again.

mod kept;
mod text;
mod time;

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tokio::time::Instant;
use zeroize::Zeroizing;

use self::text::broken;
use self::time::{Left, Period, left_until};
use super::Access;
use crate::{Error, Secret};
pub(crate) use kept::{Kept, of_nothing};

/// The member that says which step it is.
const STEP: &str = "step";
/// The members that say when it was exported and when it ends.
const AT: &str = "at";
const UNTIL: &str = "until";
/// The member that says whose token was given with `bearer`, if one was.
const USER: &str = "user";
const ID: &str = "id";

/// A step on its way into a text, or out of it.
pub struct Stored {
    members: Map<String, Value>,
    /// The wall clock while this is done.
    clock: SystemTime,
}

impl Stored {
    /// A step that is exported when the wall clock shows `clock`.
    pub(crate) fn new(step: &str, clock: SystemTime) -> Self {
        Self { members: Map::new(), clock }.with(STEP, step)
    }

    /// Adds a part. The types of this crate can all be written.
    pub(crate) fn with(mut self, key: &str, part: impl Serialize) -> Self {
        let part = serde_json::to_value(part).unwrap_or_default();
        self.members.insert(key.to_owned(), part);
        self
    }

    /// Adds the end of the step's time.
    pub(crate) fn until(self, end: Instant) -> Self {
        let Period { at, until } = Period::from_now(left_until(end), self.clock);
        self.with(AT, at).with(UNTIL, until)
    }

    /// Adds whose token the requests carry. The token itself stays out.
    pub(crate) fn in_name_of(self, access: &Access) -> Self {
        if !access.has_bearer() {
            return self;
        }
        let user: Map<_, _> = [(ID.to_owned(), access.user_id().into())].into_iter().collect();
        self.with(USER, user)
    }

    /// The text.
    pub(crate) fn seal(self) -> Secret {
        text::seal(&Zeroizing::new(serde_json::to_vec(&self.members).unwrap_or_default()))
    }

    /// Reads a text when the wall clock shows `clock`, if it is that of `step`.
    ///
    /// # Errors
    ///
    /// A request error that shows nothing of the text.
    pub(crate) fn open(text: &Secret, step: &str, clock: SystemTime) -> Result<Self, Error> {
        let json = text::open(text)?;
        let members = serde_json::from_slice(&json).map_err(|_| broken())?;
        let mut stored = Self { members, clock };
        if stored.take::<String>(STEP)? == step {
            return Ok(stored);
        }
        Err(Error::request(format!("the exported step is another one, and no `{step}`")))
    }

    /// Takes a part out.
    ///
    /// # Errors
    ///
    /// A request error if it is of another form.
    pub(crate) fn take<T: DeserializeOwned>(&mut self, key: &str) -> Result<T, Error> {
        let part = self.members.remove(key).unwrap_or_default();
        serde_json::from_value(part).map_err(|_| broken())
    }

    /// Takes the state of a factor out.
    ///
    /// # Errors
    ///
    /// A request error if it is of another form.
    pub(crate) fn take_state<F: Kept>(&mut self, key: &str) -> Result<F, Error> {
        let state = self.members.remove(key).unwrap_or_default();
        F::restore(state).ok_or_else(broken)
    }

    /// Takes the end of a step's time out, on our own clock.
    ///
    /// # Errors
    ///
    /// A request error if it has none, ended before it was exported, or had more than `longest` left then.
    pub(crate) fn take_end(&mut self, longest: Duration) -> Result<Instant, Error> {
        let left = self.take_left()?.filter(|left| left.at_export <= longest);
        left.and_then(|left| Instant::now().checked_add(left.now)).ok_or_else(broken)
    }

    /// The same for a step that may have no end. One that our own clock cannot show is none.
    ///
    /// # Errors
    ///
    /// A request error if it ended before it was exported.
    pub(crate) fn take_end_if_any(&mut self) -> Result<Option<Instant>, Error> {
        Ok(self.take_left()?.and_then(|left| Instant::now().checked_add(left.now)))
    }

    fn take_left(&mut self) -> Result<Option<Left>, Error> {
        let Some(until) = self.take(UNTIL)? else { return Ok(None) };
        let period = Period { at: self.take(AT)?, until };
        period.left(self.clock).ok_or_else(broken).map(Some)
    }

    /// Checks that requests go out in the name of the user in whose name the step began, as far as the
    /// tokens tell.
    ///
    /// # Errors
    ///
    /// A request error if the user's token is missing, or another user's was given.
    pub(crate) fn check_name(&mut self, access: &Access) -> Result<(), Error> {
        let Some(user) = self.take::<Option<Map<String, Value>>>(USER)? else { return Ok(()) };
        if !access.has_bearer() {
            let detail = "the exported step began with the token of a user: give that user's token \
                          with `.bearer(…)`";
            return Err(Error::request(detail));
        }
        let began = user.get(ID).and_then(Value::as_str);
        let is_other = began.zip(access.user_id()).is_some_and(|(began, now)| began != now);
        let detail = "the exported step began with the token of another user";
        if is_other { Err(Error::request(detail)) } else { Ok(()) }
    }
}

impl fmt::Debug for Stored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stored").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
