//! An enum from a catalog, used as a program uses it: through its own items, and through the trait.

use error_catalog::{Entry, UnknownMessage, catalog};

/// The errors of a printer.
#[catalog("catalog/printer.yaml")]
pub enum PrinterError {}

use PrinterError::{LidIsOpenE2, PaperJamE7, TrayIsEmptyE7};

fn holds<E: Entry>() {
    assert_eq!(E::ALL.len(), E::COUNT);
    for entry in E::ALL {
        assert_eq!(E::from_id(entry.id()), Some(*entry));
        assert!(E::with_code(entry.code()).contains(entry));
        assert_eq!(entry.message().parse::<E>().ok(), Some(*entry), "a template is its entry's message");
        assert_eq!(entry.to_string(), entry.message());
        assert!(!entry.meaning().is_empty() && !entry.fix().is_empty() && !entry.reason().is_empty());
        assert_eq!(entry.code_number(), None);
    }
}

#[test]
fn generic_code_has_the_same_view() {
    holds::<PrinterError>();
}

#[test]
fn the_order_is_the_catalogs() {
    assert_eq!(PrinterError::ALL, [PaperJamE7, LidIsOpenE2, TrayIsEmptyE7]);
    assert_eq!(PrinterError::COUNT, 3);
    assert!(PaperJamE7 < LidIsOpenE2);
}

#[test]
fn accessors_are_const() {
    const ID: &str = TrayIsEmptyE7.id();
    const CODE: &str = TrayIsEmptyE7.code();
    const REASON: &str = TrayIsEmptyE7.reason();
    const NUMBER: Option<i64> = TrayIsEmptyE7.code_number();
    const JAM: Option<PrinterError> = PrinterError::from_id("e7-paper-jam");
    const RETRY: Option<&str> = PaperJamE7.fact("retry");
    assert_eq!((JAM, RETRY), (Some(PaperJamE7), Some("after-fix")));
    assert_eq!((ID, CODE, REASON, NUMBER), ("e7-tray-is-empty", "E7", "Tray {tray} is empty", None));
}

#[test]
fn each_has_an_address() {
    fn address<E: Entry>(entry: E) -> String {
        entry.address().to_string()
    }
    const JAM: error_catalog::Address = PaperJamE7.address();
    assert_eq!(JAM.to_string(), "docs/printer/e7-paper-jam.md");
    assert_eq!(address(TrayIsEmptyE7), "docs/printer/e7-tray-is-empty.md");
}

#[test]
fn a_fact_has_the_value_of_the_catalog_or_none() {
    const JAM: Option<Retry> = PaperJamE7.retry();
    assert_eq!((JAM, LidIsOpenE2.retry()), (Some(Retry::AfterFix), Some(Retry::Now)));
    assert_eq!(TrayIsEmptyE7.retry(), None, "the catalog does not say");
    assert_eq!(Retry::ALL, [Retry::Never, Retry::AfterFix, Retry::Now]);
    assert!(Retry::Never < Retry::Now, "the order is that of the declaration");
    assert_eq!(format!("{:>10}|", Retry::AfterFix), " after-fix|");
}

#[test]
fn the_basis_is_said_or_nothing() {
    const BASIS: Option<&str> = PaperJamE7.basis();
    assert_eq!((BASIS, LidIsOpenE2.basis()), (Some("page 7 of the manual"), None));
    assert_eq!(Entry::basis(PaperJamE7), BASIS);
}

#[test]
fn facts_are_there_for_code_that_knows_no_names() {
    fn retry<E: Entry>(entry: E) -> (Option<&'static str>, Vec<(&'static str, &'static str)>) {
        (entry.fact("retry"), entry.facts().map(|fact| (fact.name, fact.value)).collect())
    }
    assert_eq!(retry(PaperJamE7), (Some("after-fix"), vec![("retry", "after-fix")]));
    assert_eq!(retry(TrayIsEmptyE7), (None, vec![]));
    assert_eq!(LidIsOpenE2.fact("Retry"), None, "there is no such fact");
    for entry in PrinterError::ALL {
        assert_eq!(entry.retry().map(Retry::as_str), entry.fact("retry"));
    }
}

#[test]
fn entries_of_a_code_that_are_not_adjacent_are_found_together() {
    assert_eq!(PrinterError::with_code("E7"), [PaperJamE7, TrayIsEmptyE7]);
    assert_eq!(PrinterError::with_code("E2"), [LidIsOpenE2]);
    assert_eq!(PrinterError::with_code("E9"), []);
}

#[test]
fn a_code_from_anywhere_is_looked_up() {
    fn of_line<E: for<'c> Entry<Code<'c> = &'c str>>(line: &str) -> &'static [E] {
        E::with_code(line.split(':').next().unwrap_or_default())
    }
    let line = String::from("E2: Lid is wide open");
    assert_eq!(PrinterError::with_code(&format!("E{}", 2)), [LidIsOpenE2]);
    assert_eq!(of_line::<PrinterError>(&line), [LidIsOpenE2]);
}

#[test]
fn a_message_is_parsed_whole_or_not_at_all() {
    assert_eq!("E7: Tray -12 is empty".parse(), Ok(TrayIsEmptyE7));
    assert_eq!("E7: Tray {tray} is empty".parse(), Ok(TrayIsEmptyE7));
    assert_eq!("\u{A0}\tE2: Lid is open \r\n".parse(), Ok(LidIsOpenE2));
    for other in
        ["", " ", "E7", "E7: Tray is empty", "E7: Tray 2 is empty.", "E2:  Lid is open", "e2: lid is open"]
    {
        assert_eq!(other.parse::<PrinterError>(), Err(UnknownMessage), "{other:?}");
    }
}

#[test]
fn it_formats_as_a_derived_enum_would() {
    assert_eq!(format!("{PaperJamE7:?} {:?}", Some(LidIsOpenE2)), "PaperJamE7 Some(LidIsOpenE2)");
    assert_eq!(format!("{PaperJamE7:>15}|"), "  E7: Paper jam|");
    let error: Box<dyn core::error::Error + Send + Sync> = PaperJamE7.into();
    assert_eq!(error.to_string(), "E7: Paper jam");
}
