//! Where requests go: reading and judging the host that the caller gives.

use std::borrow::Cow;

use url::{Host, Url};

use crate::error::Error;

/// A checked base URL.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    /// Scheme, host and port.
    origin: Url,
    /// The path in front of every operation's, without a slash at the end: often nothing.
    prefix: Box<str>,
    host: Box<str>,
    loopback: bool,
    https: bool,
}

impl BaseUrl {
    /// Reads what the caller gave as the host of `client`; without a scheme it is taken as https.
    ///
    /// # Errors
    ///
    /// A configuration error that never repeats the text: people put passwords there.
    pub(crate) fn parse(client: &str, text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.is_empty() {
            let detail =
                format!("{client} has no host: call `.host(\"https://…\")` on its builder");
            return Err(Error::configuration(detail));
        }
        Self::read(text).map_err(|problem| {
            Error::configuration(format!("the host of {client} cannot be used: {problem}"))
        })
    }

    /// The address of an operation; `path` and `query` are encoded already.
    pub(crate) fn url(&self, path: &str, query: Option<&str>) -> Url {
        // Reading the whole text anew costs more than all the rest of preparing a request; and a
        // path that is set can never become a host.
        let mut url = self.origin.clone();
        if self.prefix.is_empty() {
            url.set_path(path);
        } else {
            url.set_path(&[&self.prefix, path].concat());
        }
        if query.is_some() {
            url.set_query(query);
        }
        url
    }

    /// Where a redirect leads, if it leads anywhere.
    pub(crate) fn join(&self, location: &str) -> Option<Url> {
        self.origin.join(location).ok()
    }

    /// The host, as it may be shown.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// The port, whether it was given or follows from the scheme.
    #[cfg(feature = "tracing")]
    pub(crate) fn port(&self) -> Option<u16> {
        self.origin.port_or_known_default()
    }

    /// Whether the host is this very machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }

    pub(crate) fn is_https(&self) -> bool {
        self.https
    }

    fn read(text: &str) -> Result<Self, Cow<'static, str>> {
        check_characters(text)?;
        let mut url =
            Url::parse(&with_scheme(text)?).map_err(|error| format!("it is no URL: {error}"))?;
        check_parts(&url)?;
        let (host, loopback) = match url.host() {
            Some(Host::Domain(name)) => (name.to_owned(), name == "localhost"),
            Some(Host::Ipv4(address)) => (address.to_string(), address.is_loopback()),
            Some(Host::Ipv6(address)) => (format!("[{address}]"), address.is_loopback()),
            None => {
                return Err("it names no machine: write `https://` and the machine's name".into());
            }
        };
        let https = url.scheme() == "https";
        check_scheme(https, loopback)?;
        let prefix = url.path().trim_end_matches('/').into();
        url.set_path("");
        Ok(Self { origin: url, prefix, host: host.into(), loopback, https })
    }
}

fn check_characters(text: &str) -> Result<(), &'static str> {
    // The URL parser drops line breaks and turns backslashes round without a word.
    let wrong = |c: char| c.is_whitespace() || c.is_control() || c == '\\';
    if text.contains(wrong) {
        return Err("it contains a space, a line break or a backslash: remove it");
    }
    Ok(())
}

/// Adds `https://` where no scheme is given; refuses every scheme but http and https.
fn with_scheme(text: &str) -> Result<Cow<'_, str>, &'static str> {
    let Some((scheme, _)) = text.split_once("://") else {
        // `https:example.com` would become a machine called `https`.
        let lower = text.to_ascii_lowercase();
        if lower.starts_with("http:") || lower.starts_with("https:") {
            return Err("two slashes are missing after its scheme: write `https://`");
        }
        return Ok(format!("https://{text}").into());
    };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => Ok(text.into()),
        _ => Err("its scheme is neither `https` nor `http`: write `https://`"),
    }
}

fn check_parts(url: &Url) -> Result<(), &'static str> {
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it holds a user name or a password: give credentials to the builder instead");
    }
    if url.query().is_some() {
        return Err("it holds a query: remove everything from the `?` on");
    }
    if url.fragment().is_some() {
        return Err("it holds a fragment: remove everything from the `#` on");
    }
    Ok(())
}

fn check_scheme(https: bool, loopback: bool) -> Result<(), &'static str> {
    // The fuzzer builds no TLS, as it sends nothing.
    if https && !cfg!(any(feature = "rustls", feature = "native-tls", fuzzing)) {
        return Err(
            "this build has no https: switch on the feature `rustls` or `native-tls` of mfa-runtime, or the \
             one of that name of the client's own package",
        );
    }
    if !https && !loopback {
        return Err(
            "plain http is for this machine alone (127.0.0.1, ::1, localhost), because it \
                    shows tokens to everybody on the way: write `https://`",
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests;
