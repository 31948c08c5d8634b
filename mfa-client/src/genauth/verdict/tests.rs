//! Failures as calls make them.

use http::StatusCode;
use mfa_runtime::__private::{Delivery, Failure};

use super::*;

use crate::ErrorKind;

/// An answer with this HTTP status, and these numbers in its envelope.
fn answered(http: u16, status_code: Option<i64>, api_code: Option<i64>) -> Error {
    let failure = Failure { status_code, api_code, ..Failure::default() };
    Error::new(ErrorKind::Api, "")
        .with_status(StatusCode::from_u16(http).unwrap())
        .with_failure(failure)
        .after(1, Delivery::MayHaveArrived)
}

fn http(status: u16) -> Verdict {
    verdict(&answered(status, None, None))
}

fn envelope(status: i64) -> Verdict {
    verdict(&answered(200, Some(status), None))
}

#[test]
fn a_fault_of_the_client_is_a_refusal() {
    for status in 400..500 {
        let expected = match status {
            407 | 408 | 421 | 425 | 429 => Verdict::Unclear,
            _ => Verdict::Refused,
        };
        assert_eq!(http(status), expected, "HTTP {status}");
        assert_eq!(envelope(status.into()), expected, "statusCode {status}");
    }
}

#[test]
fn everything_else_says_nothing() {
    for status in [200, 204, 302, 500, 502, 503, 504, 599] {
        assert_eq!(http(status), Verdict::Unclear, "HTTP {status}");
    }
    for status in [0, 201, 399, 500, 503, 601, 602, 603, -401] {
        assert_eq!(envelope(status), Verdict::Unclear, "statusCode {status}");
    }
}

#[test]
fn the_outer_and_the_inner_status_count_alike() {
    assert_eq!(verdict(&answered(401, Some(500), None)), Verdict::Refused);
    assert_eq!(verdict(&answered(500, Some(403), None)), Verdict::Refused);
    assert_eq!(verdict(&answered(429, Some(400), None)), Verdict::Unclear);
    assert_eq!(verdict(&answered(403, Some(429), None)), Verdict::Unclear);
}

#[test]
fn some_codes_are_clear_whatever_comes_with_them() {
    for code in [1635, 1636, 1639, 1640, 1641, 1642, 1643, 1699, 2004, 2005, 2006, 2020, 2058, 2333]
    {
        for (http, status) in [(200, 200), (200, 500), (429, 429), (502, 0)] {
            let error = answered(http, Some(status), Some(code));
            assert_eq!(verdict(&error), Verdict::Refused, "{code} with {http} and {status}");
        }
        assert_eq!(envelope(code), Verdict::Refused, "{code} as the status");
    }
    assert_eq!(verdict(&answered(200, Some(400), Some(2080))), Verdict::Unclear, "too often");
    assert_eq!(verdict(&answered(200, Some(500), Some(4021))), Verdict::Unclear, "another code");
}

#[test]
fn what_was_not_sent_was_not_refused() {
    for kind in [ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::Configuration] {
        assert_eq!(verdict(&Error::new(kind, "")), Verdict::Unsent);
    }
}

#[test]
fn an_answer_that_broke_off_after_its_status() {
    for kind in [ErrorKind::Timeout, ErrorKind::Transport, ErrorKind::TooLarge] {
        let error = Error::new(kind, "").after(1, Delivery::MayHaveArrived);
        assert_eq!(verdict(&error), Verdict::Unclear);
        assert_eq!(verdict(&error.with_status(StatusCode::UNAUTHORIZED)), Verdict::Refused);
    }
}
