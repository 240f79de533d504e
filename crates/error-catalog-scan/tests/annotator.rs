//! Tests of annotating files that are damaged or change, and of outputs that close.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use error_catalog_scan::{AnnotationSummary, Annotator, Message, Scanner, Sources};
use flate2::{Compression, write::GzEncoder};
use tempfile::TempDir;

#[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
enum PrinterError {}

const LINE: &str = "{\"said\":\"E2: Lid is open\"}\n";
const ANNOTATED: &str = "{\"said\":\"E2: Lid is open\",\"errors\":[true]}\n";

/// An output whose reader has closed it.
struct Closed;
impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An output that accepts few bytes at a time, and is interrupted now and then.
struct Slow(Vec<u8>);
impl Write for Slow {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() % 3 == 1 {
            self.0.push(b'!');
            return Err(io::ErrorKind::Interrupted.into());
        }
        let length = bytes.len().min(5);
        self.0.extend(&bytes[..length]);
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn annotator(path: &Path) -> Annotator<'static> {
    Annotator::new(Scanner::of::<PrinterError>(), Sources::at([path]), "errors")
}

fn say(_: &Message<'_>, json: &mut Vec<u8>) {
    json.extend(b"true");
}

fn run(annotator: &Annotator<'_>) -> (String, AnnotationSummary) {
    let mut out = Vec::new();
    annotator.run(&mut out, say).unwrap();
    (String::from_utf8(out).unwrap(), annotator.so_far())
}

#[test]
fn lines_before_damage_are_annotated_and_the_rest_is_read() {
    let folder = TempDir::new().unwrap();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(LINE.repeat(100_000).as_bytes()).unwrap();
    let gzip = gzip.finish().unwrap();
    fs::write(folder.path().join("a.gz"), &gzip[..gzip.len() - 100]).unwrap();
    fs::write(folder.path().join("b.jsonl"), LINE).unwrap();
    let (out, summary) = run(&annotator(folder.path()));
    assert!(summary.lines > 50_000 && out.starts_with(&ANNOTATED.repeat(50_000)) && out.ends_with(ANNOTATED));
    assert_eq!(summary.source_errors.len(), 1);
    let source_error = &summary.source_errors[0];
    assert!(source_error.message.starts_with("the compressed data ends too soon"), "{source_error}");
    assert_eq!(source_error.bytes_read + LINE.len() as u64, summary.bytes);
}

#[test]
fn a_file_that_changes_is_reported() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, LINE.repeat(3)).unwrap();
    let grown = annotator(&path);
    OpenOptions::new().append(true).open(&path).unwrap().write_all(LINE.as_bytes()).unwrap();
    let (out, summary) = run(&grown);
    assert_eq!(out, ANNOTATED.repeat(3));
    assert!(
        summary.source_errors[0].message.starts_with("it grew during the scan"),
        "{}",
        summary.source_errors[0]
    );

    let shrunk = annotator(&path);
    OpenOptions::new().write(true).open(&path).unwrap().set_len(2 * LINE.len() as u64).unwrap();
    let (out, summary) = run(&shrunk);
    assert_eq!(out, ANNOTATED.repeat(2));
    assert!(summary.source_errors[0].message.contains("shrank"), "{}", summary.source_errors[0]);

    let missing = annotator(&path);
    fs::remove_file(&path).unwrap();
    assert_eq!(run(&missing).1.source_errors.len(), 1);
}

#[test]
fn a_stopped_annotator_or_a_closed_output_ends_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, LINE).unwrap();
    let stopped = annotator(&path);
    stopped.stop();
    assert_eq!((run(&stopped).0.as_str(), stopped.progress()), ("", (10, LINE.len() as u64)));
    let error = annotator(&path).run(&mut Closed, say).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn an_output_that_takes_little_at_a_time_gets_all() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, LINE.repeat(50)).unwrap();
    let mut out = Slow(Vec::new());
    annotator(&path).run(&mut out, say).unwrap();
    assert_eq!(String::from_utf8(out.0).unwrap().replace('!', ""), ANNOTATED.repeat(50));
}
