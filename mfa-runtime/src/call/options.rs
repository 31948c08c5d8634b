//! Settings of one call beside its input.

use std::time::Duration;

use super::Call;
use crate::options::Options;
use crate::retry::RetryPolicy;

impl<T> Call<'_, T> {
    /// The longest time for this call as a whole, all attempts and the waits between them included,
    /// in place of [`Timeouts::operation`](crate::Timeouts::operation).
    ///
    /// A longer time than [`Timeouts::attempt`](crate::Timeouts::attempt) changes nothing unless
    /// [`attempt_timeout`](Self::attempt_timeout) is raised as well.
    pub fn timeout(self, limit: Duration) -> Self {
        self.with_options(|own| own.timeouts.operation = limit)
    }

    /// The longest time for one request of this call, in place of
    /// [`Timeouts::attempt`](crate::Timeouts::attempt).
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        self.with_options(|own| own.timeouts.attempt = limit)
    }

    /// The longest silence in the middle of this call's answer, in place of
    /// [`Timeouts::stall`](crate::Timeouts::stall).
    pub fn stall_timeout(self, limit: Duration) -> Self {
        self.with_options(|own| own.timeouts.stall = limit)
    }

    /// When this call's request is sent again, in place of what the client does.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with_options(|own| own.retry = policy)
    }

    /// The longest answer of this call in bytes, in place of the client's, which is 4 MiB unless it was
    /// told otherwise. Its values may take eight times as much memory.
    ///
    /// A longer answer, or one that becomes larger, is [`TooLarge`](crate::ErrorKind::TooLarge).
    ///
    /// # Examples
    ///
    /// ```
    /// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
    /// use mfa_runtime::{Error, Method, Value};
    /// use shop::ShopClient;
    ///
    /// async fn export(client: &ShopClient) -> Result<Value, Error> {
    ///     let call = client.request(Method::GET, "/export").call::<Value>();
    ///     Ok(call.max_answer(64 << 20).await?.into_inner())
    /// }
    /// # let _ = export;
    /// ```
    pub fn max_answer(self, bytes: usize) -> Self {
        self.with_options(|own| own.sizes.answer = bytes)
    }

    /// The longest body of a refusal that is read and kept, in bytes, in place of the client's, which is
    /// 64 KiB unless it was told otherwise. A longer one counts by its status alone, and
    /// [`Error::data`](crate::Error::data) finds nothing in it.
    ///
    /// # Examples
    ///
    /// ```
    /// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
    /// use mfa_runtime::{Error, Method, Value};
    /// use shop::ShopClient;
    ///
    /// async fn import(client: &ShopClient) -> Result<Value, Error> {
    ///     let call = client.request(Method::POST, "/import").call::<Value>();
    ///     Ok(call.max_refusal(1 << 20).await?.into_inner())
    /// }
    /// # let _ = import;
    /// ```
    pub fn max_refusal(self, bytes: usize) -> Self {
        self.with_options(|own| own.sizes.refusal = bytes)
    }

    /// Changes the options of this call alone, which begin as the client's.
    fn with_options(self, change: impl FnOnce(&mut Options)) -> Self {
        let of_client = *self.client.options();
        self.with(|plan| change(plan.options.get_or_insert_with(|| Box::new(of_client))))
    }
}
