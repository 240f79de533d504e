//! The tables of the grammar as JSON, for recognizers in other languages.

extern crate std;

use std::format;
use std::prelude::v1::*;

use ::tests::{compare_with_golden, root};
use serde_json::{Map, Value, json};

use super::grammar::{self, Before, FormSyntax};
use super::piece::Piece;
use super::words::Word;
use super::{condition, evidence, field, names, spelling};

/// `UPDATE_GOLDENS=1 cargo test -p telephony-errors --lib` writes them.
#[test]
fn the_exported_tables_are_current() {
    let json = format!("{:#}\n", tables());
    compare_with_golden(&root().join("crates/telephony-errors/assets/forms.json"), &json);
}

fn tables() -> Value {
    json!({
        "about": "The tables of recognition, from crates/telephony-errors/src/recognize: forms, then words and phrases.",
        "forms": {
            "whole": forms(grammar::WHOLE),
            "after_words": forms(grammar::AFTER_WORDS),
            "values": forms(grammar::VALUES),
            "adjacent": forms(grammar::BESIDE),
        },
        "leads": grammar::LEADS,
        "separators": grammar::SEPARATORS,
        "reverse_words": grammar::REVERSE_WORDS,
        "followers": grammar::FOLLOWERS,
        "value_starts": grammar::VALUE_STARTS,
        "phrase_ends": grammar::PHRASE_ENDS,
        "headers": grammar::HEADERS,
        "statistics": condition::STATISTICS,
        "telnyx": by_code(condition::TELNYX),
        "call": evidence::CALL,
        "http": evidence::HTTP,
        "methods": evidence::METHODS,
        "others": evidence::OTHERS,
        "fields": by_word(field::FIELDS, |value| format!("{value:?}")),
        "causes": by_word(&names::CAUSES, ToString::to_string),
        "livekit": by_code(names::LIVEKIT),
        "spellings": by_code(spelling::SPELLINGS),
        "variants": by_code(spelling::VARIANTS),
        "shared": spelling::SHARED,
    })
}

fn forms(table: &[FormSyntax]) -> Vec<Value> {
    let form = |syntax: &FormSyntax| {
        json!({
            "form": syntax.form.as_str(),
            "space": format!("{:?}", syntax.space),
            "before": match syntax.before {
                Before::Nothing => Value::Null,
                Before::Words(words) => json!({ "words": words }),
                Before::Field(values) => json!({ "field": values.iter().map(debug).collect::<Vec<_>>() }),
                Before::Phrase => json!("Phrase"),
            },
            "pieces": pieces(syntax.pieces),
            "condition": debug(&syntax.condition),
        })
    };
    table.iter().map(form).collect()
}

fn pieces(pieces: &[Piece]) -> Vec<Value> {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => json!({ "text": text }),
        Piece::PhraseUntil(ends) => json!({ "phrase_until": ends }),
        Piece::Maybe(optional) => json!({ "maybe": self::pieces(optional) }),
        other => json!(debug(other)),
    };
    pieces.iter().map(piece).collect()
}

fn debug(value: &impl core::fmt::Debug) -> String {
    format!("{value:?}")
}

/// Returns the values of words. Of the same words, the first counts.
fn by_word<T>(words: &[Word<T>], value: impl Fn(&T) -> String) -> Map<String, Value> {
    words.iter().rev().map(|word| (word.text.to_owned(), json!(value(&word.value)))).collect()
}

fn by_code(rows: &[(u16, impl Into<Value> + Copy)]) -> Vec<Value> {
    rows.iter().map(|(code, value)| json!({ "code": code, "value": Into::<Value>::into(*value) })).collect()
}
