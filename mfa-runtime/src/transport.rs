//! One request out, one answer in: the only module that talks to `reqwest`, or to what stands in its
//! place in tests.

mod message;
mod proxy;
#[cfg(feature = "testing")]
mod service;
mod tls;

use std::error::Error as StdError;
use std::io;
use std::mem;
use std::pin::pin;
#[cfg(feature = "testing")]
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;

use crate::base_url::BaseUrl;
use crate::deadline::{Deadlines, Limit};
use crate::error::Error;
#[cfg(feature = "testing")]
use crate::testing::Service;
use crate::timeouts::Timeouts;
pub(crate) use message::{Answer, Broken, Failure, Message};
pub(crate) use proxy::is_refused_by_proxy;
pub(crate) use tls::is_refused_by_tls;

/// Pieces that an answer may have whatever their length, since some servers send each word alone.
pub(crate) const ANY_PIECES: u32 = 1 << 16;
/// The least length of all pieces on average where there are more. Each costs more than its bytes do.
pub(crate) const SHORTEST_PIECES: usize = 16;

/// Idle connections go before usual servers close them: a POST on a connection that the server
/// is just closing fails, and must not be repeated.
const POOL_IDLE: Duration = Duration::from_secs(30);

/// How long a connection lives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Connections {
    /// It is used again, by whoever calls next.
    #[default]
    Shared,
    /// Each request has its own.
    Fresh,
}

/// What carries requests. Not a trait object: its future would have to be boxed, once for every
/// request that goes over the network.
#[derive(Clone)]
pub(crate) enum Transport {
    Http(reqwest::Client),
    #[cfg(feature = "testing")]
    Service(Arc<dyn Service>),
}

/// Makes the connection pool of one client.
///
/// # Errors
///
/// A configuration error if TLS cannot be set up on this machine.
pub(crate) fn build(
    base: &BaseUrl,
    timeouts: &Timeouts,
    connections: Connections,
) -> Result<Transport, Error> {
    let mut builder = configure(base, timeouts);
    if connections == Connections::Fresh {
        builder = builder.pool_max_idle_per_host(0);
    }
    builder.build().map(Transport::Http).map_err(|error| {
        let cause = root_cause(&error);
        let detail = format!("the HTTP client cannot be set up on this machine: {cause}");
        Error::configuration(detail).with_source(error.without_url())
    })
}

/// What every connection pool has in common, wherever its certificates come from.
pub(crate) fn configure(base: &BaseUrl, timeouts: &Timeouts) -> reqwest::ClientBuilder {
    let mut builder = reqwest::Client::builder()
        // A redirect would carry the body and our own credential headers to another host.
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // reqwest's own repetitions know nothing of one-time codes. "Never" still copies every
        // request in case, unless no copy may be used.
        .retry(reqwest::retry::never().max_retries_per_request(0))
        .http1_only()
        .https_only(base.is_https())
        .connect_timeout(timeouts.connect)
        .pool_idle_timeout(POOL_IDLE);
    if base.is_loopback() {
        builder = builder.no_proxy();
    }
    tls::secure(builder, base)
}

/// The words of the innermost error: the ones that say what to look at.
pub(crate) fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    #[cfg(feature = "native-tls")]
    if let Some(text) = tls::text(error) {
        return text;
    }
    if error.is_dns() {
        return format!("its name cannot be resolved: {cause}");
    }
    match cause.downcast_ref::<io::Error>().map(io::Error::kind) {
        // The system adds numbers to these that help nobody.
        Some(io::ErrorKind::ConnectionRefused) => "connection refused".into(),
        Some(io::ErrorKind::ConnectionReset) => "connection reset by the server".into(),
        _ => cause.to_string(),
    }
}

impl Transport {
    /// Sends `message` once and reads the whole answer.
    ///
    /// # Errors
    ///
    /// What kept the answer from being complete. A refusal counts as complete however its body ends.
    pub(crate) async fn send(
        &self,
        message: Message<'_>,
        deadlines: &mut Deadlines<'_>,
    ) -> Result<Answer, Broken> {
        let http = match self {
            Self::Http(http) => http,
            #[cfg(feature = "testing")]
            Self::Service(service) => {
                let request = crate::testing::Request::new(message);
                return Box::pin(service::send(&**service, request, deadlines)).await;
            }
        };
        let begun = deadlines.watch(pin!(http.execute(message.into_http()))).await;
        let mut response = flatten(begun).map_err(|failure| Broken { status: None, failure })?;

        let body = read_body(&mut response, deadlines).await;
        let status = response.status();
        let body = match body {
            Ok(body) => body,
            Err(_) if !status.is_success() => Bytes::new(),
            Err(failure) => return Err(Broken { status: Some(status), failure }),
        };
        let headers = mem::take(response.headers_mut());
        Ok(Answer { status, headers, body })
    }
}

async fn read_body(
    response: &mut reqwest::Response,
    deadlines: &mut Deadlines<'_>,
) -> Result<Bytes, Failure> {
    let longest = deadlines.sizes().longest(response.status());
    if response.content_length().is_some_and(|length| length > longest as u64) {
        return Err(Failure::TooLarge(longest));
    }
    // Most answers are one piece, which is used where it lies.
    let mut whole = Bytes::new();
    let mut pieces = BytesMut::new();
    // What is left is known where the length was announced: then the end needs no look.
    while response.content_length() != Some(0) {
        deadlines.progress();
        let piece = flatten(deadlines.watch(pin!(response.chunk())).await)?;
        let Some(piece) = piece else { break };
        check(whole.len() + pieces.len() + piece.len(), response.status(), deadlines)?;
        if whole.is_empty() && pieces.is_empty() {
            whole = piece;
        } else {
            pieces.extend_from_slice(&mem::take(&mut whole));
            pieces.extend_from_slice(&piece);
        }
    }
    Ok(if pieces.is_empty() { whole } else { pieces.freeze() })
}

/// Gives up an answer that is too long by now, or in too many pieces. Nothing is carried from piece to
/// piece for it: that would make every call larger.
fn check(length: usize, status: StatusCode, deadlines: &Deadlines<'_>) -> Result<(), Failure> {
    let (longest, pieces) = (deadlines.sizes().longest(status), deadlines.pieces());
    if length > longest {
        Err(Failure::TooLarge(longest))
    } else if ANY_PIECES < pieces && length / SHORTEST_PIECES < pieces as usize {
        Err(Failure::Crumbs)
    } else {
        Ok(())
    }
}

fn flatten<T>(outcome: Result<reqwest::Result<T>, Limit>) -> Result<T, Failure> {
    outcome.map_err(Failure::Limit)?.map_err(Failure::Http)
}

#[cfg(test)]
mod tests;
