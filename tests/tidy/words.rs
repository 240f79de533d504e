//! The English of comments, messages, names of functions and docs: words and openings that must not occur.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use regex::Regex;
use tests::child::Run;

/// Words that readers must read twice, as regular expressions in lower case.
const WORDS: [&str; 19] = [
    "told",
    "tells",
    "mend(s|ed|ing)?",
    "meant",
    "nor",
    "amid",
    "beside",
    "behind",
    "straight",
    "anew",
    "stands?",
    "standing",
    "blanks?",
    "but for",
    "is none",
    "is no",
    "vanished",
    "will do",
    "holds nothing",
];

/// Terms and idioms that contain such a word.
const TERMS: [&str; 4] = ["blank lines?", "straight quotes", "is no longer", "there is no"];

/// The beginnings of summaries, and of names of functions, that are clauses instead of a noun or a verb.
const OPENINGS: &str =
    r"(?-u)^ *//[/!] ?(What|Who|Whose|Whether|Where)\b|\bfn (what|who|whose|whether|where)_";

/// Definitions of names that are participles instead of nouns.
const PARTICIPLES: &str = r"(?-u)\b(?:let|let mut|fn|for|mod) \(?(?:\w+, )?(?:shown|gone|kept|given|chosen|meant|told|said)\b\)?(?: =|: |\(|;| in )";

/// Comments, string literals and names of functions. Characters are here because they may be quotation marks.
const PROSE: &str = r##"(?s)//[^\n]*|r#".*?"#|r"[^"]*"|"(\\.|[^"\\])*"|'(\\.[^']*|[^\\'])'|fn [a-z0-9_]+"##;

/// The beginnings of the paths that are not checked.
const EXCEPTIONS: [&str; 2] = [
    // The owner of the page writes its texts.
    "docs/telephony-errors",
    // It lists the words.
    "tests/tidy/words.rs",
];

/// Returns the paths of sources, docs, workflows and manifests. Other files of tests are fixtures.
fn paths() -> Vec<String> {
    let run = Run::of(Command::new("git").arg("ls-files").current_dir(tests::root()));
    assert_eq!(run.code, Some(0), "git ls-files: {}", run.err);
    let is_checked = |path: &&str| {
        let is_fixture = path.starts_with("tests/") && !path.ends_with("Cargo.toml");
        let is_doc = [".md", ".html", ".toml", ".yml"].iter().any(|ending| path.ends_with(ending));
        let is_exception = EXCEPTIONS.iter().any(|exception| path.starts_with(exception));
        !is_exception && (is_rust(path) || path.starts_with(".ci/") || is_doc && !is_fixture)
    };
    run.out.lines().filter(is_checked).map(str::to_owned).collect()
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

/// Returns the prose of a Rust source, with its lines.
fn prose(source: &str) -> String {
    static TOKENS: LazyLock<Regex> = LazyLock::new(|| Regex::new(PROSE).unwrap());
    let mut prose = String::new();
    let mut end = 0;
    for token in TOKENS.find_iter(source) {
        prose.extend(source.get(end..token.start()).unwrap().matches('\n'));
        // The letter of an escape is not part of a word.
        let text = token.as_str().replace(r"\n", "  ").replace(r"\t", "  ");
        // `_` joins the words of a name.
        let text = if text.starts_with("fn ") { text.replace('_', " ") } else { text };
        prose.extend([" ", &text]);
        end = token.end();
    }
    prose
}

/// Compiles words. Boundaries of ASCII words are faster, and the words are ASCII.
fn any_of(words: &[&str]) -> Regex {
    Regex::new(&format!(r"(?i)(?-u:\b)({})(?-u:\b)", words.join("|"))).unwrap()
}

/// Returns the lines of a text with words that must not occur, each as `line: word`.
fn lines_with_words(text: &str) -> Vec<String> {
    static ANY_WORD: LazyLock<Regex> = LazyLock::new(|| any_of(&WORDS));
    static ANY_TERM: LazyLock<Regex> = LazyLock::new(|| any_of(&TERMS));
    let mut lines = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = ANY_TERM.replace_all(line, "");
        lines.extend(ANY_WORD.find_iter(&line).map(|word| format!("{}: {}", index + 1, word.as_str())));
    }
    lines
}

/// Returns the lines of a Rust source that begin a summary or a name with a clause, or whose name is a participle, each as
/// `line: text`.
fn lines_with_openings(source: &str) -> Vec<String> {
    static OPENING: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(&format!("{OPENINGS}|{PARTICIPLES}")).unwrap());
    let is_doc = |line: &str| line.starts_with("///") || line.starts_with("//!");
    let mut lines = Vec::new();
    let mut is_inside = false;
    for (index, line) in source.lines().enumerate() {
        if let Some(opening) = OPENING.find(line)
            && !is_inside
        {
            lines.push(format!("{}: {}", index + 1, opening.as_str().trim()));
        }
        is_inside = is_doc(line.trim_start());
    }
    lines
}

#[test]
fn prose_is_easy_to_read() {
    let mut lines = Vec::new();
    for path in paths() {
        let text = fs::read_to_string(tests::root().join(&path)).unwrap();
        let found = if is_rust(&path) {
            [lines_with_words(&prose(&text)), lines_with_openings(&text)].concat()
        } else {
            lines_with_words(&text)
        };
        lines.extend(found.iter().map(|line| format!("{path}:{line}")));
    }
    assert!(lines.is_empty(), "write these in other words:\n{}", lines.join("\n"));
}

#[test]
fn only_prose_is_checked() {
    let source = "let nor = '\"'; // one nor\nlet it = \"either\\nor\"; /* nor */\nfn is_told() {}\n";
    assert_eq!(lines_with_words(&prose(source)), ["1: nor", "3: told"]);
    let source = "/// What is it?\n/// What else?\nstruct It;\n\nfn where_is_it() {}\n";
    assert_eq!(lines_with_openings(source), ["1: /// What", "5: fn where_"]);
    let source = "let kept = 1;\nlet kept_lines = 2;\nlet (a, shown) = b;\n// for given rows\nfn gone() {}\n";
    assert_eq!(lines_with_openings(source), ["1: let kept =", "3: let (a, shown) =", "5: fn gone("]);
    assert!(lines_with_words("a blank line, and straight quotes; there is no other").is_empty());
}
