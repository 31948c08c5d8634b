use serde_json::{Value, json};

use crate::demo;
use crate::message::Address;
use crate::state::factors::Factor;
use crate::state::settings::SecondFactor;
use crate::testing::{ADMIN, Bench, DEMO, JANE, Reply};

fn associate(bench: &Bench, token: &str, body: &Value) -> Reply {
    bench.post(token, "/api/v2/mfa/face/associate", body)
}

fn photos() -> Value {
    json!({"photoA": "https://example.com/a.jpg", "photoB": "https://example.com/b.jpg"})
}

fn verify(bench: &Bench, token: &str, photo: &str) -> Reply {
    bench.post(token, "/api/v2/mfa/face/verify", &json!({"photo": photo, "type": "face"}))
}

#[test]
fn a_face_is_bound_and_passes() {
    let bench = Bench::new();
    let reply = associate(&bench, DEMO, &photos());
    assert_eq!(reply.text("id"), demo::USER_ID);
    let factors = bench.get(DEMO, "/api/v3/list-enrolled-factors");
    assert_eq!(factors.data()[0]["factorType"], "FACE");
    for path in [
        "/api/v2/mfa/face/verify",
        "/api/mfa/face/verify",
        "/api/v2/applications/mfa/face/verify",
        "/api/applications/mfa/face/verify",
    ] {
        let token = bench.mfa_token();
        let send = || bench.post(&token, path, &json!({"photo": "key"}));
        assert_eq!(send().text("id"), demo::USER_ID, "{path}");
        assert_eq!(send().failure(), (2021, Some(2021)), "{path}");
    }
}

#[test]
fn where_the_photos_are_is_said_in_two_ways() {
    for (name, value) in
        [("isExternal", true), ("isExternalPhoto", true), ("isExternalPhoto", false)]
    {
        let bench = Bench::new();
        let mut body = photos();
        body[name] = json!(value);
        assert_eq!(associate(&bench, DEMO, &body).status(), 200);
        body[name] = json!("yes");
        let reply = associate(&bench, DEMO, &body);
        assert_eq!(
            (reply.status(), reply.message()),
            (400, &*format!("`{name}` is not of the right type"))
        );
    }
}

#[test]
fn a_photo_has_to_be_there_and_something_to_compare_it_with() {
    let bench = Bench::new();
    for body in [json!({}), json!({"photoA": "a"}), json!({"photoA": "a", "photoB": ""})] {
        assert_eq!(associate(&bench, DEMO, &body).failure(), (1700, Some(1700)));
    }
    assert_eq!(verify(&bench, DEMO, "").failure(), (1700, Some(1700)));
    let reply = verify(&bench, DEMO, "key");
    assert_eq!((reply.http, reply.failure()), (200, (1701, Some(1701))));
}

#[test]
fn a_face_needs_a_contact() {
    let bench = Bench::new();
    assert_eq!(associate(&bench, JANE, &photos()).failure(), (1703, Some(1703)));
    let email = Factor::Contact(Address::email("jane@example.com").unwrap());
    bench.service.state().factors.bind("jane-id", email);
    assert_eq!(associate(&bench, JANE, &photos()).text("id"), "jane-id");
    assert_eq!(associate(&bench, JANE, &photos()).failure(), (1706, Some(1706)));
}

#[test]
fn binding_a_face_passes_where_a_factor_is_required() {
    let bench = Bench::with(SecondFactor::Required);
    let token = bench.mfa_token();
    let reply = associate(&bench, &token, &photos());
    assert_eq!(bench.get(reply.text("token"), "/api/v3/list-enrolled-factors").status(), 200);
    assert_eq!(verify(&bench, &token, "key").failure(), (2021, Some(2021)));
    assert_eq!(bench.sign_in().failure(), (1635, Some(1635)));
}

#[test]
fn who_has_a_factor_to_pass_cannot_bind_a_face_instead() {
    let bench = Bench::new();
    bench.bind(Factor::Contact(Address::email("mfa@example.com").unwrap()));
    let token = bench.mfa_token();
    assert_eq!(associate(&bench, &token, &photos()).failure(), (403, None));
}

#[test]
fn a_type_that_is_switched_off_is_of_no_use() {
    let bench = Bench::new();
    bench.bind(Factor::Face);
    let off = json!({"disableFactors": ["FACE"]});
    bench.post(ADMIN, "/api/v3/disable-global-mfa-settings", &off);
    assert_eq!(verify(&bench, DEMO, "key").failure(), (403, None));
    assert_eq!(associate(&bench, JANE, &photos()).failure(), (403, None));
}
