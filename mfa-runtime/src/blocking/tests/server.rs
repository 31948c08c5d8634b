//! A server on threads of its own.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::test_support::answer;

const OK: &str = r#"{"statusCode":200}"#;

/// The answer to a request that goes well.
pub(super) fn good() -> String {
    answer("200 OK", OK)
}

/// The requests that came, each with the number of its connection.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen(Arc<Mutex<Vec<(usize, String)>>>);

impl Seen {
    fn push(&self, connection: usize, head: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((connection, head));
    }

    /// The numbers of the connections that requests with this in their head came on, in their order.
    pub(super) fn connections(&self, in_head: &str) -> Vec<usize> {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let these = seen.iter().filter(|(_, head)| head.contains(in_head));
        these.map(|(connection, _)| *connection).collect()
    }
}

/// Starts a server that answers each request with the next of these, on as many connections as the
/// client makes; then it hangs up.
pub(super) fn server(
    answers: impl IntoIterator<Item = String, IntoIter: Send + 'static>,
) -> (String, Seen) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    let seen = Seen::default();
    let (answers, told) = (Arc::new(Mutex::new(answers.into_iter())), seen.clone());
    thread::spawn(move || {
        for (connection, stream) in listener.incoming().enumerate() {
            let (answers, told) = (Arc::clone(&answers), told.clone());
            thread::spawn(move || {
                let mut stream = BufReader::new(stream.unwrap());
                while let Some(head) = read_request(&mut stream) {
                    told.push(connection, head);
                    let Some(answer) = answers.lock().unwrap().next() else { return };
                    stream.get_mut().write_all(answer.as_bytes()).unwrap();
                }
            });
        }
    });
    (host, seen)
}

/// Reads one request; its body is not looked at, which works while there is none.
fn read_request(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).unwrap_or(0) == 0 {
            return None;
        }
    }
    Some(head)
}
