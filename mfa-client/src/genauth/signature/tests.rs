//! The vectors were made by the vendor's own Node.js code, of both brands.

mod calls;

use std::time::{Duration, SystemTime};

use http::{HeaderValue, Method};
use mfa_runtime::__private::Body;

use super::*;
use crate::Bytes;

/// 2015-10-21 07:28:00
const DATE_OF_VECTORS: u64 = 1_445_412_480;
const NONCE: u128 = 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef;

fn signature(brand: Brand) -> Signature {
    Signature { id: "AK_EXAMPLE".into(), secret: "SK_EXAMPLE".into(), brand }
}

/// The headers of the vendor's client that are signed, beside those that a signature adds.
fn vendor_headers(brand: Brand) -> HeaderMap {
    let version = match brand {
        Brand::GenAuth => "gen-auth-node-sdk:1.0.0",
        Brand::Authing => "authing-node-sdk:4.0.2",
    };
    let mut headers = HeaderMap::new();
    for (name, value) in [("lang", "zh-CN"), ("sdk-version", version)] {
        let name = format!("{}{name}", brand.header_prefix()).parse::<HeaderName>().unwrap();
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert("accept", HeaderValue::from_static("application/json"));
    headers
}

/// `GET /path?query` or `POST /path body`.
fn sign(brand: Brand, request: &str) -> HeaderMap {
    let (method, rest) = request.split_once(' ').unwrap();
    let (target, body) = rest.split_once(' ').unwrap_or((rest, ""));
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let content_type = HeaderValue::from_static("application/json");
    let body = Body { content_type, bytes: Bytes::copy_from_slice(body.as_bytes()) };
    let request = Unsigned {
        method: &method.parse::<Method>().unwrap(),
        path,
        query,
        body: (!body.bytes.is_empty()).then_some(&body),
        now: SystemTime::UNIX_EPOCH + Duration::from_secs(DATE_OF_VECTORS),
        nonce: NONCE,
    };
    let mut headers = vendor_headers(brand);
    signature(brand).sign(&request, &mut headers).unwrap();
    headers
}

#[test]
fn the_text_that_is_signed() {
    let mut headers = sign(Brand::GenAuth, "GET /");
    headers.insert("x-authing-lang", HeaderValue::from_static("not signed"));
    let request = Unsigned {
        method: &Method::GET,
        path: "/api/v3/get-user-mfa-info",
        query: "userIdType=user_id&userId=6229ffaxxxxxxxxcade3e3d9",
        body: None,
        now: SystemTime::UNIX_EPOCH,
        nonce: 0,
    };
    assert_eq!(
        canonical::text(&request, &headers, "x-genauth-").unwrap(),
        "GET\n\
         date:Wed, 21 Oct 2015 07:28:00 GMT\n\
         x-genauth-lang:zh-CN\n\
         x-genauth-sdk-version:gen-auth-node-sdk:1.0.0\n\
         x-genauth-signature-method:HMAC-SHA1\n\
         x-genauth-signature-nonce:0123456789abcdef0123456789abcdef\n\
         x-genauth-signature-version:1.0\n\
         /api/v3/get-user-mfa-info?userId=6229ffaxxxxxxxxcade3e3d9&userIdType=user_id"
    );
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
    for (request, [genauth, authing]) in vectors {
        let headers = sign(Brand::GenAuth, request);
        assert_eq!(headers["authorization"], format!("GenAuth AK_EXAMPLE:{genauth}"), "{request}");
        assert!(headers["authorization"].is_sensitive());
        let headers = sign(Brand::Authing, request);
        assert_eq!(headers["authorization"], format!("authing AK_EXAMPLE:{authing}"), "{request}");
    }
}

/// What the vendor's clients sign to open a web socket.
#[test]
fn the_seventh_vector() {
    assert_eq!(mac(&"SK_EXAMPLE".into(), "websocket\n"), "pZ2opZHv74pgTi6XkVHhSGSXZVM=");
}

#[test]
fn encoded_queries_are_signed_as_they_were_meant() {
    let request = "GET /x?z=%E4%B8%AD%E6%96%87%20%26%3D%3F&a=1.5&c=null&b=true";
    let mut post = sign(Brand::GenAuth, r#"POST /x {"b":true,"a":1.5,"c":null,"z":"中文 &=?"}"#);
    let get = sign(Brand::GenAuth, request);
    assert_ne!(get["authorization"], post["authorization"], "the method counts");
    let unsigned = Unsigned {
        method: &Method::GET,
        path: "/x",
        query: request.split_once('?').unwrap().1,
        body: None,
        now: SystemTime::UNIX_EPOCH,
        nonce: 0,
    };
    post.clear();
    let text = canonical::text(&unsigned, &post, "x-genauth-").unwrap();
    assert_eq!(text, "GET\n/x?a=1.5&b=true&c=null&z=中文 &=?");
}

#[test]
fn json_as_javascript_writes_it() {
    let members = |json: &str| json::members(json);
    let text = r#"{"a":{"z":[1.0,-0.0,1e21,{"n":-2.50}],"b":"1.0,}]\" \\"},"b":"x\n\"y","c":1.0}"#;
    let expected =
        [("a", r#"{"z":[1,0,1e+21,{"n":-2.5}],"b":"1.0,}]\" \\"}"#), ("b", "x\n\"y"), ("c", "1")];
    let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(members(text).unwrap(), expected);
    assert_eq!(members("{}").unwrap(), []);
    for text in ["", "[]", "1", "\"a\"", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":\"", "{}1"] {
        assert_eq!(members(text), None, "{text}");
    }
}

#[test]
fn numbers_as_javascript_writes_them() {
    for (number, text) in [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (100.0, "100"),
        (123.456, "123.456"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (1.25e25, "1.25e+25"),
        (123_456_789_012_345_680_000.0, "123456789012345680000"),
        (0.1, "0.1"),
        (0.000_001, "0.000001"),
        (0.000_001_5, "0.0000015"),
        (1e-7, "1e-7"),
        (1.5e-7, "1.5e-7"),
        (5e-324, "5e-324"),
        (f64::MAX, "1.7976931348623157e+308"),
        (9_007_199_254_740_993.0, "9007199254740992"),
    ] {
        assert_eq!(number::javascript(number), text);
    }
}

#[test]
fn dates() {
    for (seconds, text) in [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (DATE_OF_VECTORS, "Wed, 21 Oct 2015 07:28:00 GMT"),
        (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
        (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ] {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(date::http_date(time), text);
    }
    assert_eq!(
        date::http_date(SystemTime::UNIX_EPOCH - Duration::from_secs(1)),
        "Thu, 01 Jan 1970 00:00:00 GMT"
    );
}
