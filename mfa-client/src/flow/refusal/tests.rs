use http::StatusCode;
use mfa_runtime::__private::{Delivery, Failure};

use super::*;

fn failure(http: u16, status_code: Option<i64>, api_code: Option<i64>) -> Error {
    let failure = Failure { status_code, api_code, ..Failure::default() };
    Error::new(ErrorKind::Api, "")
        .with_status(StatusCode::from_u16(http).unwrap())
        .with_failure(failure)
        .after(1, Delivery::MayHaveArrived)
}

#[test]
fn the_server_did_nothing() {
    for (http, status, code) in [
        (200, Some(400), None),
        (200, Some(403), Some(2333)),
        (200, Some(6001), Some(6001)),
        (200, Some(2021), None),
        (400, Some(400), None),
        (404, None, None),
        (429, None, None),
        // The word of the application counts more than the one of a proxy before it.
        (500, Some(400), None),
        // A documented reason, whatever status it comes with.
        (200, Some(500), Some(6001)),
        (200, Some(602), Some(1702)),
    ] {
        assert!(is_refusal(&failure(http, status, code)), "{http} {status:?} {code:?}");
    }
}

#[test]
fn nobody_can_tell() {
    for (http, status, code) in [
        (408, None, None),
        (425, None, None),
        (499, None, None),
        (408, Some(400), None),
        (200, Some(408), None),
        (200, Some(499), None),
        (200, Some(500), None),
        (200, Some(602), None),
        (200, Some(500), Some(7)),
        (500, None, None),
        (503, None, None),
        (400, Some(500), None),
        (200, Some(601), Some(9999)),
    ] {
        assert!(!is_refusal(&failure(http, status, code)), "{http} {status:?} {code:?}");
    }
}

#[test]
fn what_is_no_answer_is_no_refusal() {
    for kind in [ErrorKind::Timeout, ErrorKind::Transport, ErrorKind::Decode, ErrorKind::TooLarge] {
        let error = Error::new(kind, "").with_status(StatusCode::BAD_REQUEST);
        assert!(!is_refusal(&error.after(1, Delivery::MayHaveArrived)), "{kind:?}");
    }
}
