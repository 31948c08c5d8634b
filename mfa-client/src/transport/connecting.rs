//! Whether a request that takes too long has a connection yet: as long as it has none, nothing of it
//! has left.
//!
//! The HTTP library does not say so. It tells a layer around its connector when it connects; but a
//! request can get a connection of another one that has ended, and then goes out although the one that
//! was begun for it is not there. What is certain is where a connection is waited for: inside of the
//! request's own future. So this notes, each time that future is polled, whether a connector was polled
//! in it and was not ready.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

thread_local! {
    /// Whether the request that is polled on this thread waits for a connection.
    static WAITS: Cell<bool> = const { Cell::new(false) };
}

/// Polls a request. `connecting` is whether it waits for a connection then.
pub(super) fn note<F: Future>(
    connecting: &mut bool,
    request: Pin<&mut F>,
    cx: &mut Context<'_>,
) -> Poll<F::Output> {
    WAITS.set(false);
    let poll = request.poll(cx);
    *connecting = poll.is_pending() && WAITS.get();
    poll
}

/// Goes around the connector. It costs something when there is a connection to be made, and nothing
/// for any other request.
#[derive(Clone)]
pub(super) struct Noting;

impl<S> Layer<S> for Noting {
    type Service = Noted<S>;

    fn layer(&self, connector: S) -> Noted<S> {
        Noted(connector)
    }
}

#[derive(Clone)]
pub(super) struct Noted<S>(S);

impl<S, R> Service<R> for Noted<S>
where
    S: Service<R>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, host: R) -> Self::Future {
        let connection = self.0.call(host);
        Box::pin(async {
            let mut connection = pin!(connection);
            poll_fn(|cx| {
                let poll = connection.as_mut().poll(cx);
                if poll.is_pending() {
                    WAITS.set(true);
                }
                poll
            })
            .await
        })
    }
}
