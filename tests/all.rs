//! Tests across crates: pages, catalogs, outputs, lookups, and the docs about them.

mod any_text;
mod codes;
mod compatibility;
mod config;
mod docs_platforms;
mod edit;
mod facts;
mod formats;
mod guide;
mod init;
mod languages;
mod limits;
mod lookup;
mod mapping;
mod outputs;
mod pages;
mod public_api;
mod recognize;
mod rules;
mod telephony;
