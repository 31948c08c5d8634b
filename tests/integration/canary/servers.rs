//! What servers do: every way to succeed and to fail, with canaries in all that they say.

use serde_json::{Value, json};

use super::{CANARY, Plant, planted};
use crate::support::document::Described;
use crate::support::recorder::Script;

/// One thing that a server does.
#[derive(Clone, Copy)]
pub(super) struct Deed {
    pub(super) name: &'static str,
    /// Answers that do it, for the operation of this name.
    pub(super) script: fn(&str) -> Script,
}

fn deed(name: &'static str, script: fn(&str) -> Script) -> Deed {
    Deed { name, script }
}

/// The member of an operation's answer that says whether it is a success.
fn status(id: &str) -> Option<&'static str> {
    Described::of(id).map_or(Some("statusCode"), |described| described.status())
}

/// An example of the answer of an operation.
pub(super) fn answer(id: &str, plant: Plant) -> Value {
    let mut answer = match Described::of(id) {
        Some(described) => planted(described.answer, plant),
        None if plant == Plant::Secrets => json!({"message": ""}),
        None => json!({"message": "", "data": CANARY}),
    };
    if let Some(status) = status(id) {
        answer[status] = 200.into();
    }
    answer
}

/// An answer that says no.
pub(super) fn refusal(id: &str) -> Value {
    let mut answer = answer(id, Plant::Texts);
    answer["apiCode"] = 6001.into();
    answer["message"] = "no".into();
    if status(id).is_none() {
        // The bare answer knows no status, and is a failure only if it does not fit.
        answer["active"] = CANARY.into();
    }
    answer[status(id).unwrap_or("statusCode")] = 400.into();
    answer
}

const JSON: &str = "content-type: application/json; x=hunter3canary\r\n\
                    set-cookie: hunter3canary=hunter3canary\r\n\
                    x-hunter3canary: hunter3canary\r\n";

fn whole(status: &str, body: &str) -> Script {
    Script::whole(&format!("{status} {CANARY}"), JSON, body)
}

/// Answers that are no failure.
pub(super) fn successes() -> Vec<Deed> {
    vec![
        deed("secrets", |id| whole("200", &answer(id, Plant::Secrets).to_string())),
        deed("texts", |id| whole("200", &answer(id, Plant::Texts).to_string())),
    ]
}

/// Complete answers that say no.
pub(super) fn refusals() -> Vec<Deed> {
    vec![
        deed("in the envelope", |id| whole("200", &refusal(id).to_string())),
        deed("400", |id| whole("400", &refusal(id).to_string())),
        deed("401", |id| whole("401", &refusal(id).to_string())),
        deed("500", |id| whole("500", &refusal(id).to_string())),
        deed("503", |id| whole("503", &refusal(id).to_string())),
        deed("502, a page", |_| whole("502", &format!("<p>{CANARY}</p>"))),
        deed("429", |_| Script::whole("429 Slow Down", "retry-after: hunter3canary\r\n", CANARY)),
        deed("a redirect", |_| {
            let to = "location: https://hunter3canary:hunter3canary@example.com/hunter3canary?x=hunter3canary#hunter3canary\r\n";
            Script::whole("307 Elsewhere", to, CANARY)
        }),
        deed("a redirect to nowhere", |_| {
            Script::whole("302 Found", "location: http://[hunter3canary/\r\n", CANARY)
        }),
    ]
}

/// Answers that cannot be read.
pub(super) fn unreadable() -> Vec<Deed> {
    vec![
        deed("a page", |_| {
            Script::whole(
                "200 OK",
                "content-type: text/html; x=hunter3canary\r\n",
                &format!("<p>{CANARY}</p>"),
            )
        }),
        deed("a text", |_| whole("200", &json!(CANARY).to_string())),
        deed("malformed", |_| whole("200", &format!("{{\"data\": {CANARY}"))),
        deed("wrong types", |id| {
            let mut answer = answer(id, Plant::Texts);
            for (key, value) in answer.as_object_mut().into_iter().flatten() {
                if Some(key.as_str()) != status(id) {
                    *value = json!([{ "x": [CANARY] }]);
                }
            }
            whole("200", &answer.to_string())
        }),
        deed("truncated", |id| {
            let body = answer(id, Plant::Texts).to_string();
            let end = body.find(CANARY).map_or(body.len() / 2, |start| start + CANARY.len());
            whole("200", &body[..end])
        }),
        deed("too long", |_| {
            let head = format!("HTTP/1.1 200 {CANARY}\r\ncontent-length: 99999999\r\n\r\n{CANARY}");
            Script::Send(head.into())
        }),
    ]
}

/// Answers that break off, or are none.
pub(super) fn broken() -> Vec<Deed> {
    vec![
        deed("closes", |_| Script::Send(Vec::new())),
        deed("half a body", |_| {
            Script::Send(
                format!("HTTP/1.1 200 OK\r\n{JSON}content-length: 99\r\n\r\n{CANARY}").into(),
            )
        }),
        deed("a bad chunk", |_| {
            let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
            Script::Send(format!("{head}{CANARY}\r\n{CANARY}\r\n").into())
        }),
        deed("no HTTP", |_| Script::Send(CANARY.into())),
        deed("a broken status", |_| Script::Send(format!("HTTP/1.1 {CANARY}\r\n\r\n").into())),
        deed("a broken header", |_| {
            Script::Send(format!("HTTP/1.1 200 OK\r\n{CANARY} {CANARY}\r\n\r\n").into())
        }),
        deed("a broken length", |_| {
            Script::Send(format!("HTTP/1.1 200 OK\r\ncontent-length: {CANARY}\r\n\r\n").into())
        }),
    ]
}

/// Answers that stop and leave the connection open.
pub(super) fn silent() -> Vec<Deed> {
    vec![
        deed("says nothing", |_| Script::Stall(Vec::new())),
        deed("stops in the header", |_| {
            Script::Stall(format!("HTTP/1.1 200 OK\r\nx-{CANARY}: {CANARY}").into())
        }),
        deed("stops in the body", |_| {
            let head = format!("HTTP/1.1 200 OK\r\n{JSON}content-length: 99\r\n\r\n");
            Script::Stall(format!("{head}{{\"{CANARY}\":\"{CANARY}").into())
        }),
    ]
}
