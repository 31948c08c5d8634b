//! What is `GenAuth`'s own and no document says: how its tokens are got and what is in them, and what
//! it reads of every request.
//!
//! Written by hand, on the generated types. The rest of the runtime knows nothing of it.

mod access_key;
mod brand;
mod builders;
mod claims;
mod end_user;
mod lang;
mod lifetime;
mod sign_in;
#[cfg(feature = "hmac")]
mod signature;
#[cfg(test)]
mod vectors;
mod verdict;

pub use access_key::AccessKey;
pub use brand::Brand;
pub(crate) use claims::claims;
pub use end_user::EndUser;
pub use lang::Lang;
pub use sign_in::SignIn;
