//! The frame around an example: its arguments, and its exit code.

use std::env;
use std::process::ExitCode;

use mfa_client::qr::Background;

use super::Result;

/// Runs `program` with the terminal's ground, unless the first argument asks for `help` instead.
pub(crate) async fn run(
    help: &str,
    program: impl AsyncFnOnce(Background) -> Result<()>,
) -> ExitCode {
    let ground = match env::args().nth(1).as_deref() {
        None => Background::Dark,
        Some("--light") => Background::Light,
        Some("-h" | "--help") => {
            println!("{help}");
            return ExitCode::SUCCESS;
        }
        Some(other) => {
            eprintln!("error: unknown argument `{other}`; see --help");
            return ExitCode::from(2);
        }
    };
    match program(ground).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
