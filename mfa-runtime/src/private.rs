//! What generated code calls. No part of the public API: it changes with any version.

pub use core::clone::Clone;
pub use core::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
pub use core::convert::{From, Into, TryInto};
pub use core::fmt::{self, Debug, Display};
pub use core::future::Future;
pub use core::hash::Hash;
pub use core::ops::FnMut;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result::{self, Ok};
pub use std::boxed::Box;
pub use std::collections::BTreeMap;
pub use std::string::String;
pub use std::vec::Vec;

pub use bytes::Bytes;
pub use http::Method;
#[cfg(feature = "tracing")]
pub use tracing;

pub use serde::de::DeserializeOwned;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::__calls as calls;
pub use crate::__package as package;
pub use crate::__service as service;
pub use crate::__services as services;
pub use crate::__spans as spans;
pub use crate::__testing as testing;
pub use crate::auth::TokenSource;
pub use crate::auth::{Pauses, Signer, Standing, Unsigned};
pub use crate::builder::{Missing, Set};
pub use crate::call::typed::{Given, Inputs};
pub use crate::client::{Client, ClientBuilder};
pub use crate::codec::{
    Aliased, Both, ListOrItem, Nullable, Open, Optional, Record, Refs, Required, Threefold, Values,
    Whole, WholeOrText, debug_object, debug_unknown, read_record, read_tagged, read_text,
    read_text_or_bool, write_record, write_tagged,
};
pub use crate::constraints::{
    Constrained, Holds, Inside, List, Look, Map, Measured, Number, Object, Part, Rule, Rules,
};
pub use crate::environment::Environment;
pub use crate::error::{Delivery, Failure, Words};
pub use crate::facts::{
    Api, Coding, Envelope, Explode, FORM, Media, Numbers, Operation, Package, Parameter, Place,
    SIMPLE, Scheme, SchemeKind, Segment, Style,
};
pub use crate::formats;
pub use crate::free_object::FreeObject;
pub use crate::headers::{HeaderNames, sensitive};
pub use crate::hooks::Hooks;
pub use crate::order::by_text;
pub use crate::parameter::ToParameter;
pub use crate::request::custom::CustomRequest;
pub use crate::request::{Body, Request};
#[cfg(feature = "testing")]
pub use crate::services::{inputs, outcome, route, unknown};
pub use crate::trace::Spans;
#[cfg(feature = "tracing")]
pub use crate::trace::{OperationFields, RequestFields};
pub use crate::validate::{Validate, validate};
pub use crate::{
    BuildError, Call, Error, HttpClient, Maybe, Response, RetryPolicy, Secret, Timeouts, Value,
};

/// What the fuzz targets call.
#[cfg(fuzzing)]
pub mod fuzzing {
    pub use crate::fuzzing::{answer, host, wait};
}
