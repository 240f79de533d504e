//! What people run: `sync`, `check` and `inspect`.

pub(crate) mod inspect;
pub(crate) mod report;
