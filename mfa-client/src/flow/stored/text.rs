//! The form of an exported step: `mfa1.`, and base 64 of a checksum and of JSON.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use crate::{Error, Secret};

/// The form's name, whose number grows whenever an older version could not read what is written.
const FORM: &str = "mfa";
const VERSION: &str = "1";

/// The longest text that is read, in bytes. Exported steps have some hundred; those with a QR code, some
/// thousand.
const LONGEST: usize = 1 << 20;

/// Makes a text of JSON.
pub(super) fn seal(json: &[u8]) -> Secret {
    let mut bytes = Zeroizing::new(Vec::with_capacity(size_of::<u64>() + json.len()));
    bytes.extend_from_slice(&checksum(json).to_be_bytes());
    bytes.extend_from_slice(json);
    // All the room at once: what a text leaves behind as it grows is not wiped.
    let mut text = String::with_capacity(FORM.len() + VERSION.len() + 4 + bytes.len() / 3 * 4 + 4);
    text.extend([FORM, VERSION, "."]);
    URL_SAFE_NO_PAD.encode_string(&*bytes, &mut text);
    Secret::new(text)
}

/// Gives the JSON in a text.
///
/// # Errors
///
/// A request error that shows nothing of the text: it is too long, of another version, or not as it was
/// written.
pub(super) fn open(text: &Secret) -> Result<Zeroizing<Vec<u8>>, Error> {
    let text = text.expose();
    if LONGEST < text.len() {
        return Err(Error::request("the text is longer than 1 MiB: it is no exported step"));
    }
    let (version, body) =
        text.strip_prefix(FORM).and_then(|rest| rest.split_once('.')).ok_or_else(broken)?;
    if version != VERSION {
        return Err(unknown_version(version));
    }
    let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(body).map_err(|_| broken())?);
    match bytes.split_first_chunk() {
        Some((sum, json)) if u64::from_be_bytes(*sum) == checksum(json) => {
            Ok(Zeroizing::new(json.to_vec()))
        }
        _ => Err(broken()),
    }
}

/// The error for a text that was never exported, or was changed since.
pub(super) fn broken() -> Error {
    Error::request("the text is no exported step, or not all of it is there unchanged")
}

fn unknown_version(version: &str) -> Error {
    let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return broken();
    }
    let detail = "the step was exported by another version of this crate, in a form that this one \
                  does not know; begin anew";
    Error::request(detail)
}

/// FNV-1a. It finds accidents, not attackers: whoever can change the text can make it fit.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests;
