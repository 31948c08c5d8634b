//! What the tests of users need of generated code, and what is nothing without the feature `testing`:
//! generated code is in the user's crate, where a `cfg` would ask for that crate's features.
//!
//! Generated is an operation a line, which names its inputs by their indexes in the facts that its calls
//! go by, too; the trait that becomes of it is here.

#[cfg(feature = "testing")]
pub mod inputs;
#[cfg(feature = "testing")]
mod outcome;
#[cfg(feature = "testing")]
mod routes;

#[cfg(feature = "testing")]
pub use outcome::{outcome, unknown};
#[cfg(feature = "testing")]
pub use routes::route;

/// The method of a client's builder that takes a service.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __service {
    () => {
        /// A service in this process that answers all requests, in place of a network.
        ///
        /// No host is needed with it. See [`testing`](::mfa_runtime::testing).
        pub fn service(self, service: impl $crate::testing::Service + 'static) -> Self {
            Self { inner: self.inner.service(service) }
        }
    };
}

/// Its input, unchanged.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __testing {
    ($($tokens:tt)*) => { $($tokens)* };
}

/// The trait whose methods are the operations of a client.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __services {
    (
        $service:ident $client:ident
        $($id:literal $method:ident($inputs:ident {
            $($input:ident: $ty:ty = $read:ident($index:literal),)*
        }) -> $output:ty;)*
    ) => {
        $(
            #[doc = ::core::concat!("The inputs of `", $id, "`, by name. A later version of the document may add some.")]
            #[derive(::core::clone::Clone, ::core::fmt::Debug)]
            #[non_exhaustive]
            pub struct $inputs {
                $(
                    #[doc = ::core::concat!("The input `", ::core::stringify!($input), "`.")]
                    pub $input: $ty,
                )*
            }
        )*

        #[doc = ::core::concat!("What answers the calls of an [`", ::core::stringify!($client), "`] in a test, one method for each operation.")]
        ///
        /// A method that is not written answers HTTP 501 and says so. What is written is an `async fn`
        /// with the operation's inputs, in a struct, and its answer:
        /// `builder.service(my_service.into_service())` plugs it into a client. See
        /// [`testing`](::mfa_runtime::testing#services).
        pub trait $service: ::core::marker::Send + ::core::marker::Sync {
            $(
                #[doc = ::core::concat!("Answers `", $id, "`: [`", ::core::stringify!($method), "`](", ::core::stringify!($client), "::", ::core::stringify!($method), ") of the client.")]
                fn $method(
                    &self,
                    inputs: $inputs,
                ) -> impl ::core::future::Future<
                    Output = ::core::result::Result<$output, $crate::testing::Refusal>,
                > + ::core::marker::Send {
                    _ = inputs;
                    async { ::core::result::Result::Err($crate::testing::Refusal::not_implemented($id)) }
                }
            )*

            /// The same at the level of HTTP: reads the inputs, and writes the answer.
            ///
            /// Requests that the client was not generated for, those of token providers among them, go
            /// by method and path.
            fn into_service(self) -> impl $crate::testing::Service + 'static
            where
                Self: ::core::marker::Sized + 'static,
            {
                static ROUTES: &[&$crate::__private::Operation] = &[$(&operations::$method),*];
                let service = ::std::sync::Arc::new(self);
                move |request: $crate::testing::Request| -> $crate::testing::ReplyFuture<'static> {
                    let service = ::std::sync::Arc::clone(&service);
                    let (operation, request) = $crate::__private::route(request, ROUTES);
                    match operation {
                        $(::core::option::Option::Some($id) => ::std::boxed::Box::pin(async move {
                            let inputs = $inputs {
                                $($input: $crate::__private::inputs::$read(&request, $index)?,)*
                            };
                            let answer = service.$method(inputs).await;
                            $crate::__private::outcome(operations::$method.envelope, answer)
                        }),)*
                        _ => ::std::boxed::Box::pin(async move { $crate::__private::unknown(API.envelope, &request) }),
                    }
                }
            }
        }

        /// So that a test can keep what it looks at afterwards.
        impl<S: $service> $service for ::std::sync::Arc<S> {
            $(
                fn $method(
                    &self,
                    inputs: $inputs,
                ) -> impl ::core::future::Future<
                    Output = ::core::result::Result<$output, $crate::testing::Refusal>,
                > + ::core::marker::Send {
                    (**self).$method(inputs)
                }
            )*
        }
    };
}

/// Nothing: this crate lacks the feature `testing`.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __service {
    () => {};
}

/// Nothing: this crate lacks the feature `testing`.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __testing {
    ($($tokens:tt)*) => {};
}

/// Nothing: this crate lacks the feature `testing`.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __services {
    ($($tokens:tt)*) => {};
}
