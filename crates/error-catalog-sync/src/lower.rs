//! From rows and settings to a catalog, or to a list of problems.

pub(crate) mod alike;
pub(crate) mod broken;
pub(crate) mod cells;
pub(crate) mod choose;
pub(crate) mod column;
pub(crate) mod contradicted;
pub(crate) mod entry;
pub(crate) mod fault;
pub(crate) mod given;
pub(crate) mod line;
pub(crate) mod parameter;
pub(crate) mod reworded;
pub(crate) mod rows;
pub(crate) mod stray;
pub(crate) mod unread;
