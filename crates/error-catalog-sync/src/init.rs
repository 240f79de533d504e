//! From a page that this tool has never seen to the `catalog:` block that makes it work.

pub(crate) mod content;
pub(crate) mod draft;
pub(crate) mod guess;
pub(crate) mod heading;
pub(crate) mod html;
pub(crate) mod put_in;
pub(crate) mod search;
pub(crate) mod unread;
pub(crate) mod wording;
