//! Settings that the builders of both clients have, whatever the document says.

use std::net::IpAddr;

use super::end_user::{self, LANG, REAL_IP};
use super::lang::Lang;
use crate::{AuthenticationClientBuilder, ManagementClientBuilder};

/// The prefix of the calls that pass a second factor, as the document has it.
const V2: &str = "/api/v2";

macro_rules! settings_of {
    ($($builder:ident)*) => {$(
        impl $builder {
            /// Asks for all answers in this language: see [`EndUser::lang`](crate::EndUser::lang),
            /// which sets it for a single call.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use mfa_client::{", stringify!($builder), ", Lang};")]
            ///
            #[doc = concat!("fn in_english(builder: ", stringify!($builder), ") -> ", stringify!($builder), " {")]
            ///     builder.lang(Lang::EN_US)
            /// }
            /// # let _ = in_english;
            /// ```
            pub fn lang(self, lang: impl Into<Lang>) -> Self {
                Self { inner: self.inner.header_under(LANG, lang.into().as_str()) }
            }

            /// Names the address of the end user whom this client makes all its requests for: see
            /// [`EndUser::end_user_ip`](crate::EndUser::end_user_ip), which sets it for a single call.
            ///
            /// # Examples
            ///
            /// ```
            /// use std::net::SocketAddr;
            ///
            #[doc = concat!("use mfa_client::", stringify!($builder), ";")]
            ///
            #[doc = concat!("fn of(visitor: SocketAddr, builder: ", stringify!($builder), ") -> ", stringify!($builder), " {")]
            ///     builder.end_user_ip(visitor.ip())
            /// }
            /// # let _ = of;
            /// ```
            pub fn end_user_ip(self, ip: IpAddr) -> Self {
                Self { inner: self.inner.header_under(REAL_IP, &end_user::text(ip)) }
            }

            /// Sets the path with which those calls begin whose paths begin with `/api/v2` in the
            /// document, which pass and bind a second factor. The vendor's page on them prints
            /// `/api`, its clients send `/api/v2`.
            ///
            /// It begins with a slash; an empty one or `/` puts the rest of the path behind the host.
            /// Spans and hooks show the document's path. One that you give to `request` is sent as it
            /// is.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use mfa_client::", stringify!($builder), ";")]
            ///
            #[doc = concat!("fn printed(builder: ", stringify!($builder), ") -> ", stringify!($builder), " {")]
            ///     builder.v2_prefix("/api")
            /// }
            /// # let _ = printed;
            /// ```
            pub fn v2_prefix(self, prefix: impl Into<String>) -> Self {
                Self { inner: self.inner.path_prefix(V2, prefix.into()) }
            }
        }
    )*};
}

settings_of!(AuthenticationClientBuilder ManagementClientBuilder);

#[cfg(test)]
mod tests;
