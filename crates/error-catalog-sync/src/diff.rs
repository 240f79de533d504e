//! What a change of the catalog means for those who use it: compared with another revision, judged and told.

pub(crate) mod base;
mod git;
mod human;
mod json;
mod markdown;
pub(crate) mod report;
mod words;
