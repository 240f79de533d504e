//! An entry serializes as its id and a fact's value as its word, and both are read from them, where the enum's author
//! asks for it.
#![cfg(feature = "serde")]

#[error_catalog::catalog("catalog/printer.yaml", serde)]
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

#[test]
fn a_facts_value_is_its_word() -> Result<(), serde_json::Error> {
    for retry in Retry::ALL {
        let json = serde_json::to_string(retry)?;
        assert_eq!(json, format!("\"{retry}\""));
        assert_eq!(serde_json::from_str::<Retry>(&json)?, *retry);
    }
    assert_eq!(serde_json::to_string(&PrinterError::TrayIsEmptyE7.retry())?, "null", "what is not known");
    Ok(())
}

#[test]
fn an_unknown_word_is_reported_with_the_known_words() {
    let error = serde_json::from_str::<Retry>("\"after fix\"").map_err(|error| error.to_string());
    let expected =
        "unknown variant `after fix`, expected one of `never`, `after-fix`, `now` at line 1 column 11";
    assert_eq!(error, Err(expected.to_owned()));
}

/// An enum whose author asks for nothing, and so may write it.
mod own {
    use serde_core::{Serialize, Serializer};

    #[error_catalog::catalog("catalog/printer.yaml")]
    pub(super) enum OwnError {}

    impl Serialize for OwnError {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.code())
        }
    }
}

#[test]
fn the_author_may_write_it_whatever_features_are_on() -> Result<(), serde_json::Error> {
    assert_eq!(serde_json::to_string(&own::OwnError::LidIsOpenE2)?, "\"E2\"");
    Ok(())
}

#[test]
fn a_fact_has_its_descriptions_and_all_facts_are_a_map() -> Result<(), serde_json::Error> {
    let facts = PrinterError::PaperJamE7.facts();
    assert_eq!(serde_json::to_string(&facts)?, r#"{"retry":"after-fix"}"#);
    let fact = r#"[{"name":"retry","value":"after-fix","description":null,"value_description":null}]"#;
    assert_eq!(serde_json::to_string(&facts.collect::<Vec<_>>())?, fact);
    Ok(())
}
