//! Problems to what the compiler shows.

use mfa_codegen::{Generated, Severity};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// All problems of a document, at the macro's argument, with the stub around the first error.
pub(crate) fn problems(span: Span, generated: &Generated) -> TokenStream {
    let last = generated.problems.len();
    let mut shown = TokenStream::new();
    let mut stub = generated.stub.as_ref();
    for (index, problem) in generated.problems.iter().enumerate() {
        let mut text = problem.text().to_owned();
        if 0 < generated.more && index + 1 == last {
            text.push_str(&format!("\n          = note: and {} more problems", generated.more));
        }
        shown.extend(match problem.severity() {
            Severity::Error => {
                let error = compile_error(span, &text);
                stub.take().map_or(error.clone(), |stub| stub.tokens(&error))
            }
            Severity::Warning => compile_warning(span, &text),
        });
    }
    shown
}

/// An error of the compiler with our text.
pub(crate) fn compile_error(span: Span, text: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error! { #text })
}

/// A warning of the compiler with our text. Macros cannot make one, but they can use something that
/// is deprecated, and the compiler then shows the reason.
fn compile_warning(span: Span, text: &str) -> TokenStream {
    quote_spanned! {span=>
        const _: () = {
            #[deprecated(note = #text)]
            #[allow(non_upper_case_globals)]
            const document: () = ();
            document
        };
    }
}
