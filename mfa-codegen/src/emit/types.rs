//! The Rust types that values have.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use super::context::Emit;
use crate::model::{Requirement, TextFormat, TypeRef};

/// A type, as generated code names it.
#[derive(Clone, Copy)]
pub(super) struct Type<'m> {
    cx: Emit<'m>,
    ty: &'m TypeRef,
    requirement: Requirement,
}

impl<'m> Type<'m> {
    pub(super) fn new(cx: Emit<'m>, ty: &'m TypeRef) -> Self {
        Self::of_field(cx, ty, Requirement::Required)
    }

    /// The type of a field: an `Option` if the value may be absent or null, a `Maybe` if both.
    pub(super) fn of_field(cx: Emit<'m>, ty: &'m TypeRef, requirement: Requirement) -> Self {
        Self { cx, ty, requirement }
    }
}

impl ToTokens for Type<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self.requirement {
            Requirement::Required => write(self.cx, self.ty, tokens),
            Requirement::Nullable | Requirement::Optional => {
                write_generic(self.cx, "Option", &[self.ty], tokens);
            }
            Requirement::Maybe => write_generic(self.cx, "Maybe", &[self.ty], tokens),
        }
    }
}

/// The type that a setter makes the value of. That is the type of the value but for two: a text is no object of
/// anything, and nobody has to know that a value is in a box.
#[derive(Clone, Copy)]
pub(super) struct Taken<'m> {
    cx: Emit<'m>,
    ty: &'m TypeRef,
}

impl<'m> Taken<'m> {
    pub(super) fn new(cx: Emit<'m>, ty: &'m TypeRef) -> Self {
        Self { cx, ty }
    }

    /// The type of a value that is not converted.
    pub(super) fn plain(self) -> Type<'m> {
        match self.ty {
            TypeRef::Boxed(inner) => Type::new(self.cx, inner),
            ty => Type::new(self.cx, ty),
        }
    }

    /// The value of the field, made of what is taken.
    pub(super) fn emit_value(self, taken: &Ident) -> TokenStream {
        match self.ty {
            TypeRef::Object => quote!(#taken.into().0),
            TypeRef::Boxed(_) => quote!(__rt::Box::new(#taken.into())),
            _ => quote!(#taken.into()),
        }
    }

    /// The step from a plain value, in an `Option` or the like, to that of the field.
    pub(super) fn map(self) -> Option<TokenStream> {
        matches!(self.ty, TypeRef::Boxed(_)).then(|| quote!(.map(__rt::Box::new)))
    }
}

impl ToTokens for Taken<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self.ty {
            TypeRef::Object => write_path(tokens, [word("__rt"), word("FreeObject")]),
            _ => self.plain().to_tokens(tokens),
        }
    }
}

/// Writes it to the stream around it: one of its own would have to be joined with that, which takes
/// the compiler longer than these few tokens.
fn write(cx: Emit<'_>, ty: &TypeRef, tokens: &mut TokenStream) {
    match ty {
        TypeRef::Bool => tokens.append(word("bool")),
        TypeRef::I32 => tokens.append(word("i32")),
        TypeRef::I64 => tokens.append(word("i64")),
        TypeRef::F64 => tokens.append(word("f64")),
        TypeRef::String => write_path(tokens, [word("__rt"), word("String")]),
        TypeRef::Secret => write_path(tokens, [word("__rt"), word("Secret")]),
        TypeRef::Format(format) => {
            write_path(tokens, [word("__rt"), word("formats"), word(name_of(*format))]);
        }
        TypeRef::Value | TypeRef::Object => {
            write_path(tokens, [word("__rt"), word("Value")]);
        }
        TypeRef::List(item) => write_generic(cx, "Vec", &[item], tokens),
        TypeRef::Map(value) => write_generic(cx, "BTreeMap", &[&TypeRef::String, value], tokens),
        TypeRef::Nullable(inner) => write_generic(cx, "Option", &[inner], tokens),
        TypeRef::Boxed(inner) => write_generic(cx, "Box", &[inner], tokens),
        TypeRef::Named(id) => match cx.types.name(*id) {
            Some(name) => write_path(tokens, [word("types"), cx.ident(name)]),
            None => write_path(tokens, [word("__rt"), word("Value")]),
        },
    }
}

/// A type of the runtime with parameters.
fn write_generic(cx: Emit<'_>, name: &str, parameters: &[&TypeRef], tokens: &mut TokenStream) {
    write_path(tokens, [word("__rt"), word(name)]);
    tokens.append(Punct::new('<', Spacing::Alone));
    for (index, parameter) in parameters.iter().enumerate() {
        if 0 < index {
            tokens.append(Punct::new(',', Spacing::Alone));
        }
        write(cx, parameter, tokens);
    }
    tokens.append(Punct::new('>', Spacing::Alone));
}

pub(super) fn write_path<const N: usize>(tokens: &mut TokenStream, steps: [Ident; N]) {
    for (index, step) in steps.into_iter().enumerate() {
        if 0 < index {
            tokens.append(Punct::new(':', Spacing::Joint));
            tokens.append(Punct::new(':', Spacing::Alone));
        }
        tokens.append(step);
    }
}

fn word(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}

fn name_of(format: TextFormat) -> &'static str {
    match format {
        TextFormat::Uuid => "Uuid",
        TextFormat::Date => "Date",
        TextFormat::DateTime => "DateTime",
        TextFormat::Uri => "Uri",
        TextFormat::Email => "Email",
        TextFormat::Base64 => "Base64",
        TextFormat::Decimal => "Decimal",
    }
}
