//! The input of an example: settings in the environment, and answers at the prompt.

use std::env;
use std::io::{self, BufRead, Write};

use super::Result;

/// The values of these environment variables: all of them, or `None` if none is set.
pub(crate) fn settings<const N: usize>(names: [&str; N]) -> Result<Option<[String; N]>> {
    let given: Vec<String> = names.iter().filter_map(|name| env::var(name).ok()).collect();
    if given.is_empty() {
        return Ok(None);
    }
    let all = <[String; N]>::try_from(given);
    Ok(Some(all.map_err(|_| format!("set all of {}, or none of them", names.join(", ")))?))
}

/// Asks at the prompt.
pub(crate) fn ask(what: &str) -> Result<String> {
    print!("   {what}: ");
    io::stdout().flush()?;
    let mut line = String::new();
    if io::stdin().lock().read_line(&mut line)? == 0 {
        return Err("the input ended".into());
    }
    Ok(line.trim().to_owned())
}
