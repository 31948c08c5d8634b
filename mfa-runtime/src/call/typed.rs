//! The call of one operation, which knows the inputs that it can still take.
//!
//! Setters for inputs are generated, and can only stand in the crate of the type they belong to: so the
//! type is a macro, which is expanded once for a document. All that it does is here.

use std::mem;

use super::{Call, Plan, Stage};
use crate::request::Request;

/// The state of a required input that has its value.
#[derive(Clone, Copy, Debug)]
pub struct Given;

/// The inputs of an operation that are set by name. They are complete in the state `S`.
pub trait Inputs<S> {
    /// Writes them into the request.
    fn write(&self, request: Request) -> Request {
        request
    }
}

impl<T> Call<'_, T> {
    /// Adds inputs to the request; nothing, if the call has been polled.
    #[doc(hidden)]
    pub fn fill<S>(&mut self, inputs: &impl Inputs<S>) {
        self.stage = match mem::replace(&mut self.stage, Stage::Over) {
            Stage::Planned(Plan { request, options, decode, shape }) => {
                Stage::Planned(Plan { request: inputs.write(request), options, decode, shape })
            }
            begun => begun,
        };
    }
}

/// The type of the calls of a document's operations.
#[doc(hidden)]
#[macro_export]
macro_rules! __calls {
    () => {
        /// The call of one operation: its inputs and options first, then `.await`.
        ///
        /// It has a setter for each input that is not in the parentheses of the client's method, and the
        /// options of every call: a time limit, retries, headers, a token of its own. It does nothing until
        /// it is awaited. To drop it cancels the call; the server may have acted by then.
        ///
        /// `T` is the answer, `I` the operation, and `S` says which of the inputs that are required are set.
        /// Each operation has a name for its own, such as `GetItemCall<'c>`, under which it can be stored.
        #[must_use = "a call does nothing until it is awaited"]
        pub struct TypedCall<'c, T, I, S = ()> {
            call: __rt::Call<'c, T>,
            pub(super) inputs: I,
            state: ::core::marker::PhantomData<S>,
        }

        // Names of its own begin with `__`: an input of a document may have any other.
        impl<'c, T, I, S> TypedCall<'c, T, I, S> {
            /// A call whose answer is a `T` and nothing around it.
            pub(super) fn __bare(
                client: &'c __rt::Client,
                request: __rt::Request,
                inputs: I,
            ) -> Self
            where
                T: __rt::DeserializeOwned,
            {
                Self::__new(__rt::Call::new(client, request), inputs)
            }

            /// A call whose answer holds a status of its own, which `status` reads.
            pub(super) fn __enveloped(
                client: &'c __rt::Client,
                request: __rt::Request,
                inputs: I,
                status: fn(&T) -> i64,
            ) -> Self
            where
                T: __rt::DeserializeOwned,
            {
                Self::__new(__rt::Call::enveloped(client, request, status), inputs)
            }

            fn __new(call: __rt::Call<'c, T>, inputs: I) -> Self {
                Self { call, inputs, state: ::core::marker::PhantomData }
            }

            /// The same call, with other inputs set.
            pub(super) fn __now<P>(self) -> TypedCall<'c, T, I, P> {
                TypedCall {
                    call: self.call,
                    inputs: self.inputs,
                    state: ::core::marker::PhantomData,
                }
            }

            fn __with(self, change: impl FnOnce(__rt::Call<'c, T>) -> __rt::Call<'c, T>) -> Self {
                Self { call: change(self.call), ..self }
            }

            /// The longest time for this call as a whole: [`Call::timeout`](::mfa_runtime::Call::timeout).
            pub fn timeout(self, limit: ::core::time::Duration) -> Self {
                self.__with(|call| call.timeout(limit))
            }

            /// The longest time for one request of this call:
            /// [`Call::attempt_timeout`](::mfa_runtime::Call::attempt_timeout).
            pub fn attempt_timeout(self, limit: ::core::time::Duration) -> Self {
                self.__with(|call| call.attempt_timeout(limit))
            }

            /// The longest silence in the middle of this call's answer:
            /// [`Call::stall_timeout`](::mfa_runtime::Call::stall_timeout).
            pub fn stall_timeout(self, limit: ::core::time::Duration) -> Self {
                self.__with(|call| call.stall_timeout(limit))
            }

            /// When this call's request is sent again: [`Call::retry`](::mfa_runtime::Call::retry).
            pub fn retry(self, policy: __rt::RetryPolicy) -> Self {
                self.__with(|call| call.retry(policy))
            }

            /// The longest answer of this call in bytes:
            /// [`Call::max_answer`](::mfa_runtime::Call::max_answer).
            pub fn max_answer(self, bytes: usize) -> Self {
                self.__with(|call| call.max_answer(bytes))
            }

            /// The longest body of a refusal that is read, in bytes:
            /// [`Call::max_refusal`](::mfa_runtime::Call::max_refusal).
            pub fn max_refusal(self, bytes: usize) -> Self {
                self.__with(|call| call.max_refusal(bytes))
            }

            /// A header of this call alone: [`Call::header`](::mfa_runtime::Call::header) lists those that
            /// no call can set.
            pub fn header(self, name: &str, value: &str) -> Self {
                self.__with(|call| call.header(name, value))
            }

            /// Your own id of this request, sent as `x-request-id` with every attempt.
            pub fn request_id(self, id: &str) -> Self {
                self.__with(|call| call.request_id(id))
            }

            /// A token for this call alone: [`Call::bearer`](::mfa_runtime::Call::bearer).
            pub fn bearer(self, token: impl __rt::Into<__rt::Secret>) -> Self {
                self.__with(|call| call.bearer(token))
            }

            /// Sets a header that has several names, under those that the client sends.
            #[doc(hidden)]
            pub fn __header_under(self, names: &[&str], value: &str) -> Self {
                self.__with(|call| call.header_under(names, value))
            }

            /// The same call, without its operation: calls of several operations with one type of answer
            /// have one type then.
            pub fn call(mut self) -> __rt::Call<'c, T>
            where
                I: __rt::Inputs<S>,
            {
                self.call.fill(&self.inputs);
                self.call
            }

            /// The answer's bytes as they come: [`Call::raw`](::mfa_runtime::Call::raw).
            pub fn raw(self) -> __rt::Call<'c, __rt::Bytes>
            where
                I: __rt::Inputs<S>,
            {
                self.call().raw()
            }
        }

        impl<'c, I, S> TypedCall<'c, (), I, S> {
            /// A call whose answer is not read.
            pub(super) fn __empty(
                client: &'c __rt::Client,
                request: __rt::Request,
                inputs: I,
            ) -> Self {
                Self::__new(__rt::Call::empty(client, request), inputs)
            }
        }

        impl<'c, T, I: __rt::Inputs<S>, S> __rt::From<TypedCall<'c, T, I, S>>
            for __rt::Call<'c, T>
        {
            fn from(typed: TypedCall<'c, T, I, S>) -> Self {
                typed.call()
            }
        }

        impl<T: ::core::marker::Send + 'static, I: __rt::Inputs<S>, S> __rt::Future
            for TypedCall<'_, T, I, S>
        {
            type Output = __rt::Result<__rt::Response<T>, __rt::Error>;

            fn poll(
                self: ::core::pin::Pin<&mut Self>,
                cx: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Self::Output> {
                let Self { call, inputs, .. } = self.get_mut();
                call.fill(&*inputs);
                __rt::Future::poll(::core::pin::Pin::new(call), cx)
            }
        }

        /// Nothing in it is pinned.
        impl<T, I, S> ::core::marker::Unpin for TypedCall<'_, T, I, S> {}

        impl<T, I, S> __rt::Debug for TypedCall<'_, T, I, S> {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.call, f)
            }
        }

        $crate::__blocking!();
    };
}

/// The way to wait for a call on the thread, if this crate has the feature `blocking`. Generated code is
/// in the user's crate, where a `cfg` would ask for that crate's.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking {
    () => {
        impl<T: ::core::marker::Send + 'static, I, S> TypedCall<'_, T, I, S> {
            /// Makes the call and waits for it on this thread, as
            /// [`Call::send`](::mfa_runtime::Call::send) does.
            ///
            /// # Errors
            ///
            /// Those of [`Call::send`](::mfa_runtime::Call::send).
            pub fn send(self) -> __rt::Result<__rt::Response<T>, __rt::Error>
            where
                I: __rt::Inputs<S>,
            {
                self.call().send()
            }
        }
    };
}

/// Nothing: this crate lacks the feature `blocking`.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking {
    () => {};
}
