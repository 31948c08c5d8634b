//! Nothing that goes over the wire shows anywhere else: not in errors, not in panics, and in no line
//! of a log, whoever writes it and at whatever level.
//!
//! An error shows of an answer what it is made to show: its codes, its message, its request id, the
//! name of its content type, and in which member a mistake is. No canary is put there.
//!
//! `calls` puts a canary into every text of every request, `servers` into every text of every
//! answer, `paths` makes all of them meet, and `tokens` what the client asks for on its own. `stored` exports
//! the steps of flows, and has them resumed. `tls` does all of it once more behind a certificate.

mod calls;
mod paths;
mod results;
mod servers;
mod stored;
#[cfg(feature = "tls")]
mod tls;
mod tokens;

use std::error::Error as _;
use std::fmt::{Debug, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use mfa_client::Error;
use serde_json::{Value, json};

use crate::support::clients::Outcome;
use crate::support::document::{self, target};
use crate::support::recorder::Recorded;

/// Stands for everything that somebody entered or a server answered.
const CANARY: &str = "hunter3canary";

/// The same, for what is a secret: it may not even be in a URL.
const SECRET: &str = "hunter3canary9secret";

/// What may not be seen anywhere: the canary as it is, and what Basic authentication and tokens make
/// of it, wherever in their base64 it begins.
const NEEDLES: [&str; 4] = [CANARY, "aHVudGVyM2NhbmFy", "dW50ZXIzY2FuYXJ5", "bnRlcjNjYW5h"];

#[track_caller]
fn assert_hidden(text: &str) {
    for needle in NEEDLES {
        assert!(!text.contains(needle), "{text}");
    }
}

/// No secret is in the first line of a request, which every server and every proxy on the way logs.
#[track_caller]
fn assert_no_secret_in_urls(requests: &[Recorded]) {
    for request in requests {
        let target = request.target.replace(SECRET, "SECRET");
        let encoded = &NEEDLES[1..];
        assert!(!encoded.iter().any(|needle| target.contains(needle)), "{target}");
        assert!(!target.contains("SECRET"), "{target}");
        // Where tokens come from, there is nothing to be named at all.
        assert!(!TOKEN_PATHS.iter().any(|path| target.starts_with(path)) || !target.contains('?'));
    }
}

/// Where tokens come from.
const TOKEN_PATHS: [&str; 3] = ["/api/v3/signin", "/oidc/token", "/api/v3/get-management-token"];

fn everything(value: &impl Debug) -> String {
    format!("{value:?} {value:#?}")
}

/// Everything that an error says, and what it is caused by.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:#} {}", everything(error));
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(text, " {error} {error:#} {}", everything(&error)).unwrap();
        cause = error.source();
    }
    text
}

/// The panic of somebody who did not expect this outcome.
fn panic_text(outcome: Outcome) -> String {
    let panicking = || _ = outcome.expect("it works");
    let payload = catch_unwind(AssertUnwindSafe(panicking)).unwrap_err();
    *payload.downcast::<String>().unwrap()
}

/// What is planted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plant {
    /// Everything that is a secret for the document.
    Secrets,
    /// All texts, but for the few that an error may show.
    Texts,
}

/// An example of a type with canaries in it.
fn planted(name: &str, plant: Plant) -> Value {
    let (_, properties) = document::objects().find(|(object, _)| *object == name).expect(name);
    let shown = |key: &str| ["message", "requestId"].contains(&key);
    let unknown = || ("unknown".to_owned(), json!({"deep": [SECRET]}));
    properties
        .iter()
        .map(|(key, schema)| {
            let plant = if shown(key) { Plant::Secrets } else { plant };
            (key.clone(), planted_in(schema, plant))
        })
        .chain(document::is_open(name).then(unknown))
        .collect()
}

fn planted_in(schema: &'static Value, plant: Plant) -> Value {
    let is_object = |name: &&str| document::objects().any(|(object, _)| object == *name);
    if let Some(name) = target(schema) {
        let text = || if plant == Plant::Texts { CANARY.into() } else { "SMS".into() };
        return if is_object(&name) { planted(name, plant) } else { text() };
    }
    if schema["format"] == "password" {
        return SECRET.into();
    }
    if schema["type"] == "string" && plant == Plant::Texts {
        return CANARY.into();
    }
    if schema["type"] == "array" {
        return vec![planted_in(&schema["items"], plant)].into();
    }
    schema["example"].clone()
}
