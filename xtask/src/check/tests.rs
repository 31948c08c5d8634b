#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;

fn parse(arguments: &[&str]) -> Result<(Option<PathBuf>, bool, Option<PathBuf>), String> {
    Arguments::parse(arguments).map(|arguments| {
        let named = (arguments.document != spec()).then_some(arguments.document);
        (named, arguments.format == Format::Json, arguments.references)
    })
}

#[test]
fn arguments_stand_in_any_order() {
    let (file, folder) = (PathBuf::from("a.yaml"), std::env::temp_dir());
    let references = ["--references", folder.to_str().unwrap()];
    assert_eq!(parse(&[]), Ok((None, false, None)));
    assert_eq!(parse(&["--format", "json"]), Ok((None, true, None)));
    assert_eq!(parse(&["a.yaml", "--format", "json"]), Ok((Some(file.clone()), true, None)));
    let all = [&["--format", "json"], &references[..], &["a.yaml"]].concat();
    assert_eq!(parse(&all), Ok((Some(file), true, Some(folder.clone()))));
}

#[test]
fn what_makes_no_sense_is_refused() {
    for arguments in
        [&["--format", "text"][..], &["--format"], &["--references"], &["a", "b"], &["--json"]]
    {
        assert!(parse(arguments).is_err(), "{arguments:?}");
    }
    assert!(parse(&["--references", "no/such/folder"]).unwrap_err().contains("needs a folder"));
}
