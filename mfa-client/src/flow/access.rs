//! In whose name the requests of a flow are made.

use std::fmt;

use serde_json::Value;

use crate::genauth::claims;
use crate::{AuthenticationClient, Call, Secret};

/// A client, and the token that its requests carry in place of the client's own.
#[derive(Clone)]
pub struct Access {
    client: AuthenticationClient,
    bearer: Option<Secret>,
}

impl Access {
    /// In the name of the client's own user.
    pub(crate) fn of_client(client: &AuthenticationClient) -> Self {
        Self { client: client.clone(), bearer: None }
    }

    /// The same client, in the name of a token's user.
    pub(crate) fn with_bearer(self, token: Secret) -> Self {
        Self { bearer: Some(token), ..self }
    }

    /// Whether a token stands in for the client's own.
    pub(crate) fn has_bearer(&self) -> bool {
        self.bearer.is_some()
    }

    /// The user of the token that stands in for the client's own, by its claim `sub`.
    pub(crate) fn user_id(&self) -> Option<String> {
        let claims = claims(self.bearer.as_ref()?.expose())?;
        claims.get("sub").and_then(Value::as_str).map(str::to_owned)
    }

    /// A call in this name.
    pub(crate) fn call<'c, T, C: Into<Call<'c, T>>>(
        &'c self,
        make: impl FnOnce(&'c AuthenticationClient) -> C,
    ) -> Call<'c, T> {
        let call = make(&self.client).into();
        match &self.bearer {
            Some(token) => call.bearer(token),
            None => call,
        }
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access").field("has_token", &self.bearer.is_some()).finish_non_exhaustive()
    }
}
