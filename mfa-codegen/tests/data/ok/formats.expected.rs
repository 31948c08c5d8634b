#[allow(
    deprecated,
    missing_debug_implementations,
    non_camel_case_types,
    non_upper_case_globals,
    unused_imports,
    unused_mut,
    unused_qualifications,
    unused_variables,
    unreachable_pub,
    unreachable_patterns,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    rustdoc::redundant_explicit_links,
    clippy::all,
    clippy::pedantic,
)]
mod generated {
    /// The types of the document.
    pub mod types {
        use super::{builders, types};
        use ::mfa_runtime::__private as __rt;
        /// `Event` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Event {
            /// `id` of the document.
            pub id: __rt::formats::Uuid,
            /// `start` of the document.
            pub start: __rt::formats::DateTime,
            /// `end` of the document.
            pub end: __rt::Maybe<__rt::formats::DateTime>,
            /// The server requires `uniqueItems: true`.
            pub days: __rt::Option<__rt::Vec<__rt::formats::Date>>,
            /// The server requires `maxLength: 40`.
            pub link: __rt::Option<__rt::formats::Uri>,
            /// `guests` of the document.
            pub guests: __rt::Option<__rt::Vec<__rt::formats::Email>>,
            /// `picture` of the document.
            pub picture: __rt::Option<__rt::formats::Base64>,
            /// `price` of the document.
            pub price: __rt::Option<__rt::formats::Decimal>,
            /// `prices` of the document.
            pub prices: __rt::Option<
                __rt::BTreeMap<__rt::String, __rt::formats::Decimal>,
            >,
            /// `ratio` of the document.
            pub ratio: __rt::Option<f64>,
            /// The server requires `maximum: 9`, `exclusiveMinimum: 0`.
            pub seats: __rt::Option<i64>,
            /// `key` of the document.
            pub key: __rt::Option<__rt::Secret>,
            /// `zone` of the document.
            pub zone: __rt::Option<__rt::String>,
        }
        impl Event {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::EventBuilder {
                builders::EventBuilder {
                    id: __rt::Missing,
                    start: __rt::Missing,
                    end: __rt::Maybe::Absent,
                    days: __rt::None,
                    link: __rt::None,
                    guests: __rt::None,
                    picture: __rt::None,
                    price: __rt::None,
                    prices: __rt::None,
                    ratio: __rt::None,
                    seats: __rt::None,
                    key: __rt::None,
                    zone: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Event {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Event {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Event {
            const NAME: &'static str = "Event";
            const KEYS: &'static [&'static str] = &[
                "id",
                "start",
                "end",
                "days",
                "link",
                "guests",
                "picture",
                "price",
                "prices",
                "ratio",
                "seats",
                "key",
                "zone",
            ];
            type Slots = __rt::Both<
                (
                    __rt::Required<__rt::formats::Uuid>,
                    __rt::Required<__rt::formats::DateTime>,
                    __rt::Threefold<__rt::formats::DateTime>,
                    __rt::Optional<__rt::Vec<__rt::formats::Date>>,
                    __rt::Optional<__rt::formats::Uri>,
                    __rt::Optional<__rt::Vec<__rt::formats::Email>>,
                    __rt::Optional<__rt::formats::Base64>,
                    __rt::Optional<__rt::formats::Decimal>,
                    __rt::Optional<__rt::BTreeMap<__rt::String, __rt::formats::Decimal>>,
                    __rt::Optional<f64>,
                    __rt::Optional<i64, __rt::Whole>,
                    __rt::Optional<__rt::Secret>,
                ),
                (__rt::Optional<__rt::String>,),
            >;
            fn make(
                (
                    (
                        id,
                        start,
                        end,
                        days,
                        link,
                        guests,
                        picture,
                        price,
                        prices,
                        ratio,
                        seats,
                        key,
                    ),
                    (zone,),
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    id,
                    start,
                    end,
                    days,
                    link,
                    guests,
                    picture,
                    price,
                    prices,
                    ratio,
                    seats,
                    key,
                    zone,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (
                        &self.id,
                        &self.start,
                        &self.end,
                        &self.days,
                        &self.link,
                        &self.guests,
                        &self.picture,
                        &self.price,
                        &self.prices,
                        &self.ratio,
                        &self.seats,
                        &self.key,
                    ),
                    (&self.zone,),
                )
            }
            const HAS_RULES: bool = true;
            fn parts(&self, look: __rt::Look<'_>) {
                look(
                    &[
                        __rt::Part {
                            name: "days",
                            key: "days",
                            value: &self.days,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::UniqueItems],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "link",
                            key: "link",
                            value: &self.link,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::MaxLength(40)],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "guests",
                            key: "guests",
                            value: &self.guests,
                            rules: &__rt::Rules {
                                own: &[],
                                inner: __rt::Some(
                                    &__rt::Rules {
                                        own: &[__rt::Rule::MaxLength(30)],
                                        inner: __rt::None,
                                    },
                                ),
                            },
                        },
                        __rt::Part {
                            name: "seats",
                            key: "seats",
                            value: &self.seats,
                            rules: &__rt::Rules {
                                own: &[
                                    __rt::Rule::Maximum(__rt::Number::Integer(9)),
                                    __rt::Rule::ExclusiveMinimum(__rt::Number::Integer(0)),
                                ],
                                inner: __rt::None,
                            },
                        },
                    ],
                );
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Event {
            fn measure(&self) -> __rt::Measured<'_> {
                __rt::Measured::Object(self)
            }
        }
        /// `Id` of the document.
        pub type Id = __rt::formats::Uuid;
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`Event`](types::Event).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EventBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) id: P0,
            pub(super) start: P1,
            pub(super) end: __rt::Maybe<__rt::formats::DateTime>,
            pub(super) days: __rt::Option<__rt::Vec<__rt::formats::Date>>,
            pub(super) link: __rt::Option<__rt::formats::Uri>,
            pub(super) guests: __rt::Option<__rt::Vec<__rt::formats::Email>>,
            pub(super) picture: __rt::Option<__rt::formats::Base64>,
            pub(super) price: __rt::Option<__rt::formats::Decimal>,
            pub(super) prices: __rt::Option<
                __rt::BTreeMap<__rt::String, __rt::formats::Decimal>,
            >,
            pub(super) ratio: __rt::Option<f64>,
            pub(super) seats: __rt::Option<i64>,
            pub(super) key: __rt::Option<__rt::Secret>,
            pub(super) zone: __rt::Option<__rt::String>,
        }
        impl<P0, P1> EventBuilder<P0, P1> {
            /// `id` of the document.
            pub fn id(
                self,
                value: impl __rt::Into<__rt::formats::Uuid>,
            ) -> EventBuilder<__rt::Set<__rt::formats::Uuid>, P1> {
                let Self {
                    id,
                    start,
                    end,
                    days,
                    link,
                    guests,
                    picture,
                    price,
                    prices,
                    ratio,
                    seats,
                    key,
                    zone,
                } = self;
                let id = __rt::Set(value.into());
                EventBuilder {
                    id,
                    start,
                    end,
                    days,
                    link,
                    guests,
                    picture,
                    price,
                    prices,
                    ratio,
                    seats,
                    key,
                    zone,
                }
            }
            /// `start` of the document.
            pub fn start(
                self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> EventBuilder<P0, __rt::Set<__rt::formats::DateTime>> {
                let Self {
                    id,
                    start,
                    end,
                    days,
                    link,
                    guests,
                    picture,
                    price,
                    prices,
                    ratio,
                    seats,
                    key,
                    zone,
                } = self;
                let start = __rt::Set(value.into());
                EventBuilder {
                    id,
                    start,
                    end,
                    days,
                    link,
                    guests,
                    picture,
                    price,
                    prices,
                    ratio,
                    seats,
                    key,
                    zone,
                }
            }
            /// `end` of the document.
            pub fn end(
                mut self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> Self {
                self.end = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_end(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::formats::DateTime>>,
            ) -> Self {
                self.end = value.into();
                self
            }
            /// The server requires `uniqueItems: true`.
            pub fn days(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::formats::Date>>,
            ) -> Self {
                self.days = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_days(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::formats::Date>>,
            ) -> Self {
                self.days = value;
                self
            }
            /// The server requires `maxLength: 40`.
            pub fn link(mut self, value: impl __rt::Into<__rt::formats::Uri>) -> Self {
                self.link = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_link(
                mut self,
                value: __rt::Option<__rt::formats::Uri>,
            ) -> Self {
                self.link = value;
                self
            }
            /// `guests` of the document.
            pub fn guests(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::formats::Email>>,
            ) -> Self {
                self.guests = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_guests(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::formats::Email>>,
            ) -> Self {
                self.guests = value;
                self
            }
            /// `picture` of the document.
            pub fn picture(
                mut self,
                value: impl __rt::Into<__rt::formats::Base64>,
            ) -> Self {
                self.picture = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_picture(
                mut self,
                value: __rt::Option<__rt::formats::Base64>,
            ) -> Self {
                self.picture = value;
                self
            }
            /// `price` of the document.
            pub fn price(
                mut self,
                value: impl __rt::Into<__rt::formats::Decimal>,
            ) -> Self {
                self.price = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_price(
                mut self,
                value: __rt::Option<__rt::formats::Decimal>,
            ) -> Self {
                self.price = value;
                self
            }
            /// `prices` of the document.
            pub fn prices(
                mut self,
                value: impl __rt::Into<
                    __rt::BTreeMap<__rt::String, __rt::formats::Decimal>,
                >,
            ) -> Self {
                self.prices = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_prices(
                mut self,
                value: __rt::Option<__rt::BTreeMap<__rt::String, __rt::formats::Decimal>>,
            ) -> Self {
                self.prices = value;
                self
            }
            /// `ratio` of the document.
            pub fn ratio(mut self, value: impl __rt::Into<f64>) -> Self {
                self.ratio = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_ratio(mut self, value: __rt::Option<f64>) -> Self {
                self.ratio = value;
                self
            }
            /// The server requires `maximum: 9`, `exclusiveMinimum: 0`.
            pub fn seats(mut self, value: impl __rt::Into<i64>) -> Self {
                self.seats = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_seats(mut self, value: __rt::Option<i64>) -> Self {
                self.seats = value;
                self
            }
            /// `key` of the document.
            pub fn key(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.key = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_key(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.key = value;
                self
            }
            /// `zone` of the document.
            pub fn zone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.zone = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_zone(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.zone = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Event
            where
                P0: fields::id<__rt::formats::Uuid>,
                P1: fields::start<__rt::formats::DateTime>,
            {
                types::Event {
                    id: fields::id::take(self.id),
                    start: fields::start::take(self.start),
                    end: self.end,
                    days: self.days,
                    link: self.link,
                    guests: self.guests,
                    picture: self.picture,
                    price: self.price,
                    prices: self.prices,
                    ratio: self.ratio,
                    seats: self.seats,
                    key: self.key,
                    zone: self.zone,
                }
            }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required field `id` is not set",
            label = "call `.id(…)` before `.build()`"
        )]
        pub trait id<T> {
            fn take(self) -> T;
        }
        impl<T> id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `start` is not set",
            label = "call `.start(…)` before `.build()`"
        )]
        pub trait start<T> {
            fn take(self) -> T;
        }
        impl<T> start<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
    }
    #[doc(hidden)]
    pub mod cases {
        use ::mfa_runtime::__private as __rt;
    }
    #[doc(hidden)]
    pub mod parameters {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required parameter `body` is not set",
            label = "call `.body(…)` before this"
        )]
        pub trait body {}
        impl body for __rt::Given {}
        #[diagnostic::on_unimplemented(
            message = "the required parameter `id` is not set",
            label = "call `.id(…)` before this"
        )]
        pub trait id {}
        impl id for __rt::Given {}
        #[diagnostic::on_unimplemented(
            message = "the required parameter `x_notify` is not set",
            label = "call `.x_notify(…)` before this"
        )]
        pub trait x_notify {}
        impl x_notify for __rt::Given {}
    }
    /// The type of all calls.
    pub mod calls {
        use ::mfa_runtime::__private as __rt;
        __rt::calls!();
    }
    /// [`Client`] and the calls it makes.
    pub mod client {
        use super::{calls, parameters, types};
        use ::mfa_runtime::__private as __rt;
        /// Formats
        #[derive(__rt::Clone)]
        pub struct Client {
            inner: __rt::Client,
        }
        #[automatically_derived]
        impl __rt::Debug for Client {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl Client {
            /// Starts setting up a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder {
                    inner: __rt::ClientBuilder::new(&API),
                }
            }
            /// A request that the document does not describe; `path` begins with a slash.
            ///
            /// It has the credentials, limits and retries of every other call.
            pub fn request(
                &self,
                method: __rt::Method,
                path: &str,
            ) -> __rt::CustomRequest<'_> {
                __rt::CustomRequest::new(&self.inner, method, path)
            }
            /// `getDay` of the document.
            ///
            /// Sends `GET /days/{day}` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_day(
                &self,
                day: impl __rt::TryInto<
                    __rt::formats::Date,
                    Error: __rt::Into<__rt::formats::FormatError>,
                >,
            ) -> GetDayCall<'_> {
                let day = __rt::TryInto::<__rt::formats::Date>::try_into(day)
                    .map_err(__rt::Into::into);
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::get_day).formatted(0, "day", day),
                    operations::get_day {},
                )
            }
            /// `addEvent` of the document.
            ///
            /// `id`, `x_notify`, `body` must be set on the call, `since` may be.
            ///
            /// Sends `POST /events/{id}` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn add_event(
                &self,
            ) -> AddEventCall<'_, (__rt::Missing, __rt::Missing, __rt::Missing)> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::add_event),
                    operations::add_event {
                        id: __rt::None,
                        since: __rt::None,
                        x_notify: __rt::None,
                        body: __rt::None,
                    },
                )
            }
        }
        static API: __rt::Api = __rt::Api {
            client: "Client",
            package: __rt::package!(),
            spans: __rt::spans!(),
            default_host: __rt::None,
            schemes: &[],
            envelope: __rt::None,
        };
        /// Sets up an [`Client`].
        #[derive(__rt::Clone)]
        #[must_use = "a builder does nothing until `.build()`"]
        pub struct ClientBuilder {
            pub(crate) inner: __rt::ClientBuilder,
        }
        #[automatically_derived]
        impl __rt::Debug for ClientBuilder {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl ClientBuilder {
            /// Where the service is: `https://`, a host, and a path in front of all paths if there
            /// is one. Plain `http://` is for loopback addresses only.
            pub fn host(self, host: impl __rt::Into<__rt::String>) -> Self {
                Self {
                    inner: self.inner.host(host.into()),
                }
            }
            /// A header that every request carries.
            ///
            /// None that frames or routes a message, as [`Call::header`](::mfa_runtime::Call::header)
            /// lists them, and no idempotency key, which belongs to one call.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self {
                    inner: self.inner.header(name, value),
                }
            }
            /// How long to wait, for what.
            pub fn timeouts(self, timeouts: __rt::Timeouts) -> Self {
                Self {
                    inner: self.inner.timeouts(timeouts),
                }
            }
            /// When to send a request again, and how long to wait before.
            pub fn retry(self, policy: __rt::RetryPolicy) -> Self {
                Self {
                    inner: self.inner.retry(policy),
                }
            }
            /// The longest answer in bytes; without this, 4 MiB.
            ///
            /// Its values may take eight times as much memory. What is longer, or becomes larger, is
            /// [`ErrorKind::TooLarge`](::mfa_runtime::ErrorKind::TooLarge). A call can have its own:
            /// [`Call::max_answer`](::mfa_runtime::Call::max_answer).
            pub fn max_answer(self, bytes: usize) -> Self {
                Self {
                    inner: self.inner.max_answer(bytes),
                }
            }
            /// The longest body of a refusal that is read and kept, in bytes; without this, 64 KiB.
            ///
            /// A longer one counts by its status alone. A call can have its own:
            /// [`Call::max_refusal`](::mfa_runtime::Call::max_refusal).
            pub fn max_refusal(self, bytes: usize) -> Self {
                Self {
                    inner: self.inner.max_refusal(bytes),
                }
            }
            /// How many requests may be under way at once; without this, as many as there are calls.
            ///
            /// Others wait on the time of their calls, whoever came first is first. A call that waits
            /// to send its request again holds nobody up.
            pub fn max_in_flight(self, most: usize) -> Self {
                Self {
                    inner: self.inner.max_in_flight(most),
                }
            }
            /// A connection for each request, in place of shared ones.
            ///
            /// HTTP/1.1 cannot tell whom an answer on a shared connection is for: one too many, which a
            /// broken server or proxy sends, is taken for the answer to the next request, whoever makes it.
            /// The price is a handshake for each request.
            pub fn fresh_connections(self) -> Self {
                Self {
                    inner: self.inner.fresh_connections(),
                }
            }
            /// Code of your own that runs around every request, behind what was set before.
            pub fn hooks(self, hooks: impl __rt::Hooks) -> Self {
                Self {
                    inner: self.inner.hooks(hooks),
                }
            }
            /// An HTTP client of your own, in place of the one that is made here.
            ///
            /// What this client then cannot vouch for is said at
            /// [`HttpClient`](::mfa_runtime::HttpClient).
            pub fn http_client(self, http: impl __rt::Into<__rt::HttpClient>) -> Self {
                Self {
                    inner: self.inner.http_client(http.into()),
                }
            }
            __rt::service!();
            /// The finished client.
            ///
            /// # Errors
            ///
            /// If the host is missing or not one to send secrets to, or if a credential or a header
            /// cannot stand in a request.
            pub fn build(self) -> __rt::Result<Client, __rt::Error> {
                __rt::Ok(Client {
                    inner: self.inner.build()?,
                })
            }
        }
        /// The call of `get_day`.
        pub type GetDayCall<'c> = calls::TypedCall<'c, (), operations::get_day>;
        /// The call of `add_event`.
        pub type AddEventCall<'c, S = (__rt::Given, __rt::Given, __rt::Given)> = calls::TypedCall<
            'c,
            types::Event,
            operations::add_event,
            S,
        >;
        impl<'c, P0, P1, P2> AddEventCall<'c, (P0, P1, P2)> {
            /// The input `id`.
            pub fn id(
                mut self,
                value: impl __rt::Into<__rt::formats::Uuid>,
            ) -> AddEventCall<'c, (__rt::Given, P1, P2)> {
                self.inputs.id = __rt::Some(value.into());
                self.__now()
            }
            /// The input `since`.
            pub fn since(
                mut self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> Self {
                self.inputs.since = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_since(
                mut self,
                value: __rt::Option<__rt::formats::DateTime>,
            ) -> Self {
                self.inputs.since = value;
                self
            }
            /// The input `x_notify`.
            pub fn x_notify(
                mut self,
                value: impl __rt::Into<__rt::formats::Email>,
            ) -> AddEventCall<'c, (P0, __rt::Given, P2)> {
                self.inputs.x_notify = __rt::Some(value.into());
                self.__now()
            }
            /// The input `body`.
            pub fn body(
                mut self,
                value: impl __rt::Into<types::Event>,
            ) -> AddEventCall<'c, (P0, P1, __rt::Given)> {
                self.inputs.body = __rt::Some(value.into());
                self.__now()
            }
        }
        mod operations {
            use super::*;
            pub(super) static get_day: __rt::Operation = __rt::Operation {
                id: "getDay",
                method: __rt::Method::GET,
                template: "/days/{day}",
                path: &[__rt::Segment::Text("/days/"), __rt::Segment::Input(0)],
                parameters: &[
                    __rt::Parameter {
                        key: "day",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                ],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static add_event: __rt::Operation = __rt::Operation {
                id: "addEvent",
                method: __rt::Method::POST,
                template: "/events/{id}",
                path: &[__rt::Segment::Text("/events/"), __rt::Segment::Input(0)],
                parameters: &[
                    __rt::Parameter {
                        key: "id",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "since",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                    __rt::Parameter {
                        key: "X-Notify",
                        place: __rt::Place::Header,
                        coding: __rt::SIMPLE,
                    },
                ],
                bodies: &[__rt::Media::Json],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct get_day {}
            impl __rt::Inputs<()> for get_day {}
            pub struct add_event {
                pub(super) id: __rt::Option<__rt::formats::Uuid>,
                pub(super) since: __rt::Option<__rt::formats::DateTime>,
                pub(super) x_notify: __rt::Option<__rt::formats::Email>,
                pub(super) body: __rt::Option<types::Event>,
            }
            impl<
                P0: parameters::id,
                P1: parameters::x_notify,
                P2: parameters::body,
            > __rt::Inputs<(P0, P1, P2)> for add_event {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request
                        .maybe(0, self.id.as_ref())
                        .maybe(1, self.since.as_ref())
                        .maybe(2, self.x_notify.as_ref())
                        .check_body(
                            "body",
                            &self.body.as_ref(),
                            &__rt::Rules {
                                own: &[],
                                inner: __rt::None,
                            },
                        )
                        .maybe_body(0, self.body.as_ref())
                }
            }
        }
        __rt::services! {
            Service Client "getDay" get_day(GetDayInputs { day : __rt::formats::Date =
            input(0), }) -> (); "addEvent" add_event(AddEventInputs { id :
            __rt::formats::Uuid = input(0), since : __rt::Option <
            __rt::formats::DateTime > = maybe(1), x_notify : __rt::formats::Email =
            input(2), body : types::Event = body(0), }) -> types::Event;
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
