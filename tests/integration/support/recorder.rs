//! A server on a raw socket: it records what comes, byte for byte, and answers what it is told,
//! however much that breaks the rules of HTTP.

use std::iter;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The request that ends a recording.
const END: &[u8] = b"END / HTTP/1.1\r\n\r\n";

/// How the server answers each request.
#[derive(Clone)]
pub(crate) enum Script {
    /// Writes these bytes and closes the connection.
    Send(Vec<u8>),
    /// Writes these bytes, then keeps silent until the client hangs up.
    Stall(Vec<u8>),
    /// Writes the first bytes once, then the others until the client hangs up.
    Endless(Vec<u8>, Vec<u8>),
    /// The same, but with a pause before each piece.
    Dribble(Vec<u8>, Vec<u8>, Duration),
}

impl Script {
    /// A complete answer with a JSON content type.
    pub(crate) fn json(status: &str, body: &str) -> Self {
        Self::whole(status, "content-type: application/json\r\n", body)
    }

    /// A complete answer; each of the header lines ends with a line break.
    pub(crate) fn whole(status: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        let answer = format!(
            "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
        );
        Self::Send(answer.into_bytes())
    }

    async fn perform(self, mut stream: TcpStream) {
        // The client may hang up before it has everything: that is what some tests are about.
        match self {
            Self::Send(bytes) => _ = stream.write_all(&bytes).await,
            Self::Stall(bytes) => {
                _ = stream.write_all(&bytes).await;
                _ = stream.read(&mut [0]).await;
            }
            Self::Endless(first, again) => {
                _ = stream.write_all(&first).await;
                while stream.write_all(&again).await.is_ok() {}
            }
            Self::Dribble(first, again, pause) => {
                let mut ticks = tokio::time::interval(pause);
                _ = stream.write_all(&first).await;
                while stream.write_all(&again).await.is_ok() {
                    ticks.tick().await;
                }
            }
        }
    }
}

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    /// Path and query, as sent.
    pub(crate) target: String,
    /// Names in lower case, in the order they came in.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Recorded {
    /// The values of a header, of which there should be one or none.
    pub(crate) fn header(&self, name: &str) -> Vec<&str> {
        let values = self.headers.iter().filter(|(key, _)| key == name);
        values.map(|(_, value)| value.as_str()).collect()
    }

    fn parse(head: &str) -> Self {
        let mut lines = head.split("\r\n");
        let mut start = lines.next().unwrap().split(' ').map(str::to_owned);
        let header = |line: &str| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_ascii_lowercase(), value.to_owned())
        };
        Self {
            method: start.next().unwrap(),
            target: start.next().unwrap(),
            headers: lines.filter(|line| !line.is_empty()).map(header).collect(),
            body: String::new(),
        }
    }

    fn content_length(&self) -> usize {
        self.header("content-length").first().map_or(0, |length| length.parse().unwrap())
    }
}

/// A recording server. It serves one connection after the other, one request each: when it is told
/// to stop, it has seen every request there was.
pub(crate) struct Recorder {
    address: SocketAddr,
    recording: JoinHandle<Vec<Recorded>>,
}

impl Recorder {
    /// Starts a server that answers every request in the same way.
    pub(crate) async fn start(script: Script) -> Self {
        Self::in_turn([], script).await
    }

    /// Starts a server that answers the first requests in these ways, and those after them in the
    /// last.
    pub(crate) async fn in_turn<const N: usize>(first: [Script; N], last: Script) -> Self {
        let scripts = first.into_iter().chain(iter::repeat(last));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let recording = tokio::spawn(record(listener, scripts));
        Self { address, recording }
    }

    /// What to give to a client's builder.
    pub(crate) fn host(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Ends the recording: all requests that ever came, also those that nobody knows of.
    pub(crate) async fn stop(self) -> Vec<Recorded> {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(END).await.unwrap();
        // Only a client that keeps a connection open and silent can make this wait.
        tokio::time::timeout(Duration::from_secs(20), self.recording).await.unwrap().unwrap()
    }

    /// Ends the recording, which must hold exactly one request.
    pub(crate) async fn stop_after_one(self) -> Recorded {
        let requests = self.stop().await;
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.into_iter().next().unwrap()
    }
}

async fn record(listener: TcpListener, mut scripts: impl Iterator<Item = Script>) -> Vec<Recorded> {
    let mut requests = Vec::new();
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        match read_request(&mut stream).await {
            Some(request) if request.method == "END" => return requests,
            Some(request) => {
                requests.push(request);
                scripts.next().unwrap().perform(stream).await;
            }
            None => requests.push(Recorded::default()),
        }
    }
}

/// Reads one request; `None` if the connection ends before it does.
async fn read_request(stream: &mut TcpStream) -> Option<Recorded> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let mut request = Recorded::parse(std::str::from_utf8(&bytes[..end]).unwrap());
            let body = &bytes[end + 4..];
            if request.content_length() <= body.len() {
                request.body = String::from_utf8(body.to_vec()).unwrap();
                return Some(request);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}
