//! The steps that the flows are made of: [`enrollment`](crate::enrollment),
//! [`sign_in`](crate::sign_in), [`step_up`](crate::step_up).
//!
//! Each step is one request. It goes out once, when the [`Step`] is awaited, and its outcome leads to the
//! next step.

mod access;
mod refusal;
mod step;
mod stored;

#[doc(hidden)]
pub use access::Access;
pub(crate) use refusal::is_refusal;
pub use step::{Exchange, Step};
pub(crate) use stored::{Kept, Stored, of_nothing};

pub(crate) mod sealed {
    pub trait Sealed {}
}

#[cfg(test)]
#[cfg(feature = "blocking")]
mod tests;
