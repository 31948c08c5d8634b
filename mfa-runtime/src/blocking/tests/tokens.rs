//! Tokens of providers: a request for one is a task of the client's own thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender};

use tokio::sync::Semaphore;

use super::*;
use crate::test_support::SECURED;
use crate::{CachedTokens, Token, TokenContext, TokenFuture, TokenProvider};

/// Gives a token when it is let.
struct Gated {
    gate: Arc<Semaphore>,
    asked: Arc<AtomicUsize>,
    /// Dropped with it.
    _held: Sender<()>,
}

impl TokenProvider for Gated {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async {
            self.asked.fetch_add(1, Ordering::SeqCst);
            self.gate.acquire().await?.forget();
            Ok(Token::new("t"))
        })
    }
}

struct Bench {
    client: rt::Client,
    gate: Arc<Semaphore>,
    asked: Arc<AtomicUsize>,
    released: Receiver<()>,
}

fn bench(host: &str) -> Bench {
    let (gate, asked) = (Arc::new(Semaphore::new(0)), Arc::<AtomicUsize>::default());
    let (held, released) = channel();
    let provider = Gated { gate: gate.clone(), asked: asked.clone(), _held: held };
    let source = CachedTokens::new(provider).into();
    let client = builder(host).token_source(0, source).credential(1, "app".into()).build().unwrap();
    Bench { client, gate, asked, released }
}

fn secured(client: &rt::Client) -> Call<'_, Value> {
    Call::new(client, rt::Request::new(&SECURED))
}

/// Nobody is there to poll it while no call waits, but the thread.
#[test]
fn a_request_goes_on_behind_a_call_that_gave_up() {
    let (host, _) = server([good()]);
    let bench = bench(&host);
    let error = secured(&bench.client).timeout(Duration::from_millis(20)).send().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    bench.gate.add_permits(1);
    secured(&bench.client).send().unwrap();
    assert_eq!(bench.asked.load(Ordering::SeqCst), 1);
}

/// The request holds the client, and the client the thread that the request is a task of.
#[test]
fn a_client_that_is_dropped_first() {
    let bench = bench("http://localhost:1");
    secured(&bench.client).timeout(Duration::from_millis(20)).send().unwrap_err();
    drop(bench.client);
    assert_eq!(bench.released.try_recv(), Err(std::sync::mpsc::TryRecvError::Empty));
    bench.gate.add_permits(1);
    bench.released.recv().unwrap_err();
}
