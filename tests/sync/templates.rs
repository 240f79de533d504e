//! Templates that would take all time, memory or stack are errors, and nothing is written.

use std::time::{Duration, Instant};

use super::copy::Copy;

const ENTRY: &str = "docs/templates/entry.md";

/// The most bytes of a template.
const MAX_SOURCE: usize = 64 << 10;

/// Sources, and a part of what is reported of each.
fn refused() -> Vec<(String, &'static str)> {
    let fuel = "engine ran out of fuel";
    let nested = "template exceeds maximum recursion limits";
    let texts = [
        ("{{ 'a' | indent(99999999999) }}", fuel),
        ("{{ '%9999999999d' | format(1) }}", fuel),
        ("{{ 'a' * 99999999999 }}", fuel),
        ("{{ [1] * 99999999999 }}", "repeated sequence is too large"),
        ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", fuel),
        ("{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}", "recursion limit exceeded"),
        (
            "{% set x = namespace(y=[]) %}{% for i in range(100000) %}{% set x.y = {'a': x.y} %}{% endfor %}{{ x.y }}",
            fuel,
        ),
        ("{% set x = 'a' * 9000000 %}{{ x }}{{ x }}", "bytes on a page, found more"),
    ];
    let mut refused: Vec<_> = texts.map(|(text, what)| (text.to_owned(), what)).into();
    refused.push((
        format!("{{{{ {}1 }}}}", "not ".repeat(100_000)),
        "expected a template of at most 65536 bytes",
    ));
    for opening in ["{{ (", "{{ [", "{% if 1 %}", "{% for a in [1] %}"] {
        refused.push((opening.repeat(3_000), ""));
    }
    refused.push((format!("{{{{ {}", "(".repeat(30_000)), nested));
    refused
}

#[test]
fn templates_without_bounds_are_refused() {
    let copy = Copy::synced();
    let whole = copy.read(ENTRY);
    for (text, what) in refused() {
        let begin = Instant::now();
        copy.write(ENTRY, &format!("{whole}{text}"));
        let start = text.get(..40).unwrap_or(&text);
        let out = copy.refused("sync");
        assert!(
            out.contains("docs/templates/entry.md:") && out.contains("error[template]: "),
            "{start}: {out}"
        );
        assert!(out.contains(what), "{start}: {out}");
        assert!(begin.elapsed() < Duration::from_secs(60), "{start}: {:?}", begin.elapsed());
        copy.write(ENTRY, &whole);
    }
    copy.sync();
}

/// The compiler recurses along these, and 8 KB of them overflow the stack of a usual thread.
#[test]
fn long_chains_do_not_overflow_the_stack() {
    let copy = Copy::synced();
    let whole = copy.read(ENTRY);
    let most = MAX_SOURCE - whole.len() - 100;
    let chains = [
        ("{{ ", "-", "1 }}"),
        ("{{ ", "not ", "1 }}"),
        ("{{ 1", "+1", " }}"),
        ("{{ 1", "**1", " }}"),
        ("{{ range", "()", " }}"),
        ("{{ entry", ".id", " }}"),
        ("{{ 'a'", "|upper", " }}"),
        ("{% if 0 %}", "{% elif 0 %}", "{% endif %}"),
    ];
    for (start, link, end) in chains {
        copy.write(ENTRY, &format!("{whole}{start}{}{end}", link.repeat(most / link.len())));
        let run = copy.run(&["check"]);
        assert!(matches!(run.code, Some(0 | 1)) && run.err.is_empty(), "{link}: {run:?}");
        copy.write(ENTRY, &whole);
    }
    copy.sync();
}
