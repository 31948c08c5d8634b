//! What the types of factors have in common, and what is left when one is enrolled.

use std::fmt;

use crate::types::FactorType;

/// A type of factor that can be enrolled.
///
/// Only this crate implements it: an enrollment of one factor is another type than that of the
/// next, so that they cannot be confirmed in each other's place.
pub trait Factor: sealed::Sealed + Send + Sync + 'static {
    /// What the API calls it.
    const TYPE: FactorType;
}

pub(super) mod sealed {
    pub trait Sealed {}
}

/// A factor that the server has enrolled.
///
/// The answer does not say which id it got: ask
/// [`list_enrolled_factors`](crate::AuthenticationClient::list_enrolled_factors) for that.
pub struct Enrolled<F> {
    pub(super) factor: F,
}

impl<F: Factor> Enrolled<F> {
    /// The type of the factor.
    pub fn factor_type(&self) -> FactorType {
        F::TYPE
    }
}

impl<F: Factor> fmt::Debug for Enrolled<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enrolled").field("factor_type", &F::TYPE).finish_non_exhaustive()
    }
}
