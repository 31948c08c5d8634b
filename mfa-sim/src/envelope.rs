//! How outcomes look on the wire.
//!
//! Nearly everything is HTTP 200 with an envelope: `statusCode`, `message`, `requestId`, on
//! failures maybe `apiCode`, on success maybe `data`. Calls of `/api/v2` have `code` in place of
//! `statusCode`, which is the `apiCode` where there is one.

use http::StatusCode;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// Why a request failed, as `statusCode` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    BadArgument = 400,
    NotLoggedIn = 401,
    Forbidden = 403,
    NotFound = 404,
    TimedOut = 408,
    Conflict = 409,
    TooLarge = 413,
    /// Against the rules of the business, such as two messages within a minute.
    NotAllowed = 422,
    ServerFault = 500,
    Unsupported = 501,
    /// More at once than a stand-in on a socket takes.
    Overloaded = 503,
    /// A sign-in wants one of the user's second factors.
    SecondFactorToVerify = 1635,
    /// A sign-in wants a second factor, and the user has none.
    SecondFactorToBind = 1636,
}

/// The documented reasons that the stand-in gives, as `apiCode` says them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ApiCode {
    WrongSignature = 1300,
    WrongSignatureMethod = 1301,
    WrongSignatureVersion = 1302,
    DateMissing = 1304,
    ClockTooFarOff = 1305,
    SignatureUsed = 1306,
    SecondFactorToVerify = 1635,
    SecondFactorToBind = 1636,
    PhotoMissing = 1700,
    PhotoToCompareMissing = 1701,
    ContactMissing = 1703,
    FaceAlreadyBound = 1706,
    UserUnknown = 2004,
    AppUnknown = 2011,
    NotLoggedIn = 2020,
    MfaTokenSpent = 2021,
    SignUpSwitchedOff = 2031,
    EmailTooSoon = 2080,
    PoolUnknown = 2224,
    WrongPassword = 2333,
    WrongTotp = 6001,
    WrongRecoveryCode = 6002,
    TotpMissing = 6003,
    RecoveryCodeMissing = 6004,
}

/// The two forms of the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    V2,
    V3,
}

/// What a handler comes to.
pub(crate) type Outcome = Result<Success, Failure>;

/// A request that has succeeded.
#[derive(Debug, PartialEq)]
pub(crate) enum Success {
    /// There is nothing to say but that it has worked.
    Done,
    /// The `data` of the envelope.
    Data(Value),
    /// The `data` of the envelope, and a member beside it.
    DataBeside(Value, &'static str, Value),
    /// An answer without an envelope.
    Bare(Value),
}

impl Success {
    /// An envelope with this value as its `data`.
    pub(crate) fn data(value: &impl Serialize) -> Outcome {
        Ok(Self::Data(to_json(value)?))
    }

    /// This value without an envelope.
    pub(crate) fn bare(value: &impl Serialize) -> Outcome {
        Ok(Self::Bare(to_json(value)?))
    }
}

/// A request that has failed.
///
/// Messages name fields and rules, never values: they end up in the logs of tests.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    http: StatusCode,
    status: Status,
    api_code: Option<ApiCode>,
    /// What OAuth calls it, where there is no envelope.
    oauth: Option<&'static str>,
    message: String,
    /// The `data` of the envelope, of which failures have none but for what comes next.
    data: Option<Value>,
}

impl Failure {
    pub(crate) fn new(status: Status, message: impl Into<String>) -> Self {
        let (http, message) = (StatusCode::OK, message.into());
        Self { http, status, api_code: None, oauth: None, message, data: None }
    }

    /// A failure as OAuth has it (RFC 6749, 5.2): without an envelope.
    pub(crate) fn oauth(error: &'static str, message: &str) -> Self {
        let http = match error {
            "invalid_client" => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        };
        Self { oauth: Some(error), ..Self::new(Status::BadArgument, message).http(http) }
    }

    /// A required field that is not there.
    pub(crate) fn missing(field: &str) -> Self {
        Self::new(Status::BadArgument, format!("`{field}` is missing"))
    }

    /// A field whose value cannot be used.
    pub(crate) fn invalid(field: &str, why: &str) -> Self {
        Self::new(Status::BadArgument, format!("`{field}` {why}"))
    }

    pub(crate) fn api_code(self, code: ApiCode) -> Self {
        Self { api_code: Some(code), ..self }
    }

    /// Says with what to go on.
    pub(crate) fn data(self, data: Value) -> Self {
        Self { data: Some(data), ..self }
    }

    /// The HTTP status it answers with.
    #[cfg(test)]
    pub(crate) const fn http_status(&self) -> StatusCode {
        self.http
    }

    /// Answers with an HTTP status other than 200.
    pub(crate) fn http(self, http: StatusCode) -> Self {
        Self { http, ..self }
    }
}

/// What goes over the wire.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) http: StatusCode,
    pub(crate) body: Value,
}

/// Wraps an outcome up.
pub(crate) fn wrap(dialect: Dialect, outcome: Outcome, request_id: String) -> Answer {
    let (http, message) = match &outcome {
        Ok(_) => (StatusCode::OK, "Operation successful".to_owned()),
        Err(failure) => (failure.http, failure.message.clone()),
    };
    let status = status(dialect, &outcome);
    let mut members = match outcome {
        Ok(Success::Bare(body)) => return Answer { http, body },
        Err(Failure { oauth: Some(error), message, .. }) => {
            let body = json!({"error": error, "error_description": message});
            return Answer { http, body };
        }
        Ok(Success::Done) => vec![],
        Ok(Success::Data(data)) => vec![("data", data)],
        Ok(Success::DataBeside(data, name, value)) => vec![("data", data), (name, value)],
        Err(Failure { api_code, data, .. }) => {
            let api_code = api_code.map(|code| ("apiCode", Value::from(code as i32)));
            api_code.into_iter().chain(data.map(|data| ("data", data))).collect()
        }
    };
    members.extend([status, ("message", message.into()), ("requestId", request_id.into())]);
    let envelope: Map<_, _> =
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Answer { http, body: Value::Object(envelope) }
}

/// The member that tells success from failure.
fn status(dialect: Dialect, outcome: &Outcome) -> (&'static str, Value) {
    let (status, api_code) = match outcome {
        Ok(_) => (200, None),
        Err(failure) => (failure.status as i32, failure.api_code.map(|code| code as i32)),
    };
    match dialect {
        Dialect::V2 => ("code", api_code.unwrap_or(status).into()),
        Dialect::V3 => ("statusCode", status.into()),
    }
}

fn to_json(value: &impl Serialize) -> Result<Value, Failure> {
    let fault = |_| Failure::new(Status::ServerFault, "the answer cannot be written as JSON");
    serde_json::to_value(value).map_err(fault)
}

#[cfg(test)]
mod tests;
