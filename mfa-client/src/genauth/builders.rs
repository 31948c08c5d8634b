//! Settings that the builders of both clients have, whatever the document says.

use std::net::IpAddr;

use super::end_user::{self, LANG, REAL_IP};
use super::lang::Lang;
use crate::{AuthenticationClientBuilder, ManagementClientBuilder};

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
        }
    )*};
}

settings_of!(AuthenticationClientBuilder ManagementClientBuilder);
