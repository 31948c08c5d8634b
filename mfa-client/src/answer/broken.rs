//! Errors for answers that never came, or came in part.

use std::time::Duration;

use crate::client::Operation;
use crate::deadline::Limit;
use crate::error::{Delivery, Error, ErrorKind};
use crate::timeouts::Timeouts;
use crate::transport::{Broken, Failure, LONGEST_ANSWER, root_cause};

/// The error for an attempt without a complete answer.
pub(crate) fn broken(operation: &Operation, timeouts: &Timeouts, broken: Broken) -> Error {
    let arrived = Delivery::MayHaveArrived;
    let error = match broken.failure {
        Failure::Limit(limit) => {
            Error::new(ErrorKind::Timeout, limit_text(limit, timeouts)).after(1, arrived)
        }
        Failure::TooLarge => {
            let detail = format!("more than {} MiB", LONGEST_ANSWER >> 20);
            Error::new(ErrorKind::TooLarge, detail).after(1, arrived)
        }
        Failure::Http(error) => http_error(error.without_url(), timeouts),
    };
    let error = match broken.status {
        Some(status) => error.with_status(status),
        None => error,
    };
    error.in_operation(operation.id)
}

fn http_error(error: reqwest::Error, timeouts: &Timeouts) -> Error {
    let made = if error.is_connect() && error.is_timeout() {
        let detail = format!("no connection within {}", seconds(timeouts.connect));
        Error::new(ErrorKind::Timeout, detail).after(1, Delivery::NotSent)
    } else if error.is_connect() {
        Error::new(ErrorKind::Connect, root_cause(&error)).after(1, Delivery::NotSent)
    } else if error.is_builder() {
        Error::request("the HTTP library refuses it")
    } else {
        let detail = format!("the connection broke ({})", root_cause(&error));
        Error::new(ErrorKind::Transport, detail).after(1, Delivery::MayHaveArrived)
    };
    made.with_source(error)
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
