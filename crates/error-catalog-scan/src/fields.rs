//! The values of fields in a record: of a JSON object that stands in a line, or of a line of CSV.

use std::borrow::Cow;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};
use memchr::memchr_iter;

use crate::by::{Beside, By};
use crate::object;
use crate::records::{Records, record_end};

/// What the fields of CSV may be told apart by.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// Finds the fields that counts are broken down by in a stream's records.
#[derive(Clone, Debug)]
pub(crate) struct Fields<'b> {
    by: &'b [By],
    /// The names of all fields, one after the other.
    paths: Vec<&'b str>,
    /// Where the fields stand in a stream of CSV.
    columns: Option<Columns>,
}

#[derive(Clone, Debug)]
struct Columns {
    delimiter: u8,
    reader: Reader,
    /// The column of each path, where there is one.
    of_paths: Vec<Option<usize>>,
}

/// The cells of a record.
struct Cells {
    /// Their texts, one after the other.
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl<'b> Fields<'b> {
    /// The fields of a stream that begins so: one of CSV if it begins with the names of columns and one of these is
    /// asked for.
    pub(crate) fn of(by: &'b [By], beginning: &[u8]) -> Self {
        let paths: Vec<&str> = by.iter().flat_map(|by| &by.fields).map(String::as_str).collect();
        // What begins with an object is made of them, wherever it is cut.
        let is_csv = !beginning.starts_with(b"{");
        let delimiters = DELIMITERS.iter().filter(|_| is_csv);
        let columns = delimiters.filter_map(|delimiter| Columns::of(&paths, beginning, *delimiter));
        let columns = columns.max_by_key(|columns| columns.of_paths.iter().flatten().count());
        Self { by, paths, columns }
    }

    /// How the stream's records are told apart.
    pub(crate) fn records(&self) -> Records {
        self.columns.as_ref().map_or(Records::Lines, |columns| Records::Csv(columns.delimiter))
    }

    /// What a record counts under, for each that counts are broken down by.
    pub(crate) fn values(&mut self, record: &[u8]) -> Vec<Beside> {
        let found = match &mut self.columns {
            Some(columns) => columns.values(record),
            None => object::members(without_mark(record), &self.paths).unwrap_or_default(),
        };
        let mut found = found.into_iter();
        let value = |by: &By| {
            let values = found.by_ref().take(by.fields.len()).flatten();
            // A value that counts before one that is no time, and that before nothing; of several, the first.
            values.map(|value| by.value(&value)).fold(Beside::Nothing, |best, value| match (&best, &value) {
                (Beside::Nothing, _) | (Beside::NoTime(_), Beside::Value(_)) => value,
                _ => best,
            })
        };
        self.by.iter().map(value).collect()
    }
}

impl Columns {
    /// The columns that these paths name in the record that the bytes begin with.
    fn of(paths: &[&str], beginning: &[u8], delimiter: u8) -> Option<Self> {
        let mut reader = ReaderBuilder::new().delimiter(delimiter).terminator(Terminator::Any(b'\n')).build();
        let beginning = without_mark(beginning);
        let end = record_end(beginning, delimiter).unwrap_or(beginning.len());
        let header = Cells::of(&mut reader, beginning.get(..end)?, delimiter);
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
    /// The cells of one record.
    fn of(reader: &mut Reader, mut record: &[u8], delimiter: u8) -> Self {
        reader.reset();
        record = record.strip_suffix(b"\n").unwrap_or(record);
        record = record.strip_suffix(b"\r").unwrap_or(record);
        // No cell is longer than it is written, and no more cells are than delimiters and one.
        let delimiters = memchr_iter(delimiter, record).count();
        let (mut text, mut ends) = (vec![0; record.len()], vec![0; delimiters + 1]);
        let (mut written, mut ended) = (0, 0);
        loop {
            let text_left = text.get_mut(written..).unwrap_or_default();
            let ends_left = ends.get_mut(ended..).unwrap_or_default();
            let (result, read, more_text, more_ends) = reader.read_record(record, text_left, ends_left);
            (written, ended) = (written + more_text, ended + more_ends);
            match result {
                // No input is left: an empty one says that it has ended.
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

/// The bytes without the mark that some programs begin UTF-8 with.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use super::Fields;
    use crate::by::{Beside, By};
    use crate::records::Records;

    fn value(text: &str) -> Beside {
        Beside::Value(text.to_owned())
    }

    fn values(beginning: &str, record: &str) -> (Records, Vec<Beside>) {
        let of_two = By { fields: vec!["b".to_owned(), "a".to_owned()], unit: None };
        let by = [of_two, By::named("c.d"), By::named("a:day")];
        let mut fields = Fields::of(&by, beginning.as_bytes());
        (fields.records(), fields.values(record.as_bytes()))
    }

    #[test]
    fn the_first_record_of_csv_names_its_fields() {
        for (beginning, delimiter, record) in [
            ("a,x,c.d\n1,2,3\n", b',', "2026-11-23,\"x, \"\"y\"\"\nz\",7\n"),
            ("\u{FEFF}a;c.d\r\n", b';', "2026-11-23;7\r\n"),
            ("a \t\"c.d\"\t\n", b'\t', "\"2026-11-23\"\t7\t\n"),
            ("x,y|a|c.d", b'|', "1|2026-11-23|7"),
            // The one of which more are asked for.
            ("a,c.d;x,b\n", b',', "2026-11-23,9,"),
        ] {
            let (records, values) = values(beginning, record);
            assert_eq!(records, Records::Csv(delimiter), "{beginning}");
            let day = value("2026-11-23");
            let number = if beginning.contains("c.d;x") { Beside::Nothing } else { value("7") };
            assert_eq!(values, [day.clone(), number, day], "{beginning}");
        }
    }

    #[test]
    fn of_several_names_the_first_that_has_a_value_counts() {
        let of_both = |record: &str| values("b,a\n", record).1[0].clone();
        assert_eq!(of_both("1,2\n"), value("1"));
        assert_eq!(of_both(",2\n"), value("2"));
        assert_eq!(of_both(",\n"), Beside::Nothing);
        let (_, found) = values("{", r#"{"a":2,"b":null}"#);
        assert_eq!(found, [value("2"), Beside::Nothing, Beside::NoTime("2".to_owned())]);
    }

    #[test]
    fn what_names_no_field_is_no_csv() {
        for beginning in ["", "x,y\n", "[a,b]\n", "{a,b\n", "[\n  {\"a\":1}\n]"] {
            assert_eq!(values(beginning, "1,2\n"), (Records::Lines, vec![Beside::Nothing; 3]), "{beginning}");
        }
    }
}
