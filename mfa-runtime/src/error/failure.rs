//! The part of an error that the server wrote.

use http::StatusCode;

use crate::facts::{Envelope, Numbers};

/// What an answer says about a failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// The status inside the answer.
    pub status_code: Option<i64>,
    /// The finer code.
    pub api_code: Option<i64>,
    /// The text for people.
    pub message: Option<String>,
    /// The id of the request.
    pub request_id: Option<String>,
    /// What the document says of such answers.
    pub envelope: Option<&'static Envelope>,
    /// How an error's text calls the numbers.
    pub words: Words,
}

/// The words of an error's text for the numbers of an answer: the document's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// The word for the status inside.
    pub status: &'static str,
    /// The word for the finer code.
    pub code: &'static str,
}

impl Default for Words {
    fn default() -> Self {
        Self { status: "status", code: "code" }
    }
}

impl Words {
    /// The first names of an envelope's members.
    pub(crate) fn of(envelope: &Envelope) -> Self {
        let first = |names: &[&'static str], usual| names.first().copied().unwrap_or(usual);
        let Self { status, code } = Self::default();
        Self { status: first(envelope.status, status), code: first(envelope.code, code) }
    }
}

impl Failure {
    /// Whether it is about the token: missing, wrong or too old.
    pub(crate) fn is_unauthorized(&self, http: Option<StatusCode>) -> bool {
        self.says(401, http, |envelope| &envelope.unauthorized)
    }

    /// Whether it says that the server wants less.
    pub(crate) fn is_throttled(&self, http: Option<StatusCode>) -> bool {
        self.says(429, http, |envelope| &envelope.throttled)
    }

    /// Whether a number means what HTTP means by `usual`, by its own value or by the document.
    fn says(
        &self,
        usual: i64,
        http: Option<StatusCode>,
        meant: impl FnOnce(&Envelope) -> &Numbers,
    ) -> bool {
        let numbers = self.envelope.map_or(&Numbers::NONE, meant);
        let http = http.map(|status| i64::from(status.as_u16()));
        let mut statuses = [http, self.status_code].into_iter().flatten();
        let by_status = |number: i64| number == usual || numbers.status.contains(&number);
        let by_code = |number: i64| numbers.code.contains(&number);
        statuses.any(by_status) || self.api_code.is_some_and(by_code)
    }
}
