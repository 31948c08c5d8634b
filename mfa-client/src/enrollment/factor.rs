//! What the types of factors have in common, and what is left when one is enrolled.

use std::fmt;

use crate::flow::{Kept, sealed};
use crate::types::FactorType;

/// A type of factor that can be enrolled.
///
/// Only this crate implements it: an enrollment of one factor is another type than that of the
/// next, so that they cannot be confirmed in each other's place.
pub trait Factor: sealed::Sealed + Kept + Send + Sync + 'static {
    /// What the API calls it.
    const TYPE: FactorType;
}

/// A factor that the server has enrolled.
///
/// The answer does not say which id it got: ask
/// [`list_enrolled_factors`](crate::AuthenticationClient::list_enrolled_factors) for that.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// let pending = client.enrollment().email("test@example.com").start().await?;
/// # let code = sim.last_code("test@example.com").unwrap();
/// let enrolled = pending.confirm(code).await?;
/// let factors = client.list_enrolled_factors().await?.into_inner().data;
/// assert!(factors.iter().any(|factor| factor.factor_type == enrolled.factor_type()));
/// # Ok(())
/// # }
/// ```
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
