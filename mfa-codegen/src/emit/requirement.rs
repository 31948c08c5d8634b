//! Fields and inputs by whether they must be set.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Requirement;

/// The value of a field that has not been set.
pub(super) fn absent(requirement: Requirement) -> TokenStream {
    match requirement {
        Requirement::Maybe => quote!(__rt::Maybe::Absent),
        _ => quote!(__rt::None),
    }
}

pub(super) fn is_required(requirement: Requirement) -> bool {
    requirement == Requirement::Required
}
