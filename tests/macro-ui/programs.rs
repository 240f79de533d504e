//! Modules that use the macros, and whose enums behave as documented.

// As the macro's users write: without the lints of this workspace.
#![allow(missing_docs, unreachable_pub, clippy::pedantic, clippy::indexing_slicing, clippy::panic)]

#[path = "programs/addresses.rs"]
pub mod addresses;
#[path = "programs/attributes-kept.rs"]
pub mod attributes_kept;
#[path = "programs/const-use.rs"]
pub mod const_use;
#[path = "programs/facts.rs"]
pub mod facts;
#[path = "programs/in-a-function.rs"]
pub mod in_a_function;
#[path = "programs/integer-codes.rs"]
pub mod integer_codes;
#[path = "programs/names.rs"]
pub mod names;
#[path = "programs/retired.rs"]
pub mod retired;
#[path = "programs/shadowed-derives.rs"]
pub mod shadowed_derives;
#[path = "programs/typed-exhaustive.rs"]
pub mod typed_exhaustive;
#[path = "programs/typed-many.rs"]
pub mod typed_many;
#[path = "programs/unique-codes.rs"]
pub mod unique_codes;
