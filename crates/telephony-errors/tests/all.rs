//! The enums of this workspace.

mod catalog;
mod serialized;
mod typed;
