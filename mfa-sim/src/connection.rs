//! HTTP/1.1 on a listening socket.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONNECTION, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use crate::envelope::{Answer, Failure, Status};
use crate::request::Request;
use crate::service::Service;

/// Largest body that is read, in bytes.
const LARGEST_BODY: usize = 1024 * 1024;

/// What is read and thrown away of a body that is too large, in bytes. A client that is still
/// sending when the connection closes may never see the answer.
const LARGEST_REFUSED_BODY: usize = 16 * LARGEST_BODY;

/// How long a client may take to send a request.
const PATIENCE: Duration = Duration::from_secs(30);

/// Serves connections for as long as it is polled.
pub(crate) async fn serve(listener: TcpListener, service: Arc<Service>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(serve_connection(stream, service.clone()))),
            // Out of file descriptors, most likely: some will be free again in a moment.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn serve_connection(stream: TcpStream, service: Arc<Service>) {
    // Without this, small answers wait for the client's acknowledgments.
    _ = stream.set_nodelay(true);
    let respond = service_fn(|request| {
        let service = service.clone();
        async move { Ok::<_, Infallible>(respond(request, &service).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), respond);
    // A connection that breaks concerns its client alone, who knows.
    _ = connection.await;
}

async fn respond(request: http::Request<Incoming>, service: &Service) -> Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    match timeout(PATIENCE, read(body)).await {
        Ok(Ok(body)) => response(&service.answer(&Request::new(parts, body))),
        Ok(Err(failure)) => closing(response(&service.refuse(failure))),
        Err(_) => {
            let failure = Failure::new(Status::TimedOut, "the body did not arrive in time");
            closing(response(&service.refuse(failure.http(StatusCode::REQUEST_TIMEOUT))))
        }
    }
}

/// Reads a body up to the limit.
async fn read(mut body: Incoming) -> Result<Bytes, Failure> {
    let mut read = BytesMut::new();
    let mut length = 0_usize;
    while let Some(frame) = body.frame().await {
        let broken = |_| Failure::new(Status::BadArgument, "the body is cut off");
        let frame = frame.map_err(broken).map_err(|failure| failure.http(StatusCode::BAD_REQUEST));
        let Ok(data) = frame?.into_data() else { continue };
        length = length.saturating_add(data.len());
        if length <= LARGEST_BODY {
            read.extend_from_slice(&data);
        } else if length > LARGEST_REFUSED_BODY {
            break;
        }
    }
    if length > LARGEST_BODY {
        let failure = Failure::new(Status::TooLarge, "the body is larger than 1 MiB");
        return Err(failure.http(StatusCode::PAYLOAD_TOO_LARGE));
    }
    Ok(read.freeze())
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
