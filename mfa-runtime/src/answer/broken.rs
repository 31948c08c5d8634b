//! Errors for answers that never came, or came in part.

use std::time::Duration;

use crate::deadline::Limit;
use crate::error::{Delivery, Error, ErrorKind};
use crate::facts::Operation;
use crate::sizes;
use crate::timeouts::Timeouts;
use crate::transport::{ANY_PIECES, Broken, Failure, SHORTEST_PIECES};
use crate::transport::{is_refused_by_proxy, is_refused_by_tls, root_cause};

/// The error for an attempt without a complete answer.
pub(crate) fn broken(operation: &Operation, timeouts: &Timeouts, broken: Broken) -> Error {
    let arrived = Delivery::MayHaveArrived;
    let error = match broken.failure {
        Failure::Limit(limit) => {
            let error = Error::new(ErrorKind::Timeout, limit_text(limit, timeouts));
            let error = error.after(1, arrived);
            if limit == Limit::Operation { error } else { error.passing() }
        }
        Failure::TooLarge(longest) => {
            let detail = sizes::too_long(longest, "max_answer");
            Error::new(ErrorKind::TooLarge, detail).after(1, arrived)
        }
        Failure::Crumbs => {
            let detail = format!(
                "more than {ANY_PIECES} pieces of less than {SHORTEST_PIECES} bytes on average"
            );
            Error::new(ErrorKind::TooLarge, detail).after(1, arrived)
        }
        Failure::Http(error) => http_error(error.without_url(), timeouts),
        #[cfg(feature = "testing")]
        Failure::Fault(fault) => fault.into_error(),
    };
    let error = match broken.status {
        Some(status) => error.with_status(status),
        None => error,
    };
    error.in_operation(operation.id)
}

/// The error for a request that was held back for too long.
pub(crate) fn slow_hooks(operation: &Operation, timeouts: &Timeouts, limit: Limit) -> Error {
    let (time, name) = match limit {
        Limit::Operation => (timeouts.operation, "operation"),
        Limit::Attempt | Limit::Stall => (timeouts.attempt, "attempt"),
    };
    let detail = format!("a hook held the request back for {} ({name} timeout)", seconds(time));
    Error::new(ErrorKind::Timeout, detail).in_operation(operation.id)
}

fn http_error(error: reqwest::Error, timeouts: &Timeouts) -> Error {
    let made = if error.is_connect() {
        no_connection(&error, timeouts)
    } else if error.is_builder() {
        Error::request("the HTTP library refuses it")
    } else {
        let detail = format!("the connection broke ({})", root_cause(&error));
        Error::new(ErrorKind::Transport, detail).after(1, Delivery::MayHaveArrived).passing()
    };
    made.with_source(error)
}

/// Before there is a connection nothing of the request has left.
fn no_connection(error: &reqwest::Error, timeouts: &Timeouts) -> Error {
    let refused_by_proxy = is_refused_by_proxy(error);
    let made = if refused_by_proxy {
        Error::new(ErrorKind::Connect, "the proxy wants another user name and password (HTTP 407)")
    } else if error.is_timeout() {
        let detail = format!("no connection within {}", seconds(timeouts.connect));
        Error::new(ErrorKind::Timeout, detail)
    } else {
        Error::new(ErrorKind::Connect, root_cause(error))
    };
    let made = made.after(1, Delivery::NotSent).while_connecting();
    if refused_by_proxy || is_refused_by_tls(error) { made } else { made.passing() }
}

fn limit_text(limit: Limit, timeouts: &Timeouts) -> String {
    match limit {
        Limit::Attempt => {
            format!("no complete answer within {} (attempt timeout)", seconds(timeouts.attempt))
        }
        Limit::Operation => {
            format!("no complete answer within {} (operation timeout)", seconds(timeouts.operation))
        }
        Limit::Stall => {
            format!(
                "the answer began, then nothing came for {} (stall timeout)",
                seconds(timeouts.stall)
            )
        }
    }
}

fn seconds(time: Duration) -> String {
    format!("{} s", time.as_secs_f64())
}
