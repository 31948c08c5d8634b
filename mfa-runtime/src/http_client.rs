//! An HTTP client that the caller brings.

use std::fmt;

/// An HTTP client of your own, for what this crate has no setting for: a proxy with a password,
/// client certificates, a certificate authority of your company.
///
/// With the feature `http-client` a `reqwest::Client` turns into it; the version that fits is
/// `mfa_runtime::reqwest`. Without that feature nothing does.
///
/// # What is checked with it, and what is not
///
/// The same as ever: the host (`https://`, but for this machine), everything that stands in the
/// request, the limits [`attempt`](crate::Timeouts::attempt),
/// [`operation`](crate::Timeouts::operation) and [`stall`](crate::Timeouts::stall), the largest
/// answer, our retries, what errors and `Debug` show.
///
/// Up to you is what happens on the way, and how it was set up decides:
///
/// | | what this crate sets | what `reqwest` does by default |
/// |---|---|---|
/// | redirects | `redirect(Policy::none())` | **follows them, with body and credentials** |
/// | repeats | `retry(retry::never())` | may send a request again |
/// | TLS | `tls_version_min(Version::TLS_1_2)` | the library's own minimum |
/// | plain http | `https_only(true)` | allows it, where a redirect leads |
/// | [`connect`](crate::Timeouts::connect) | `connect_timeout(…)` | none but the attempt's |
/// | idle connections | `pool_idle_timeout(30 s)` | 90 s: a server may be closing them just then |
/// | shared connections | with `fresh_connections()`, none: `pool_max_idle_per_host(0)` | shares them |
/// | proxies | those of the environment; none to this machine | those of the environment |
///
/// With the feature `blocking`, `.send()` and `.await` share its connections. One that was made
/// inside a runtime of yours only works while that runtime runs: use one of the two.
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// # #[cfg(feature = "http-client")]
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use mfa_runtime::reqwest;
///
/// let http = reqwest::Client::builder()
///     .redirect(reqwest::redirect::Policy::none())
///     .retry(reqwest::retry::never())
///     .connect_timeout(std::time::Duration::from_secs(5))
///     .build()?;
/// let client = shop::ShopClient::builder().http_client(http).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "http-client"))]
/// # fn main() {}
/// ```
#[derive(Clone)]
pub struct HttpClient {
    inner: reqwest::Client,
}

impl HttpClient {
    pub(crate) fn into_inner(self) -> reqwest::Client {
        self.inner
    }
}

#[cfg(any(test, feature = "http-client"))]
impl From<reqwest::Client> for HttpClient {
    fn from(inner: reqwest::Client) -> Self {
        Self { inner }
    }
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A proxy's password and standing headers may be inside.
        f.debug_struct("HttpClient").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
