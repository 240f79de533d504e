//! From a catalog to every generated file, in memory.

pub(crate) mod export;
pub(crate) mod json;
pub(crate) mod mark;
pub(crate) mod names;
pub(crate) mod outputs;
pub(crate) mod pages;
pub(crate) mod template;
