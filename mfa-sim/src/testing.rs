//! What unit tests of this crate share: a service without a network, and a short way to call it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use serde_json::{Value, json};

use crate::clock::Moment;
use crate::demo;
use crate::message::Message;
use crate::request::Request;
use crate::service::Service;
use crate::state::State;
use crate::state::factors::{Factor, OtpSecret};
use crate::state::settings::{SecondFactor, Settings};
use crate::state::tokens::{Grant, Tokens};
use crate::state::users::{User, Users};

/// A token of the demo user.
pub(crate) const DEMO: &str = "demo-token";
/// A token of another user: Jane, with nothing in her profile but a user name.
pub(crate) const JANE: &str = "jane-token";
/// A management token.
pub(crate) const ADMIN: &str = "admin-token";

/// A service to be tested.
#[derive(Debug)]
pub(crate) struct Bench {
    pub(crate) service: Service,
    pub(crate) handed_over: Arc<Mutex<Vec<Message>>>,
}

/// What the service has answered.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) http: u16,
    pub(crate) body: Value,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::with(SecondFactor::WhenEnrolled)
    }

    pub(crate) fn with(second_factor: SecondFactor) -> Self {
        let grants = [
            (DEMO, Grant::User(demo::USER_ID.to_owned())),
            (JANE, Grant::User("jane-id".to_owned())),
            (ADMIN, Grant::Management),
        ];
        let tokens = BTreeMap::from(grants.map(|(token, grant)| (token.to_owned(), grant)));
        let users = Users::new([User::new("jane-id", "secret").username("jane")]);
        let handed_over = Arc::new(Mutex::new(Vec::new()));
        let sink = handed_over.clone();
        let on_message = move |message: &Message| sink.lock().unwrap().push(message.clone());
        let state = State::new(users, Tokens::new(tokens), Settings::new(second_factor));
        let service = Service::new(state, Box::new(on_message));
        Self { service, handed_over }
    }

    pub(crate) fn get(&self, token: &str, path: &str) -> Reply {
        self.send(&request("GET", path, &headers(token), ""))
    }

    pub(crate) fn post(&self, token: &str, path: &str, body: &Value) -> Reply {
        self.send(&request("POST", path, &headers(token), &body.to_string()))
    }

    pub(crate) fn delete(&self, token: &str, path: &str) -> Reply {
        self.send(&request("DELETE", path, &headers(token), ""))
    }

    /// Signs the demo user in, with the password.
    pub(crate) fn sign_in(&self) -> Reply {
        let payload = json!({"email": demo::EMAIL, "password": demo::PASSWORD});
        let body = json!({"connection": "PASSWORD", "passwordPayload": payload});
        self.post("", "/api/v3/signin", &body)
    }

    /// The MFA token of a sign-in of the demo user, which has to want a second factor.
    pub(crate) fn mfa_token(&self) -> String {
        let reply = self.sign_in();
        let token = reply.body["data"]["mfaToken"].as_str();
        token.unwrap_or_else(|| panic!("no `mfaToken` in {}", reply.body)).to_owned()
    }

    /// Binds a factor of the demo user.
    pub(crate) fn bind(&self, factor: Factor) {
        self.service.state().factors.bind(demo::USER_ID, factor);
    }

    pub(crate) fn send(&self, request: &Request) -> Reply {
        let answer = self.service.answer(request);
        Reply { http: answer.http.as_u16(), body: answer.body }
    }

    pub(crate) fn wait(&self, seconds: u64) {
        self.service.clock().advance(Duration::from_secs(seconds));
    }

    pub(crate) fn last_code(&self, address: &str) -> String {
        self.service.state().outbox.last_code(address).expect("no message was sent")
    }
}

impl OtpSecret {
    /// A secret that is the same each time.
    pub(crate) fn fixed(secret: &str, recovery_code: &str) -> Self {
        Self {
            id: "0123456789abcdef01234567".to_owned(),
            secret: secret.to_owned(),
            recovery_code: recovery_code.to_owned(),
            created: Moment::from_unix(0),
            updated: Moment::from_unix(0),
        }
    }
}

impl Reply {
    /// `statusCode`, or the `code` of `/api/v2`.
    pub(crate) fn status(&self) -> i64 {
        let [v3, v2] = ["statusCode", "code"].map(|name| self.body[name].as_i64());
        v3.xor(v2).expect("one of `statusCode` and `code`")
    }

    /// `statusCode` or `code`, and `apiCode`.
    pub(crate) fn failure(&self) -> (i64, Option<i64>) {
        (self.status(), self.body["apiCode"].as_i64())
    }

    pub(crate) fn message(&self) -> &str {
        self.body["message"].as_str().expect("no `message`")
    }

    /// The data of a success.
    #[track_caller]
    pub(crate) fn data(&self) -> &Value {
        assert_eq!(self.status(), 200, "{}", self.body);
        &self.body["data"]
    }

    #[track_caller]
    pub(crate) fn text(&self, key: &str) -> &str {
        self.data()[key].as_str().unwrap_or_else(|| panic!("no `{key}` in {}", self.body))
    }
}

/// The second of a token's three parts.
pub(crate) fn claims(token: &str) -> Value {
    let parts: Vec<_> = token.split('.').collect();
    assert_eq!(parts.len(), 3, "{token}");
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(parts[1]).unwrap()).unwrap()
}

/// A request with these headers.
pub(crate) fn request(method: &str, path: &str, headers: &[(&str, String)], body: &str) -> Request {
    let mut builder = http::Request::builder().method(method).uri(path);
    for (name, value) in headers {
        builder = builder.header(*name, value);
    }
    let (parts, ()) = builder.body(()).unwrap().into_parts();
    Request::new(parts, Bytes::copy_from_slice(body.as_bytes()))
}

fn headers(token: &str) -> [(&'static str, String); 3] {
    [
        ("x-genauth-app-id", demo::APP_ID.to_owned()),
        ("x-genauth-userpool-id", demo::USER_POOL_ID.to_owned()),
        ("authorization", format!("Bearer {token}")),
    ]
}
