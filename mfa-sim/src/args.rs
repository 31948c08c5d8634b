//! The command line of the binary.

use std::ffi::OsString;
use std::fmt;

use mfa_sim::SecondFactor;

/// What `--help` prints.
pub(crate) const HELP: &str = "\
A stand-in server for the GenAuth MFA API, for tests and examples.

It listens on 127.0.0.1 and keeps its state in memory. Messages that a real server would send
are printed, one a line, with their codes.

Usage: mfa-sim [OPTIONS]

Options:
      --port PORT           Port to listen on; 0 picks a free one [default: 8080]
      --token TOKEN         Also take TOKEN as an access token of the demo user; may be repeated
      --second-factor WHEN  When signing in asks for a second factor: `enrolled` asks users who
                            have enrolled one, `required` asks everybody, `never` asks nobody
                            [default: enrolled]
      --allow-host HOST     Also answer requests for HOST, and those of its pages; may be repeated.
                            Without it, only those for localhost and loopback addresses
      --max-connections N   How many connections may be open at once [default: 256]
  -h, --help                Print this help
  -V, --version             Print the version

Demo user: test@example.com, password passw0rd
Demo application: id GEN_AUTH_APP_ID, secret GEN_AUTH_APP_SECRET
";

/// What the binary is asked to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Serve(Options),
    Help,
    Version,
}

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) tokens: Vec<String>,
    pub(crate) second_factor: SecondFactor,
    pub(crate) hosts: Vec<String>,
    pub(crate) max_connections: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 8080,
            tokens: Vec::new(),
            second_factor: SecondFactor::default(),
            hosts: Vec::new(),
            max_connections: 256,
        }
    }
}

/// Why the arguments cannot be understood.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ArgsError(String);

impl fmt::Display for ArgsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads the arguments, without the name of the program.
///
/// # Errors
///
/// [`ArgsError`] for the first argument that makes no sense.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, ArgsError> {
    let mut options = Options::default();
    let mut args = args.into_iter().map(text);
    while let Some(arg) = args.next().transpose()? {
        let (flag, attached) = match arg.split_once('=') {
            Some((flag, value)) => (flag, Some(value.to_owned())),
            None => (arg.as_str(), None),
        };
        let mut value = || match attached.clone() {
            Some(value) => Ok(value),
            None => args.next().transpose()?.ok_or_else(|| needs_value(flag)),
        };
        match flag {
            "--port" => options.port = port(&value()?)?,
            "--token" => options.tokens.push(token(value()?)?),
            "--second-factor" => options.second_factor = second_factor_when(&value()?)?,
            "--allow-host" => options.hosts.push(host(value()?)?),
            "--max-connections" => options.max_connections = connections(&value()?)?,
            "-h" | "--help" if attached.is_none() => return Ok(Command::Help),
            "-V" | "--version" if attached.is_none() => return Ok(Command::Version),
            _ => return Err(ArgsError(format!("unknown argument `{}`", arg.escape_debug()))),
        }
    }
    Ok(Command::Serve(options))
}

fn text(arg: OsString) -> Result<String, ArgsError> {
    arg.into_string().map_err(|_| ArgsError("an argument is not valid UTF-8".to_owned()))
}

fn needs_value(flag: &str) -> ArgsError {
    ArgsError(format!("`{flag}` needs a value"))
}

fn port(value: &str) -> Result<u16, ArgsError> {
    let why = "`--port` needs a number from 0 to 65535";
    value.parse().map_err(|_| ArgsError(why.to_owned()))
}

fn token(value: String) -> Result<String, ArgsError> {
    // No other token could be sent in a header.
    let sendable = !value.is_empty() && value.chars().all(|char| char.is_ascii_graphic());
    let why = "`--token` needs a value of visible ASCII characters";
    sendable.then_some(value).ok_or_else(|| ArgsError(why.to_owned()))
}

fn host(value: String) -> Result<String, ArgsError> {
    let is_name = !value.is_empty()
        && value.chars().all(|char| char.is_ascii_alphanumeric() || "-._".contains(char));
    let why = "`--allow-host` needs a name or an IPv4 address, without a port";
    is_name.then_some(value).ok_or_else(|| ArgsError(why.to_owned()))
}

fn connections(value: &str) -> Result<usize, ArgsError> {
    let why = "`--max-connections` needs a number from 1";
    let number = value.parse().ok().filter(|number| 0 < *number);
    number.ok_or_else(|| ArgsError(why.to_owned()))
}

fn second_factor_when(value: &str) -> Result<SecondFactor, ArgsError> {
    match value {
        "enrolled" => Ok(SecondFactor::WhenEnrolled),
        "required" => Ok(SecondFactor::Required),
        "never" => Ok(SecondFactor::Never),
        _ => Err(ArgsError("`--second-factor` is `enrolled`, `required` or `never`".to_owned())),
    }
}

#[cfg(test)]
mod tests;
