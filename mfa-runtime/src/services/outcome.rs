//! From what an operation gives to an answer.

use std::any::Any;

use serde::Serialize;

use crate::facts::Envelope;
use crate::testing::{Fault, Refusal, Reply, Request};

/// The answer of an operation, as it is sent.
///
/// # Errors
///
/// The fault that the operation wants in place of an answer.
pub fn outcome<T: Serialize + 'static>(
    envelope: Option<&Envelope>,
    answer: Result<T, Refusal>,
) -> Result<Reply, Fault> {
    match answer {
        Ok(value) if is_nothing(&value) => Ok(Reply::empty(204)),
        Ok(value) => Ok(Reply::ok(&value)),
        Err(refusal) => refusal.into_outcome(envelope),
    }
}

/// The answer to a request that is for none of a service's operations.
///
/// # Errors
///
/// None: it answers as an operation does.
pub fn unknown(envelope: Option<&Envelope>, request: &Request) -> Result<Reply, Fault> {
    Refusal::not_implemented(&request.name()).into_outcome(envelope)
}

fn is_nothing(value: &dyn Any) -> bool {
    value.is::<()>()
}
