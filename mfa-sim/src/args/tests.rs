use super::*;

fn parse_all(args: &[&str]) -> Result<Command, ArgsError> {
    parse(args.iter().map(OsString::from))
}

fn serve(port: u16, tokens: &[&str]) -> Command {
    let tokens = tokens.iter().map(ToString::to_string).collect();
    Command::Serve(Options { port, tokens, ..Options::default() })
}

#[test]
fn defaults_to_port_8080_and_no_tokens() {
    assert_eq!(parse_all(&[]), Ok(serve(8080, &[])));
}

#[test]
fn reads_values_in_both_forms() {
    assert_eq!(parse_all(&["--port", "0"]), Ok(serve(0, &[])));
    assert_eq!(parse_all(&["--port=81"]), Ok(serve(81, &[])));
    assert_eq!(parse_all(&["--token", "a", "--token=b=c"]), Ok(serve(8080, &["a", "b=c"])));
}

#[test]
fn says_when_a_second_factor_is_asked_for() {
    for (value, expected) in [
        ("enrolled", SecondFactor::WhenEnrolled),
        ("required", SecondFactor::Required),
        ("never", SecondFactor::Never),
    ] {
        let options = Options { second_factor: expected, ..Options::default() };
        assert_eq!(parse_all(&["--second-factor", value]), Ok(Command::Serve(options)));
    }
}

#[test]
fn says_whom_to_answer() {
    let hosts = vec!["sim.test".to_owned(), "10.0.0.1".to_owned()];
    let options = Options { hosts, max_connections: 2, ..Options::default() };
    let args = ["--allow-host", "sim.test", "--max-connections=2", "--allow-host=10.0.0.1"];
    assert_eq!(parse_all(&args), Ok(Command::Serve(options)));
}

#[test]
fn help_and_version_come_first() {
    assert_eq!(parse_all(&["--help", "--port"]), Ok(Command::Help));
    assert_eq!(parse_all(&["-h"]), Ok(Command::Help));
    assert_eq!(parse_all(&["--port=1", "-V"]), Ok(Command::Version));
    assert_eq!(parse_all(&["--version"]), Ok(Command::Version));
}

#[test]
fn says_what_it_does_not_understand() {
    for (args, expected) in [
        (&["--prot", "1"][..], "unknown argument `--prot`"),
        (&["8080"], "unknown argument `8080`"),
        (&["--help=yes"], "unknown argument `--help=yes`"),
        (&["\u{1b}"], "unknown argument `\\u{1b}`"),
        (&["--port"], "`--port` needs a value"),
        (&["--port", "65536"], "`--port` needs a number from 0 to 65535"),
        (&["--port="], "`--port` needs a number from 0 to 65535"),
        (&["--token"], "`--token` needs a value"),
        (&["--second-factor=on"], "`--second-factor` is `enrolled`, `required` or `never`"),
        (
            &["--allow-host", "a:80"],
            "`--allow-host` needs a name or an IPv4 address, without a port",
        ),
        (&["--allow-host="], "`--allow-host` needs a name or an IPv4 address, without a port"),
        (&["--max-connections", "0"], "`--max-connections` needs a number from 1"),
        (&["--max-connections", "-1"], "`--max-connections` needs a number from 1"),
        (&["--token", ""], "`--token` needs a value of visible ASCII characters"),
        (&["--token", "a b"], "`--token` needs a value of visible ASCII characters"),
    ] {
        assert_eq!(parse_all(args).unwrap_err().to_string(), expected, "{args:?}");
    }
}

#[cfg(unix)]
#[test]
fn survives_arguments_that_are_no_text() {
    use std::os::unix::ffi::OsStringExt as _;

    let error = parse([OsString::from_vec(vec![0xff])]).unwrap_err();
    assert_eq!(error.to_string(), "an argument is not valid UTF-8");
}

#[test]
fn the_help_tells_the_truth_about_the_demo() {
    use mfa_sim::demo;

    for value in [demo::EMAIL, demo::PASSWORD, demo::APP_ID, demo::APP_SECRET] {
        assert!(HELP.contains(value), "{value}");
    }
}
