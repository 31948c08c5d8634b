//! A client: where requests go, what proves who is calling, and the connections.

mod builder;
mod credentials;
mod handle;
mod headers;
mod setup;

pub use builder::ClientBuilder;
pub(crate) use credentials::Source;
pub use handle::Client;
pub(crate) use setup::Setup;
