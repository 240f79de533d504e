//! What counts are broken down by: a field of the records in which messages stand.

use std::fmt;

use crate::time::{self, Unit};

/// A field by whose values messages are counted.
///
/// ```
/// use error_catalog_scan::{By, Unit};
///
/// let by = By::named("job.started:hour");
/// assert_eq!((by.fields[0].as_str(), by.unit), ("job.started", Some(Unit::Hour)));
/// assert_eq!(by.to_string(), "job.started:hour");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// Its names: of those that a record has, the first counts. A name is a member of a JSON object, or a path through
    /// several, with full stops between them; or the heading of a column of CSV.
    pub fields: Vec<String>,
    /// What of a time counts; nothing where the value itself does.
    pub unit: Option<Unit>,
}

impl By {
    /// The field of that name; `:day` or `:hour` behind it say what of a time counts.
    pub fn named(name: &str) -> Self {
        let unit = |suffix: &str| match suffix {
            "day" => Some(Unit::Day),
            "hour" => Some(Unit::Hour),
            _ => None,
        };
        match name.rsplit_once(':').and_then(|(field, suffix)| Some((field, unit(suffix)?))) {
            Some((field, unit)) => Self { fields: vec![field.to_owned()], unit: Some(unit) },
            None => Self { fields: vec![name.to_owned()], unit: None },
        }
    }

    /// What is counted under, where the field has that value.
    pub(crate) fn value(&self, value: &str) -> Beside {
        match self.unit {
            _ if value.is_empty() => Beside::Nothing,
            Some(unit) => {
                time::within(value, unit).map_or_else(|| Beside::NoTime(value.to_owned()), Beside::Value)
            }
            None => Beside::Value(value.to_owned()),
        }
    }
}

/// What a message is counted under.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Beside {
    /// A value, or the day or hour of one.
    Value(String),
    /// A value that is to be a time, and is none.
    NoTime(String),
    /// Its record has no such field.
    #[default]
    Nothing,
}

impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fields.join(" or "))?;
        match self.unit {
            Some(Unit::Day) => f.write_str(":day"),
            Some(Unit::Hour) => f.write_str(":hour"),
            None => Ok(()),
        }
    }
}
