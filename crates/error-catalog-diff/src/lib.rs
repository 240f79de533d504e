//! Compares two catalogs of an error page and judges how each change affects the catalog's users.
//!
//! [`compare`] returns the [`Change`]s between two revisions of a catalog. Each refers to the [`ChangeRule`] that applies
//! to it, and the rule declares the [`Bump`] of the version that the change requires. The crate does not read
//! catalogs or render changes.
//!
//! ```
//! use error_catalog_diff::{Bump, Counts, compare};
//! use error_catalog_model::Catalog;
//!
//! let before = "\
//! schema: error-catalog/1
//! page: docs/printer.md
//! entries:
//!   - id: e7-paper-jam
//!     code: E7
//!     reason: Paper jam
//!     message: \"E7: Paper jam\"
//!     meaning: A sheet is stuck.
//!     fix: Pull it out.
//! ";
//! let after = before.replace("Pull it out.", "Open the lid and pull it out.");
//! let changes = compare(Some(&Catalog::from_canonical_yaml(before)?), &Catalog::from_canonical_yaml(&after)?);
//! assert_eq!(changes[0].rule.name, "fix-changed");
//! assert_eq!(Counts::of(&changes).verdict(), Some(Bump::Patch));
//! # Ok::<(), error_catalog_model::ReadError>(())
//! ```

mod bump;
mod change;
mod compare;
mod compatibility_page;
mod counts;
mod entry;
mod messages;
mod rule;
mod rules;
mod settings;

pub use bump::Bump;
pub use change::Change;
pub use compare::{compare, page_removed};
pub use compatibility_page::compatibility_page;
pub use counts::Counts;
pub use rule::ChangeRule;
pub use rules::change_rules;
