//! What a change of the catalog means for those who use it: compared with another revision, judged and told.

pub(crate) mod base;
pub(crate) mod book;
pub(crate) mod change;
mod compare;
mod counts;
mod entry;
mod git;
mod human;
mod json;
mod markdown;
pub(crate) mod report;
pub(crate) mod rules;
mod settings;
mod wordings;
mod words;

pub use compare::changes;
