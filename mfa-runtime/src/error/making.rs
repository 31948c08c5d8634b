//! Errors in the making: what happened is added as it becomes known.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use super::{Delivery, Error, ErrorKind, Failure, Inner, Outlook, Source};

impl Error {
    /// An error about something that never left this machine; the setters below add to it.
    #[doc(hidden)]
    pub fn new(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        let inner = Inner {
            kind,
            delivery: Delivery::NotSent,
            operation: None,
            detail: detail.into(),
            status: None,
            failure: Failure::default(),
            attempts: 0,
            connecting: false,
            retry_after: None,
            outlook: Outlook::Lasting,
            body: Bytes::new(),
            source: None,
        };
        Self { inner: Box::new(inner) }
    }

    #[doc(hidden)]
    pub fn configuration(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Configuration, detail)
    }

    #[doc(hidden)]
    pub fn request(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Request, detail)
    }

    #[doc(hidden)]
    #[must_use]
    pub fn in_operation(mut self, id: &'static str) -> Self {
        self.inner.operation = Some(id);
        self
    }

    /// Says that `attempts` requests were started, and what may have become of the last one.
    #[doc(hidden)]
    #[must_use]
    pub fn after(mut self, attempts: u32, delivery: Delivery) -> Self {
        self.inner.attempts = attempts;
        self.inner.delivery = delivery;
        self
    }

    /// Adds what the attempts before this one have come to: the number of all, and whether one of
    /// them may have arrived.
    pub(crate) fn after_others(mut self, attempts: u32, delivery: Delivery) -> Self {
        self.inner.attempts = attempts;
        if delivery == Delivery::MayHaveArrived {
            self.inner.delivery = delivery;
        }
        self
    }

    pub(crate) fn while_connecting(mut self) -> Self {
        self.inner.connecting = true;
        self
    }

    pub(crate) fn passing(mut self) -> Self {
        self.inner.outlook = Outlook::Passing;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.inner.retry_after = retry_after;
        self
    }

    pub(crate) fn outlook(&self) -> Outlook {
        self.inner.outlook
    }

    pub(crate) fn delivery(&self) -> Delivery {
        self.inner.delivery
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.inner.status = Some(status);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with_failure(mut self, failure: Failure) -> Self {
        self.inner.failure = failure;
        self
    }

    /// Takes over what a server said in another error.
    pub(crate) fn with_facts_of(mut self, other: &Self) -> Self {
        self.inner.status = other.inner.status;
        self.inner.failure = other.inner.failure.clone();
        self.inner.retry_after = other.inner.retry_after;
        self.inner.body = other.inner.body.clone();
        self
    }

    /// Keeps the body of a refusal.
    pub(crate) fn with_body(mut self, body: Bytes) -> Self {
        self.inner.body = body;
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.inner.source = Some(source.into());
        self
    }
}
