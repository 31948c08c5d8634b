//! The person at the other end: the language to answer in, and the address to limit by.

use std::net::IpAddr;

use super::lang::Lang;
use crate::calls::TypedCall;
use crate::flow::Step;
use crate::{Call, CustomRequest};

/// The names of the header for the language, of which the vendor's clients send the one or the other.
pub(super) const LANG: &[&str] = &["x-genauth-lang", "x-authing-lang"];
/// The name of the header for the address, which is the same under both of the product's names.
pub(super) const REAL_IP: &[&str] = &["x-real-ip"];

/// Tells the service about the end user whom a request is made for.
///
/// A server that makes requests for many users sets both on each [`Call`] and each [`Step`]. The builders of both
/// clients have methods of the same names, for all calls of a client; a call's own value takes the
/// place of its client's.
///
/// This trait is sealed: calls, custom requests and the steps of flows have it, and nothing else can.
///
/// # Examples
///
/// ```
/// use std::net::IpAddr;
///
/// use mfa_client::types::{SendSMSDto, SmsChannel};
/// use mfa_client::{AuthenticationClient, EndUser, Error, Lang};
///
/// async fn send_code(client: &AuthenticationClient, visitor: IpAddr) -> Result<(), Error> {
///     let code = SendSMSDto::builder().channel(SmsChannel::ChannelLogin).phone_number("188xxxx8888").build();
///     client.send_sms(code).lang(Lang::EN_US).end_user_ip(visitor).await?;
///     Ok(())
/// }
/// # let _ = send_code;
/// ```
pub trait EndUser: sealed::Carrier {
    /// Asks for an answer in this language: the `message` of a failure, for one.
    ///
    /// It is sent as `x-genauth-lang` and `x-authing-lang`, or under the one of these names that the
    /// client's builder was [told](crate::HeaderNames) to send.
    #[must_use]
    fn lang(self, lang: impl Into<Lang>) -> Self {
        self.carry(LANG, lang.into().as_str())
    }

    /// Names the address that the end user's request came from, which the service limits codes by.
    /// Without it, the service sees the address of this machine, and counts all its users as one.
    ///
    /// It is sent as `x-real-ip`. An IPv4 address that came in the form of an IPv6 one
    /// (`::ffff:203.0.113.7`) is sent as IPv4.
    ///
    /// Take the address from the connection, or from a proxy of your own. A header that the user can
    /// set lets the user choose whose limits count.
    #[must_use]
    fn end_user_ip(self, ip: IpAddr) -> Self {
        self.carry(REAL_IP, &text(ip))
    }
}

impl<T> EndUser for Call<'_, T> {}
impl<T, I, S> EndUser for TypedCall<'_, T, I, S> {}
impl EndUser for CustomRequest<'_> {}
impl<X> EndUser for Step<X> {}

/// An address as it is sent: a machine that listens on both protocols sees IPv4 inside IPv6.
pub(super) fn text(ip: IpAddr) -> String {
    ip.to_canonical().to_string()
}

mod sealed {
    use crate::calls::TypedCall;
    use crate::flow::Step;
    use crate::{Call, CustomRequest};

    /// A request that takes a header which has several names.
    pub trait Carrier: Sized {
        fn carry(self, names: &'static [&'static str], value: &str) -> Self;
    }

    impl<T> Carrier for Call<'_, T> {
        fn carry(self, names: &'static [&'static str], value: &str) -> Self {
            self.header_under(names, value)
        }
    }

    impl<T, I, S> Carrier for TypedCall<'_, T, I, S> {
        fn carry(self, names: &'static [&'static str], value: &str) -> Self {
            self.__header_under(names, value)
        }
    }

    impl<X> Carrier for Step<X> {
        fn carry(self, names: &'static [&'static str], value: &str) -> Self {
            self.header_under(names, value)
        }
    }

    impl Carrier for CustomRequest<'_> {
        fn carry(self, names: &'static [&'static str], value: &str) -> Self {
            self.header_under(names, value)
        }
    }
}

#[cfg(test)]
mod tests;
