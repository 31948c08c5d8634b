//! Answers from this process: what a service says takes the way that a network's answers take.

use std::future::pending;
use std::pin::pin;

use bytes::Bytes;
use http::Method;

use super::message::{Answer, Broken, Failure};
use crate::deadline::Deadlines;
use crate::testing::{End, Fault, Reply, Request, Service};

/// Hands `request` to `service` once, and holds its answer to the limits of every other.
///
/// # Errors
///
/// What kept the answer from being complete. A refusal counts as complete however its body ends.
pub(super) async fn send(
    service: &dyn Service,
    request: Request,
    deadlines: &mut Deadlines<'_>,
) -> Result<Answer, Broken> {
    let is_head = request.method() == Method::HEAD;
    let begun = deadlines.watch(pin!(begin(service, request))).await;
    let begun = begun.map_err(Failure::Limit).and_then(|reply| reply.map_err(Failure::Fault));
    let Reply { status, headers, body, end, .. } =
        begun.map_err(|failure| Broken { status: None, failure })?;
    deadlines.progress();

    let has_none = is_head || matches!(status.as_u16(), 204 | 304);
    let body = if has_none { Bytes::new() } else { body };
    let longest = deadlines.sizes().longest(status);
    let failure = if body.len() > longest {
        Failure::TooLarge(longest)
    } else {
        match end {
            End::Complete => return Ok(Answer { status, headers, body }),
            End::BreaksOff => Failure::Fault(Fault::Reset),
            End::Stalls => match deadlines.watch(pin!(pending())).await {
                Ok(()) => Failure::Fault(Fault::Reset),
                Err(limit) => Failure::Limit(limit),
            },
        }
    };
    if status.is_success() {
        Err(Broken { status: Some(status), failure })
    } else {
        Ok(Answer { status, headers, body: Bytes::new() })
    }
}

/// The status and the headers of an answer, and the body that is to follow.
async fn begin(service: &dyn Service, request: Request) -> Result<Reply, Fault> {
    let reply = match service.call(request).await {
        Ok(Reply { problem: Some(problem), .. }) => return Err(Fault::Unexpected(problem)),
        Ok(reply) => reply,
        Err(Fault::Silent) => return pending().await,
        Err(fault) => return Err(fault),
    };
    if !reply.delay.is_zero() {
        tokio::time::sleep(reply.delay).await;
    }
    Ok(reply)
}
