//! How the inputs of an operation travel.

use crate::model::{Coding, Explode, Location, Parameter, Segment, Style};
use crate::spec::{self, ParameterIn};

/// The fact of a parameter. Each location has its default style: every other one has been refused, as
/// have other locations.
pub(super) fn fact(parameter: &spec::Parameter) -> Option<Parameter> {
    let (location, coding) = match parameter.location {
        ParameterIn::Path => (Location::Path, Coding::Style(Style::Simple, Explode::No)),
        ParameterIn::Query => (Location::Query, Coding::Style(Style::Form, Explode::Yes)),
        ParameterIn::Header => (Location::Header, Coding::Style(Style::Simple, Explode::No)),
        ParameterIn::Cookie | ParameterIn::Unknown => return None,
    };
    Some(Parameter { key: parameter.name.clone(), location, coding })
}

/// Takes a template apart. Braces around a name that no parameter has stay text: they have been reported.
pub(super) fn segments(template: &str, parameters: &[Parameter]) -> Vec<Segment> {
    let mut segments = Vec::new();
    let (mut text, mut rest) = (String::new(), template);
    while let Some((before, name, after)) = next_name(rest) {
        text.push_str(before);
        let is_meant = |one: &Parameter| one.location == Location::Path && one.key == name;
        match parameters.iter().position(is_meant) {
            Some(index) => {
                push_text(&mut segments, &mut text);
                segments.push(Segment::Input(index));
            }
            None => text.extend(["{", name, "}"]),
        }
        rest = after;
    }
    text.push_str(rest);
    push_text(&mut segments, &mut text);
    segments
}

/// The next name in braces, and the texts around it.
fn next_name(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn push_text(segments: &mut Vec<Segment>, text: &mut String) {
    if !text.is_empty() {
        segments.push(Segment::Text(std::mem::take(text)));
    }
}

#[cfg(test)]
mod tests;
