//! From the document's names to Rust's. These names are a client's public API.

mod reserved;

use std::fmt;

pub(super) use self::reserved::{CATCH_ALL, MAYBE, OTHER, variant};

use heck::{AsUpperCamelCase, ToSnakeCase, ToUpperCamelCase};

use crate::diagnostic::{Diagnostics, JsonPointer, Reported, codes};
use crate::lookup::Lookup;
use crate::model::Name;
use crate::spec::Located;

/// Words that need `r#`; strict and reserved keywords of edition 2024.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];
/// Words that cannot be identifiers even with `r#`.
const NEVER: [&str; 5] = ["self", "Self", "super", "crate", "_"];
/// How a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Types and variants.
    UpperCamel,
    /// Fields, methods, parameters.
    Snake,
}

/// The Rust name of something: `x-rust-name` if given, else made from `text`.
pub(super) fn rust_name(
    diagnostics: &mut Diagnostics,
    what: &str,
    case: Case,
    text: &str,
    at: &JsonPointer,
    given: Option<&Located<String>>,
) -> Result<Name, Reported> {
    if let Some(given) = given {
        // Types begin with an upper-case letter: one named `bool` would hide Rust's own.
        let upper = given.value.starts_with(|first: char| first.is_ascii_uppercase());
        let fits = |name: &Name| !name.raw && upper == (case == Case::UpperCamel);
        if reserved::is_taken(what, &given.value) {
            return Err(diagnostics.report(codes::taken_rust_name(&given.at, &given.value)));
        }
        return identifier(&given.value)
            .filter(fits)
            .ok_or_else(|| diagnostics.report(codes::invalid_rust_name(&given.at, &given.value)));
    }
    made_name(what, case, text)
        .ok_or_else(|| diagnostics.report(codes::no_identifier(what, text, at)))
}

/// The name made from `text`; `None` if it cannot become an identifier.
pub(super) fn made_name(what: &str, case: Case, text: &str) -> Option<Name> {
    let made = match case {
        Case::UpperCamel => upper_camel(text),
        Case::Snake => snake(text),
    };
    let made = reserved::give_way(what, not_a_number(made));
    identifier(&if NEVER.contains(&made.as_str()) { format!("{made}_") } else { made })
}

/// A type keeps the document's name if that is a type's name already: `MFASettingsDto`.
fn upper_camel(text: &str) -> String {
    let is_type_name = text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.chars().all(|char| char.is_ascii_alphanumeric())
        && text.contains(|char: char| char.is_ascii_lowercase());
    if is_type_name { text.to_owned() } else { text.to_upper_camel_case() }
}

/// Most names are in this case already, and changing it takes a while.
fn snake(text: &str) -> String {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if text.split('_').all(is_word) { text.to_owned() } else { text.to_snake_case() }
}

/// The name, if it is an identifier. ASCII only, so that it needs no Unicode tables of ours.
fn identifier(text: &str) -> Option<Name> {
    let starts = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let continues = text.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
    let valid = starts && continues && !NEVER.contains(&text) && !text.trim_matches('_').is_empty();
    valid.then(|| Name { text: text.to_owned(), raw: KEYWORDS.contains(&text) })
}

/// Changing the case takes a leading underscore away; a name that then begins with a digit needs it.
fn not_a_number(text: String) -> String {
    if text.starts_with(|first: char| first.is_ascii_digit()) { format!("_{text}") } else { text }
}

/// The name for a type that is written out in part of another one, or of an operation. Few parts have
/// such a type, so it is made only where it is needed.
pub(super) struct InlineName<'n> {
    pub(super) owner: &'n str,
    pub(super) part: &'n str,
}

impl fmt::Display for InlineName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.owner, AsUpperCamelCase(self.part))
    }
}

/// A name derived from another one, such as `FactorDtoBuilder`.
pub(super) fn with_suffix(name: &Name, suffix: &str) -> Name {
    Name { text: format!("{}{suffix}", name.text), raw: false }
}

/// The stem of the types that belong to a method: `get_factor` has `GetFactorCall`.
pub(super) fn method_type(method: &Name) -> Name {
    Name { text: not_a_number(method.text.to_upper_camel_case()), raw: false }
}

/// The trait of what answers a client's calls: `AuthenticationClient` has `AuthenticationService`.
pub(super) fn service_trait(client: &Name, is_taken: impl Fn(&str) -> bool) -> Name {
    let stem = client.text.strip_suffix("Client").unwrap_or(&client.text);
    let mut text = format!("{stem}Service");
    if is_taken(&text) {
        text = format!("{}Service", client.text);
    }
    while is_taken(&text) {
        text.push('_');
    }
    Name { text, raw: false }
}

/// The module of a client: `AuthenticationClient` has `authentication_client`.
pub(super) fn module(client: &Name) -> Name {
    let snake = not_a_number(client.text.to_snake_case());
    let taken = ["types", "builders", "fields", "cases", "parameters", "calls"]
        .contains(&snake.as_str())
        || NEVER.contains(&snake.as_str());
    let text = if taken { format!("{snake}_") } else { snake };
    Name { raw: KEYWORDS.contains(&text.as_str()), text }
}

/// The names of one namespace, and what each was made from.
#[derive(Debug)]
pub(super) struct Scope {
    what: &'static str,
    taken: Lookup<String, JsonPointer>,
}

impl Scope {
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, taken: Lookup::default() }
    }

    /// Whether something has a name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.taken.get(name).is_some()
    }

    /// Takes a name, or reports both places that want it.
    pub(super) fn take(
        &mut self,
        diagnostics: &mut Diagnostics,
        name: &str,
        at: &JsonPointer,
    ) -> Result<(), Reported> {
        match self.taken.get(name) {
            Some(first) => Err(diagnostics.report(match self.what {
                "method" => codes::operation_id_collision(name, at, first),
                "variant" => codes::enum_value_collision(name, at, first),
                what => codes::name_collision(what, name, at, first),
            })),
            None => {
                self.taken.insert(name.to_owned(), at.clone());
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests;
