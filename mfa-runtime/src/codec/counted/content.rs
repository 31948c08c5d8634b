//! Contents of enums.

use serde::de::{DeserializeSeed, EnumAccess, VariantAccess, Visitor};

use super::Counted;
use super::visit::Visit;

/// The variant of an enum, and then its content.
pub(super) struct Content<A> {
    pub(super) inner: A,
    pub(super) place: usize,
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Content<A> {
    type Error = A::Error;
    type Variant = Content<A::Variant>;

    fn variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<(T::Value, Self::Variant), A::Error> {
        let (name, inner) = self.inner.variant_seed(seed)?;
        Ok((name, Content { inner, place: self.place }))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Content<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, A::Error> {
        self.inner.newtype_variant_seed(Counted::for_place_of::<T::Value>(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.inner.tuple_variant(len, Visit { inner: visitor, place: self.place })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.inner.struct_variant(fields, Visit { inner: visitor, place: self.place })
    }
}
