//! Which credentials a request carries.

use http::header::HeaderValue;

/// What proves who is calling, in one request.
#[derive(Debug, Default)]
pub(crate) struct Auth {
    pub(crate) choice: Choice,
    /// An `authorization` header for this request alone, whatever the client has.
    pub(crate) bearer: Option<HeaderValue>,
    pub(crate) asker: Asker,
}

/// Which of a client's credentials a request carries.
#[derive(Debug, Default)]
pub(crate) enum Choice {
    /// Those that its operation asks for.
    #[default]
    Operation,
    /// All that the client was given. Of two that need one header, the first counts.
    All,
    /// Those of the schemes with these names.
    Named(Vec<String>),
}

/// Who makes a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Asker {
    #[default]
    Caller,
    /// A provider, which would wait for itself if it needed a token.
    Provider,
}
