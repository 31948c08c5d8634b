//! A server that answers with the name that each request carries as its `x-request-id`, and counts.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::oneshot;

/// When the server answers.
#[derive(Clone, Copy)]
pub(super) enum Manner {
    /// As soon as it has read a request.
    AtOnce,
    /// The same, a piece at a time.
    InPieces,
    /// Only when it holds so many requests; then the latest first.
    Together(usize),
}

/// What the server has seen.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) connections: usize,
    /// How many requests of each name.
    pub(super) requests: BTreeMap<String, usize>,
}

pub(super) struct Server {
    manner: Manner,
    seen: Mutex<Seen>,
    waiting: Mutex<Vec<oneshot::Sender<()>>>,
}

/// Listens on this machine, with room for everybody who comes at once.
pub(super) fn listen() -> (TcpListener, String) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let listener = socket.listen(16_384).unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    (listener, host)
}

impl Server {
    pub(super) fn new(manner: Manner) -> Arc<Self> {
        Arc::new(Self { manner, seen: Mutex::default(), waiting: Mutex::default() })
    }

    pub(super) fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }

    /// Serves everybody who comes, without end. It is one task, and one for each connection.
    pub(super) async fn serve(self: Arc<Self>, listener: TcpListener) {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            self.seen.lock().unwrap().connections += 1;
            tokio::spawn(Arc::clone(&self).serve_connection(stream));
        }
    }

    async fn serve_connection(self: Arc<Self>, mut stream: TcpStream) {
        let mut bytes = Vec::new();
        while let Some(name) = read_request(&mut stream, &mut bytes).await {
            let count = {
                let mut seen = self.seen.lock().unwrap();
                let count = seen.requests.entry(name.clone()).or_default();
                *count += 1;
                *count
            };
            self.wait_for_the_others().await;
            let answer = answer(&name, count);
            let piece = if matches!(self.manner, Manner::InPieces) { 40 } else { answer.len() };
            for piece in answer.as_bytes().chunks(piece) {
                // The client may be gone: that is what some tests are about.
                if stream.write_all(piece).await.is_err() {
                    return;
                }
                tokio::task::yield_now().await;
            }
        }
    }

    async fn wait_for_the_others(&self) {
        let Manner::Together(all) = self.manner else { return };
        let (go, gone) = oneshot::channel();
        let complete = {
            let mut waiting = self.waiting.lock().unwrap();
            waiting.push(go);
            if waiting.len() == all { std::mem::take(&mut *waiting) } else { Vec::new() }
        };
        for go in complete.into_iter().rev() {
            go.send(()).unwrap();
        }
        gone.await.unwrap();
    }
}

/// Who is called `bad…` is refused; who is called `busy…` is told to come again once.
fn answer(name: &str, count: usize) -> String {
    let status = match name {
        _ if name.starts_with("bad") => "500 Oops",
        _ if name.starts_with("busy") && count == 1 => "503 Busy",
        _ => "200 OK",
    };
    let body = format!(
        r#"{{"statusCode":200,"message":"","data":{{"factorId":"{name}","factorType":"SMS","profile":{{}}}}}}"#
    );
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nx-request-id: {name}\r\ncontent-length: {length}\r\n\r\n{body}")
}

/// Reads one request; its name, or `None` if the client is gone.
async fn read_request(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<String> {
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = std::str::from_utf8(&bytes[..end]).unwrap();
            let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(name));
            let length: usize = header("content-length: ").map_or(0, |text| text.parse().unwrap());
            if end + 4 + length <= bytes.len() {
                let name = header("x-request-id: ").unwrap().to_owned();
                bytes.drain(..end + 4 + length);
                return Some(name);
            }
        }
        if stream.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    }
}
