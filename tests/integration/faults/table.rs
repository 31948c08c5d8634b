//! The table: what the server does, and what becomes of a call.

use mfa_client::ErrorKind::{self, Api, Connect, Decode, Redirect, Timeout, TooLarge, Transport};

use super::run::run;
use super::server::Act::{
    self, Answer, Begin, Drip, Endless, Ignore, Refuse, ResetAfterRequest, ResetInRequest,
    ResetUnread, Swallow,
};

/// What becomes of a call while the server does the same each time.
#[derive(Clone, Copy, Debug)]
pub(super) enum Then {
    /// It succeeds at once.
    Succeeds,
    /// It fails at once, although another request might have done better.
    Fails(ErrorKind),
    /// It fails after three requests, and succeeds if the fault happens only once.
    Repeats(ErrorKind),
}
use Then::{Fails, Repeats, Succeeds};

/// A fault, and what follows.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) act: Act,
    /// For operations of which a second request does no harm: a GET, one with `x-idempotent`, one
    /// with an idempotency key.
    pub(super) harmless: Then,
    /// For all others.
    pub(super) other: Then,
}

fn row(name: &'static str, act: Act, harmless: Then, other: Then) -> Row {
    Row { name, act, harmless, other }
}

#[rustfmt::skip]
#[test]
fn connections() {
    run(vec![
        //   the server …                        does              harmless twice       everything else
        row("refuses",                           Refuse,             Repeats(Connect),    Repeats(Connect)),
        row("accepts and says nothing",          Ignore,             Repeats(Timeout),    Fails(Timeout)),
        row("reads and says nothing",            Swallow,            Repeats(Timeout),    Fails(Timeout)),
        row("resets before it reads",            ResetUnread,        Repeats(Transport),  Fails(Transport)),
        row("resets in the request",             ResetInRequest,     Repeats(Transport),  Fails(Transport)),
        row("resets after the request",          ResetAfterRequest,  Repeats(Transport),  Fails(Transport)),
        row("closes after the request",          answer(""),         Repeats(Transport),  Fails(Transport)),
    ]);
}

#[rustfmt::skip]
#[test]
fn answers_that_break_off_or_cannot_be_read() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    run(vec![
        row("half a header",                begin("HTTP/1.1 200 OK\r\ncontent-le"),           Repeats(Timeout),   Fails(Timeout)),
        row("half a header, then closes",   answer("HTTP/1.1 200 OK\r\ncontent-le"),          Repeats(Transport), Fails(Transport)),
        row("half a body",                  begin(&half()),                                   Repeats(Timeout),   Fails(Timeout)),
        row("half a body, then closes",     answer(&half()),                                  Repeats(Transport), Fails(Transport)),
        row("a body that is too short",     answer("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{}"), Repeats(Transport), Fails(Transport)),
        row("a length that is none",        answer("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}"), Repeats(Transport), Fails(Transport)),
        row("two lengths",                  answer("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"), Repeats(Transport), Fails(Transport)),
        row("a bad chunk",                  answer(&format!("{chunked}zz\r\n{{}}\r\n")),      Repeats(Transport), Fails(Transport)),
        row("half a chunk",                 answer(&format!("{chunked}ff\r\n{{}}")),          Repeats(Transport), Fails(Transport)),
        row("garbage",                      answer("SSH-2.0-OpenSSH_9.6\r\n"),                Repeats(Transport), Fails(Transport)),
        row("a body that is too long",      body("HTTP/1.1 200 OK", r#"{"statusCode":200,"message":""} "#), Succeeds, Succeeds),
        row("invalid UTF-8 in a text",      utf8(),                                           Succeeds, Succeeds),
        row("HTML",                         body("HTTP/1.1 200 OK", "<!doctype html>"),       Fails(Decode),      Fails(Decode)),
        row("nothing, and 200",             body("HTTP/1.1 200 OK", ""),                      Fails(Decode),      Fails(Decode)),
        row("nothing, and 204",             answer("HTTP/1.1 204 No Content\r\n\r\n"),        Fails(Decode),      Fails(Decode)),
        row("another shape",                body("HTTP/1.1 200 OK", r#"{"statusCode":"x"}"#), Fails(Decode),      Fails(Decode)),
    ]);
}

/// Answers that are longer than anybody should read, or take longer to.
#[rustfmt::skip]
pub(super) fn large() -> Vec<Row> {
    let long = "HTTP/1.1 200 OK\r\ncontent-length: 5368709120\r\n\r\n";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let spaces = " ".repeat(0x10000);
    let chunk = format!("10000\r\n{spaces}\r\n");
    let headers = "x-more: and more\r\n".repeat(60_000);
    let nested = format!(r#"{{"statusCode":200,"message":{}"#, "[".repeat(100_000));
    let wide = format!(r#"{{"statusCode":200,"more":[{}0]"#, "{},".repeat(1_000_000));
    let messages = format!(r#"{{"statusCode":400,"message":[{}""]}}"#, r#""","#.repeat(1_000_000));
    let full = format!(r#"{{"statusCode":200,"message":"{}"#, "x".repeat(4_000_000));
    vec![
        row("1 MB of headers",              answer(&format!("HTTP/1.1 200 OK\r\n{headers}\r\n")), Repeats(Transport), Fails(Transport)),
        row("5 GB",                         endless(long, &spaces),                           Fails(TooLarge),    Fails(TooLarge)),
        row("a body without end",           endless("HTTP/1.1 200 OK\r\n\r\n", &spaces),      Fails(TooLarge),    Fails(TooLarge)),
        row("chunks without end",           endless(chunked, &chunk), Fails(TooLarge), Fails(TooLarge)),
        row("a slow body without end",      drip(chunked, "1\r\n \r\n"),                      Repeats(Timeout),   Fails(Timeout)),
        row("a slow header without end",    drip("HTTP/1.1 200 OK\r\n", "x: y\r\n"),          Repeats(Timeout),   Fails(Timeout)),
        row("JSON 100,000 deep",            body("HTTP/1.1 200 OK", &nested),                 Fails(Decode),      Fails(Decode)),
        row("chunks of a refusal without end", endless(&chunked.replace("200 OK", "500 Oops"), &chunk), Fails(Api), Fails(Api)),
        row("a list of a million objects",  body("HTTP/1.1 200 OK", &wide),                   Fails(Decode),      Fails(Decode)),
        row("a million messages",           body("HTTP/1.1 200 OK", &messages),               Fails(Api),         Fails(Api)),
        row("a text of 4 MB",               body("HTTP/1.1 200 OK", &full),                   Fails(Decode),      Fails(Decode)),
    ]
}

#[test]
fn answers_that_are_too_large() {
    run(large());
}

#[rustfmt::skip]
#[test]
fn statuses() {
    let hint = format!("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n{GOOD}");
    let go_on = format!("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n{GOOD}");
    let envelope = |status| body("HTTP/1.1 200 OK", &format!(r#"{{"statusCode":{status},"message":"no"}}"#));
    run(vec![
        row("hints, then an answer",        answer(&hint),                              Succeeds,      Succeeds),
        row("go on, then an answer",        answer(&go_on),                             Succeeds,      Succeeds),
        row("switches protocols",           answer("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"), Fails(Api), Fails(Api)),
        row("301",                          status(301, "location: https://evil.example/\r\n"), Fails(Redirect), Fails(Redirect)),
        row("302",                          status(302, "location: https://evil.example/\r\n"), Fails(Redirect), Fails(Redirect)),
        row("303",                          status(303, "location: https://evil.example/\r\n"), Fails(Redirect), Fails(Redirect)),
        row("307",                          status(307, "location: https://evil.example/\r\n"), Fails(Redirect), Fails(Redirect)),
        row("308",                          status(308, "location: https://evil.example/\r\n"), Fails(Redirect), Fails(Redirect)),
        row("308 to nowhere",               status(308, ""),                            Fails(Redirect), Fails(Redirect)),
        row("400",                          status(400, ""),                            Fails(Api),    Fails(Api)),
        row("401, also if it would pass",   status(401, ""),                            Fails(Api),    Fails(Api)),
        row("403",                          status(403, ""),                            Fails(Api),    Fails(Api)),
        row("404",                          status(404, ""),                            Fails(Api),    Fails(Api)),
        row("408",                          status(408, ""),                            Repeats(Api),  Fails(Api)),
        row("409",                          status(409, ""),                            Fails(Api),    Fails(Api)),
        row("422",                          status(422, ""),                            Fails(Api),    Fails(Api)),
        row("429",                          status(429, ""),                            Repeats(Api),  Fails(Api)),
        row("500",                          status(500, ""),                            Fails(Api),    Fails(Api)),
        row("501",                          status(501, ""),                            Fails(Api),    Fails(Api)),
        row("502",                          status(502, ""),                            Repeats(Api),  Fails(Api)),
        row("503",                          status(503, ""),                            Repeats(Api),  Fails(Api)),
        row("504",                          status(504, ""),                            Repeats(Api),  Fails(Api)),
        row("999",                          status(999, ""),                            Fails(Api),    Fails(Api)),
        row("a refusal that breaks off",    answer("HTTP/1.1 503 Oops\r\ncontent-length: 9\r\n\r\n{"), Repeats(Api), Fails(Api)),
        row("a failure inside 200",         envelope(400),                              Fails(Api),    Fails(Api)),
        row("a throttle inside 200",        envelope(429),                              Fails(Api),    Fails(Api)),
        row("a server's fault inside 200",  envelope(503),                              Fails(Api),    Fails(Api)),
    ]);
}

#[rustfmt::skip]
#[test]
fn retry_after() {
    let after = |value: &str| status(429, &format!("retry-after: {value}\r\n"));
    run(vec![
        row("no wait",               after("0"),                                        Repeats(Api),  Fails(Api)),
        row("a part of a second",    after("0.002"),                                    Repeats(Api),  Fails(Api)),
        row("milliseconds",          status(429, "retry-after-ms: 2\r\nretry-after: 99\r\n"), Repeats(Api), Fails(Api)),
        row("a date that is over",   after("Sun, 06 Nov 1994 08:49:37 GMT"),            Repeats(Api),  Fails(Api)),
        row("the same of RFC 850",   after("Sunday, 06-Nov-94 08:49:37 GMT"),           Repeats(Api),  Fails(Api)),
        row("the same of asctime",   after("Sun Nov  6 08:49:37 1994"),                 Repeats(Api),  Fails(Api)),
        row("this very second",      status(503, "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\ndate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"), Repeats(Api), Fails(Api)),
        row("nothing to read",       after("soon"),                                     Repeats(Api),  Fails(Api)),
        row("too long",              after("61"),                                       Fails(Api),    Fails(Api)),
        row("past the deadline",     after("50"),                                       Fails(Api),    Fails(Api)),
        row("a date far away",       after("Fri, 31 Dec 9999 23:59:59 GMT"),            Fails(Api),    Fails(Api)),
        row("more than any number",  after("99999999999999999999999999999999999999999"), Fails(Api),   Fails(Api)),
        row("too long, and 503",     status(503, "retry-after: 3600\r\n"),              Fails(Api),    Fails(Api)),
    ]);
}

pub(super) const GOOD: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 31\r\n\r\n{\"statusCode\":200,\"message\":\"\"}";

fn answer(text: &str) -> Act {
    Answer(text.as_bytes().to_vec())
}

fn begin(text: &str) -> Act {
    Begin(text.as_bytes().to_vec())
}

fn endless(first: &str, again: &str) -> Act {
    Endless(first.as_bytes().to_vec(), again.as_bytes().to_vec())
}

fn drip(first: &str, again: &str) -> Act {
    Drip(first.as_bytes().to_vec(), again.as_bytes().to_vec())
}

fn half() -> String {
    GOOD[..GOOD.len() - 9].to_owned()
}

/// A head and a body of the right length.
fn body(head: &str, body: &str) -> Act {
    answer(&format!("{head}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
}

fn status(status: u16, headers: &str) -> Act {
    body(&format!("HTTP/1.1 {status} Oops\r\n{headers}x: y"), "")
}

fn utf8() -> Act {
    let mut bytes = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 32\r\n\r\n".to_vec();
    bytes.extend_from_slice(b"{\"statusCode\":200,\"message\":\"\xff\"}");
    Answer(bytes)
}
