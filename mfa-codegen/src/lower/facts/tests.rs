use super::segments;
use crate::model::{Coding, Explode, Location, Parameter, Segment, Style};

fn parameter(location: Location, key: &str) -> Parameter {
    let coding = Coding::Style(Style::Simple, Explode::No);
    Parameter { key: key.to_owned(), location, coding }
}

fn text(text: &str) -> Segment {
    Segment::Text(text.to_owned())
}

#[test]
fn a_template_names_parameters_wherever_they_are_declared() {
    let parameters = [
        parameter(Location::Query, "box"),
        parameter(Location::Path, "item"),
        parameter(Location::Path, "box"),
    ];
    let expected =
        [text("/boxes/"), Segment::Input(2), text("/items/"), Segment::Input(1), text(".json")];
    assert_eq!(segments("/boxes/{box}/items/{item}.json", &parameters), expected);
}

#[test]
fn values_may_stand_side_by_side_and_twice() {
    let parameters = [parameter(Location::Path, "a"), parameter(Location::Path, "b")];
    let expected = [text("/"), Segment::Input(1), Segment::Input(0), text("/"), Segment::Input(1)];
    assert_eq!(segments("/{b}{a}/{b}", &parameters), expected);
}

#[test]
fn a_path_without_names_is_one_text() {
    assert_eq!(segments("/things", &[]), [text("/things")]);
    assert_eq!(segments("", &[]), []);
}

#[test]
fn names_that_no_path_parameter_has_stay_text() {
    let parameters = [parameter(Location::Query, "a"), parameter(Location::Path, "b")];
    let expected = [text("/x{a}y"), Segment::Input(1), text("/{")];
    assert_eq!(segments("/x{a}y{b}/{", &parameters), expected);
}
