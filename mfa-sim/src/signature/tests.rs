//! The vectors were made by the vendor's own Node.js code, of both brands.

use super::*;
use crate::clock::Clock;
use crate::testing::{Bench, Reply, request};

const PATH: &str = "/api/v3/update-global-mfa-settings";
const BODY: &str = r#"{"enabledFactors":["SMS","OTP"]}"#;

/// A request as the vendor's client sends it.
fn of_the_vendor(brand: &str, line: &str) -> Request {
    let (method, rest) = line.split_once(' ').unwrap();
    let (target, body) = rest.split_once(' ').unwrap_or((rest, ""));
    let version =
        if brand == "genauth" { "gen-auth-node-sdk:1.0.0" } else { "authing-node-sdk:4.0.2" };
    let headers = [
        ("signature-nonce", "0123456789abcdef0123456789abcdef"),
        ("signature-method", "HMAC-SHA1"),
        ("signature-version", "1.0"),
        ("lang", "zh-CN"),
        ("sdk-version", version),
    ];
    let headers = headers.map(|(name, value)| (format!("x-{brand}-{name}"), value.to_owned()));
    let date = ("date".to_owned(), "Wed, 21 Oct 2015 07:28:00 GMT".to_owned());
    let headers: Vec<_> = headers.into_iter().chain([date]).collect();
    let headers: Vec<_> =
        headers.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    request(method, target, &headers, body)
}

#[test]
fn six_vectors_of_both_brands() {
    let vectors = [
        (
            "GET /api/v3/get-user-mfa-info?userId=6229ffaxxxxxxxxcade3e3d9&userIdType=user_id",
            ["HcNctu1ToMyCAtcAukhF6CH2a2c=", "5vwzRADRnYowgwN98AfKbp/iXCs="],
        ),
        (
            "GET /api/v3/get-global-mfa-settings",
            ["fe2C/+2yvNwn5/uAi8qEBpkk2EI=", "IipRydgyQsl3LqruDZG42DhSDkQ="],
        ),
        (
            r#"POST /api/v3/update-global-mfa-settings {"enabledFactors":["SMS","OTP"]}"#,
            ["Lbs06uKRILaMj3fVNcEIyRULhHE=", "xlGPnmDBC6+8EyJJVbEZx4Sm02c="],
        ),
        (
            r#"POST /api/v3/set-mfa-status {"userId":"u1","mfaTriggerData":{"mfaToken":"xxxxxxx","mfaPhone":null,"applicationMfa":[{"mfaPolicy":"SMS","status":1,"sort":1}]}}"#,
            ["8YuXT2OJ44uXG5ig01toDfA5eCs=", "x9ou/hUtsXDjfKc6SEywy8LAxEc="],
        ),
        (
            r#"POST /api/v3/update-application-mfa-settings {"appId":"62a50xxxxxxxxxxxd15d57c7","enabledFactors":["SMS"],"disabledFactors":[]}"#,
            ["rAJVJlLBMB3nCxXh2DoJ9EDPcec=", "CJG8BMO5WEggzLPQ8/henaLz/dI="],
        ),
        (
            r#"POST /x {"b":true,"a":1.5,"c":null,"z":"中文 &=?"}"#,
            ["jfZvK+YxSmouO008VO8jbEjAdMQ=", "NiffblFspiGO1UXSmmCrmCEpYfU="],
        ),
    ];
    for (line, expected) in vectors {
        for ((brand, prefix), expected) in BRANDS.into_iter().zip(expected) {
            let text = text(&of_the_vendor(brand, line), prefix).unwrap();
            assert_eq!(mac("SK_EXAMPLE", &text), expected, "{text}");
        }
    }
}

/// What the vendor's clients sign to open a web socket.
#[test]
fn the_seventh_vector() {
    assert_eq!(mac("SK_EXAMPLE", "websocket\n"), "pZ2opZHv74pgTi6XkVHhSGSXZVM=");
}

#[test]
fn values_as_javascript_prints_them() {
    let json = r#"{"n":[1.0,-0.0,1e21,1.5e-7,0.000001,100000000000000000000,-2.50],
                   "o":{"z":null,"a":"\"\u00e9\n"},"s":"1.0","t":true}"#;
    let expected = [
        ("n", "[1,0,1e+21,1.5e-7,0.000001,100000000000000000000,-2.5]"),
        ("o", r#"{"z":null,"a":"\"é\n"}"#),
        ("s", "1.0"),
        ("t", "true"),
    ];
    let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(printed::members(json.as_bytes()).unwrap(), expected);
    for other in ["", "[]", "1", "{", "{} {}"] {
        assert_eq!(printed::members(other.as_bytes()), None, "{other}");
    }
}

/// A request that is right but for what `change` does to its headers before they are signed.
fn send(bench: &Bench, change: impl FnOnce(&mut Vec<(&'static str, String)>)) -> Reply {
    bench.send(&signed("GenAuth GEN_AUTH_ACCESS_KEY_ID", demo::ACCESS_KEY_SECRET, BODY, change))
}

fn signed(
    scheme_and_id: &str,
    secret: &str,
    body: &str,
    change: impl FnOnce(&mut Vec<(&'static str, String)>),
) -> Request {
    let mut headers = vec![
        ("x-genauth-signature-method", "HMAC-SHA1".to_owned()),
        ("x-genauth-signature-version", "1.0".to_owned()),
        ("date", date_now()),
    ];
    change(&mut headers);
    let text = text(&request("POST", PATH, &headers, BODY), "x-genauth-").unwrap();
    headers.push(("authorization", format!("{scheme_and_id}:{}", mac(secret, &text))));
    request("POST", PATH, &headers, body)
}

/// The name of the day does not count.
fn date_now() -> String {
    let seconds = Clock::new().now().unix_seconds();
    let (mut days, second) = (seconds / 86_400, seconds % 86_400);
    let (mut year, mut month) = (1970, 0);
    let lengths = |year: u64| {
        let february = if year.is_multiple_of(4) { 29 } else { 28 };
        [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    };
    while lengths(year)[month] <= days {
        days -= lengths(year)[month];
        month += 1;
        if month == 12 {
            (year, month) = (year + 1, 0);
        }
    }
    let names =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("Day, {:02} {} {year} {hour:02}:{minute:02}:{second:02} GMT", days + 1, names[month])
}

#[test]
fn a_right_one_counts_once() {
    let bench = Bench::new();
    let request = signed("genauth GEN_AUTH_ACCESS_KEY_ID", demo::ACCESS_KEY_SECRET, BODY, |_| {});
    assert_eq!(bench.send(&request).status(), 200);
    assert_eq!(bench.send(&request).failure(), (403, Some(1306)));
    let with_nonce = send(&bench, |headers| {
        headers.push(("x-genauth-signature-nonce", "another".to_owned()));
    });
    assert_eq!(with_nonce.status(), 200);
}

#[test]
fn wrong_ones_say_what_is_wrong() {
    let bench = Bench::new();
    let refused = |code| (403, Some(code));
    let with = |name: &'static str, value: &str| {
        let value = value.to_owned();
        let reply = send(&bench, |headers| {
            headers.retain(|(header, _)| *header != name);
            headers.push((name, value));
        });
        reply.failure()
    };
    assert_eq!(with("x-genauth-signature-method", "HMAC-SHA256"), refused(1301));
    assert_eq!(with("x-genauth-signature-version", "2.0"), refused(1302));
    assert_eq!(with("date", "1445412480000"), refused(1304));
    assert_eq!(with("date", "Wed, 21 Oct 2015 07:28:00 GMT"), refused(1305));
    let date_is_gone =
        |headers: &mut Vec<(&str, String)>| headers.retain(|(name, _)| *name != "date");
    assert_eq!(send(&bench, date_is_gone).failure(), refused(1304));

    let (id, secret) = ("GenAuth GEN_AUTH_ACCESS_KEY_ID", demo::ACCESS_KEY_SECRET);
    for wrong in [
        signed(id, "wrong", BODY, |_| {}),
        signed("GenAuth other", secret, BODY, |_| {}),
        signed(id, secret, r#"{"enabledFactors":["SMS"]}"#, |_| {}),
        signed(id, secret, "[]", |_| {}),
    ] {
        assert_eq!(bench.send(&wrong).failure(), refused(1300));
    }
    // Signed for one name of the product, and sent under the other.
    let other = signed("authing GEN_AUTH_ACCESS_KEY_ID", secret, BODY, |_| {});
    assert_eq!(bench.send(&other).failure(), refused(1301));
}

#[test]
fn nobody_signs_for_a_user() {
    let headers = [
        ("x-genauth-app-id", demo::APP_ID.to_owned()),
        ("authorization", "GenAuth GEN_AUTH_ACCESS_KEY_ID:x".to_owned()),
    ];
    let reply = Bench::new().send(&request("GET", "/api/v3/list-enrolled-factors", &headers, ""));
    assert_eq!(reply.failure(), (401, Some(2020)));
}
