//! Tokens in one line, with spaces where a person puts them.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// The text of tokens. The runtime's path is left out, and so are commas at the end of a list.
pub(crate) fn signature(tokens: &impl ToTokens) -> String {
    let mut words = Vec::new();
    split(tokens.to_token_stream(), &mut words);
    let mut text = String::new();
    let mut last = "(";
    for word in &words {
        if CLOSING.contains(&word.as_str()) && last == "," {
            text.pop();
        }
        if has_space(last, word) {
            text.push(' ');
        }
        text.push_str(word);
        last = word;
    }
    text.trim_end_matches(',').replace("__rt::", "")
}

/// The words of tokens; `->` and `::` are one.
fn split(tokens: TokenStream, words: &mut Vec<String>) {
    for token in tokens {
        let word = match token {
            TokenTree::Group(group) => {
                let (open, close) = delimiters(group.delimiter());
                words.push(open.to_owned());
                split(group.stream(), words);
                close.to_owned()
            }
            TokenTree::Literal(literal) => literal.to_string().replace("usize", ""),
            other => other.to_string(),
        };
        match words.last_mut() {
            Some(last) if PAIRS.contains(&(last.as_str(), word.as_str())) => last.push_str(&word),
            _ if word.is_empty() => {}
            _ => words.push(word),
        }
    }
}

const PAIRS: [(&str, &str); 2] = [("-", ">"), (":", ":")];

fn delimiters(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::None => ("", ""),
    }
}

const CLOSING: [&str; 4] = [")", "]", "}", ">"];

fn has_space(before: &str, after: &str) -> bool {
    let spaced = ["->", ",", "=", ":", "+", ";"].contains(&before);
    match after {
        "," | ";" | "." | ")" | "]" | ">" | ":" | "!" => false,
        "::" | "<" | "(" | "[" if !spaced => false,
        _ => !["(", "[", "<", "&", "::", ".", "'"].contains(&before),
    }
}

#[test]
fn spaces_are_where_a_person_puts_them() {
    for (written, expected) in [
        (
            "fn a ( & self , b : impl __rt :: Into < B > , ) -> c :: D",
            "fn a(&self, b: impl Into<B>) -> c::D",
        ),
        (
            "fn a<'c, P: f::x<T>,>(b: &'c str) -> Call<'_, (A, B)>",
            "fn a<'c, P: f::x<T>>(b: &'c str) -> Call<'_, (A, B)>",
        ),
        (
            "A { b : & [ & [ 0usize , ] , & [ ] ] , c : __rt::None , }",
            "A { b: &[&[0], &[]], c: None }",
        ),
        ("fn a(self) -> (A, B) where P: b<T>,", "fn a(self) -> (A, B) where P: b<T>"),
        ("struct A < P0 = __rt :: Missing >", "struct A<P0 = Missing>"),
    ] {
        let tokens: TokenStream = written.parse().unwrap();
        assert_eq!(signature(&tokens), expected);
    }
}
