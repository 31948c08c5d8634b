//! The vendor's signatures, for tests of whole calls: made by its Node.js code, of both brands.

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use mfa_runtime::__private::Environment;
use tokio::time::Instant;

use super::{AccessKey, Brand};
use crate::{ManagementClient, ManagementClientBuilder};

/// 2015-10-21 07:28:00
const DATE: u64 = 1_445_412_480;

/// The signatures of `GET /api/v3/get-user-mfa-info` with `userId=6229ffaxxxxxxxxcade3e3d9` and
/// `userIdType=user_id`, in the language `zh-CN`.
pub(super) const FIRST: [(Brand, &str); 2] = [
    (Brand::GenAuth, "GenAuth AK_EXAMPLE:HcNctu1ToMyCAtcAukhF6CH2a2c="),
    (Brand::Authing, "authing AK_EXAMPLE:5vwzRADRnYowgwN98AfKbp/iXCs="),
];

/// A client that signs as the vendor's did, which names its version in every request.
pub(super) fn client(
    brand: Brand,
    settings: impl FnOnce(ManagementClientBuilder) -> ManagementClientBuilder,
) -> ManagementClient {
    let version = match brand {
        Brand::GenAuth => "gen-auth-node-sdk:1.0.0",
        Brand::Authing => "authing-node-sdk:4.0.2",
    };
    let key = AccessKey::new("AK_EXAMPLE", "SK_EXAMPLE").sign_requests(brand);
    let builder = ManagementClient::builder().management_token_from(key);
    let mut builder = builder.header(&format!("{}sdk-version", brand.header_prefix()), version);
    builder.inner = builder.inner.environment(Arc::new(Machine));
    settings(builder).build().unwrap()
}

/// The machine on which they were made.
#[derive(Debug)]
struct Machine;

impl Environment for Machine {
    /// Half of the nonce.
    fn random(&self) -> u64 {
        0x0123_4567_89ab_cdef
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(std::future::ready(()))
    }

    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(DATE)
    }
}
