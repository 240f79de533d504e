//! Tests of the scanner: the definition, files and folders, annotated lines.

mod annotator;
mod definition;
mod files;
mod serialized;
