//! What is left of spans where nobody wants them.

#![expect(clippy::unused_self, reason = "stands where the spans themselves do")]

use std::time::Duration;

use http::StatusCode;

use crate::answer::Received;
use crate::client::Client;
use crate::error::Error;
use crate::request::{Ready, Request};

pub(crate) struct OperationSpan;

impl OperationSpan {
    pub(crate) fn begin(_client: &Client, _request: &Request) -> Self {
        Self
    }

    pub(crate) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub(crate) fn end(self, _client: &Client, _end: Result<(StatusCode, u32), &Error>) {}
}

pub(crate) struct AttemptSpan;

impl AttemptSpan {
    pub(crate) fn begin(_client: &Client, _request: &Ready, _number: u32) -> Self {
        Self
    }

    pub(crate) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub(crate) fn end(self, _result: &Result<Received<'_>, Error>) {}
}

pub(crate) fn sent_again(_client: &Client, _error: &Error, _delay: Duration) {}

/// The same future.
pub(crate) fn in_current_span<F: Future>(future: F) -> F {
    future
}
