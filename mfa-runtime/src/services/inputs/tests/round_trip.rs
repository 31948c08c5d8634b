//! Whatever a call writes by a table of facts, a service reads back by the same table.

use http::Method;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::{input, maybe, received};
use crate::__private as rt;
use crate::testing::Request;

#[derive(Clone, Debug)]
enum Value {
    Absent,
    Text(String),
    Integer(i64),
    Number(f64),
    Flag(bool),
}

impl rt::ToParameter for Value {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        match self {
            Self::Absent => {}
            Self::Text(text) => text.write_parameter(out),
            Self::Integer(number) => number.write_parameter(out),
            Self::Number(number) => number.write_parameter(out),
            Self::Flag(flag) => flag.write_parameter(out),
        }
    }
}

/// A parameter, its value, and the texts around it if it is one of the path.
#[derive(Clone, Debug)]
struct Part {
    name: String,
    place: rt::Place,
    style: rt::Style,
    value: Value,
    around: (String, String),
}

/// A value that `place` can carry.
fn value(place: rt::Place) -> BoxedStrategy<Value> {
    let text = match place {
        // An empty one and dots are refused.
        rt::Place::Path => any::<String>()
            .prop_filter("the URL parser folds it", |text| !["", ".", ".."].contains(&&**text))
            .boxed(),
        rt::Place::Query => any::<String>().boxed(),
        rt::Place::Header => "[ -~]*".boxed(),
    };
    let present = prop_oneof![
        4 => text.prop_map(Value::Text),
        1 => any::<i64>().prop_map(Value::Integer),
        1 => any::<f64>().prop_filter("it is no number", |number| number.is_finite()).prop_map(Value::Number),
        1 => any::<bool>().prop_map(Value::Flag),
    ];
    match place {
        rt::Place::Path => present.boxed(),
        _ => prop_oneof![4 => present, 1 => Just(Value::Absent)].boxed(),
    }
}

fn part() -> impl Strategy<Value = Part> {
    let place = prop_oneof![
        (
            Just(rt::Place::Path),
            prop_oneof![Just(rt::Style::Simple), Just(rt::Style::Label), Just(rt::Style::Matrix)]
        ),
        Just((rt::Place::Query, rt::Style::Form)),
        Just((rt::Place::Header, rt::Style::Simple)),
    ];
    place.prop_flat_map(|(place, style)| {
        let name =
            if place == rt::Place::Header { "[a-z-]{0,6}" } else { "[a-z;=&+%\\[\\]é]{0,6}" };
        let around = ("[a-z.-]{0,3}", "[a-z.-]{0,3}");
        (name, Just(place), Just(style), value(place), around).prop_map(
            |(name, place, style, value, around)| Part { name, place, style, value, around },
        )
    })
}

/// Parts, the order of their segments in the path, and that in which their values are set.
fn parts() -> impl Strategy<Value = (Vec<Part>, Vec<usize>, Vec<usize>)> {
    proptest::collection::vec(part(), 1..8).prop_flat_map(|parts| {
        let order = || Just((0..parts.len()).collect::<Vec<_>>()).prop_shuffle();
        (Just(parts.clone()), order(), order())
    })
}

/// The facts of an operation with these parameters. They are never freed: so is every generated one.
fn operation(parts: &[Part], order: &[usize]) -> &'static rt::Operation {
    let leak = |text: String| -> &'static str { text.leak() };
    let parameters = parts.iter().enumerate().map(|(index, part)| rt::Parameter {
        key: leak(format!("{}{index}", part.name)),
        place: part.place,
        coding: rt::Coding::Style(part.style, rt::Explode::No),
    });
    let in_path = order.iter().filter(|index| parts[**index].place == rt::Place::Path);
    let path = in_path.flat_map(|&index| {
        let (before, after) = &parts[index].around;
        [
            rt::Segment::Text(leak(format!("/{before}"))),
            rt::Segment::Input(index),
            rt::Segment::Text(leak(after.clone())),
        ]
    });
    Box::leak(Box::new(rt::Operation {
        id: "any",
        method: Method::GET,
        template: "/any",
        path: std::iter::once(rt::Segment::Text("/any")).chain(path).collect::<Vec<_>>().leak(),
        parameters: parameters.collect::<Vec<_>>().leak(),
        bodies: &[],
        security: &[],
        repeatable: true,
        takes_idempotency_key: false,
        envelope: None,
    }))
}

fn check(request: &Request, index: usize, part: &Part) -> Result<(), TestCaseError> {
    match &part.value {
        Value::Absent => prop_assert_eq!(maybe::<String>(request, index).unwrap(), None),
        Value::Text(text) => {
            prop_assert_eq!(&input::<String>(request, index).unwrap(), text);
            prop_assert_eq!(maybe::<String>(request, index).unwrap(), Some(text.clone()));
        }
        Value::Integer(number) => prop_assert_eq!(input::<i64>(request, index).unwrap(), *number),
        Value::Number(number) => {
            prop_assert_eq!(input::<f64>(request, index).unwrap().to_bits(), number.to_bits());
        }
        Value::Flag(flag) => prop_assert_eq!(input::<bool>(request, index).unwrap(), *flag),
    }
    Ok(())
}

proptest! {
    // The same values each time: a commit that has passed passes again.
    #![proptest_config(ProptestConfig {
        cases: 512,
        rng_seed: RngSeed::Fixed(6570),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_written_is_read((parts, in_path, in_time) in parts()) {
        let operation = operation(&parts, &in_path);
        let request = in_time.iter().fold(rt::Request::new(operation), |request, &index| {
            match &parts[index].value {
                Value::Absent => request.maybe(index, None::<&Value>),
                value => request.input(index, value),
            }
        });
        let request = received(request);
        for (index, part) in parts.iter().enumerate() {
            check(&request, index, part)?;
        }
    }
}
