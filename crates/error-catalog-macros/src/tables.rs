//! The tables that the enum's items look things up in, packed.

use std::fmt::Write as _;

use error_catalog_model::{Catalog, Entry, Index, Kind, Segment, Status, ValidationError, buckets, hash};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::addresses;
use crate::codes::Codes;
use crate::facts::Facts;
use crate::packed::{self, Texts, place};
use crate::source::tokens;

/// The texts of the entries, and the matcher's tables over them; `names` are the variants, one per entry.
pub(crate) struct Tables<'c> {
    texts: Texts,
    index: Index<'c>,
}

impl<'c> Tables<'c> {
    /// # Errors
    ///
    /// The first message with invalid placeholders.
    pub(crate) fn new(catalog: &'c Catalog, names: &[String]) -> Result<Self, ValidationError> {
        let texts = texts(&catalog.entries, names);
        let start = |entry| texts.start(MESSAGE * catalog.entries.len() + entry);
        let index = Index::within(catalog, texts.text().to_owned(), start)?;
        Ok(Self { texts, index })
    }
}

/// The table of a catalog, with the tables of its matcher; `names` are the variants, one per entry.
pub(crate) fn table(
    catalog: &Catalog,
    Tables { texts, index }: &Tables<'_>,
    enumeration: &Ident,
    names: &[String],
    facts: &Facts<'_>,
) -> syn::Result<TokenStream> {
    let codes = Codes::of(catalog);
    let facts = facts.table();
    let text = &index.text;
    let texts = texts.expression(&quote!(TEXT));
    let integers = packed::integers(codes.integers(&catalog.entries));
    let by_id = packed::places(by_id(&catalog.entries));
    let [by_code, codes, code_slots] = by_code(codes, catalog, enumeration, names)?;
    let retired = catalog.entries.iter().zip(0..).filter(|(entry, _)| entry.status == Status::Retired);
    let retired = packed::places(retired.map(|(_, index)| index));
    let addresses = addresses::of(catalog);
    let (parameters, matcher) = (parameters(&catalog.entries)?, matcher(index)?);
    Ok(quote! {
        const TEXT: &::core::primitive::str = #text;

        static TABLE: __private::Table<#enumeration> = __private::Table {
            all: #enumeration::ALL,
            texts: #texts,
            integers: #integers,
            by_id: #by_id,
            by_code: #by_code,
            codes: #codes,
            code_slots: #code_slots,
            parameters: &[#parameters],
            retired: #retired,
            facts: #facts,
            addresses: #addresses,
            matcher: #matcher,
        };
    })
}

/// A table without entries.
pub(crate) fn empty(enumeration: &Ident) -> TokenStream {
    let addresses = addresses::none();
    quote! {
        static TABLE: __private::Table<#enumeration> = __private::Table {
            all: &[],
            texts: __private::Texts { text: "", ends: __private::Places(&[]) },
            integers: __private::Integers(&[]),
            by_id: __private::Places(&[]),
            by_code: &[],
            codes: __private::Places(&[]),
            code_slots: __private::Buckets(&[]),
            parameters: &[],
            retired: __private::Places(&[]),
            facts: __private::FactTable { declared: &[], given: &[] },
            addresses: #addresses,
            matcher: __private::Matcher {
                messages: __private::Messages {
                    text: "",
                    windows: __private::Windows { offsets: &[], seed: 0 },
                    displacements: &[],
                    slots: &[],
                },
                folded: __private::Buckets(&[]),
                beginnings: __private::Beginnings(&[]),
                segments: &[],
                templates: &[],
                starts: __private::Buckets(&[]),
                marks: 0,
                shared: 0,
                start: [0; 4],
                shape: &[],
            },
        };
    }
}

/// How many texts each entry has, and which of them are its message and the name of its variant.
const COLUMNS: usize = 8;
const MESSAGE: usize = 4;
const VARIANT: usize = 1;

/// The texts of the entries, those of a column together, in the order of `Column` in `error_catalog`: so what a lookup
/// compares with lies close together.
fn texts(entries: &[Entry], names: &[String]) -> Texts {
    let columns: [fn(&Entry) -> &str; COLUMNS] = [
        |entry| &entry.id,
        |_| "",
        |entry| &entry.code,
        |entry| &entry.reason,
        |entry| &entry.message,
        |entry| &entry.meaning,
        |entry| &entry.fix,
        |entry| entry.basis.as_deref().unwrap_or_default(),
    ];
    let mut texts = Texts::default();
    for (index, column) in columns.into_iter().enumerate() {
        if index == VARIANT {
            for name in names {
                texts.push(name);
            }
        } else {
            for entry in entries {
                texts.push(column(entry));
            }
        }
    }
    texts
}

fn by_id(entries: &[Entry]) -> Vec<u32> {
    let mut sorted: Vec<(&str, u32)> = entries.iter().map(|entry| entry.id.as_str()).zip(0..).collect();
    sorted.sort_unstable();
    sorted.into_iter().map(|(_, place)| place).collect()
}

/// The variants with those of a code together; where those of each code begin and end among them, and the first
/// entry of each; and the slots of the codes.
///
/// In most catalogs they stand together anyway: then the list of all variants serves.
fn by_code(
    codes: Codes,
    catalog: &Catalog,
    enumeration: &Ident,
    names: &[String],
) -> syn::Result<[TokenStream; 3]> {
    let mut sorted: Vec<(usize, &Entry)> = catalog.entries.iter().enumerate().collect();
    sorted.sort_by_key(|(_, entry)| codes.key(entry));
    let groups = || sorted.chunk_by(|(_, one), (_, two)| codes.key(one) == codes.key(two));
    let is_run = |group: &[(usize, &Entry)]| group.is_sorted_by(|(one, _), (two, _)| one + 1 == *two);
    let together = groups().all(is_run);
    let (mut ranges, mut slots) = (Vec::new(), Vec::new());
    let mut from = 0;
    for group in groups() {
        let start = group.first().filter(|_| together).map_or(from, |(index, _)| *index);
        let (first, code) = group.first().map_or((0, ""), |(index, entry)| (*index, &entry.code));
        slots.push((hash(code), place(slots.len())));
        ranges.extend([start, start + group.len(), first].map(place));
        from += group.len();
    }
    let (ranges, slots) = (packed::places(ranges), packed::bytes(&buckets(slots.into_iter())));
    let slots = quote!(__private::Buckets(#slots));
    if together {
        return Ok([quote!(#enumeration::ALL), ranges, slots]);
    }
    let variants = variants(enumeration, sorted.iter().filter_map(|(index, _)| names.get(*index)))?;
    Ok([quote!(&[#variants]), ranges, slots])
}

/// The variants of those names, one after the other.
pub(crate) fn variants<'n>(
    enumeration: &Ident,
    names: impl IntoIterator<Item = &'n String>,
) -> syn::Result<TokenStream> {
    let enumeration = enumeration.to_string();
    let mut source = String::new();
    for name in names {
        source.extend([enumeration.as_str(), "::", name, ","]);
    }
    tokens(&source)
}

/// The parameters of the entries that have any.
fn parameters(entries: &[Entry]) -> syn::Result<TokenStream> {
    let mut source = String::new();
    for (entry, index) in
        entries.iter().zip(0..).filter(|(entry, _): &(&Entry, u32)| !entry.parameters.is_empty())
    {
        // Writing to a String cannot fail.
        let _ = write!(source, "({index}, &[");
        for parameter in &entry.parameters {
            let (name, kind, example) = (&parameter.name, kind_name(parameter.kind), &parameter.example);
            let _ = write!(
                source,
                "__private::Parameter::__new({name:?}, __private::Kind::{kind}, {example:?}),"
            );
        }
        source.push_str("]),");
    }
    tokens(&source)
}

/// The matcher of the catalog's messages: the tables that a catalog loaded at run time builds, packed.
fn matcher(index: &Index<'_>) -> syn::Result<TokenStream> {
    let Index { offsets, seed, marks, shared, start, .. } = index;
    let tables = [&index.displacements, &index.messages, &index.folded, &index.beginnings, &index.starts];
    let [displacements, messages, folded, beginnings, starts] = tables.map(|table| packed::bytes(table));
    let (segments, shape) = (segments(&index.segments)?, segments(&index.shape)?);
    let mut templates = String::new();
    for template in &index.templates {
        let (from, to, wording) = (template.from, template.to, template.wording.0);
        // Writing to a String cannot fail.
        let _ = write!(
            templates,
            "__private::Template {{ from: {from}, to: {to}, wording: __private::Wording({wording}) }},"
        );
    }
    let templates = tokens(&templates)?;
    Ok(quote! {
        __private::Matcher {
            messages: __private::Messages {
                text: TEXT,
                windows: __private::Windows { offsets: &[#(#offsets),*], seed: #seed },
                displacements: #displacements,
                slots: #messages,
            },
            folded: __private::Buckets(#folded),
            beginnings: __private::Beginnings(#beginnings),
            segments: &[#segments],
            templates: &[#templates],
            starts: __private::Buckets(#starts),
            marks: #marks,
            shared: #shared,
            start: [#(#start),*],
            shape: &[#shape],
        }
    })
}

fn segments(segments: &[Segment<'_>]) -> syn::Result<TokenStream> {
    let mut source = String::new();
    for segment in segments {
        // Writing to a String cannot fail.
        let _ = match segment {
            Segment::Literal(text) => write!(source, "__private::Segment::Literal({text:?}),"),
            Segment::Hole { name, kind } => {
                let kind = kind_name(*kind);
                write!(
                    source,
                    "__private::Segment::Hole {{ name: {name:?}, kind: __private::Kind::{kind} }},"
                )
            }
        };
    }
    tokens(&source)
}

const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone => "Phone",
        Kind::Integer => "Integer",
        Kind::Word => "Word",
        Kind::Text => "Text",
    }
}
