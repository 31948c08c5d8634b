//! The headers of one attempt, credentials and signature among them.

use http::header::{CONTENT_TYPE, HeaderMap};

use crate::auth::{Access, Signer, Unsigned};
use crate::client::Client;
use crate::error::Error;
use crate::request::Ready;

/// Makes the headers of one attempt, signature included.
///
/// # Errors
///
/// A configuration error if the operation needs a credential that is not set or cannot be sent; a
/// request error if it cannot be signed and has to be.
pub(super) fn headers(
    client: &Client,
    request: &Ready,
    access: &Access<'_>,
) -> Result<HeaderMap, Error> {
    let mut headers = client.headers(request.operation(), request.auth(), access.token())?;
    if let Some(body) = request.body() {
        headers.insert(CONTENT_TYPE, body.content_type.clone());
    }
    for (name, value) in request.headers() {
        headers.insert(name.clone(), value.clone());
    }
    sign(client, request, access.signer(), &mut headers)?;
    Ok(headers)
}

/// Signs one attempt, whose other headers are all there, if it is to be signed.
pub(super) fn sign(
    client: &Client,
    request: &Ready,
    signer: Option<&dyn Signer>,
    headers: &mut HeaderMap,
) -> Result<(), Error> {
    let Some(signer) = signer else { return Ok(()) };
    let (path, query) = request.path_and_query();
    let environment = client.environment();
    let half = || u128::from(environment.random());
    let unsigned = Unsigned {
        method: request.method(),
        path,
        query: query.unwrap_or_default(),
        body: request.body(),
        now: environment.wall_clock(),
        nonce: half() << 64 | half(),
    };
    signer.sign(&unsigned, headers).map_err(|error| error.in_operation(request.operation().id))
}
