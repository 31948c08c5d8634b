use serde_json::{Value, json};

use super::*;
use crate::testing::{Bench, DEMO};

fn email() -> Value {
    json!({"email": "a@example.com", "channel": "CHANNEL_LOGIN"})
}

#[test]
fn messages_are_handed_over_once_and_remembered() {
    let bench = Bench::new();
    assert_eq!(bench.post(DEMO, "/api/v3/send-email", &email()).status(), 200);
    bench.get(DEMO, "/api/v3/list-enrolled-factors");
    let handed_over = bench.handed_over.lock().unwrap();
    assert_eq!(handed_over.len(), 1);
    assert_eq!(*handed_over, bench.service.state().outbox.all());
    assert_eq!(handed_over[0].code(), bench.last_code("a@example.com"));
}

#[test]
fn every_answer_has_a_request_id_of_its_own() {
    let bench = Bench::new();
    let ids = [(), ()].map(|()| bench.get(DEMO, "/").body["requestId"].clone());
    assert_ne!(ids[0], ids[1]);
    let refused = bench.service.refuse(Failure::missing("x")).body;
    assert_eq!(refused["requestId"].as_str().unwrap().len(), 36);
}

#[test]
fn goes_on_after_a_panic() {
    let bench = Bench::new();
    std::thread::scope(|scope| {
        let poisoner = scope.spawn(|| {
            let _state = bench.service.state();
            panic!("this panic belongs to the test");
        });
        assert!(poisoner.join().is_err());
    });
    assert_eq!(bench.post(DEMO, "/api/v3/send-email", &email()).status(), 200);
}

#[test]
fn shows_no_secrets_by_accident() {
    let text = format!("{:?}", Bench::new().service);
    assert!(text.starts_with("Service") && !text.contains(DEMO), "{text}");
}
