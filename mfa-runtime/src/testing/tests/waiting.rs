//! Calls that wait on their thread.

use std::time::Duration;

use super::{Fake, Fault, Reply, RetryPolicy, builder, call, success};
use crate::ErrorKind;
use crate::test_support::{GET, POST};

#[test]
fn outside_of_any_runtime() {
    let fake = Fake::new()
        .on("getThing", Reply::empty(503))
        .on("getThing", Fault::Refused)
        .on("getThing", success().after(Duration::from_millis(1)))
        .on("postThing", Fault::Silent);
    let short = Duration::from_millis(1);
    let client =
        builder(fake.clone()).retry(RetryPolicy::new().backoff(short, short)).build().unwrap();
    assert_eq!(call(&client, &GET).send().unwrap().attempts(), 3);
    let error = call(&client, &POST).timeout(Duration::from_millis(20)).send().unwrap_err();
    assert!(error.is_timeout() && error.may_have_reached_server());
    fake.assert_done();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inside_a_runtime() {
    let client = builder(Fake::new().on("getThing", success())).build().unwrap();
    assert_eq!(call(&client, &GET).send().unwrap()["data"], 7);
    let error = call(&client, &GET).send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}
