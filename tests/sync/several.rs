//! Several pages in one run: one report, and all or nothing is written.

use serde_json::Value;

use super::copy::{CONFIG, Copy, OTHERS, PAGE};

const SIP: &str = OTHERS[0];
/// The meaning of a response on its page.
const MEANING: &str = "The person called is busy, or does not want to take another call now.";

#[test]
fn a_fault_of_one_page_keeps_the_others_from_being_written() {
    let copy = Copy::synced();
    copy.edit(PAGE, "The call setup took too long.", "It took too long.");
    let page = copy.read(SIP);
    copy.edit(SIP, MEANING, "");
    let out = copy.refused("sync");
    assert!(out.contains("docs/sip-response-codes.md:") && out.contains("error[empty-cell]"), "{out}");
    assert!(out.ends_with("nothing was written: fix the errors above first\n"), "{out}");
    copy.write(SIP, &page);
    let out = copy.sync();
    assert!(out.ends_with("\n10 written, 0 removed, 194 unchanged\n"), "{out}");
}

#[test]
fn one_report_has_the_errors_of_every_page() {
    let copy = Copy::synced();
    copy.edit(PAGE, "| The recipient’s line is busy.", "| ");
    copy.edit(SIP, MEANING, "");
    let out = copy.refused("check");
    assert!(out.contains("docs/telephony-errors.md:") && out.contains("error[empty-cell]"), "{out}");
    assert!(out.contains("docs/sip-response-codes.md:") && out.contains("error[empty-cell]"), "{out}");
    assert_eq!(out.matches("2 errors, 0 warnings").count(), 1, "{out}");
    for (format, results) in [("json", "/diagnostics"), ("sarif", "/runs/0/results")] {
        let run = copy.run(&["check", "--format", format]);
        let document: Value = serde_json::from_str(&run.out).unwrap();
        let found = document.pointer(results).and_then(Value::as_array).unwrap();
        let named = |page: &str| found.iter().filter(|one| one.to_string().contains(page)).count();
        assert_eq!((run.code, named(PAGE), named(SIP)), (Some(1), 1, 1), "{}", run.out);
    }
}

#[test]
fn drift_of_any_page_is_reported() {
    let copy = Copy::synced();
    copy.edit("catalog/sip-response-codes.yaml", "Busy Here", "Busy There");
    copy.edit("docs/q850-causes/17-user-busy.md", "busy", "free");
    let out = copy.refused("check");
    assert!(out.contains("stale: catalog/sip-response-codes.yaml"), "{out}");
    assert!(out.contains("stale: docs/q850-causes/17-user-busy.md"), "{out}");
    assert!(
        out.ends_with("2 files not current; run `cargo xtask sync` and commit what it writes\n"),
        "{out}"
    );
}

#[test]
fn files_of_a_page_that_is_no_longer_declared_are_removed() {
    let copy = Copy::synced();
    let (catalog, folder) = ("catalog/q850-causes.yaml", "docs/q850-causes");
    copy.write(&format!("{folder}/own.md"), "My own.\n");
    let config = copy.read(CONFIG);
    let (others, page) = config.rsplit_once("\n[[page]]\n").unwrap();
    assert!(page.contains(OTHERS[1]));
    copy.write(CONFIG, &format!("{others}\n"));
    let out = copy.refused("check");
    for path in [catalog, "catalog/q850-causes.json", "docs/q850-causes/index.md"] {
        assert!(out.contains(&format!("left over: {path}\n")), "{out}");
    }
    assert!(copy.sync().contains(&format!("removed {catalog}\n")));
    assert!(!copy.path(catalog).exists() && copy.path(OTHERS[1]).exists());
    assert_eq!(std::fs::read_dir(copy.path(folder)).unwrap().count(), 1, "only the own file is left");
    assert_eq!(copy.run(&["check"]).code, Some(0));
}

#[test]
fn a_catalog_from_a_page_outside_the_project_removes_nothing() {
    let copy = Copy::synced();
    copy.write("catalog/victim.yaml", "# @generated from ../victim.md by `cargo xtask sync`.\n");
    copy.write("catalog/own.yaml", "not: ours\n");
    assert_eq!(copy.run(&["check"]).code, Some(0));
}
