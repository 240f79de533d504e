//! What a scan finds, files and folders, and annotated lines.

mod annotating;
mod definition;
mod files;
