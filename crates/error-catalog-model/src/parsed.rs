//! Values that the canonical YAML writes as texts, in other formats.

use std::fmt::Display;
use std::str::FromStr;

use serde::Deserialize;

/// A scalar of any format. The canonical YAML has only texts.
#[derive(Deserialize)]
#[serde(untagged)]
enum Scalar {
    Text(String),
    Integer(i64),
    Boolean(bool),
}

/// Reads a value from a text, or from a scalar of its own type.
pub(crate) fn parsed<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err: Display>,
    D: serde::Deserializer<'de>,
{
    let text = match Scalar::deserialize(deserializer)? {
        Scalar::Text(text) => text,
        Scalar::Integer(integer) => integer.to_string(),
        Scalar::Boolean(boolean) => boolean.to_string(),
    };
    text.parse().map_err(serde::de::Error::custom)
}
