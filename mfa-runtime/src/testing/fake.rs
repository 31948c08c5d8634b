//! A service that says what it was told.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::fault::Fault;
use super::reply::Reply;
use super::request::Request;
use super::service::{ReplyFuture, Service};

/// A [`Service`] with an answer for each request of a test, which it keeps.
///
/// Answers belong to an operation, by its name in the API document, and are given in the order in which
/// they were set. A request that no answer is left for makes its call fail with
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) and the operation's name.
///
/// Requests without an operation, of `client.request(…)` and of token providers, go by method and
/// path: `"POST /oidc/token"`.
///
/// Clones share everything: one goes into the client, the other stays in the test.
///
/// # Examples
///
/// Retries cost no time where Tokio's clock stands still (its feature `test-util`):
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::testing::{Fake, Fault, Reply};
/// use serde_json::json;
/// use shop::ShopClient;
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> Result<(), mfa_runtime::Error> {
/// let fake = Fake::new()
///     .on("listItems", Reply::empty(503).header("retry-after", "30"))
///     .on("listItems", Fault::Reset)
///     .on("listItems", Reply::ok(&json!({"status": 0, "data": []})));
/// let client = ShopClient::builder().token("token").key("key").service(fake.clone()).build()?;
///
/// let items = client.list_items().await?;
/// assert_eq!(items.attempts(), 3);
/// assert!(items.elapsed().as_secs() >= 30); // of the clock that stands still
/// fake.assert_done();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct Fake {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    answers: BTreeMap<String, Answers>,
    requests: Vec<Request>,
    /// Requests that had no answer, by their names here.
    unanswered: Vec<String>,
}

/// The answers of one operation.
#[derive(Default)]
struct Answers {
    next: VecDeque<Result<Reply, Fault>>,
    then: Option<Result<Reply, Fault>>,
}

impl Fake {
    /// A fake without answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers one request of `operation`, behind those that were set before: with a [`Reply`], a
    /// [`Fault`], or either as a `Result`.
    pub fn on(self, operation: &str, answer: impl Into<Result<Reply, Fault>>) -> Self {
        self.answers(operation, |answers| answers.next.push_back(answer.into()));
        self
    }

    /// Answers all requests of `operation` that no other answer is left for.
    pub fn always(self, operation: &str, answer: impl Into<Result<Reply, Fault>>) -> Self {
        self.answers(operation, |answers| answers.then = Some(answer.into()));
        self
    }

    /// All requests so far, each attempt of a call among them, in their order.
    pub fn requests(&self) -> Vec<Request> {
        self.lock().requests.clone()
    }

    /// The requests of one operation so far.
    pub fn requests_of(&self, operation: &str) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| request.name() == operation);
        requests
    }

    /// Says that the test is over: everything that was set by [`on`](Self::on) has been asked for,
    /// and nothing else.
    ///
    /// # Panics
    ///
    /// If there is an answer that no request came for, or a request that had no answer. The message
    /// names the operations.
    #[track_caller]
    pub fn assert_done(&self) {
        let state = self.lock();
        let unused: Vec<String> = state
            .answers
            .iter()
            .filter(|(_, answers)| !answers.next.is_empty())
            .map(|(name, answers)| format!("{} of `{name}`", answers.next.len()))
            .collect();
        let unanswered = list(&state.unanswered);
        drop(state);
        assert!(unanswered.is_empty(), "requests had no answer: {unanswered}");
        assert!(unused.is_empty(), "answers were not asked for: {}", unused.join(", "));
    }

    fn answers(&self, operation: &str, change: impl FnOnce(&mut Answers)) {
        change(self.lock().answers.entry(operation.to_owned()).or_default());
    }

    fn answer(&self, request: Request) -> Result<Reply, Fault> {
        let name = request.name();
        let mut state = self.lock();
        state.requests.push(request);
        let answers = state.answers.get_mut(&name);
        let next = answers.and_then(|answers| answers.next.pop_front().or(answers.then.clone()));
        next.unwrap_or_else(|| {
            let why = state.why_not(&name);
            state.unanswered.push(name);
            Err(Fault::Unexpected(why))
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A test that has failed elsewhere may still look at what came.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn why_not(&self, name: &str) -> String {
        if self.answers.contains_key(name) {
            return format!("all answers that were set for `{name}` have been given");
        }
        let others: Vec<&String> = self.answers.keys().collect();
        let others = if others.is_empty() { "none".to_owned() } else { list(&others) };
        format!("no answer was set for `{name}`, of those there are: {others}")
    }
}

fn list(names: &[impl fmt::Display]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

impl Service for Fake {
    fn call(&self, request: Request) -> ReplyFuture<'_> {
        let answer = self.answer(request);
        Box::pin(async { answer })
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fake").field("requests", &self.lock().requests).finish_non_exhaustive()
    }
}
