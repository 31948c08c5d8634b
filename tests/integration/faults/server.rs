//! The server, on a thread and a runtime of its own: what is left on the client's is the client's.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// What the server does with a connection.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// Is not there at all.
    Refuse,
    /// Says nothing and reads nothing.
    Ignore,
    /// Reads the request, and says nothing.
    Swallow,
    /// Resets the connection, whether or not a request is on its way.
    ResetAtOnce,
    /// Resets it when a request has begun to arrive, of which it reads nothing.
    ResetUnread,
    /// Resets it when a part of the request is there, which of a long one is never all.
    ResetInRequest,
    /// Resets it when it has read the request.
    ResetAfterRequest,
    /// Reads the request, writes these bytes, and closes the connection.
    Answer(Vec<u8>),
    /// Reads the request, writes these bytes, and keeps the connection open.
    Begin(Vec<u8>),
    /// Reads the request, and writes the first bytes once and the others until the client hangs up.
    Endless(Vec<u8>, Vec<u8>),
    /// The same, a little at a time.
    Drip(Vec<u8>, Vec<u8>),
}

/// What the server has seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) connections: u32,
    /// Of which at least one byte was read.
    pub(super) requests: u32,
}

pub(super) struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
    stop: watch::Sender<()>,
    thread: JoinHandle<()>,
}

impl Server {
    /// Serves the first connection by the first act, and so on; the last act serves all others.
    pub(super) fn start(acts: Vec<Act>) -> Self {
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (stop, mut stopped) = watch::channel(());
        let (ready, address) = std::sync::mpsc::channel();
        let shared = Arc::clone(&seen);
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                let socket = TcpSocket::new_v4().unwrap();
                socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
                let address = socket.local_addr().unwrap();
                if matches!(acts.first(), Some(Act::Refuse)) {
                    // Who is bound and does not listen refuses, and keeps the port from others.
                    ready.send(address).unwrap();
                    _ = stopped.changed().await;
                    return;
                }
                let listener = socket.listen(64).unwrap();
                ready.send(address).unwrap();
                let mut connections = JoinSet::new();
                let end = stopped.clone();
                tokio::select! {
                    () = serve(listener, &acts, &shared, end, &mut connections) => {}
                    _ = stopped.changed() => {}
                }
                let closed = async { while connections.join_next().await.is_some() {} };
                let in_time = tokio::time::timeout(Duration::from_secs(5), closed).await;
                assert!(in_time.is_ok(), "{} connections are open", connections.len());
            });
        });
        Self { address: address.recv().unwrap(), seen, stop, thread }
    }

    pub(super) fn host(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Ends it when the client has closed all connections: everything that it has seen.
    pub(super) fn stop(self) -> Seen {
        drop(self.stop);
        self.thread.join().unwrap();
        *self.seen.lock().unwrap()
    }
}

async fn serve(
    listener: TcpListener,
    acts: &[Act],
    seen: &Arc<Mutex<Seen>>,
    stopped: watch::Receiver<()>,
    connections: &mut JoinSet<()>,
) {
    for connection in 0.. {
        let (stream, _) = listener.accept().await.unwrap();
        seen.lock().unwrap().connections += 1;
        let act = acts.get(connection).or(acts.last()).unwrap().clone();
        connections.spawn(perform(act, stream, Arc::clone(seen), stopped.clone()));
    }
}

/// Does it, and waits until the client has closed the connection as well.
async fn perform(
    act: Act,
    mut stream: TcpStream,
    seen: Arc<Mutex<Seen>>,
    mut stopped: watch::Receiver<()>,
) {
    match act {
        Act::Refuse => {}
        Act::Ignore => _ = stopped.changed().await,
        Act::ResetAtOnce => return stream.set_zero_linger().unwrap(),
        Act::ResetUnread => {
            stream.peek(&mut [0]).await.unwrap();
            return stream.set_zero_linger().unwrap();
        }
        Act::ResetInRequest => {
            if stream.read(&mut [0; 16]).await.unwrap() > 0 {
                seen.lock().unwrap().requests += 1;
            }
            return stream.set_zero_linger().unwrap();
        }
        Act::ResetAfterRequest => {
            read_request(&mut stream, &seen).await;
            return stream.set_zero_linger().unwrap();
        }
        Act::Swallow => read_request(&mut stream, &seen).await,
        Act::Answer(bytes) => {
            read_request(&mut stream, &seen).await;
            // The client may hang up before it has everything: that is what some faults are about.
            _ = stream.write_all(&bytes).await;
            _ = stream.shutdown().await;
        }
        Act::Begin(bytes) => {
            read_request(&mut stream, &seen).await;
            _ = stream.write_all(&bytes).await;
        }
        Act::Endless(first, again) => {
            read_request(&mut stream, &seen).await;
            _ = stream.write_all(&first).await;
            while stream.write_all(&again).await.is_ok() {}
        }
        Act::Drip(first, again) => {
            read_request(&mut stream, &seen).await;
            _ = stream.write_all(&first).await;
            let mut ticks = tokio::time::interval(Duration::from_millis(5));
            while stream.write_all(&again).await.is_ok() {
                ticks.tick().await;
            }
        }
    }
    wait_for_the_end(&mut stream).await;
}

async fn wait_for_the_end(stream: &mut TcpStream) {
    while stream.read(&mut [0; 64]).await.is_ok_and(|read| read > 0) {}
}

/// Reads a request with a body of the length it announces, and counts it.
async fn read_request(stream: &mut TcpStream, seen: &Mutex<Seen>) {
    let mut bytes = Vec::new();
    let mut end = None;
    while end.is_none_or(|end| bytes.len() < end) {
        if !stream.read_buf(&mut bytes).await.is_ok_and(|read| read > 0) {
            return;
        }
        if end.is_none() {
            let head = bytes.windows(4).position(|window| window == b"\r\n\r\n");
            end = head.map(|head| head + 4 + content_length(&bytes[..head]));
        }
    }
    seen.lock().unwrap().requests += 1;
}

fn content_length(head: &[u8]) -> usize {
    let head = std::str::from_utf8(head).unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.map_or(0, |length| length.parse().unwrap())
}
