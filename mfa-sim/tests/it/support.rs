//! A small HTTP client, so that the stand-in is not tested by the code it is to test.

use mfa_sim::{Server, Simulator, demo};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The access token that the tests use.
pub(crate) const TOKEN: &str = "user-token";

/// The management token that the tests use.
pub(crate) const ADMIN: &str = "admin-token";

/// A running stand-in.
#[derive(Debug)]
pub(crate) struct Bench {
    pub(crate) sim: Server,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) http: u16,
    pub(crate) head: String,
    pub(crate) body: Value,
}

impl Bench {
    pub(crate) async fn start() -> Self {
        let builder = Simulator::builder().token(TOKEN).management_token(ADMIN);
        Self { sim: builder.start().await.unwrap() }
    }

    pub(crate) async fn get(&self, token: &str, path: &str) -> Reply {
        self.call("GET", path, token, "application/json", "").await
    }

    pub(crate) async fn post(&self, token: &str, path: &str, body: &Value) -> Reply {
        self.call("POST", path, token, "application/json", &body.to_string()).await
    }

    pub(crate) async fn delete(&self, token: &str, path: &str) -> Reply {
        self.call("DELETE", path, token, "application/json", "").await
    }

    /// Signs the demo user in, with the password.
    pub(crate) async fn sign_in(&self) -> Reply {
        let payload = json!({"email": demo::EMAIL, "password": demo::PASSWORD});
        let body = json!({"connection": "PASSWORD", "passwordPayload": payload});
        self.post("", "/api/v3/signin", &body).await
    }

    pub(crate) async fn form(&self, path: &str, body: &str) -> Reply {
        self.call("POST", path, "", "application/x-www-form-urlencoded", body).await
    }

    async fn call(&self, method: &str, path: &str, token: &str, kind: &str, body: &str) -> Reply {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\
             x-genauth-app-id: {}\r\nx-authing-userpool-id: {}\r\nauthorization: Bearer {token}\r\n\
             content-type: {kind}\r\ncontent-length: {}\r\n\r\n{body}",
            self.sim.address(),
            demo::APP_ID,
            demo::USER_POOL_ID,
            body.len()
        );
        Reply::parse(&self.raw(request.as_bytes()).await)
    }

    /// Sends these bytes, and gives all that comes back until the connection is closed.
    pub(crate) async fn raw(&self, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.sim.address()).await.unwrap();
        stream.write_all(request).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }
}

impl Reply {
    pub(crate) fn parse(answer: &str) -> Self {
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let http = head.split(' ').nth(1).unwrap().parse().unwrap();
        Self { http, head: head.to_lowercase(), body: serde_json::from_str(body).unwrap() }
    }

    /// `statusCode`, or the `code` of `/api/v2`, and `apiCode`.
    pub(crate) fn failure(&self) -> (i64, Option<i64>) {
        let [v3, v2] = ["statusCode", "code"].map(|name| self.body[name].as_i64());
        (v3.xor(v2).unwrap(), self.body["apiCode"].as_i64())
    }

    /// The data of a success.
    #[track_caller]
    pub(crate) fn data(&self) -> &Value {
        assert_eq!((self.http, self.failure()), (200, (200, None)), "{}", self.body);
        &self.body["data"]
    }

    #[track_caller]
    pub(crate) fn text(&self, key: &str) -> &str {
        self.data()[key].as_str().unwrap_or_else(|| panic!("no `{key}` in {}", self.body))
    }
}
