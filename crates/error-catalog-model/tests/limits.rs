//! YAML that `serde_yaml` would read for minutes is refused at once, wherever the excess begins.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::time::{Duration, Instant};

use error_catalog_model::{
    Catalog, MAX_YAML_BYTES, MAX_YAML_DEPTH, YamlLimit, YamlRefusal, check_yaml_limits,
};

const MANY: usize = 50_000;

/// Each of these took from eight seconds to a minute.
#[test]
fn nested_brackets_are_refused_at_once() {
    let begin = Instant::now();
    // Before the brackets: nothing, what begins a value, a line end of YAML 1.1 alone, and a syntax error.
    let before =
        ["", "schema: ", "&a ", "!a ", "? ", "# a\u{85}", "# a\u{2028}", "# a\u{2029}", "a: b: ", "'a\n"];
    for before in before {
        for (open, close) in [("[", "]"), ("{", "}"), ("{a: ", "}"), ("[a[", "]]"), ("[\n", "]")] {
            for text in [open.repeat(MANY), open.repeat(MANY) + &close.repeat(MANY)] {
                let text = format!("{before}{text}");
                let error = Catalog::from_yaml(&text).unwrap_err();
                assert!(error.line().is_some(), "{before:?} {open:?}: {error}");
            }
        }
    }
    assert!(begin.elapsed() < Duration::from_secs(30), "{:?}", begin.elapsed());
}

#[test]
fn the_limit_on_depth_is_exact() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(check_yaml_limits(&nested(MAX_YAML_DEPTH)), Ok(()));
    let limit = check_yaml_limits(&nested(MAX_YAML_DEPTH + 1)).unwrap_err();
    assert_eq!(limit, YamlRefusal::Limit(YamlLimit::Depth(MAX_YAML_DEPTH)));
    let error = Catalog::from_yaml(&format!("\n\n{}", nested(MAX_YAML_DEPTH + 1))).unwrap_err();
    assert_eq!(error.to_string(), "expected at most 64 nested collections, found more");
    assert_eq!(error.line(), Some(3));
}

#[test]
fn brackets_in_texts_are_not_nested() {
    let lines = "- \"[\"\n- '{'\n- a [ b\n- # [\n  c\n- |\n  [[[\n".repeat(MAX_YAML_DEPTH);
    assert_eq!(check_yaml_limits(&lines), Ok(()));
    assert_eq!(check_yaml_limits(&format!("- a\u{2028}  b\n{lines}")), Ok(()));
}

#[test]
fn a_syntax_error_is_reported_before_many_brackets_in_texts() {
    let text = format!("a: \"1\"\n\tb: 2\n{}", "- \"{number}\"\n".repeat(MAX_YAML_DEPTH + 1));
    let error = Catalog::from_yaml(&text).unwrap_err();
    assert_eq!(error.line(), Some(2), "{error}");
    assert!(error.to_string().contains("tab"), "{error}");
}

/// libyaml compares each `%TAG` with all before it: 20,000 of them took a second, 200,000 two minutes.
#[test]
fn directives_are_refused_at_once() {
    let tags = (0..MANY).map(|tag| format!("%TAG !a{tag}! tag:x")).collect::<Vec<_>>().join("\n");
    let begin = Instant::now();
    for (before, offset) in [("", 0), ("# a\n", 4)] {
        let text = format!("{before}{tags}\n--- a\n");
        assert_eq!(check_yaml_limits(&text), Err(YamlRefusal::Limit(YamlLimit::Directive(offset))));
        assert!(Catalog::from_yaml(&text).is_err());
    }
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
}

#[test]
fn deep_indentation_is_refused_without_overflow() {
    let lines: Vec<String> = (0..5_000).map(|depth| format!("{}a:", "  ".repeat(depth))).collect();
    assert!(Catalog::from_yaml(&lines.join("\n")).is_err());
}

#[test]
fn a_text_that_is_too_large_is_refused() {
    let error = Catalog::from_yaml(&" ".repeat(MAX_YAML_BYTES + 1)).unwrap_err();
    assert_eq!(error.to_string(), "expected at most 67108864 bytes of YAML, found more");
}
