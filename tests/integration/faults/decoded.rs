//! Memory that well-formed answers take: some become as large as they may, and some would become larger.
//! Each is read by a process of its own, as in `memory`.

#![allow(clippy::print_stdout, reason = "one process tells another what it has seen")]

use std::fmt::Write;

use mfa_client::{Error, ErrorKind, Method, RetryPolicy, Value};

use super::memory::{peak_of, print_peak};
use super::server::{Act, Server};
use crate::support::process::{part, told};

mod generated {
    mfa_macros::client!(
        inline = "
openapi: 3.1.0
info: { title: Lists, version: '1' }
paths:
  /all:
    get:
      operationId: all
      responses: { '200': { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/All' } } } } }
components:
  schemas:
    All:
      type: object
      properties:
        wide: { type: array, items: { $ref: '#/components/schemas/Wide' } }
        pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        texts: { type: array, items: { type: string } }
        numbers: { type: array, items: { type: integer } }
        free: { type: object, additionalProperties: true }
    Wide:
      type: object
      properties:
        next: { $ref: '#/components/schemas/Wide' }
        a: { type: string }
        b: { type: string }
        c: { type: string }
        d: { type: string }
        e: { type: string }
        f: { type: string }
        g: { type: string }
        h: { type: string }
        i: { type: string }
        j: { type: string }
        k: { type: string }
        l: { type: string }
        m: { type: string }
        n: { type: string }
        o: { type: string }
        p: { type: string }
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
    Cat:
      type: object
      properties: { kind: { type: string }, wide: { type: array, items: { $ref: '#/components/schemas/Wide' } } }
    Dog:
      type: object
      properties: { kind: { type: string } }
"
    );
}

const TEST: &str = "faults::decoded::is_bounded";
/// The longest answer that is read, unless a client or a call says otherwise.
const LONGEST: usize = 4 << 20;
/// Multiple of the longest answer that docs/timeouts.md promises.
const MOST_TIMES: usize = 12;
/// Digits of how many items there are at most.
const LONGEST_NUMBER: usize = 6;

/// An answer that is one thing again and again, in which `#` is another text each time.
struct Kind {
    name: &'static str,
    begin: &'static str,
    item: &'static str,
    end: &'static str,
    /// Bytes of such an answer that are read. Those of the longest are not, if that is another length.
    read: usize,
}

/// Objects are read by the operation, lists as any JSON.
#[rustfmt::skip]
const KINDS: &[Kind] = &[
    kind("objects without members",    r#"{"wide":["#,  "{}",                          "]}",   LONGEST / 32),
    kind("objects in boxes",           r#"{"wide":["#,  r#"{"next":{}}"#,              "]}",   LONGEST / 16),
    kind("unions",                     r#"{"pets":["#,  r#"{"kind":"dog"}"#,           "]}",   LONGEST / 2),
    kind("unions with a list",         r#"{"pets":["#,  r#"{"kind":"cat","wide":[{},{},{}]}"#, "]}", LONGEST / 8),
    kind("unknown unions",             r#"{"pets":["#,  r#"{"kind":"","":0}"#,         "]}",   LONGEST / 8),
    kind("texts",                      r#"{"texts":["#, r#""a""#,                      "]}",   LONGEST / 2),
    kind("texts that are mended",      r#"{"texts":["#, "\"\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}\"", "]}", LONGEST / 4),
    kind("numbers",                    r#"{"numbers":["#, "0",                         "]}",   LONGEST),
    kind("a free-form map",            r#"{"free":{"#,  r##""#":0"##,                  "}}",   LONGEST / 2),
    kind("objects in a free-form map", r#"{"free":{"":["#, r#"{"":0}"#,                "]}}",  LONGEST / 16),
    kind("any objects",                "[",             r#"{"":0}"#,                   "]",    LONGEST / 16),
    kind("any lists",                  "[",             "[0]",                         "]",    LONGEST / 8),
    kind("any texts",                  "[",             r#""a""#,                      "]",    LONGEST / 2),
    kind("any numbers",                "[",             "0",                           "]",    LONGEST / 2),
];

const fn kind(
    name: &'static str,
    begin: &'static str,
    item: &'static str,
    end: &'static str,
    read: usize,
) -> Kind {
    Kind { name, begin, item, end, read }
}

#[test]
fn is_bounded() {
    match part().as_deref() {
        None => KINDS.iter().for_each(measure),
        Some(_) => print_peak(|runtime| {
            let outcome = runtime.block_on(read(&told("BAD"), told("LONGEST").parse().unwrap()));
            match outcome {
                Ok(()) => println!("it is read"),
                Err(error) => assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}"),
            }
        }),
    }
}

fn measure(kind: &Kind) {
    assert!(is_read(kind, kind.read, LONGEST), "{}", kind.name);
    if kind.read < LONGEST {
        assert!(!is_read(kind, LONGEST, LONGEST), "{}", kind.name);
        // A client that needs more can have it.
        assert!(is_read(kind, 2 * kind.read, 2 * LONGEST), "{}", kind.name);
    }
}

/// Whether an answer of so many bytes is read, with the memory that is promised.
fn is_read(kind: &Kind, bytes: usize, longest: usize) -> bool {
    let server = Server::start(vec![Act::Answer(answer(kind, bytes))]);
    let longest_text = longest.to_string();
    let typed = if kind.begin.starts_with('{') { "yes" } else { "no" };
    let told = [("BAD", &*server.host()), ("LONGEST", &longest_text), ("TYPED", typed)];
    let (peak, printed) = peak_of(TEST, "call", &told);
    let is_read = printed.contains("it is read");
    let outcome = if is_read { "is read" } else { "is too large" };
    println!("{} in {} KiB {outcome}: {} KiB", kind.name, bytes >> 10, peak >> 10);
    assert!(peak < (MOST_TIMES * longest) as u64, "{} in {bytes} bytes: {peak}", kind.name);
    is_read
}

async fn read(host: &str, longest: usize) -> Result<(), Error> {
    let builder = generated::Client::builder().host(host).retry(RetryPolicy::none());
    let client = builder.max_answer(longest).build()?;
    // The value has to be there when the peak is looked at.
    if told("TYPED") == "yes" {
        client.all().await.map(std::mem::forget)
    } else {
        client.request(Method::GET, "/all").call::<Value>().await.map(std::mem::forget)
    }
}

fn answer(kind: &Kind, bytes: usize) -> Vec<u8> {
    let Kind { begin, item, end, .. } = kind;
    let (before, after) = item.split_once('#').unwrap_or((item, ""));
    let mut body = (*begin).to_owned();
    for count in 0.. {
        if bytes < body.len() + item.len() + LONGEST_NUMBER + end.len() {
            break;
        }
        body += before;
        if item.contains('#') {
            write!(body, "{count:x}").unwrap();
        }
        body += after;
        body.push(',');
    }
    body.pop();
    body += end;
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}
