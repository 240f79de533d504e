//! The field by which counts are broken down.

use std::fmt;

use crate::time::{self, TimeUnit};

/// A field by whose values messages are counted.
///
/// ```
/// use error_catalog_scan::{GroupBy, TimeUnit};
///
/// let by = GroupBy::named("job.started:hour");
/// assert_eq!((by.fields[0].as_str(), by.unit), ("job.started", Some(TimeUnit::Hour)));
/// assert_eq!(by.to_string(), "job.started:hour");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupBy {
    /// Alternative names, of which the first with a value counts. A name is a member of a JSON object, a path of
    /// members separated by full stops, or the heading of a column of CSV.
    pub fields: Vec<String>,
    /// The unit to which times are rounded; `None` counts the value itself.
    pub unit: Option<TimeUnit>,
}

impl GroupBy {
    /// Parses a field, with an optional suffix `:day` or `:hour`.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let unit = |suffix: &str| match suffix {
            "day" => Some(TimeUnit::Day),
            "hour" => Some(TimeUnit::Hour),
            _ => None,
        };
        match name.rsplit_once(':').and_then(|(field, suffix)| Some((field, unit(suffix)?))) {
            Some((field, unit)) => Self { fields: vec![field.to_owned()], unit: Some(unit) },
            None => Self { fields: vec![name.to_owned()], unit: None },
        }
    }

    /// Returns the group of a value.
    pub(crate) fn value(&self, value: &str) -> FieldValue {
        match self.unit {
            _ if value.is_empty() => FieldValue::Absent,
            Some(unit) => time::within(value, unit)
                .map_or_else(|| FieldValue::NotATime(value.to_owned()), FieldValue::Value),
            None => FieldValue::Value(value.to_owned()),
        }
    }
}

/// The group under which a message is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum FieldValue {
    /// A value, or the day or hour of a time.
    Value(String),
    /// A value that was expected to be a time.
    NotATime(String),
    /// The record has no such field.
    #[default]
    Absent,
}

impl fmt::Display for GroupBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fields.join(" or "))?;
        self.unit.map_or(Ok(()), |unit| write!(f, ":{unit}"))
    }
}
