//! Servers that take their time, and callers that do not wait for them.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

use super::*;

/// A request, and where its answer is to go.
type Asked = (String, oneshot::Sender<String>);

/// A server that answers what the test says, when it says so.
struct Desk {
    host: String,
    asked: mpsc::UnboundedReceiver<Asked>,
}

impl Desk {
    async fn open() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let (ask, asked) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let ask = ask.clone();
                tokio::spawn(async move {
                    let mut bytes = [0; 4096];
                    let length = stream.read(&mut bytes).await.unwrap();
                    let (reply, answer) = oneshot::channel::<String>();
                    let request = String::from_utf8_lossy(&bytes[..length]).into_owned();
                    ask.send((request, reply)).unwrap();
                    if let Ok(answer) = answer.await {
                        stream.write_all(answer.as_bytes()).await.unwrap();
                    }
                });
            }
        });
        Self { host, asked }
    }

    /// The next request, which has to be this one.
    async fn next(&mut self, start: &str) -> oneshot::Sender<String> {
        let (request, reply) = self.asked.recv().await.unwrap();
        assert!(
            outline(std::slice::from_ref(&request))[0].starts_with(start),
            "{start}: {request}"
        );
        reply
    }

    async fn answer(&mut self, start: &str, answer: String) {
        self.next(start).await.send(answer).unwrap();
    }
}

/// A user who is signed in, and a token that gets old.
async fn signed_in(sign_in: SignIn) -> (Desk, Arc<Bench>) {
    let mut desk = Desk::open().await;
    let bench = Arc::new(Bench::new(&desk.host, sign_in));
    let call = called(&bench);
    desk.answer("/api/v3/signin", tokens(r#""access_token":"t0","refresh_token":"r0""#)).await;
    desk.answer("/api/secured Bearer t0", success()).await;
    call.await.unwrap().unwrap();
    (desk, bench)
}

fn called(bench: &Arc<Bench>) -> JoinHandle<Result<u32, Error>> {
    let bench = Arc::clone(bench);
    tokio::spawn(async move { bench.call().await })
}

fn new_tokens() -> String {
    bare(r#""access_token":"t1","refresh_token":"r1""#)
}

/// The refresh token counts once, and so does the code.
#[tokio::test]
async fn a_call_that_is_dropped_during_a_refresh() {
    for sign_in in [password(), code()] {
        let (mut desk, bench) = signed_in(sign_in).await;
        bench.advance(7200);
        let call = called(&bench);
        let refresh = desk.next("/oidc/token").await;
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        refresh.send(new_tokens()).unwrap();
        let call = called(&bench);
        desk.answer("/api/secured Bearer t1", success()).await;
        call.await.unwrap().unwrap();
    }
}

/// The token server takes longer than a call waits while there is a good token.
#[tokio::test]
async fn a_refresh_that_outlasts_the_patience() {
    for sign_in in [password(), code()] {
        let (mut desk, bench) = signed_in(sign_in).await;
        bench.advance(7000);
        // On this machine patience is over at once.
        let call = called(&bench);
        let mut both = [desk.asked.recv().await.unwrap(), desk.asked.recv().await.unwrap()];
        both.sort_by_key(|(request, _)| request.contains("/api/secured"));
        let [(refresh, new), (with_old, old)] = both;
        assert!(refresh.contains("refresh_token=r0") && with_old.contains("Bearer t0"));
        old.send(success()).unwrap();
        call.await.unwrap().unwrap();
        // The next one finds that the old token has run out, and waits for the same request.
        bench.advance(200);
        let call = called(&bench);
        new.send(new_tokens()).unwrap();
        desk.answer("/api/secured Bearer t1", success()).await;
        call.await.unwrap().unwrap();
    }
}

/// Somebody who closes a page while the password is on its way.
#[tokio::test]
async fn a_call_that_is_dropped_during_a_sign_in() {
    for sign_in in [password(), code()] {
        let mut desk = Desk::open().await;
        let bench = Arc::new(Bench::new(&desk.host, sign_in));
        let call = called(&bench);
        let reply = desk.next("/api/v3/signin").await;
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        let call = called(&bench);
        reply.send(tokens(r#""access_token":"t0""#)).unwrap();
        desk.answer("/api/secured Bearer t0", success()).await;
        call.await.unwrap().unwrap();
    }
}

/// Where one operation refuses every token, the others go on with the one that is there.
#[tokio::test]
async fn an_operation_that_refuses_every_token() {
    let (mut desk, bench) = signed_in(password()).await;
    // The first refusal is taken for that of a token that was revoked.
    let call = called(&bench);
    desk.answer("/api/secured Bearer t0", refused()).await;
    desk.answer("/oidc/token", new_tokens()).await;
    desk.answer("/api/secured Bearer t1", refused()).await;
    assert!(call.await.unwrap().unwrap_err().is_unauthorized());
    for _ in 0..20 {
        let call = called(&bench);
        desk.answer("/api/secured Bearer t1", success()).await;
        call.await.unwrap().unwrap();
        let call = called(&bench);
        desk.answer("/api/secured Bearer t1", refused()).await;
        assert!(call.await.unwrap().unwrap_err().is_unauthorized());
    }
}
