use serde_json::Value;

use super::*;

fn mended(json: &[u8]) -> Option<Vec<u8>> {
    Mending::of(json, Nan::Text).map(|mending| mending.text())
}

#[track_caller]
fn becomes(json: impl AsRef<[u8]>, expected: &str) {
    let mending = Mending::of(json.as_ref(), Nan::Text).unwrap();
    assert_eq!(str::from_utf8(&mending.text()), Ok(expected));
    assert_eq!(mending.length(), expected.len());
    // Nothing is left to mend.
    assert!(mended(expected.as_bytes()).is_none());
}

#[test]
fn words_and_texts() {
    becomes(r#"{"a":NaN,"b":[-Infinity]}"#, r#"{"a":"NaN","b":["-Infinity"]}"#);
    becomes(r#"["\ud83d\u0041\udE00"]"#, r#"["\ufffd\u0041\ufffd"]"#);
    becomes(b"[\"\t\0\x1f\xc3\x28\"]", "[\"\\t\\u0000\\u001f\u{fffd}(\"]");
    becomes(
        "[.5, -.5,1e999 ,-1e999]",
        "[0.5, -0.5,1.7976931348623157e308 ,-1.7976931348623157e308]",
    );
}

#[test]
fn null_in_place_of_nan_alone() {
    let json = b"[NaN,Infinity,\"NaN\"]";
    let mending = Mending::of(json, Nan::Text).unwrap();
    let with_null = mending.with_null().unwrap();
    assert_eq!(with_null.text(), br#"[null,"Infinity","NaN"]"#);
    assert_eq!(with_null.nan(), Nan::Null);
    assert!(Mending::of(b"[Infinity]", Nan::Text).unwrap().with_null().is_none());
}

#[test]
fn json_is_left_alone() {
    for json in [
        "",
        "null",
        r#"{"a":[true,false,null,-0.5E+7,"NaN","\ud83d\ude00\\ud83d\"","é😀"]}"#,
        "<html>Infinite NaNs</html>",
        "{NaN:1, Infinity : 2}",
        "[01, 1., +1, 0x1f, 1.e999, nano, infinite, -]",
        r#"["\u12","\x","\"#,
    ] {
        assert!(mended(json.as_bytes()).is_none(), "{json}");
    }
}

/// Each byte of the mended text has a place in the one that came, and they are in the same order.
#[test]
fn every_place_has_an_origin() {
    let json = b"{\"\xff\":[NaN,\"a\x01\\ud83d\",.5]}";
    let mending = Mending::of(json, Nan::Text).unwrap();
    assert_eq!(mending.text(), "{\"\u{fffd}\":[\"NaN\",\"a\\u0001\\ufffd\",0.5]}".as_bytes());
    let origins: Vec<usize> = (0..=mending.length()).map(|offset| mending.origin(offset)).collect();
    assert!(origins.is_sorted());
    for (offset, origin) in
        [(0, 0), (1, 1), (2, 3), (5, 3), (7, 5), (8, 9), (13, 9), (14, 10), (31, 23)]
    {
        assert_eq!(origins.get(offset), Some(&origin), "{offset}");
    }
    assert_eq!(origins.last(), Some(&json.len()));
}

/// Whatever the bytes are, the pieces are all of them, and nothing is mended twice.
#[test]
fn any_bytes() {
    let alphabet: [&[u8]; 12] = [
        b"\"",
        b"\\",
        b"\\ud83d",
        b"\\ude00",
        b"NaN",
        b"-",
        b".",
        b"1e999",
        b"\xf0\x9f",
        b"\xff",
        b"\n",
        b":",
    ];
    let mut changed = 0;
    for number in 0..12_usize.pow(4) {
        let parts = (0..4).map(|place| alphabet[number / 12_usize.pow(place) % 12]);
        let json = parts.collect::<Vec<_>>().concat();
        let Some(mending) = Mending::of(&json, Nan::Text) else { continue };
        let text = mending.text();
        assert_eq!(text.len(), mending.length());
        assert_eq!(mending.origin(text.len()), json.len());
        changed += 1;
        if serde_json::from_slice::<Value>(&text).is_ok() {
            assert!(mended(&text).is_none(), "{json:?}");
        }
    }
    assert!(changed > 1000, "{changed}");
}

/// What would be looked at again and again by a scanner that is not careful.
#[test]
fn long_texts_take_no_longer_than_they_are() {
    const LENGTH: usize = 512 << 10;
    let begun = std::time::Instant::now();
    for unit in ["\\ud83d", "\u{1}", "é", "NaN ", "1", ".5:", "NaN\t\t\t\t\t\t\t\t", "\"\\", "a"] {
        for begin in ["\"", ""] {
            let json = format!("{begin}{}", unit.repeat(LENGTH / unit.len()));
            _ = mended(json.as_bytes()).map(|text| text.len());
        }
    }
    for byte in [0xff, 0xf0, 0x80, b'-'] {
        _ = mended(&[&b"\""[..], &vec![byte; LENGTH]].concat());
    }
    // Minutes, where each byte is looked at once more for each one before it.
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}
