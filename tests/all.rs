//! What crosses crates: pages, catalogs, outputs, lookups, and what the docs say of them.

mod any_text;
mod codes;
mod compatibility;
mod edit;
mod formats;
mod guide;
mod init;
mod limits;
mod lookup;
mod mapping;
mod outputs;
mod pages;
mod recognize;
mod rules;
