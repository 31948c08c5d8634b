//! Many mistakes of all families in one document: one run finds them all, each at its place.

use mfa_codegen::{Document, Generated, Problem, generate};
use proc_macro2::{Span, TokenStream};
use quote::quote;

const TEXT: &str = include_str!("data/planted.yaml");

fn document() -> Document<'static> {
    Document::new("planted.yaml", TEXT)
}

/// The planted mistakes: line, number, code, as the comments in the document say.
fn planted() -> Vec<(usize, usize, &'static str)> {
    let mark = |(index, line): (usize, &'static str)| {
        let (_, comment) = line.rsplit_once("   # ").or_else(|| line.rsplit_once(" # "))?;
        let (number, rest) = comment.trim().split_once(' ')?;
        Some((index + 1, number.parse().ok()?, rest.get(..7)?))
    };
    TEXT.lines().enumerate().filter_map(mark).collect()
}

#[test]
fn one_run_finds_them_all_in_order() {
    let planted = planted();
    assert_eq!(planted.len(), 26);
    let generated = generate(&document().show_at_most(100), Span::call_site());
    assert!(generated.tokens.is_none());
    assert_eq!(generated.more, 0);

    let found = generated.problems.iter().map(|problem| (problem.position().0, problem.code()));
    let expected = planted.iter().map(|(line, _, code)| (*line, *code));
    assert_eq!(found.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn twenty_are_shown_errors_before_warnings() {
    let generated = generate(&document(), Span::call_site());
    assert_eq!(generated.more, 6);
    let errors = planted().into_iter().filter(|(_, _, code)| *code != "MFA0006");
    let expected: Vec<&str> = errors.map(|(_, _, code)| code).take(20).collect();
    let shown: Vec<&str> = generated.problems.iter().map(Problem::code).collect();
    assert_eq!(shown, expected);
}

#[test]
fn columns_are_those_of_the_mistakes() {
    let generated = generate(&document().show_at_most(100), Span::call_site());
    assert_eq!(generated.problems.len(), planted().len());
    for problem in &generated.problems {
        let (line, column) = problem.position();
        let text = TEXT.lines().nth(line - 1).unwrap_or_default();
        let rest: String = text.chars().skip(column - 1).collect();
        let start = match problem.code() {
            "MFA0004" => "https://example.com",
            "MFA0204" => "get:",
            "MFA0206" => "user]",
            "MFA0006" => "sumary",
            "MFA0205" => "thingID",
            "MFA0303" => "deepObject",
            "MFA0101" => "'#/components/schemas/Thin'",
            "MFA0203" => "getThing",
            "MFA0501" => "requestBody",
            "MFA0601" => "tokn",
            "MFA0507" => "OK",
            "MFA0207" => "post:",
            "MFA0502" => "{ text/csv",
            "MFA0602" => "digest",
            "MFA0603" => "cookie",
            "MFA0403" => "nam]",
            "MFA0401" => "sting",
            "MFA0402" => "[string",
            "MFA0404" => "{ type: array }",
            "MFA0701" => "foo_bar",
            "MFA0702" => "'+'",
            "MFA0407" => "A]",
            "MFA0003" => "kind:",
            "MFA0801" => "sort order",
            "MFA0106" => "'other.yaml#/components/schemas/Other'",
            "MFA0104" => "'#/components/schemas/Loop'",
            other => panic!("{other} is not expected here"),
        };
        // Of a mapping in flow style the parser tells the first key's place, or the brace's.
        let start = start.trim_start_matches("{ ");
        let rest = rest.trim_start_matches("{ ");
        assert!(rest.starts_with(start), "{}: {rest}", problem.code());
    }
}

/// What is left of a document so broken is still Rust.
#[test]
fn the_stub_can_be_parsed() {
    let generated = generate(&document(), Span::call_site());
    let stub = generated.stub.expect("a stub");
    let file = syn::parse2::<syn::File>(stub.tokens(&quote!(compile_error!("")))).unwrap();
    let shown = prettyplease::unparse(&file);
    assert!(shown.contains("pub type UserClient"), "{shown}");
    assert!(shown.contains("pub type Thing "), "{shown}");
}

/// Code that uses a client is not to blame for a slip anywhere in the document.
#[test]
fn a_text_that_is_not_yaml_leaves_a_stub() {
    let text = include_str!("data/ok/operations.yaml");
    let stub_of = |generated: Generated| {
        generated.stub.map(|stub| stub.tokens(&TokenStream::new()).to_string()).unwrap_or_default()
    };
    // Types, and the operations in the service's trait.
    let names = |stub: &str| stub.matches("pub type ").count() + stub.matches("fn ").count();
    let whole = text.replacen("title:", "titel:", 1);
    let whole = generate(&Document::new("whole.yaml", &whole), Span::call_site());
    let names_of_all = names(&stub_of(whole));
    assert!(10 < names_of_all, "{names_of_all}");
    for slip in ["  : :\n", "  bad: [1, 2\n"] {
        // Not after every line: that takes long, and shows nothing new.
        for (offset, _) in text.match_indices('\n').step_by(7) {
            let (before, after) = text.split_at(offset + 1);
            let broken = format!("{before}{slip}{after}");
            let generated = generate(&Document::new("broken.yaml", &broken), Span::call_site());
            let codes: Vec<&str> = generated.problems.iter().map(Problem::code).collect();
            assert_eq!(codes, ["MFA0001"], "{slip}");
            let left = names(&stub_of(generated));
            assert!(
                names_of_all / 2 < left,
                "{left} of {names_of_all}, without {slip} at {offset}"
            );
        }
    }
}

/// Sixty aliases, each of which uses the one before it twice: 2^60 ways, and one type each.
#[test]
fn schemas_are_lowered_once() {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    \
         S0: { type: string }\n",
    );
    for n in 1..60 {
        let part = format!("{{ $ref: '#/components/schemas/S{}' }}", n - 1);
        text.push_str(&format!(
            "    S{n}: {{ type: array, items: {{ type: object, properties: {{ x: {part}, y: {part} }} }} }}\n"
        ));
    }
    assert!(generate(&Document::new("s.yaml", &text), Span::call_site()).tokens.is_some());
}
