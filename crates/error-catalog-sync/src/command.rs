//! What people run, `sync`, `check`, `inspect`, `fmt`, `reword` and `retire`, and the formats that they tell in.

pub(crate) mod edit;
pub(crate) mod findings;
pub(crate) mod github;
pub(crate) mod human;
pub(crate) mod init;
pub(crate) mod inspect;
pub(crate) mod json;
pub(crate) mod report;
pub(crate) mod sarif;
