//! An entry serialises as its id, and is read from it.
#![cfg(feature = "serde")]

#[error_catalog::catalog("catalog/printer.yaml")]
enum PrinterError {}

#[test]
fn an_entry_is_its_id() -> Result<(), serde_json::Error> {
    for entry in PrinterError::ALL {
        let json = serde_json::to_string(entry)?;
        assert_eq!(json, format!("{:?}", entry.id()));
        assert_eq!(serde_json::from_str::<PrinterError>(&json)?, *entry);
    }
    Ok(())
}

#[test]
fn an_unknown_id_is_named() {
    let error = serde_json::from_str::<PrinterError>("\"e9-out-of-ink\"").map_err(|error| error.to_string());
    let expected = "invalid value: string \"e9-out-of-ink\", expected the id of an entry of the catalog at line 1 column 15";
    assert_eq!(error, Err(expected.to_owned()));
}
