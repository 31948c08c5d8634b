//! Settings of calls beside their input.

use crate::retry::RetryPolicy;
use crate::sizes::Sizes;
use crate::timeouts::Timeouts;

/// The settings of a client's calls, or of one call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: RetryPolicy,
    pub(crate) sizes: Sizes,
}
