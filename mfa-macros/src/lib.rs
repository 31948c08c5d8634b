//! `client!`: a typed client from an OpenAPI document, at compile time.
//!
//! This crate reads the macro's arguments and the document's file, and turns problems into compile
//! errors. What is generated is the business of `mfa-codegen`; what it runs on, of `mfa-runtime`,
//! which hands the macro on: users depend on that crate alone.

#![deny(missing_docs)]

mod arguments;
mod folders;
mod report;
mod source;

use proc_macro::TokenStream;
use quote::quote;

use arguments::{Arguments, Warnings};
use source::Source;

/// Generates the types and clients that an OpenAPI 3.0 or 3.1 document describes.
///
/// The argument is the document's path, relative to the package's root (where `Cargo.toml` is) or
/// else to the file that invokes the macro. An edit of the document rebuilds the crate. The user's
/// crate depends on `mfa-runtime`, which the generated code runs on and which hands this macro on, and on
/// nothing else.
///
/// ```ignore
/// mfa_runtime::client!("spec/petstore.yaml");
/// ```
///
/// For a document of a few lines there is the inline form:
///
/// ```
/// mod clock {
///     mfa_runtime::client!(inline = "
/// openapi: 3.1.0
/// info: { title: Clock, version: '1' }
/// paths:
///   /now:
///     get:
///       operationId: now
///       responses: { '204': { description: A tick } }
/// ");
/// }
///
/// # fn main() -> Result<(), mfa_runtime::Error> {
/// let client = clock::Client::builder().host("https://clock.example.com").build()?;
/// let call = client.now(); // does nothing until it is awaited
/// # let _ = call;
/// # Ok(()) }
/// ```
///
/// Oddities of a document that can be read all the same are warnings of the compiler; `warnings = false`
/// switches them off:
///
/// ```ignore
/// mfa_runtime::client!("spec/petstore.yaml", warnings = false);
/// ```
///
/// A document may refer to other files: to those below the package's root and to those below the
/// document's own folder, wherever symbolic links lead. `references` names one more folder, relative
/// to the package's root:
///
/// ```ignore
/// mfa_runtime::client!("spec/petstore.yaml", references = "../shared");
/// ```
///
/// It generates, at the place where it stands:
///
/// - `types`: one type per schema, with fields and variants in Rust's case, serde's traits, and a
///   builder for each struct;
/// - one client per `x-client` name of the document's tags, or one `Client` without any, with a
///   method per operation;
/// - the builders of both, in `builders` and in a module per client.
///
/// # Errors
///
/// A document that is missing, broken or not supported is a compile error that shows the line.
#[proc_macro]
pub fn client(input: TokenStream) -> TokenStream {
    let Arguments { document, warnings, references } = match syn::parse::<Arguments>(input) {
        Ok(arguments) => arguments,
        Err(error) => return error.into_compile_error().into(),
    };
    let span = document.span();
    let Source { name, text, mut files } = match Source::read(document, references.as_ref()) {
        Ok(source) => source,
        Err(error) => return error.into(),
    };
    let document = mfa_codegen::Document::new(&name, &text);
    let document = match warnings {
        Warnings::Show => document,
        Warnings::Hide => document.hide_warnings(),
    };
    let generated = mfa_codegen::generate_with_files(&document, span, &mut |path| files.read(path));
    let tracked = files.tracked();
    let problems = report::problems(span, &generated);
    let tokens = generated.tokens;
    quote!(#tracked #problems #tokens).into()
}
