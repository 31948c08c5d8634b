//! What is `GenAuth`'s own and no document says: how its tokens are got and what is in them.
//!
//! Written by hand, on the generated types. The rest of the runtime knows nothing of it.

mod access_key;
mod brand;
#[cfg(feature = "hmac")]
mod signature;

pub use access_key::AccessKey;
pub use brand::Brand;
