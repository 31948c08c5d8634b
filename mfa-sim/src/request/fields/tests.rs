use super::*;

fn fields(text: &str) -> Fields {
    Fields::new(serde_json::from_str(text).unwrap())
}

#[test]
fn of_several_names_the_first_that_is_there_counts() {
    let fields = fields(r#"{"a": null, "b": "", "c": "3", "d": 4, "e": "5"}"#);
    assert_eq!(fields.text(&["e", "c"]), Ok(Some("5")));
    assert_eq!(fields.text(&["x", "a", "c", "e"]), Ok(Some("3")));
    assert_eq!(fields.text(&["b"]), Ok(None));
    assert_eq!(fields.text(&["d"]), Err(Failure::invalid("d", "is not of the right type")));
}

#[test]
fn a_required_text_is_there_and_not_empty() {
    let fields = fields(r#"{"a": "1", "b": "", "c": null}"#);
    assert_eq!(fields.required("a"), Ok("1"));
    for name in ["b", "c", "d"] {
        assert_eq!(fields.required(name), Err(Failure::missing(name)));
    }
}

#[test]
fn a_flag_is_true_or_false_or_left_out() {
    let fields = fields(r#"{"a": true, "b": null, "c": "true"}"#);
    assert_eq!(fields.check_flag(&["a"]), Ok(()));
    assert_eq!(fields.check_flag(&["b", "x"]), Ok(()));
    let wrong = Failure::invalid("c", "is not of the right type");
    assert_eq!(fields.check_flag(&["x", "c"]), Err(wrong));
}
