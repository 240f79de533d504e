//! Typed errors of a catalog, by the derive.

use std::error::Error as _;
use std::io;
use std::num::ParseIntError;

use error_catalog::{CatalogError, TryFromMessageError, catalog};

/// The errors of a printer.
#[catalog("catalog/printer.yaml")]
pub enum PrinterError {}

#[derive(Debug, PartialEq, CatalogError)]
#[entry(of = PrinterError)]
enum Failure {
    #[entry(PaperJamE7)]
    Jam,
    #[entry(TrayIsEmptyE7)]
    Empty { tray: u8 },
    #[entry(other)]
    Other(String),
}

#[derive(Debug, PartialEq, CatalogError)]
#[entry(of = PrinterError)]
enum Known {
    #[entry(TrayIsEmptyE7)]
    Empty { tray: i64 },
    #[entry(LidIsOpenE2)]
    Open {},
}

#[test]
fn a_message_becomes_its_variant() {
    assert_eq!(Failure::from("E7: Paper jam"), Failure::Jam);
    assert_eq!(Failure::from("E7: Tray 3 is empty"), Failure::Empty { tray: 3 });
    assert_eq!(Known::try_from("E7: Tray -3 is empty"), Ok(Known::Empty { tray: -3 }));
    assert_eq!(Known::try_from("E2: Lid is open"), Ok(Known::Open {}));
}

#[test]
fn any_other_text_is_kept_or_refused() {
    for text in [
        "",
        "E9: Out of ink",
        // An entry that has no variant.
        "E2: Lid is open",
        // A value that the field's type does not take.
        "E7: Tray 256 is empty",
        "E7: Tray -1 is empty",
        // A message as it is written, without a value.
        "E7: Tray {tray} is empty",
        // Nearly a message.
        "e7: paper jam",
        "E7: Paper jam.",
        // A code alone.
        "E7: Paper",
    ] {
        assert_eq!(Failure::from(text), Failure::Other(text.to_owned()));
    }
}

#[test]
fn a_refused_text_is_unknown_or_has_a_value_that_its_field_refuses() {
    for text in ["E7: Paper jam", "E9: Out of ink", " E2"] {
        let error = TryFromMessageError::UnknownMessage { text };
        assert_eq!(Known::try_from(text), Err(error));
        assert_eq!((error.text(), error.to_string()), (text, format!("unknown message {text:?}")));
    }
    for (text, value, displayed) in [
        (
            "E7: Tray 9223372036854775808 is empty",
            Some("9223372036854775808"),
            "invalid value \"9223372036854775808\" of `tray` in \"E7: Tray 9223372036854775808 is empty\"",
        ),
        ("E7: Tray {tray} is empty", None, "no value of `tray` in \"E7: Tray {tray} is empty\""),
    ] {
        let error = TryFromMessageError::InvalidValue { text, parameter: "tray", value };
        assert_eq!(Known::try_from(text), Err(error));
        assert_eq!((error.text(), error.to_string().as_str()), (text, displayed));
    }
}

#[test]
fn the_error_of_a_catalog_has_the_text() {
    assert_eq!(PrinterError::try_from(" E7: Tray 3 is empty"), Ok(PrinterError::TrayIsEmptyE7));
    let text = "E9: Out of ink";
    assert_eq!(PrinterError::try_from(text), Err(TryFromMessageError::UnknownMessage { text }));
}

#[test]
fn several_entries_have_one_variant() {
    #[derive(Debug, PartialEq, CatalogError)]
    #[entry(of = PrinterError, exhaustive)]
    enum Grouped {
        #[entry(PaperJamE7, PrinterError::LidIsOpenE2)]
        ByHand(#[entry] PrinterError),
        #[entry(TrayIsEmptyE7)]
        Empty { tray: u8 },
    }

    #[derive(Debug, PartialEq, CatalogError)]
    #[entry(of = PrinterError)]
    enum First {
        #[entry(LidIsOpenE2, PaperJamE7)]
        ByHand,
        #[entry(other)]
        Other(Box<str>),
    }

    for entry in [PrinterError::PaperJamE7, PrinterError::LidIsOpenE2] {
        let grouped = Grouped::try_from(entry.message()).unwrap();
        assert_eq!(grouped, Grouped::ByHand(entry));
        assert_eq!((grouped.entry(), grouped.to_string().as_str()), (entry, entry.message()));
        let first = First::from(entry.message());
        assert_eq!((first.entry(), first), (Some(PrinterError::LidIsOpenE2), First::ByHand));
    }
}

#[test]
fn own_variants_and_fields_take_no_part_in_parsing() {
    #[derive(Debug, CatalogError)]
    #[entry(of = PrinterError)]
    enum Job {
        #[entry(TrayIsEmptyE7)]
        Empty {
            tray: u8,
            #[entry(default)]
            attempts: u32,
        },
        Io(#[from] io::Error),
        Number(#[from] ParseIntError),
        Boxed(Box<dyn std::error::Error>),
    }

    fn number(text: &str) -> Result<u8, Job> {
        Ok(text.parse()?)
    }

    let empty = Job::try_from("E7: Tray 3 is empty").unwrap();
    assert!(matches!(empty, Job::Empty { tray: 3, attempts: 0 }));
    assert_eq!((empty.to_string().as_str(), empty.source().is_none()), ("E7: Tray 3 is empty", true));
    assert_eq!(empty.entry(), Some(PrinterError::TrayIsEmptyE7));

    let own = number("x").unwrap_err();
    assert!(matches!(own, Job::Number(_)));
    assert_eq!((own.to_string().as_str(), own.entry()), ("invalid digit found in string", None));
    let io = Job::from(io::Error::other(Known::Open {}));
    assert_eq!((io.to_string().as_str(), io.source().is_none()), ("E2: Lid is open", true));
    let nested = Job::Boxed(Box::new(Job::from(io::Error::other(Failure::Jam))));
    assert_eq!(nested.to_string(), "E7: Paper jam");
}

#[test]
fn the_author_can_implement_display() {
    #[derive(Debug, thiserror::Error, CatalogError)]
    #[entry(of = PrinterError, no_display)]
    enum Job {
        #[error("tray {tray} needs paper")]
        #[entry(TrayIsEmptyE7)]
        Empty { tray: u8 },
        #[error("cannot send the job")]
        Send {
            #[from]
            source: io::Error,
        },
        #[error("{0}")]
        #[entry(other)]
        Other(String),
    }

    assert_eq!(Job::from("E7: Tray 3 is empty").to_string(), "tray 3 needs paper");
    assert_eq!(Job::from("E9: Out of ink").to_string(), "E9: Out of ink");
    let send = Job::from(io::Error::other("no route"));
    assert_eq!(send.source().map(ToString::to_string).as_deref(), Some("no route"));
    assert_eq!(send.entry(), None);
}

#[test]
fn a_string_is_kept_without_a_copy() {
    let text = String::from("E9: Out of ink");
    let address = text.as_ptr();
    let Failure::Other(kept) = Failure::from(text) else { panic!("expected another text") };
    assert_eq!(kept.as_ptr(), address);
    assert_eq!(Failure::from(String::from("E7: Tray 3 is empty")), Failure::Empty { tray: 3 });
}

#[test]
fn it_displays_the_message_with_its_fields() {
    for text in ["E7: Paper jam", "E7: Tray 3 is empty", "E9: Out of ink"] {
        assert_eq!(Failure::from(text).to_string(), text);
    }
    assert_eq!(Known::Empty { tray: 7 }.to_string(), "E7: Tray 7 is empty");
}

#[test]
fn it_displays_within_a_width_as_a_text_would() {
    for failure in [Failure::Jam, Failure::Empty { tray: 3 }, Failure::from("E9: Out of ink")] {
        let text = failure.to_string();
        assert_eq!(format!("{failure:>25}|{failure:*<24}|"), format!("{text:>25}|{text:*<24}|"));
        assert_eq!(format!("{failure:^26}|{failure:30}|"), format!("{text:^26}|{text:30}|"));
        assert_eq!(format!("{failure:.9}|{failure:-^11.4}|"), format!("{text:.9}|{text:-^11.4}|"));
        assert_eq!(
            format!("{failure:3}|{failure:.0}|{failure:.99}"),
            format!("{text:3}|{text:.0}|{text:.99}")
        );
    }
}

#[test]
fn the_entry_has_the_data_of_the_catalog() {
    const ENTRY: PrinterError = Known::Open {}.entry();
    assert_eq!(ENTRY.fix(), "Shut it.");
    assert_eq!(Failure::Empty { tray: 3 }.entry(), Some(PrinterError::TrayIsEmptyE7));
    assert_eq!(Failure::from("E9: Out of ink").entry(), None);
    let error: Box<dyn core::error::Error + Send + Sync> = Failure::Jam.into();
    assert_eq!(error.to_string(), "E7: Paper jam");
}

#[test]
fn an_earlier_wording_is_its_entry_if_it_fills_the_fields() {
    #[catalog("tests/catalogs/reworded.yaml")]
    enum Reworded {}

    #[derive(Debug, PartialEq, CatalogError)]
    #[entry(of = Reworded, exhaustive)]
    enum Now {
        #[entry(TrayIsEmptyE7)]
        Empty { tray: u8 },
        #[entry(LidIsOpenE2)]
        Open,
    }

    assert_eq!(Now::try_from("E7: Fill tray 3!"), Ok(Now::Empty { tray: 3 }));
    assert_eq!(Now::try_from("E2: Lid 2 is open"), Ok(Now::Open));
    assert_eq!(Now::try_from("E2: Lid {lid} is open"), Ok(Now::Open));
    for text in ["E7: A tray is empty", "E7: Tray at the left is empty", "E7: Fill tray {tray}!"] {
        assert_eq!(text.parse(), Ok(Reworded::TrayIsEmptyE7));
        let error = Now::try_from(text).unwrap_err();
        assert!(matches!(error, TryFromMessageError::InvalidValue { parameter: "tray", .. }), "{error}");
    }
}
