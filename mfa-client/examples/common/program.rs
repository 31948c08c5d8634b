//! The frame around an example: its arguments, and its exit code.

use std::env;
use std::process::ExitCode;

use super::Result;

/// Runs `program`, unless the first argument asks for `help` instead or is no flag of the program.
pub(crate) async fn run(
    help: &str,
    flags: &[&str],
    program: impl Future<Output = Result<()>>,
) -> ExitCode {
    match env::args().nth(1).as_deref() {
        None => {}
        Some(flag) if flags.contains(&flag) => {}
        Some("-h" | "--help") => {
            println!("{help}");
            return ExitCode::SUCCESS;
        }
        Some(other) => {
            eprintln!("error: unknown argument `{other}`; see --help");
            return ExitCode::from(2);
        }
    }
    match program.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
