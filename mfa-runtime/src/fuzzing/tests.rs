//! Inputs of every kind that the fuzz targets begin with, and those that they have found.

use super::*;

#[test]
fn answers() {
    for body in [
        r#"{"statusCode":200,"message":"","data":[]}"#,
        r#"{"statusCode":400,"message":"no","apiCode":2020,"requestId":"1"}"#,
        r#"{"statusCode":200,"message":"","data":[{"factorId":7,"secret":"\u0001"}]}"#,
        "{\"statusCode\":\"\u{1}\",\"message\":[\"\u{1}\"],\"data\":{\"\u{1}\":{\"\u{1}\":1}}}",
        "{\"statusCode\":200,\"message\":\"\",\"data\":[{\"factorId\":\"1\",\"factorType\":{\"\u{1}\":[\"a, expected \u{1}\"]}}]}",
        "\u{feff}[null, 1, \"\u{1}\"]",
        "{\"a\":[NaN,-INF,\"\\ud83d\u{1}\n\",1e999,.5],\"statusCode\":1e30,\"statusCode\":null}",
        "{\"a\":NaN,\"b\":\"\t\u{1}\",\"c\":\u{1}}",
        "<html>\u{1}</html>",
        "",
    ] {
        for choice in 0..=0x4f {
            answer(&[&[choice], body.as_bytes()].concat());
        }
    }
    answer(b"\x40\xff{\x01");
    answer(b"\x44[\"\xff\xe2\x82\",NaN]");
}

#[test]
fn waits() {
    for asked in [
        "",
        "120",
        "0.5",
        "99999999999999999999999",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Thu, 29 Feb 2024 23:59:60 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        wait(&format!("{asked}\n\n\n784111777"));
        wait(&format!("{asked}\nSun, 06 Nov 1994 08:48:37 GMT\n"));
        wait(&format!("{asked}\n\n{asked}\n0"));
    }
}

#[test]
fn hosts() {
    for host_text in [
        "http://localhost",
        "http://127.0.0.1:8080/a/b/",
        "http://[::1]/%2e%2e/",
        "https://example.com",
        "example.com",
        "http://\u{1}@localhost",
        "https://example.com?\u{1}",
        "ftp://\u{1}",
    ] {
        for value in
            ["1", "", ".", "..", "/a/b", "//x.example/\u{1}", "a/../b?c#d", "%2e%2e", "é\u{1}"]
        {
            host(&format!("{host_text}\n{value}\nb\n{value}"));
            host(&format!("{host_text}\na\n{value}\n/{value}"));
        }
    }
}
