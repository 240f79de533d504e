//! The commands. Each reads the files of projects and returns its outcome as data; none prints.

pub(crate) mod creation;
pub(crate) mod fixing;
pub(crate) mod inspection;
pub(crate) mod page_edit;
pub(crate) mod proposal;
pub(crate) mod regeneration;
