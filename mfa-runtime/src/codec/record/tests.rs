use serde_json::json;

use crate::__private as rt;
use crate::Maybe;
use crate::codec::tests::record_serde;

/// A member of each kind with two or three keys, and one with a single key before them.
#[derive(Debug, PartialEq)]
struct Renamed {
    id: i64,
    must: String,
    may: Option<i64>,
    null: Option<String>,
    three: Maybe<bool>,
}

impl rt::Record for Renamed {
    const NAME: &'static str = "Renamed";
    const KEYS: &'static [&'static str] =
        &["id", "must", "may", "null", "three", "Must", "MUST", "May", "Null", "Three"];
    const ALIASES: &'static [(usize, usize)] = &[(1, 1), (1, 2), (2, 1), (3, 1), (4, 1)];
    type Slots = (
        rt::Required<i64>,
        rt::Aliased<rt::Required<String>, 3>,
        rt::Aliased<rt::Optional<i64, rt::WholeOrText>, 2>,
        rt::Aliased<rt::Nullable<String>, 2>,
        rt::Aliased<rt::Threefold<bool>, 2>,
    );

    fn make((id, must, may, null, three): rt::Values<Self>) -> Self {
        Self { id, must, may, null, three }
    }

    fn refs(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.must, &self.may, &self.null, &self.three)
    }
}

record_serde!(Renamed);

/// More members than a tuple has: `a` to `n`, and a further key `z` of the last one.
#[derive(Debug, PartialEq)]
struct Wide([i64; 13], Option<i64>);

#[expect(clippy::many_single_char_names, reason = "there is nothing to call them")]
impl rt::Record for Wide {
    const NAME: &'static str = "Wide";
    const KEYS: &'static [&'static str] =
        &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "z"];
    const ALIASES: &'static [(usize, usize)] = &[(13, 1)];
    type Slots = rt::Both<
        (
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
            rt::Required<i64>,
        ),
        (rt::Required<i64>, rt::Aliased<rt::Optional<i64>, 2>),
    >;

    fn make(((a, b, c, d, e, f, g, h, i, j, k, l), (m, n)): rt::Values<Self>) -> Self {
        Self([a, b, c, d, e, f, g, h, i, j, k, l, m], n)
    }

    fn refs(&self) -> rt::Refs<'_, Self> {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m] = &self.0;
        ((a, b, c, d, e, f, g, h, i, j, k, l), (m, &self.1))
    }
}

record_serde!(Wide);

/// No members at all.
#[derive(Debug, PartialEq)]
struct Empty;

impl rt::Record for Empty {
    const NAME: &'static str = "Empty";
    const KEYS: &'static [&'static str] = &[];
    type Slots = ();

    fn make((): rt::Values<Self>) -> Self {
        Self
    }

    fn refs(&self) -> rt::Refs<'_, Self> {}
}

record_serde!(Empty);

fn renamed(json: &str) -> Renamed {
    serde_json::from_str(json).unwrap()
}

fn problem<'de, T: rt::Deserialize<'de> + std::fmt::Debug>(json: &'de str) -> String {
    let text = serde_json::from_str::<T>(json).unwrap_err().to_string();
    text.split(" at line ").next().unwrap().to_owned()
}

#[test]
fn the_first_key_with_a_value_counts_wherever_it_stands() {
    for (json, must) in [
        (r#"{"id":1,"must":"a"}"#, "a"),
        (r#"{"id":1,"MUST":"c"}"#, "c"),
        (r#"{"MUST":"c","Must":"b","id":1}"#, "b"),
        (r#"{"MUST":"c","Must":"b","must":"a","id":1}"#, "a"),
        (r#"{"must":null,"Must":null,"MUST":"c","id":1}"#, "c"),
    ] {
        assert_eq!(renamed(json).must, must, "{json}");
    }
    let all = renamed(r#"{"id":1,"must":"a","May":"7","Null":"n","Three":true}"#);
    assert_eq!((all.may, all.null.as_deref(), all.three), (Some(7), Some("n"), Maybe::Value(true)));
    let first = renamed(
        r#"{"id":1,"must":"a","May":2,"may":1.0,"Null":"2","null":"1","Three":true,"three":false}"#,
    );
    assert_eq!((first.may, first.null.as_deref()), (Some(1), Some("1")));
    assert_eq!(first.three, Maybe::Value(false));
}

#[test]
fn null_leaves_the_value_to_the_next_key_unless_it_means_something() {
    let read = renamed(
        r#"{"id":1,"must":"a","may":null,"May":2,"null":null,"Null":"2","three":null,"Three":true}"#,
    );
    assert_eq!((read.may, read.null.as_deref()), (Some(2), Some("2")));
    assert_eq!(read.three, Maybe::Null);
}

#[test]
fn a_key_may_come_once_and_its_alias_beside_it() {
    assert_eq!(problem::<Renamed>(r#"{"Must":"a","Must":"b"}"#), "duplicate field `Must`");
    assert_eq!(problem::<Renamed>(r#"{"Three":null,"Three":null}"#), "duplicate field `Three`");
    assert_eq!(problem::<Renamed>(r#"{"id":1,"id":1}"#), "duplicate field `id`");
    assert_eq!(problem::<Renamed>(r#"{"id":1,"Must":null}"#), "missing field `must`");
}

#[test]
fn members_are_written_to_their_first_key_and_null_where_that_is_a_value() {
    let least = renamed(r#"{"id":1,"MUST":"c"}"#);
    assert_eq!(least.three, Maybe::Absent);
    assert_eq!(serde_json::to_string(&least).unwrap(), r#"{"id":1,"must":"c","null":null}"#);
    let all = renamed(r#"{"Three":null,"Null":"n","May":3,"must":"a","id":1}"#);
    let written = r#"{"id":1,"must":"a","may":3,"null":"n","three":null}"#;
    assert_eq!(serde_json::to_string(&all).unwrap(), written);
}

#[test]
fn wide_structs_have_all_their_members() {
    let json = json!({
        "n": 14, "m": 13, "l": 12, "k": 11, "j": 10, "i": 9, "h": 8, "g": 7, "f": 6, "e": 5, "d": 4,
        "c": 3, "b": 2, "a": 1
    });
    let wide: Wide = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(wide, Wide([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], Some(14)));
    assert_eq!(serde_json::to_value(&wide).unwrap(), json);
    let written = r#"{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11,"l":12,"m":13,"n":14}"#;
    assert_eq!(serde_json::to_string(&wide).unwrap(), written);
}

#[test]
fn wide_structs_name_what_is_wrong() {
    let twelve = r#""a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11,"l":12"#;
    assert_eq!(problem::<Wide>(&format!("{{{twelve}}}")), "missing field `m`");
    assert_eq!(problem::<Wide>(&format!("{{{twelve},\"m\":1,\"m\":2}}")), "duplicate field `m`");
    let wide: Wide = serde_json::from_str(&format!("{{{twelve},\"m\":13,\"z\":9}}")).unwrap();
    assert_eq!(wide.1, Some(9));
    assert_eq!(problem::<Wide>("7"), "invalid type: integer `7`, expected an object (Wide)");
}

#[test]
fn unknown_keys_are_passed_over() {
    let read: Empty = serde_json::from_str(r#"{"a":1,"b":[{}],"a":null}"#).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), "{}");
    let read = renamed(r#"{"iD":0,"id":1,"":{},"must":"a","mUST":7,"idx":null}"#);
    assert_eq!((read.id, read.must.as_str()), (1, "a"));
}
