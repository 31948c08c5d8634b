//! What generated code calls. No part of the public API: it changes with any version.

pub use core::clone::Clone;
pub use core::cmp::{Eq, Ord, PartialEq, PartialOrd};
pub use core::convert::{From, Into};
pub use core::fmt::{self, Debug, Display};
pub use core::future::IntoFuture;
pub use core::hash::Hash;
pub use core::ops::FnMut;
pub use core::option::Option;
pub use core::result::Result;
pub use std::boxed::Box;
pub use std::collections::BTreeMap;
pub use std::string::String;
pub use std::vec::Vec;

pub use http::Method;
pub use serde::de::MapAccess;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::auth::TokenSource;
pub use crate::builder::{Missing, Set};
pub use crate::client::{
    Api, Client, ClientBuilder, Envelope, HeaderNames, Operation, Scheme, SchemeKind,
};
pub use crate::codec::{
    Integer, Key, Keys, KeysOrText, Lenient, ObjectWriter, OneOrMany, ReadObject, WholeNumber,
    WriteObject, read, read_additional, read_as, read_object, read_optional, read_optional_as,
    read_tagged, read_text, read_text_or_bool, required, skip, write_object, write_tagged,
};
pub use crate::constraints::{
    Constrained, ConstrainedItems, List, Measured, Number, Rule, check, check_items,
};
pub use crate::formats;
pub use crate::hooks::Hooks;
pub use crate::parameter::ToParameter;
pub use crate::request::{CustomRequest, Request};
pub use crate::{BuildError, Call, Error, Response, RetryPolicy, Secret, Timeouts, Value};
