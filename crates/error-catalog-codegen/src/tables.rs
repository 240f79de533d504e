//! The packed tables of the enum's items.

use std::fmt::Write as _;

use error_catalog_model::internal::{CodeGroup, Column, MatcherTables, Segments, buckets, hash};
use error_catalog_model::{Catalog, Entry, Segment, Status, ValidationError};
use proc_macro2::{Ident, LexError, TokenStream};
use quote::quote;

use crate::addresses;
use crate::codes::Codes;
use crate::facts::Facts;
use crate::packed::{self, Texts, index_number};
use crate::source::tokens;

/// The texts of the entries, and the matcher's tables over them; `names` are the variants, one per entry.
pub(crate) struct Tables {
    texts: Texts,
    matcher: MatcherTables,
}

impl Tables {
    /// # Errors
    ///
    /// The first message with invalid placeholders.
    pub(crate) fn new(catalog: &Catalog, names: &[String]) -> Result<Self, ValidationError> {
        let texts = texts(&catalog.entries, names);
        let start = |entry| texts.start(Column::Message.index(entry, catalog.entries.len()));
        let matcher = MatcherTables::within(catalog, texts.text().to_owned(), start)?;
        Ok(Self { texts, matcher })
    }
}

/// Returns the table of a catalog, with the tables of its matcher; `names` are the variants, one per entry.
pub(crate) fn table(
    catalog: &Catalog,
    Tables { texts, matcher: tables }: &Tables,
    enumeration: &Ident,
    names: &[String],
    facts: &Facts<'_>,
) -> Result<TokenStream, LexError> {
    let codes = Codes::of(catalog);
    let facts = facts.table();
    let text = &tables.text;
    let texts = texts.expression(&quote!(TEXT));
    let integers = packed::integers(codes.integers(&catalog.entries));
    let dense_codes = codes.dense(&catalog.entries);
    let by_id = packed::indices(by_id(&catalog.entries));
    let [by_code, codes, code_slots] = by_code(codes, catalog, enumeration, names)?;
    let retired = catalog.entries.iter().zip(0..).filter(|(entry, _)| entry.status == Status::Retired);
    let retired = packed::indices(retired.map(|(_, index)| index));
    let addresses = addresses::of(catalog);
    let (parameters, matcher) = (parameters(&catalog.entries)?, matcher(tables)?);
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
            dense_codes: #dense_codes,
            parameters: &[#parameters],
            retired: #retired,
            facts: #facts,
            addresses: #addresses,
            matcher: #matcher,
        };
    })
}

/// Returns a table without entries.
pub(crate) fn empty(enumeration: &Ident) -> TokenStream {
    let addresses = addresses::none();
    quote! {
        static TABLE: __private::Table<#enumeration> = __private::Table {
            all: &[],
            texts: __private::Texts { text: "", ends: __private::PackedU32s(&[]) },
            integers: __private::PackedI64s(&[]),
            by_id: __private::PackedU32s(&[]),
            by_code: &[],
            codes: __private::PackedU32s(&[]),
            code_slots: __private::Buckets(&[]),
            dense_codes: __private::DenseCodes { least: 0, cells: __private::PackedU32s(&[]) },
            parameters: &[],
            retired: __private::PackedU32s(&[]),
            facts: __private::FactTable { declared: &[], values: &[] },
            addresses: #addresses,
            matcher: __private::Matcher {
                messages: __private::Messages {
                    text: "",
                    windows: __private::SampledWindows { offsets: &[], seed: 0 },
                    displacements: &[],
                    slots: &[],
                },
                normalized: __private::Buckets(&[]),
                prefix_filter: __private::PrefixFilter(&[]),
                segments: __private::Segments::EMPTY,
                templates: &[],
                by_prefix: __private::Buckets(&[]),
                prefix_lengths: 0,
                shared_chunks: 0,
                initial: [0; 4],
                format: __private::Segments::EMPTY,
            },
        };
    }
}

/// Returns the texts of the entries by column; `names` are the variants, one per entry.
fn texts(entries: &[Entry], names: &[String]) -> Texts {
    let mut texts = Texts::default();
    for column in Column::ALL {
        for (entry, name) in entries.iter().zip(names) {
            texts.push(match column {
                Column::Id => &entry.id,
                Column::Variant => name,
                Column::Code => &entry.code,
                Column::Reason => &entry.reason,
                Column::Message => &entry.message,
                Column::Meaning => &entry.meaning,
                Column::Fix => &entry.fix,
                Column::Basis => entry.basis.as_deref().unwrap_or_default(),
            });
        }
    }
    texts
}

fn by_id(entries: &[Entry]) -> Vec<u32> {
    let mut sorted: Vec<(&str, u32)> = entries.iter().map(|entry| entry.id.as_str()).zip(0..).collect();
    sorted.sort_unstable();
    sorted.into_iter().map(|(_, index)| index).collect()
}

/// Returns the variants grouped by code; for each code the range of its variants, and its first entry; and the slots
/// of codes.
///
/// In most catalogs, the variants are grouped already: then the list of all variants is used.
fn by_code(
    codes: Codes,
    catalog: &Catalog,
    enumeration: &Ident,
    names: &[String],
) -> Result<[TokenStream; 3], LexError> {
    let mut sorted: Vec<(usize, &Entry)> = catalog.entries.iter().enumerate().collect();
    sorted.sort_by_key(|(_, entry)| codes.key(entry));
    let groups = || sorted.chunk_by(|(_, one), (_, two)| codes.key(one) == codes.key(two));
    let is_run = |group: &[(usize, &Entry)]| group.is_sorted_by(|(one, _), (two, _)| one + 1 == *two);
    let are_grouped = groups().all(is_run);
    let (mut ranges, mut slots) = (Vec::new(), Vec::new());
    let mut from = 0;
    for group in groups() {
        let (first, code) = group.first().map_or((0, ""), |(index, entry)| (*index, &entry.code));
        let start = if are_grouped { first } else { from };
        slots.push((hash(code), index_number(slots.len())));
        let range = CodeGroup { start, end: start + group.len(), first_entry: first };
        ranges.extend(range.numbers().map(index_number));
        from += group.len();
    }
    let (ranges, slots) = (packed::indices(ranges), packed::bytes(&buckets(slots.into_iter())));
    let slots = quote!(__private::Buckets(#slots));
    if are_grouped {
        return Ok([quote!(#enumeration::ALL), ranges, slots]);
    }
    let variants = variants(enumeration, sorted.iter().filter_map(|(index, _)| names.get(*index)))?;
    Ok([quote!(&[#variants]), ranges, slots])
}

/// Returns the variants with names.
pub(crate) fn variants<'n>(
    enumeration: &Ident,
    names: impl IntoIterator<Item = &'n String>,
) -> Result<TokenStream, LexError> {
    let enumeration = enumeration.to_string();
    let mut source = String::new();
    for name in names {
        source.extend([enumeration.as_str(), "::", name, ","]);
    }
    tokens(&source)
}

/// Returns the parameters of the entries with parameters.
fn parameters(entries: &[Entry]) -> Result<TokenStream, LexError> {
    let mut source = String::new();
    for (entry, index) in
        entries.iter().zip(0..).filter(|(entry, _): &(&Entry, u32)| !entry.parameters.is_empty())
    {
        // Writing to a String cannot fail.
        let _ = write!(source, "({index}, &[");
        for parameter in &entry.parameters {
            let (name, kind, example) = (&parameter.name, parameter.kind, &parameter.example);
            let _ = write!(
                source,
                "__private::Parameter::__new({name:?}, __private::ParameterType::{kind:?}, {example:?}),"
            );
        }
        source.push_str("]),");
    }
    tokens(&source)
}

/// Returns the matcher of the catalog's messages, with the same tables as a catalog that is loaded at run time.
fn matcher(tables: &MatcherTables) -> Result<TokenStream, LexError> {
    let MatcherTables { offsets, seed, prefix_lengths, shared_chunks, initial, .. } = tables;
    let packed_tables = [
        &tables.displacements,
        &tables.messages,
        &tables.normalized,
        &tables.prefix_filter,
        &tables.by_prefix,
    ];
    let [displacements, messages, normalized, prefix_filter, by_prefix] =
        packed_tables.map(|table| packed::bytes(table));
    let matcher = tables.matcher();
    let (segments, format) = (segments(matcher.segments)?, segments(matcher.format)?);
    let mut templates = String::new();
    for template in &tables.templates {
        let (from, to, wording) = (template.from, template.to, template.wording.0);
        // Writing to a String cannot fail.
        let _ = write!(
            templates,
            "__private::Template {{ from: {from}, to: {to}, wording: __private::WordingId({wording}) }},"
        );
    }
    let templates = tokens(&templates)?;
    Ok(quote! {
        __private::Matcher {
            messages: __private::Messages {
                text: TEXT,
                windows: __private::SampledWindows { offsets: &[#(#offsets),*], seed: #seed },
                displacements: #displacements,
                slots: #messages,
            },
            normalized: __private::Buckets(#normalized),
            prefix_filter: __private::PrefixFilter(#prefix_filter),
            segments: #segments,
            templates: &[#templates],
            by_prefix: __private::Buckets(#by_prefix),
            prefix_lengths: #prefix_lengths,
            shared_chunks: #shared_chunks,
            initial: [#(#initial),*],
            format: #format,
        }
    })
}

fn segments(segments: Segments<'_>) -> Result<TokenStream, LexError> {
    let mut source = String::new();
    for segment in segments.iter() {
        // Writing to a String cannot fail.
        let _ = match segment {
            Segment::Literal(text) => write!(source, "__private::Segment::Literal({text:?}),"),
            Segment::Placeholder { name, kind } => {
                write!(
                    source,
                    "__private::Segment::Placeholder {{ name: {name:?}, kind: __private::ParameterType::{kind:?} }},"
                )
            }
        };
    }
    let source = tokens(&source)?;
    Ok(quote!(__private::Segments::Constants(&[#source])))
}
