use crate::error::ErrorKind;
use crate::facts::Operation;
use crate::request::Request;
use crate::request::tests::{problem, ready};
use crate::test_support::{POST, POST_WITH_KEY};

/// A request with these keys, each set in another of the ways that there are.
type WithKey = fn(&'static Operation, &str) -> Request;

const WAYS: [WithKey; 4] = [
    |operation, key| {
        let mut request = Request::new(operation);
        request.set_idempotency_key(key);
        request
    },
    |operation, key| Request::new(operation).input(1, key),
    |operation, key| Request::new(operation).maybe(0, Some(key)),
    |operation, key| {
        let mut request = Request::new(operation);
        request.set_header("idempotency-Key", key);
        request
    },
];

#[test]
fn a_key_that_is_none() {
    for key in ["", " ", "a b", " a", "a\t", "a\n", "é", "a\u{7f}", &"x".repeat(256)] {
        for with_key in WAYS {
            assert_eq!(
                problem(with_key(&POST_WITH_KEY, key)),
                "`postThingOnce` was not sent: an idempotency key is 1 to 255 visible ASCII \
                 characters"
            );
        }
    }
    for key in ["k", "!~", &"x".repeat(255)] {
        assert!(WAYS.iter().all(|with_key| ready(with_key(&POST_WITH_KEY, key)).is_repeatable()));
    }
}

#[test]
fn a_call_has_one_key() {
    for with_key in WAYS {
        let mut twice = with_key(&POST_WITH_KEY, "4f90");
        twice.set_header("idempotency-key", "4f90");
        assert!(ready(twice).is_repeatable());

        let mut two = with_key(&POST_WITH_KEY, "4f90");
        two.set_idempotency_key("4f91");
        assert_eq!(
            problem(two),
            "`postThingOnce` was not sent: a call has one idempotency key, and this one was given two"
        );
    }
}

#[test]
fn a_key_for_nobody() {
    let mut request = Request::new(&POST);
    request.set_idempotency_key("4f90");
    let error = request.finish(&[]).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!error.may_have_reached_server());
    let text = "`postThing` takes no idempotency key: its description has no header parameter \
                `Idempotency-Key`, so the server would act on every request it gets";
    assert_eq!(error.to_string(), text);
}
