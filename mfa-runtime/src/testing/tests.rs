//! Services in the place of a network: everything above the sending works the same.

mod calls;
mod fake;
mod faults;
mod requests;
mod tokens;
#[cfg(feature = "blocking")]
mod waiting;

use serde_json::json;

use super::{Fake, Fault, Reply, Service};
use crate::__private as rt;
use crate::test_support::{API, status_code};
use crate::{Call, RetryPolicy, Value};

/// Without a host, and with the retries that everybody has.
fn builder(service: impl Service + 'static) -> rt::ClientBuilder {
    rt::ClientBuilder::new(&API).service(service)
}

fn client(service: impl Service + 'static) -> rt::Client {
    builder(service).build().unwrap()
}

/// A call whose answer is any JSON in an envelope.
fn call<'c>(client: &'c rt::Client, operation: &'static rt::Operation) -> Call<'c, Value> {
    Call::enveloped(client, rt::Request::new(operation), status_code)
}

fn success() -> Reply {
    Reply::ok(&json!({"statusCode": 200, "data": 7}))
}
