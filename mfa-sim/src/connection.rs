//! HTTP/1.1 on a listening socket.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};

use crate::body;
use crate::budget::Budget;
use crate::envelope::{Answer, Failure, Status};
use crate::hosts::Hosts;
use crate::request::Request;
use crate::service::Service;

/// How long a client may take to send a request.
const PATIENCE: Duration = Duration::from_secs(30);

/// How many connections may be told at once that they are too many. More than these wait.
const REFUSALS: usize = 16;

/// The largest head of a request, and what is read of a body at once, in bytes.
const READ_AT_ONCE: usize = 64 * 1024;

/// What serves the connections of one listener.
#[derive(Debug)]
pub(crate) struct Serving {
    service: Arc<Service>,
    hosts: Hosts,
    /// For the bodies of all requests.
    bodies: Budget,
    /// One place for each connection.
    places: Arc<Semaphore>,
    max_connections: usize,
}

/// What becomes of the requests of a connection.
#[derive(Clone, Copy, Debug)]
enum Admission {
    Served,
    /// There are too many others.
    Refused,
}

impl Serving {
    pub(crate) fn new(service: Arc<Service>, hosts: Hosts, max_connections: usize) -> Self {
        // A semaphore has room for so many, and no system has as many sockets.
        let max_connections = max_connections.min(Semaphore::MAX_PERMITS);
        let places = Arc::new(Semaphore::new(max_connections));
        Self { service, hosts, bodies: Budget::new(body::ALL), places, max_connections }
    }

    /// Serves connections for as long as it is polled.
    pub(crate) async fn serve(self, listener: TcpListener) {
        let serving = Arc::new(self);
        let refusals = Arc::new(Semaphore::new(REFUSALS));
        loop {
            let Ok((stream, _)) = listener.accept().await else {
                // Out of file descriptors, most likely: some will be free again in a moment.
                sleep(Duration::from_millis(50)).await;
                continue;
            };
            let served = serving.places.clone().try_acquire_owned();
            let admitted = match served {
                Ok(place) => Ok((Admission::Served, place)),
                Err(_) => {
                    refusals.clone().acquire_owned().await.map(|place| (Admission::Refused, place))
                }
            };
            if let Ok((admission, place)) = admitted {
                tokio::spawn(serving.clone().connection(stream, admission, place));
            }
        }
    }

    async fn connection(
        self: Arc<Self>,
        stream: TcpStream,
        admission: Admission,
        _place: OwnedSemaphorePermit,
    ) {
        // Without this, small answers wait for the client's acknowledgments.
        _ = stream.set_nodelay(true);
        let respond = service_fn(|request| {
            let serving = self.clone();
            async move { Ok::<_, Infallible>(serving.respond(request, admission).await) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(PATIENCE)
            .max_buf_size(READ_AT_ONCE)
            .serve_connection(TokioIo::new(stream), respond);
        // A connection that breaks concerns its client alone, who knows.
        _ = connection.await;
    }

    async fn respond(
        &self,
        request: http::Request<Incoming>,
        admission: Admission,
    ) -> Response<Full<Bytes>> {
        let (parts, body) = request.into_parts();
        let admitted = self.admit(admission).and_then(|()| self.hosts.check(&parts));
        if let Err(failure) = admitted {
            return self.refuse(failure);
        }
        match timeout(PATIENCE, body::read(body, &self.bodies)).await {
            Ok(Ok((body, _held))) => response(&self.service.answer(&Request::new(parts, body))),
            Ok(Err(failure)) => self.refuse(failure),
            Err(_) => {
                let failure = Failure::new(Status::TimedOut, "the body did not arrive in time");
                self.refuse(failure.http(StatusCode::REQUEST_TIMEOUT))
            }
        }
    }

    fn admit(&self, admission: Admission) -> Result<(), Failure> {
        match admission {
            Admission::Served => Ok(()),
            Admission::Refused => {
                let max = self.max_connections;
                let why = format!("more than {max} connections are open (`--max-connections`)");
                let failure = Failure::new(Status::Overloaded, why);
                Err(failure.http(StatusCode::SERVICE_UNAVAILABLE))
            }
        }
    }

    fn refuse(&self, failure: Failure) -> Response<Full<Bytes>> {
        closing(response(&self.service.refuse(failure)))
    }
}

fn response(answer: &Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(answer.body.to_string()));
    *response.status_mut() = answer.http;
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

/// Ends the connection after this response, as the rest of the request may still be on its way.
fn closing(mut response: Response<Full<Bytes>>) -> Response<Full<Bytes>> {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
