//! What is `GenAuth`'s own and no document says: how its tokens are got and what is in them.
//!
//! Written by hand, on the generated types. The rest of the runtime knows nothing of it.

mod access_key;
mod brand;
mod claims;
mod sign_in;
#[cfg(feature = "hmac")]
mod signature;

pub use access_key::AccessKey;
pub use brand::Brand;
pub(crate) use claims::claims;
pub use sign_in::SignIn;
