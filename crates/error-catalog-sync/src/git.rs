//! Earlier revisions of files, read by the `git` command.

pub(crate) mod base;
pub(crate) mod git_command;
