//! Requests signed with an access key: HMAC-SHA1 over a text made of the request.
//!
//! The text is what the vendor's Node.js clients make, so some of it is JavaScript's.

mod canonical;
mod date;
mod json;
mod number;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::header::{AUTHORIZATION, DATE, HeaderMap, HeaderName};
use mfa_runtime::__private::{Signer, Unsigned, sensitive};
use sha1::Sha1;
use zeroize::Zeroizing;

use super::brand::Brand;
use crate::Error;
use crate::Secret;

/// Signs requests with an access key, under one of the product's names.
pub(super) struct Signature {
    pub(super) id: Secret,
    pub(super) secret: Secret,
    pub(super) brand: Brand,
}

impl Signature {
    fn scheme(&self) -> &'static str {
        match self.brand {
            Brand::GenAuth => "GenAuth",
            Brand::Authing => "authing",
        }
    }
}

impl Signer for Signature {
    fn sign(&self, request: &Unsigned<'_>, headers: &mut HeaderMap) -> Result<(), Error> {
        let prefix = self.brand.header_prefix();
        for (name, value) in [
            (format!("{prefix}signature-nonce"), format!("{:032x}", request.nonce)),
            (format!("{prefix}signature-method"), "HMAC-SHA1".into()),
            (format!("{prefix}signature-version"), "1.0".into()),
            (DATE.to_string(), date::http_date(request.now)),
        ] {
            insert(headers, &name, &value)?;
        }
        let text = canonical::text(request, headers, prefix)
            .ok_or_else(|| Error::request("only JSON objects and visible headers can be signed"))?;
        let proof = mac(&self.secret, &text);
        let value = Zeroizing::new(format!("{} {}:{proof}", self.scheme(), self.id.expose()));
        insert(headers, AUTHORIZATION.as_str(), &value)
    }
}

fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let pair = HeaderName::from_bytes(name.as_bytes()).ok().zip(sensitive(value));
    let (name, value) = pair.ok_or_else(|| {
        Error::configuration(
            "the id of the access key holds a character that a header cannot carry",
        )
    })?;
    headers.insert(name, value);
    Ok(())
}

fn mac(secret: &Secret, text: &str) -> String {
    // There is no key that this hash could not take.
    let hash = Hmac::<Sha1>::new_from_slice(secret.expose().as_bytes());
    let bytes = hash.map(|hash| hash.chain_update(text).finalize().into_bytes());
    bytes.map(|bytes| STANDARD.encode(bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
