//! The catalog is YAML, but not as the tools write it.

#[error_catalog::catalog("catalogs/not-canonical.yaml")]
pub enum PrinterError {}

/// None of this adds an error.
fn used(line: &str) -> Option<PrinterError> {
    let error: PrinterError = line.parse().ok()?;
    println!("{error} {error:?} {} {:?}", error.id(), error.code_number());
    assert!(PrinterError::with_code(error.code()).len() <= PrinterError::COUNT);
    let same = PrinterError::ALL.iter().copied().find(|other| *other == error && other <= &error);
    same.or(PrinterError::from_id(<PrinterError as error_catalog::Entry>::fix(error)))
}

fn main() {
    used("");
}
