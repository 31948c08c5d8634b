//! `mfa-sim`: a stand-in server for the `GenAuth` MFA API.

mod args;

use std::future;
use std::io::{self, Write as _};
use std::process::ExitCode;

use mfa_sim::Simulator;

use args::{Command, Options};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match args::parse(std::env::args_os().skip(1)) {
        Ok(Command::Help) => {
            print(args::HELP);
            ExitCode::SUCCESS
        }
        Ok(Command::Version) => {
            print(concat!("mfa-sim ", env!("CARGO_PKG_VERSION"), "\n"));
            ExitCode::SUCCESS
        }
        Ok(Command::Serve(options)) => serve(options).await,
        Err(error) => {
            complain(&format!("{error}; see `mfa-sim --help`"));
            ExitCode::from(2)
        }
    }
}

/// Serves until the process is ended. Returns only if it cannot start.
async fn serve(options: Options) -> ExitCode {
    let port = options.port;
    let builder = Simulator::builder().port(port).second_factor(options.second_factor);
    let builder = builder.max_connections(options.max_connections);
    let mut builder = builder.on_message(|message| {
        print(&format!("{message}\n"));
    });
    for token in options.tokens {
        builder = builder.token(token);
    }
    for host in options.hosts {
        builder = builder.allow_host(host);
    }
    match builder.start().await {
        Ok(sim) => {
            print(&format!("listening on {}\n", sim.url()));
            future::pending().await
        }
        Err(error) => {
            complain(&format!("cannot listen on 127.0.0.1:{port}: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Prints at once, whatever stdout is connected to. That nobody reads is no reason to stop.
fn print(text: &str) {
    let mut stdout = io::stdout().lock();
    _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
}

fn complain(text: &str) {
    _ = writeln!(io::stderr(), "mfa-sim: {text}");
}
