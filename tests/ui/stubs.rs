//! A document's mistakes are all that is shown of them, whatever code uses the client.

use std::fmt::Write;
use std::fs;

use mfa_codegen::{Document, generate};
use mfa_tests::workspace;
use proc_macro2::{Span, TokenStream};

use crate::packages::{check, package};

/// Every case of the generator that has problems, as a module of one program. In the place of an
/// error stands a value that is none.
#[test]
fn stubs_compile() {
    let folder = workspace().join("mfa-codegen/tests/data");
    let cases = fs::read_dir(folder.join("err")).unwrap().map(|entry| entry.unwrap().path());
    let no_error: TokenStream = "0".parse().unwrap();
    let (mut stubs, mut program) = (0, String::from("#![allow(dead_code)]\n"));
    for case in cases.chain([folder.join("planted.yaml")]) {
        if case.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let text = fs::read(&case).unwrap();
        let generated = generate(&Document::new("case.yaml", &text), Span::call_site());
        if let Some(stub) = generated.stub {
            let name = case.file_stem().unwrap().to_str().unwrap().to_lowercase();
            writeln!(program, "mod {name} {{ {} }}", stub.tokens(&no_error)).unwrap();
            stubs += 1;
        }
    }
    assert!(50 <= stubs, "only {stubs} stubs");
    let (fine, said) = check(&package("stubs", &program));
    assert!(fine, "{said}");
}

/// The document of a shop, and a program that uses all of it.
const DOCUMENT: &str = include_str!("documents/shop/api.yaml");
const PROGRAM: &str = include_str!("documents/shop/lib.rs");

/// Mistakes: what to write in place of what, in the document, and the code of the problem.
const MISTAKES: [(&str, &str, &str); 24] = [
    ("amount: { type: integer }", "amount: { type: integr }", "MFA0401"),
    ("amount: { type: integer }", "amount: { type: integer, default: x }", "MFA0424"),
    ("amount: { type: integer }", "amount: { type: integer, not: {} }", "MFA0007"),
    ("amount: { type: integer }", "amount: { type: integer, x-rust-name: a b }", "MFA0801"),
    ("schema: { $ref: '#/components/schemas/Order'", "schema: { $ref: '#/x/Order'", "MFA0103"),
    ("items: { $ref: '#/components/schemas/Order'", "items: { $ref: '#/x/Order'", "MFA0103"),
    ("color: { $ref: '#/components/schemas/Color'", "color: { $ref: 'x.yaml#/x'", "MFA0106"),
    ("    Color: { type", "    Colour: { type", "MFA0101"),
    ("    Color: { type: string, enum: [RED, BLUE] }", "    Color: RED", "MFA0004"),
    ("enum: [RED, BLUE]", "enum: [RED, 1]", "MFA0405"),
    ("operationId: addOrder", "operationId: listOrders", "MFA0203"),
    ("    get:\n", "    got:\n", "MFA0212"),
    ("in: query, schema", "in: query, style: deepObject, schema", "MFA0303"),
    ("in: query, schema", "in: qery, schema", "MFA0302"),
    ("security: [{ token: [] }]", "security: [{ tokn: [] }]", "MFA0601"),
    ("type: http, scheme: bearer", "type: htp, scheme: bearer", "MFA0602"),
    ("schemas/Named' }, {", "schemas/Nmed' }, {", "MFA0101"),
    ("const: CARD", "const: CRAD", "MFA0414"),
    ("propertyName: kind, mapping", "propertyName: knd, mapping", "MFA0417"),
    ("dog: '#/components/schemas/Dog'", "dog: '#/components/schemas/Dg'", "MFA0416"),
    (
        "200': { description: Some, content: { application/json",
        "200': { description: Some, content: { text/csv",
        "MFA0502",
    ),
    ("required: [id, amount]", "required: [id, amont]", "MFA0403"),
    ("openapi: 3.1.0", "openapi: 3.2.0", "MFA0008"),
    ("operationId: pay\n", "operationId: pay: x\n", "MFA0001"),
];

#[test]
fn mistakes_in_a_document_are_all_that_is_shown() {
    let mut program = String::from("#![allow(dead_code)]\n");
    let mut module = |name: &str, code: &str| {
        let client = format!("mfa_macros::client!(\"spec/{name}.yaml\", warnings = false);\n");
        writeln!(program, "mod {name} {{\n{client}{PROGRAM}\n{code}\n}}").unwrap();
    };
    for number in 0..MISTAKES.len() {
        module(&format!("mistake_{number}"), "");
    }
    // What is wrong with the program itself is still shown, in spite of the document.
    module("other", "fn text() -> String { Order::builder(); 1 }");
    let scratch = package("mistakes", &program);
    let write = |name: &str, text: &str| scratch.write(&format!("spec/{name}.yaml"), text);
    for (number, (right, wrong, _)) in MISTAKES.iter().enumerate() {
        assert!(DOCUMENT.contains(right), "{right}");
        write(&format!("mistake_{number}"), &DOCUMENT.replacen(right, wrong, 1));
    }
    write("other", &DOCUMENT.replace("RED", "1"));

    let (fine, said) = check(&scratch);
    assert!(!fine, "{said}");
    let mut others = Vec::new();
    for error in said.split("\nerror").skip(1).filter(|error| !error.starts_with(": could not")) {
        let title = error.lines().next().unwrap_or_default();
        if !title.starts_with(": [MFA") {
            others.push(title);
        }
    }
    assert_eq!(others, ["[E0308]: mismatched types"], "{said}");
    for (number, (_, _, code)) in MISTAKES.iter().enumerate() {
        let place = format!("--> spec/mistake_{number}.yaml:");
        let mut shown = said.split("\nerror: [").filter(|error| error.contains(&place));
        assert!(shown.any(|error| error.starts_with(code)), "no {code} in {place}: {said}");
    }
}

/// The program is right, if the document is.
#[test]
fn the_shop_is_fine() {
    let scratch = package("shop", &format!("mfa_macros::client!(\"spec/shop.yaml\");\n{PROGRAM}"));
    scratch.write("spec/shop.yaml", DOCUMENT);
    let (fine, said) = check(&scratch);
    assert!(fine, "{said}");
}
