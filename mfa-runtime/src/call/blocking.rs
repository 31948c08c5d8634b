//! A call that is waited for on the thread.

use super::Call;
use crate::error::Error;
use crate::response::Response;

impl<T: Send + 'static> Call<'_, T> {
    /// Makes the call and waits for it on this thread: `.send()` in place of `.await`. Needs the
    /// feature `blocking`.
    ///
    /// It works on threads outside of any runtime, in `spawn_blocking`, and in tasks of a Tokio
    /// runtime with several threads, though `.await` is better there. Limits and retries are the
    /// same. The client's first such call starts a thread for it, which ends with the client.
    ///
    /// # Errors
    ///
    /// Those of the call; and a configuration error, before anything is sent, in a task of a
    /// runtime with one thread, where all tasks would stop until the call is through.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
    /// use shop::ShopClient;
    ///
    /// fn main() -> Result<(), mfa_runtime::Error> {
    ///     let client = ShopClient::builder().token("TOKEN").key("KEY").build()?;
    ///     let item = &client.get_item("42").send()?.data;
    ///     println!("{} costs {:?} cents", item.name, item.cents);
    ///     Ok(())
    /// }
    /// ```
    pub fn send(self) -> Result<Response<T>, Error> {
        let (client, operation) = (self.client, self.operation);
        client.wait(self).map_err(|error| error.in_operation(operation.id))?
    }
}
