//! Parses times in the formats of logs.

use std::fmt;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, fmt::rfc2822};

/// The unit to which times are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum TimeUnit {
    /// The day, such as `2026-11-23`.
    Day,
    /// The hour, such as `2026-11-23 08:00`.
    Hour,
}

impl TimeUnit {
    /// Returns the name: `day` or `hour`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Hour => "hour",
        }
    }
}

impl fmt::Display for TimeUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Smaller numbers are not times: this many seconds had passed in 1973.
const LEAST: i128 = 100_000_000;

/// Rounds a time to its day or hour, in UTC if it has an offset.
pub(crate) fn within(text: &str, unit: TimeUnit) -> Option<String> {
    let format = match unit {
        TimeUnit::Day => "%Y-%m-%d",
        TimeUnit::Hour => "%Y-%m-%d %H:00",
    };
    Some(of(text.trim())?.strftime(format).to_string())
}

/// Returns whether a text is a time with a date, rather than a number.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let text = text.trim();
    text.contains(['-', ' ', ':', '/']) && written(text).is_some()
}

fn of(text: &str) -> Option<DateTime> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !is_number {
        return written(text);
    }
    joined(text).or_else(|| whole.parse().ok().and_then(since_1970)).or_else(|| written(text))
}

/// Parses a date and a time without separators: `20261123075903`.
fn joined(text: &str) -> Option<DateTime> {
    let is_whole = text.len() == 14 && !text.contains('.');
    DateTime::strptime("%Y%m%d%H%M%S", text).ok().filter(|time| is_whole && YEARS.contains(&time.year()))
}

/// The years of plausible times.
const YEARS: std::ops::Range<i16> = 1973..2100;

/// Converts a number since the start of 1970. Its size determines the unit.
fn since_1970(number: i128) -> Option<DateTime> {
    let nanoseconds = match number {
        ..LEAST => return None,
        LEAST..100_000_000_000 => number * 1_000_000_000,
        100_000_000_000..100_000_000_000_000 => number * 1_000_000,
        100_000_000_000_000..100_000_000_000_000_000 => number * 1000,
        _ => number,
    };
    let time = Timestamp::from_nanosecond(nanoseconds).ok().map(in_utc);
    time.filter(|time| YEARS.contains(&time.year()))
}

/// Parses a date, with or without a time.
fn written(text: &str) -> Option<DateTime> {
    let dashed =
        text.get(..10).filter(|date| date.matches('/').count() == 2).map(|date| date.replace('/', "-"));
    let dashed = dashed.and_then(|date| Some(date + text.get(10..)?));
    let text = dashed.as_deref().unwrap_or(text);
    let local = text.strip_suffix(" UTC").or(text.strip_suffix(" GMT")).unwrap_or(text);
    let offset = || text.parse::<Timestamp>().ok().map(in_utc);
    // `2026-11-23 08:00:00 +0100` as well as `2026-11-23 08:00:00+01:00`.
    let spaced = || {
        let (time, offset) = text.rsplit_once(' ').filter(|(_, offset)| offset.starts_with(['+', '-']))?;
        format!("{time}{offset}").parse::<Timestamp>().ok().map(in_utc)
    };
    let mail = || rfc2822::DateTimeParser::new().parse_timestamp(text).ok().map(in_utc);
    offset().or_else(spaced).or_else(|| local.parse().ok()).or_else(mail)
}

fn in_utc(time: Timestamp) -> DateTime {
    TimeZone::UTC.to_datetime(time)
}

#[cfg(test)]
mod tests {
    use super::{TimeUnit, is_date, within};

    #[test]
    fn times_are_read_as_logs_write_them() {
        for text in [
            "2026-11-23T07:59:03Z",
            "2026-11-23T07:59:03.123456+00:00",
            "2026-11-23T08:59:03+01:00",
            "2026-11-23 07:59:03",
            "2026/11/23 07:59:03",
            "2026/11/23 08:59 +0100",
            "2026-11-23 07:59:03.5 UTC",
            "2026-11-23 08:29:03 +0030",
            "2026-11-23T07:59",
            "Mon, 23 Nov 2026 07:59:03 +0000",
            "20261123075903",
            "1795420743",
            "1795420743.123",
            "1795420743123",
            "1795420743123456",
            "1795420743123456789",
            " 1795420743 ",
        ] {
            assert_eq!(within(text, TimeUnit::Hour).as_deref(), Some("2026-11-23 07:00"), "{text}");
        }
        assert_eq!(within("2026-11-23", TimeUnit::Day).as_deref(), Some("2026-11-23"));
        assert_eq!(within("2026-11-23T23:30:00-01:00", TimeUnit::Day).as_deref(), Some("2026-11-24"));
    }

    #[test]
    fn other_texts_are_not_times() {
        for text in [
            "",
            "soon",
            "23/11/2026",
            "11/23/2026 08:00",
            "17",
            "2026",
            "12:30",
            "2026-13-01",
            "1.2.3",
            "9".repeat(60).as_str(),
            "-1",
        ] {
            assert_eq!(within(text, TimeUnit::Day), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_not_a_date() {
        for (text, is) in
            [("2026-11-23", true), ("1795420743", false), ("555-123-4567", false), ("20261123", false)]
        {
            assert_eq!(is_date(text), is, "{text}");
        }
    }
}
