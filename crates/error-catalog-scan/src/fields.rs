//! Reads the values of fields in a record: a JSON object in a line, or a record of CSV.

use std::borrow::Cow;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};
use memchr::memchr_iter;
use serde_json::Value;

use crate::group_by::{FieldValue, GroupBy};
use crate::object;
use crate::records::{Records, record_end};

/// The delimiters of CSV that are recognized.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// Reads the fields of a breakdown in the records of a stream.
#[derive(Clone, Debug)]
pub(crate) struct Fields<'b> {
    group_by: &'b [GroupBy],
    /// The names of all fields, concatenated.
    paths: Vec<&'b str>,
    /// The columns of the fields, in a stream of CSV.
    columns: Option<Columns>,
}

#[derive(Clone, Debug)]
struct Columns {
    delimiter: u8,
    reader: Reader,
    /// The column of each path, if there is one.
    of_paths: Vec<Option<usize>>,
}

/// The column names of CSV, among them some that are read for codes.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    delimiter: u8,
    reader: Reader,
    columns: Vec<HeaderColumn>,
}

#[derive(Clone, Debug)]
struct HeaderColumn {
    name: String,
    is_read: bool,
}

/// The cells of a record.
struct Cells {
    /// The concatenated texts.
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl<'b> Fields<'b> {
    /// Creates the fields of a stream with these first bytes. The stream is CSV if its first record names one of the
    /// fields.
    pub(crate) fn of(group_by: &'b [GroupBy], beginning: &[u8]) -> Self {
        let paths: Vec<&str> =
            group_by.iter().flat_map(|group_by| &group_by.fields).map(String::as_str).collect();
        // A stream that begins with an object consists of JSON lines.
        let is_csv = !beginning.starts_with(b"{");
        let delimiters = if is_csv { &DELIMITERS[..] } else { &[] };
        let columns = delimiters.iter().filter_map(|delimiter| Columns::of(&paths, beginning, *delimiter));
        let columns = columns.max_by_key(|columns| columns.of_paths.iter().flatten().count());
        Self { group_by, paths, columns }
    }

    /// Returns how the stream is divided into records.
    pub(crate) fn records(&self) -> Records {
        self.columns.as_ref().map_or(Records::Lines, |columns| Records::Csv(columns.delimiter))
    }

    /// Returns whether no fields are read.
    pub(crate) const fn is_empty(&self) -> bool {
        self.group_by.is_empty()
    }

    /// Returns the value of a record for each breakdown.
    pub(crate) fn values(&mut self, record: &[u8]) -> Vec<FieldValue> {
        let record_values = match &mut self.columns {
            Some(columns) => columns.values(record),
            None => object::members(without_mark(record), &self.paths).unwrap_or_default(),
        };
        let mut record_values = record_values.into_iter();
        let value = |group_by: &GroupBy| {
            let values = record_values.by_ref().take(group_by.fields.len()).flatten();
            // Precedence: a value, a text that is not a time, an absent value. The first of equals is used.
            values.map(|value| group_by.value(&value)).fold(FieldValue::Absent, |best, value| {
                match (&best, &value) {
                    (FieldValue::Absent, _) | (FieldValue::NotATime(_), FieldValue::Value(_)) => value,
                    _ => best,
                }
            })
        };
        self.group_by.iter().map(value).collect()
    }
}

impl Header {
    /// Returns the names in the first record of a stream with these first bytes, if several and some of them are read.
    pub(crate) fn of(beginning: &[u8], is_read: impl Fn(&str) -> bool) -> Option<Self> {
        if matches!(without_mark(beginning).first(), None | Some(b'{' | b'[')) {
            return None;
        }
        let headers = DELIMITERS.iter().map(|delimiter| {
            let (reader, cells) = first_record(beginning, *delimiter);
            let column = |cell: &[u8]| {
                // A field of a program has no spaces.
                let name = String::from_utf8_lossy(cell.trim_ascii()).replace(' ', "_");
                HeaderColumn { is_read: is_read(&name), name }
            };
            Self { delimiter: *delimiter, reader, columns: cells.iter().map(column).collect() }
        });
        let header = headers.max_by_key(|header| header.read().count())?;
        (header.columns.len() > 1 && header.read().next().is_some()).then_some(header)
    }

    fn read(&self) -> impl Iterator<Item = &HeaderColumn> {
        self.columns.iter().filter(|column| column.is_read)
    }

    pub(crate) const fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// Returns a record as a JSON object, or `None` if its cells that are read are empty or repeat the names.
    pub(crate) fn object(&mut self, record: &[u8]) -> Option<String> {
        let cells = Cells::of(&mut self.reader, record, self.delimiter);
        let members = || {
            let cells = cells.iter().map(|cell| String::from_utf8_lossy(cell.trim_ascii()));
            self.columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty())
        };
        if !members().any(|(column, cell)| column.is_read && column.name != cell) {
            return None;
        }
        let members = members().map(|(column, cell)| (column.name.as_str(), Value::from(cell)));
        Some(Value::Object(members.map(|(name, cell)| (name.to_owned(), cell)).collect()).to_string())
    }
}

impl Columns {
    /// Returns the columns that the first record names, or `None` if it names no path.
    fn of(paths: &[&str], beginning: &[u8], delimiter: u8) -> Option<Self> {
        let (reader, header) = first_record(beginning, delimiter);
        let column = |path: &&str| header.iter().position(|name| name.trim_ascii() == path.as_bytes());
        let of_paths: Vec<_> = paths.iter().map(column).collect();
        of_paths.iter().any(Option::is_some).then_some(Self { delimiter, reader, of_paths })
    }

    fn values(&mut self, record: &[u8]) -> Vec<Option<Cow<'static, str>>> {
        let cells = Cells::of(&mut self.reader, record, self.delimiter);
        let value = |column: &Option<usize>| {
            let cell = cells.iter().nth((*column)?)?;
            Some(Cow::Owned(String::from_utf8_lossy(cell).into_owned()))
        };
        self.of_paths.iter().map(value).collect()
    }
}

impl Cells {
    /// Parses the cells of one record.
    fn of(reader: &mut Reader, mut record: &[u8], delimiter: u8) -> Self {
        reader.reset();
        record = record.strip_suffix(b"\n").unwrap_or(record);
        record = record.strip_suffix(b"\r").unwrap_or(record);
        // The text of a cell is at most as long as its source, and there is at most one more cell than delimiters.
        let delimiters = memchr_iter(delimiter, record).count();
        let (mut text, mut ends) = (vec![0; record.len()], vec![0; delimiters + 1]);
        let (mut written, mut ended) = (0, 0);
        loop {
            let text_left = text.get_mut(written..).unwrap_or_default();
            let ends_left = ends.get_mut(ended..).unwrap_or_default();
            let (result, read, more_text, more_ends) = reader.read_record(record, text_left, ends_left);
            (written, ended) = (written + more_text, ended + more_ends);
            match result {
                // All input is consumed. An empty input marks its end.
                ReadRecordResult::InputEmpty => record = record.get(read..).unwrap_or_default(),
                _ => break,
            }
        }
        ends.truncate(ended);
        Self { text, ends }
    }

    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| self.text.get(start..*end).unwrap_or_default())
    }
}

/// Parses the first record of a stream with these first bytes.
fn first_record(beginning: &[u8], delimiter: u8) -> (Reader, Cells) {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).terminator(Terminator::Any(b'\n')).build();
    let beginning = without_mark(beginning);
    let end = record_end(beginning, delimiter).unwrap_or(beginning.len());
    let cells = Cells::of(&mut reader, beginning.get(..end).unwrap_or_default(), delimiter);
    (reader, cells)
}

/// Removes the byte-order mark of UTF-8.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use super::Fields;
    use crate::group_by::{FieldValue, GroupBy};
    use crate::records::Records;

    fn value(text: &str) -> FieldValue {
        FieldValue::Value(text.to_owned())
    }

    fn values(beginning: &str, record: &str) -> (Records, Vec<FieldValue>) {
        let of_two = GroupBy { fields: vec!["b".to_owned(), "a".to_owned()], unit: None };
        let group_by = [of_two, GroupBy::named("c.d"), GroupBy::named("a:day")];
        let mut fields = Fields::of(&group_by, beginning.as_bytes());
        (fields.records(), fields.values(record.as_bytes()))
    }

    #[test]
    fn the_first_record_of_csv_names_its_fields() {
        for (beginning, delimiter, record) in [
            ("a,x,c.d\n1,2,3\n", b',', "2026-11-23,\"x, \"\"y\"\"\nz\",7\n"),
            ("\u{FEFF}a;c.d\r\n", b';', "2026-11-23;7\r\n"),
            ("a \t\"c.d\"\t\n", b'\t', "\"2026-11-23\"\t7\t\n"),
            ("x,y|a|c.d", b'|', "1|2026-11-23|7"),
            // The delimiter that finds more of the fields wins.
            ("a,c.d;x,b\n", b',', "2026-11-23,9,"),
        ] {
            let (records, values) = values(beginning, record);
            assert_eq!(records, Records::Csv(delimiter), "{beginning}");
            let day = value("2026-11-23");
            let number = if beginning.contains("c.d;x") { FieldValue::Absent } else { value("7") };
            assert_eq!(values, [day.clone(), number, day], "{beginning}");
        }
    }

    #[test]
    fn of_several_names_the_first_that_has_a_value_counts() {
        let of_both = |record: &str| values("b,a\n", record).1[0].clone();
        assert_eq!(of_both("1,2\n"), value("1"));
        assert_eq!(of_both(",2\n"), value("2"));
        assert_eq!(of_both(",\n"), FieldValue::Absent);
        let (_, found) = values("{", r#"{"a":2,"b":null}"#);
        assert_eq!(found, [value("2"), FieldValue::Absent, FieldValue::NotATime("2".to_owned())]);
    }

    #[test]
    fn a_first_record_without_a_field_is_not_csv() {
        for beginning in ["", "x,y\n", "[a,b]\n", "{a,b\n", "[\n  {\"a\":1}\n]"] {
            assert_eq!(
                values(beginning, "1,2\n"),
                (Records::Lines, vec![FieldValue::Absent; 3]),
                "{beginning}"
            );
        }
    }
}
