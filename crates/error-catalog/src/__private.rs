//! What the code that the macro writes is made of; no part of the public interface.
//!
//! The compiler takes far longer to check ten thousand expressions than to read one long literal. So what an
//! enum's accessors need is packed into literals, and unpacked here, in constants too.

mod packed;
mod table;

pub use error_catalog_match::{Kind, Matcher, Pattern, Segment};

pub use packed::{Integers, Places, Texts, integer};
pub use table::{Column, Table};

/// What only the macro's enums are: so [`Entry`](crate::Entry) is theirs alone, and may grow.
pub trait Sealed {}
