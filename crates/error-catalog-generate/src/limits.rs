//! Limits of the work and the memory of a template.
//!
//! A template may come from a pull request. Fuel limits its work, a [`LimitedWriter`] its output. The filters that make
//! texts of lists and maps refuse long ones.

use std::io::{self, Write};
use std::sync::Arc;

use minijinja::functions;
use minijinja::value::Rest;
use minijinja::{Environment, Error, ErrorKind, State, UndefinedBehavior, Value};

/// Returns the fuel of a page. The index lists all entries.
pub(crate) const fn fuel(entries: usize) -> u64 {
    500_000 + 2_000 * entries as u64
}

/// Returns the most bytes of a page.
pub(crate) const fn max_output(entries: usize) -> usize {
    (16 << 20) + (entries << 10)
}

/// The filters that make texts of their arguments.
const LIMITED_FILTERS: &str =
    "string lower upper title capitalize trim split lines join format escape e safe pprint replace indent";

/// The most bytes of the text of a list or a map that a filter is given.
const MAX_TEXT: usize = 1 << 20;

/// Limits the functions of the engine that make texts of lists and maps before they charge fuel: values that share
/// their parts have texts of any length. The operator `~` and capturing blocks cannot be replaced; time limits them.
pub(crate) fn limit_texts(environment: &mut Environment<'_>) {
    // The engine charges fuel only in its own filters, which other crates cannot name.
    let mut builtins = Environment::new();
    builtins.set_fuel(environment.fuel());
    builtins.set_undefined_behavior(UndefinedBehavior::Strict);
    let builtins = Arc::new(builtins);
    for name in LIMITED_FILTERS.split(' ') {
        let builtins = Arc::clone(&builtins);
        environment.add_filter(name, move |args: Rest<Value>| {
            check_texts(&args)?;
            builtins.empty_state().apply_filter(name, &args)
        });
    }
    for name in ["startingwith", "endingwith"] {
        let builtins = Arc::clone(&builtins);
        environment.add_test(name, move |args: Rest<Value>| {
            check_texts(&args)?;
            builtins.empty_state().perform_test(name, &args)
        });
    }
    environment.add_function("debug", |state: &State<'_, '_>, args: Rest<Value>| {
        check_texts(&args)?;
        Ok::<_, Error>(functions::debug(state, args))
    });
}

/// Refuses arguments of a function that have long texts.
fn check_texts(args: &[Value]) -> Result<(), Error> {
    for value in args.iter().filter(|value| value.as_object().is_some()) {
        // Writing ends where the limit is reached. The text with indentation, as `pprint` writes it, is the longest.
        let mut text = LimitedWriter { bytes: Vec::new(), max: MAX_TEXT };
        if write!(text, "{value:#?}").is_err() {
            let message = format!("expected a value of at most {MAX_TEXT} bytes as text, found more");
            return Err(Error::new(ErrorKind::InvalidOperation, message));
        }
    }
    Ok(())
}

/// A text that refuses to grow beyond a size.
pub(crate) struct LimitedWriter {
    pub(crate) bytes: Vec<u8>,
    pub(crate) max: usize,
}

impl Write for LimitedWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.max.saturating_sub(self.bytes.len()) < bytes.len() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
