//! The program, from its command line to what it prints.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

/// A running program, ended with the test.
#[derive(Debug)]
struct Running {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Running {
    fn start(args: &[&str]) -> Self {
        let mut child = program(args).stdout(Stdio::piped()).spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdout }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line.strip_suffix('\n').expect("the program has ended").to_owned()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mfa-sim"));
    command.args(args).stdin(Stdio::null());
    command
}

fn run(args: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = program(args).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

fn call(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn post(path: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
         x-genauth-app-id: GEN_AUTH_APP_ID\r\nauthorization: my-token\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

#[test]
fn prints_where_it_listens_and_what_it_would_send() {
    let mut running = Running::start(&["--port", "0", "--token", "my-token"]);
    let line = running.line();
    let address = line.strip_prefix("listening on http://").unwrap().to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{address}");

    let profile = r#"{"phoneNumber":"188xxxx8888","phoneCountryCode":"+86"}"#;
    let body = format!(r#"{{"factorType":"SMS","profile":{profile}}}"#);
    let answer = call(&address, &post("/api/v3/send-enroll-factor-request", &body));
    assert!(answer.contains("enrollmentToken"), "{answer}");
    let line = running.line();
    let code = line.strip_prefix("SMS to +86 188xxxx8888: ").unwrap();
    assert!(code.len() == 4 && code.chars().all(|char| char.is_ascii_digit()), "{line}");

    let body = r#"{"email":"test@example.com","channel":"CHANNEL_LOGIN"}"#;
    call(&address, &post("/api/v3/send-email", body));
    let line = running.line();
    let code = line.strip_prefix("EMAIL to test@example.com: ").unwrap();
    assert!(code.len() == 6 && code.chars().all(|char| char.is_ascii_digit()), "{line}");
}

#[test]
fn asks_for_a_second_factor_as_it_is_told() {
    let body =
        r#"{"connection":"PASSWORD","passwordPayload":{"account":"test","password":"passw0rd"}}"#;
    let request = post("/api/v3/signin", body).replace("authorization: my-token\r\n", "");
    for (when, expected) in [("required", r#""statusCode":1636"#), ("never", r#""statusCode":200"#)]
    {
        let mut running = Running::start(&["--port", "0", "--second-factor", when]);
        let line = running.line();
        let address = line.strip_prefix("listening on http://").unwrap();
        let answer = call(address, &request);
        assert!(answer.contains(expected), "{when}: {answer}");
    }
}

#[test]
fn explains_itself() {
    let (status, stdout, stderr) = run(&["--help"]);
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    assert!(stdout.contains("--port PORT") && stdout.contains("--token TOKEN"), "{stdout}");
    let (status, stdout, stderr) = run(&["--version"]);
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    assert_eq!(stdout, concat!("mfa-sim ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn refuses_what_it_does_not_understand() {
    let (status, stdout, stderr) = run(&["--prot", "8080"]);
    assert_eq!((status, stdout.as_str()), (Some(2), ""));
    assert_eq!(stderr, "mfa-sim: unknown argument `--prot`; see `mfa-sim --help`\n");
}

#[test]
fn says_why_it_cannot_listen() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (status, stdout, stderr) = run(&["--port", &port]);
    assert_eq!((status, stdout.as_str()), (Some(1), ""));
    assert!(stderr.starts_with(&format!("mfa-sim: cannot listen on 127.0.0.1:{port}: ")));
}
