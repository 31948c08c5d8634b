//! Signed requests: HMAC-SHA1 over a text that is made of the request.
//!
//! The text is that of the vendor's Node.js clients, and was written down here without a look at how
//! `mfa-client` makes it: each tests the other.

mod date;
mod printed;

use std::fmt::Write as _;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::Method;
use sha1::Sha1;

use crate::clock::Moment;
use crate::demo;
use crate::envelope::{ApiCode, Failure, Status};
use crate::request::Request;
use crate::state::expiring::Expiring;

/// How far the clocks of a client and of the stand-in may be apart. Not documented by `GenAuth`.
const TOLERANCE: Duration = Duration::from_mins(15);

/// Scheme and prefix of headers, for each name of the product.
const BRANDS: [(&str, &str); 2] = [("genauth", "x-genauth-"), ("authing", "x-authing-")];

/// A proof that may be right.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signed<'a> {
    prefix: &'static str,
    /// Id of the access key and signature.
    proof: &'a str,
}

/// The signature of a request, if it has one.
pub(crate) fn of(request: &Request) -> Option<Signed<'_>> {
    let (scheme, proof) = request.header("authorization")?.split_once(' ')?;
    let brand = BRANDS.into_iter().find(|(name, _)| scheme.eq_ignore_ascii_case(name));
    brand.map(|(_, prefix)| Signed { prefix, proof: proof.trim() })
}

impl Signed<'_> {
    /// Checks that the request was signed with the access key, just now and for the first time.
    pub(crate) fn check(
        self,
        request: &Request,
        used: &mut Expiring<String, ()>,
        now: Moment,
    ) -> Result<(), Failure> {
        let header = |name: &str| request.header(&format!("{}signature-{name}", self.prefix));
        if header("method") != Some("HMAC-SHA1") {
            return Err(refused(ApiCode::WrongSignatureMethod, "is not made by `HMAC-SHA1`"));
        }
        if header("version") != Some("1.0") {
            return Err(refused(ApiCode::WrongSignatureVersion, "is not of version 1.0"));
        }
        let date = request.header("date").and_then(date::parse);
        let date = date.ok_or_else(|| refused(ApiCode::DateMissing, "has no header `date`"))?;
        if TOLERANCE.as_secs() < date.abs_diff(now.unix_seconds()) {
            return Err(refused(ApiCode::ClockTooFarOff, "is too old, or not valid yet"));
        }
        if !self.is_right(request) {
            return Err(refused(ApiCode::WrongSignature, "or its access key is wrong"));
        }
        if used.get(now, &self.proof.to_owned()).is_some() {
            return Err(refused(ApiCode::SignatureUsed, "was used before"));
        }
        used.insert(now, now.plus(2 * TOLERANCE), self.proof.to_owned(), ());
        Ok(())
    }

    fn is_right(self, request: &Request) -> bool {
        let Some((id, signature)) = self.proof.split_once(':') else { return false };
        let text = text(request, self.prefix);
        let expected = text.map(|text| mac(demo::ACCESS_KEY_SECRET, &text));
        id == demo::ACCESS_KEY_ID && expected.as_deref() == Some(signature)
    }
}

fn refused(code: ApiCode, why: &str) -> Failure {
    Failure::new(Status::Forbidden, format!("the signature {why}")).api_code(code)
}

fn mac(secret: &str, text: &str) -> String {
    // There is no key that this hash could not take.
    let hash = Hmac::<Sha1>::new_from_slice(secret.as_bytes());
    hash.map(|hash| STANDARD.encode(hash.chain_update(text).finalize().into_bytes()))
        .unwrap_or_default()
}

/// What is signed; `None` if the body is no JSON object.
fn text(request: &Request, prefix: &str) -> Option<String> {
    let mut text = format!("{}\n", request.method);
    let mut names: Vec<&str> = request.headers().keys().map(http::HeaderName::as_str).collect();
    names.retain(|name| name.starts_with(prefix) || *name == "date");
    names.sort_unstable();
    for name in names {
        let value = request.header(name)?.replace('\t', " ");
        // Writing to a `String` cannot fail.
        _ = writeln!(text, "{name}:{}", value.trim());
    }
    text.push_str(&request.path);
    let mut parameters = match request.method {
        Method::GET => request.query_pairs().to_vec(),
        _ if request.body().is_empty() => Vec::new(),
        _ => printed::members(request.body())?,
    };
    // JavaScript sorts by units of 16 bits.
    parameters.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    let parameters: Vec<_> =
        parameters.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
    if !parameters.is_empty() {
        _ = write!(text, "?{}", parameters.join("&"));
    }
    Some(text)
}

#[cfg(test)]
mod tests;
