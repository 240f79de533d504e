//! Typed errors of a catalog, by the derive.

use error_catalog::{CatalogError, UnknownMessage, catalog};

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
    for text in ["E7: Paper jam", "E7: Tray {tray} is empty", "E7: Tray 9223372036854775808 is empty"] {
        assert_eq!(Known::try_from(text), Err(UnknownMessage));
    }
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
        assert_eq!(Now::try_from(text), Err(UnknownMessage), "{text}");
    }
}
