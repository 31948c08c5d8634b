use http::HeaderValue;

use super::*;

fn response(headers: HeaderMap) -> Response<Vec<i32>> {
    let elapsed = Duration::from_millis(3);
    Response::new(vec![1, 2], Head { status: StatusCode::OK, headers, attempts: 1, elapsed })
}

#[test]
fn is_used_like_its_value() {
    let response = response(HeaderMap::new());
    assert_eq!(response.len(), 2);
    assert_eq!(response.elapsed(), Duration::from_millis(3));
    assert_eq!(response.into_inner(), [1, 2]);
}

#[test]
fn the_request_id_is_a_header() {
    let mut headers = HeaderMap::new();
    assert_eq!(response(headers.clone()).request_id(), None);
    headers.insert("x-request-id", HeaderValue::from_static("42"));
    assert_eq!(response(headers).request_id(), Some("42"));
}

#[test]
fn debug_shows_no_header() {
    let headers = HeaderMap::from_iter([(http::header::SET_COOKIE, HeaderValue::from_static("s"))]);
    assert_eq!(
        format!("{:?}", response(headers)),
        "Response { status: 200, value: [1, 2], attempts: 1, elapsed: 3ms, .. }"
    );
}
