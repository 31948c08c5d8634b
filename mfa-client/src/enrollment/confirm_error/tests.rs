use http::StatusCode;

use super::*;
use crate::answer::Failure;
use crate::error::Delivery;

/// Whether an answer with this HTTP status, `statusCode` and `apiCode` says that nothing was done.
fn refusal(http: u16, status_code: Option<i64>, api_code: Option<i64>) -> bool {
    let failure = Failure { status_code, api_code, ..Failure::default() };
    let error = Error::new(ErrorKind::Api, "")
        .with_status(StatusCode::from_u16(http).unwrap())
        .with_failure(failure)
        .after(1, Delivery::MayHaveArrived);
    is_refusal(&error)
}

#[test]
fn the_server_refuses() {
    assert!(refusal(200, Some(400), None));
    assert!(refusal(200, Some(403), Some(2333)));
    assert!(refusal(429, None, None));
    // The word of the application counts more than the one of a proxy before it.
    assert!(refusal(500, Some(400), None));
    // A documented reason, whatever status it comes with.
    assert!(refusal(200, Some(500), Some(6001)));
    assert!(refusal(200, Some(602), Some(1702)));
}

#[test]
fn nobody_can_tell() {
    assert!(!refusal(502, None, None));
    assert!(!refusal(200, Some(500), None));
    assert!(!refusal(400, Some(500), None));
    assert!(!refusal(200, Some(601), Some(9999)));
    let kinds = [ErrorKind::Timeout, ErrorKind::Transport, ErrorKind::Decode, ErrorKind::TooLarge];
    for kind in kinds {
        let error = Error::new(kind, "").with_status(StatusCode::BAD_REQUEST);
        assert!(!is_refusal(&error.after(1, Delivery::MayHaveArrived)), "{kind:?}");
    }
}
