//! What a proxy on the way says.

use std::error::Error as StdError;

/// The words of `hyper-util` for HTTP 407; the type is not public.
const UNKNOWN_TO_PROXY: &str = "tunnel error: proxy authorization required";

/// Whether a proxy wants another user name and password, or any at all. It will say the same next time.
pub(crate) fn is_refused_by_proxy(error: &reqwest::Error) -> bool {
    let first: &(dyn StdError + 'static) = error;
    std::iter::successors(Some(first), |&error| error.source())
        .any(|cause| cause.to_string() == UNKNOWN_TO_PROXY)
}
