//! One request on its way out, and what came of it.

use std::mem;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::base_url::BaseUrl;
use crate::deadline::Limit;
use crate::request::Ready;
#[cfg(feature = "testing")]
use crate::testing::Fault;

/// One request, as it goes out. What is sent is made of it only where it leaves, so that nothing that
/// waits for the answer keeps room for it.
pub(crate) struct Message<'a> {
    pub(crate) request: &'a Ready,
    /// Which one of its call it is, from 1.
    #[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "services read it"))]
    pub(crate) attempt: u32,
    pub(crate) base: &'a BaseUrl,
    /// All that are set here. They are taken out.
    pub(crate) headers: &'a mut HeaderMap,
}

impl Message<'_> {
    pub(super) fn into_http(self) -> reqwest::Request {
        let Self { request, base, headers, .. } = self;
        let mut http = reqwest::Request::new(request.method().clone(), request.url(base));
        *http.headers_mut() = mem::take(headers);
        *http.body_mut() = request.body().map(|body| body.bytes.clone().into());
        http
    }
}

/// An answer as it came.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Empty if there was none, and for a refusal that was too long or broke off.
    pub(crate) body: Bytes,
}

/// Why there is no answer.
pub(crate) enum Failure {
    Limit(Limit),
    Http(reqwest::Error),
    /// Longer than so many bytes.
    TooLarge(usize),
    /// Too many pieces for its length.
    Crumbs,
    /// What a service in this process wants to look like.
    #[cfg(feature = "testing")]
    Fault(Fault),
}

/// A [`Failure`], and the status if it had come.
pub(crate) struct Broken {
    pub(crate) status: Option<StatusCode>,
    pub(crate) failure: Failure,
}
