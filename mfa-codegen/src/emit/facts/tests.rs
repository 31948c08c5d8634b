use super::emit_coding;
use crate::model::{Coding, Explode, Style};

#[test]
fn a_coding_that_is_no_default_is_written_out() {
    for (style, explode, expected) in [
        (Style::Simple, Explode::No, "__rt::SIMPLE"),
        (Style::Form, Explode::Yes, "__rt::FORM"),
        (
            Style::Simple,
            Explode::Yes,
            "__rt::Coding::Style(__rt::Style::Simple,__rt::Explode::Yes)",
        ),
        (Style::Form, Explode::No, "__rt::Coding::Style(__rt::Style::Form,__rt::Explode::No)"),
    ] {
        let tokens = emit_coding(Coding::Style(style, explode)).to_string().replace(' ', "");
        assert_eq!(tokens, expected);
    }
}
