//! `bench-server PORT`: canned answers for the six operations, on loopback.

use std::convert::Infallible;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;

const ENVELOPE: &str =
    r#"{"statusCode":200,"message":"ok","requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c""#;
const STARTED: &str = r#","data":{"enrollmentToken":"TQoCISidM0kBji0dxRi3afSDtkvvMiUphenIgLF87y+JOw4T8fDWOsHHXIcvZ2EVESXhTrfGyh1iGf52Cg9e9byeFQvm1VZ0QWrwmzwpntFAVtf1IP9LqVhmzXhBMFvLOcU/z1Eh/n0CrwX0uHNpJoMW9lp9AqHd9HvauaGKX+Y=","otpData":{"qrCodeUri":"otpauth://totp/x:y?secret=ABC&period=30","qrCodeDataUrl":"data:image/png;base64,AAAA","recoveryCode":"b471-8ec0-874a-087f"}}}"#;
const FACTORS: &str = r#","data":[{"factorId":"62fc89c5acb2d1ed6f1f6a01","factorType":"SMS","profile":{"phoneNumber":"188xxxx8888","phoneCountryCode":"+86"}},{"factorId":"62fc89c5acb2d1ed6f1f6a02","factorType":"OTP","profile":{}},{"factorId":"62fc89c5acb2d1ed6f1f6a03","factorType":"EMAIL","profile":{"email":"test@example.com"}}]}"#;
const FACTOR: &str = r#","data":{"factorId":"62fc89c5acb2d1ed6f1f6a01","factorType":"SMS","profile":{"phoneNumber":"188xxxx8888","phoneCountryCode":"+86"}}}"#;

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let rest = match request.uri().path() {
        "/api/v3/send-enroll-factor-request" => STARTED,
        "/api/v3/list-enrolled-factors" => FACTORS,
        "/api/v3/get-factor" => FACTOR,
        _ => "}",
    };
    // Read to the end, so that the connection can be used again.
    _ = request.into_body().collect().await;
    let mut response = Response::new(Full::from(format!("{ENVELOPE}{rest}")));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let port: u16 = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(18080);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.unwrap();
    eprintln!("listening on http://127.0.0.1:{port}");
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(async move {
            let connection =
                http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer));
            _ = connection.await;
        });
    }
}
