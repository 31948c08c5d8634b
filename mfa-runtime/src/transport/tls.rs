//! HTTPS: what is set, and what its errors mean.

use std::error::Error as StdError;
use std::io;

use crate::base_url::BaseUrl;

#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(super) fn secure(builder: reqwest::ClientBuilder, base: &BaseUrl) -> reqwest::ClientBuilder {
    // Where both are there, reqwest would take the other one: a feature that some crate of a large
    // tree asks for must not change whom this client trusts.
    #[cfg(feature = "rustls")]
    let builder = builder.tls_backend_rustls();
    if base.is_https() {
        return builder.tls_version_min(reqwest::tls::Version::TLS_1_2);
    }
    // Plain http needs no certificates: do not spend time, or fail, on loading the system's.
    builder.tls_certs_only([])
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) fn secure(builder: reqwest::ClientBuilder, _base: &BaseUrl) -> reqwest::ClientBuilder {
    builder
}

/// Whether TLS came to an end by what one side said: a certificate that is not good, no common
/// version. The next handshake would end in the same way; one that breaks off is another matter.
pub(crate) fn is_refused_by_tls(error: &reqwest::Error) -> bool {
    #[cfg(feature = "native-tls")]
    if let Some(error) = native_error(error) {
        return !is_broken_off(error);
    }
    causes(error).any(|cause| cause.downcast_ref().is_some_and(is_invalid_data))
}

/// The error, its source, and so on.
fn causes<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// One error of the system may hold another, which its `source` passes over.
fn is_invalid_data(error: &io::Error) -> bool {
    let inner = || error.get_ref()?.downcast_ref::<io::Error>();
    error.kind() == io::ErrorKind::InvalidData || inner().is_some_and(is_invalid_data)
}

#[cfg(feature = "native-tls")]
fn native_error(error: &reqwest::Error) -> Option<&native_tls::Error> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// Whether the other side hung up. Only OpenSSL tells; elsewhere each such error counts as a refusal,
/// after which nothing is tried again.
#[cfg(feature = "native-tls")]
fn is_broken_off(error: &native_tls::Error) -> bool {
    let by_the_system = causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() != io::ErrorKind::InvalidData);
    by_the_system || error.to_string().to_ascii_lowercase().contains("unexpected eof")
}

/// What OpenSSL found wrong with the certificate: it says so in parentheses, behind lines of its
/// own source. `None` for everything else.
#[cfg(feature = "native-tls")]
pub(super) fn text(error: &reqwest::Error) -> Option<String> {
    let text = native_error(error)?.to_string();
    let (_, reason) = text.strip_suffix(')')?.rsplit_once(" (")?;
    Some(format!("its certificate is refused: {reason}"))
}
