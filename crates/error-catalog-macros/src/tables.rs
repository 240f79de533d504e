//! The tables that the enum's items look things up in, packed.

use std::fmt::Write as _;

use error_catalog_model::{Catalog, Entry, Kind, Segment, TablePattern, Tables};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Ident;

use crate::codes::Codes;
use crate::packed::{self, Texts, place};
use crate::source::tokens;

/// The table of a catalog, with the tables of its matcher; `names` are the variants, one per entry.
pub(crate) fn table(
    catalog: &Catalog,
    tables: &Tables<'_>,
    enumeration: &Ident,
    names: &[String],
) -> syn::Result<TokenStream> {
    let codes = Codes::of(catalog);
    let texts = texts(&catalog.entries, names);
    let integers = packed::integers(codes.integers(&catalog.entries));
    let by_id = packed::places(by_id(&catalog.entries));
    let (by_code, codes) = by_code(codes, catalog, enumeration, names)?;
    let matcher = matcher(tables)?;
    Ok(quote! {
        static TABLE: __private::Table<#enumeration> = __private::Table {
            all: #enumeration::ALL,
            texts: #texts,
            integers: #integers,
            by_id: #by_id,
            by_code: #by_code,
            codes: #codes,
            matcher: #matcher,
        };
    })
}

/// A table without entries.
pub(crate) fn empty(enumeration: &Ident) -> TokenStream {
    quote! {
        static TABLE: __private::Table<#enumeration> = __private::Table {
            all: &[],
            texts: __private::Texts { text: "", ends: __private::Places(&[]) },
            integers: __private::Integers(&[]),
            by_id: __private::Places(&[]),
            by_code: &[],
            codes: __private::Places(&[]),
            matcher: __private::Matcher { exact: &[], patterns: &[] },
        };
    }
}

/// The texts of each entry, in the order of `Column` in `error_catalog`.
fn texts(entries: &[Entry], names: &[String]) -> TokenStream {
    let mut texts = Texts::default();
    for (entry, name) in entries.iter().zip(names) {
        let Entry { id, code, reason, message, meaning, fix, .. } = entry;
        for text in [id, name, code, reason, message, meaning, fix] {
            texts.push(text);
        }
    }
    texts.expression()
}

fn by_id(entries: &[Entry]) -> Vec<u32> {
    let mut sorted: Vec<(&str, u32)> = entries.iter().map(|entry| entry.id.as_str()).zip(0..).collect();
    sorted.sort_unstable();
    sorted.into_iter().map(|(_, place)| place).collect()
}

/// The variants with those of a code together, and where those of each code begin and end among them.
///
/// In most catalogs they stand together anyway: then the list of all variants serves.
fn by_code(
    codes: Codes,
    catalog: &Catalog,
    enumeration: &Ident,
    names: &[String],
) -> syn::Result<(TokenStream, TokenStream)> {
    let mut sorted: Vec<(usize, &Entry)> = catalog.entries.iter().enumerate().collect();
    sorted.sort_by_key(|(_, entry)| codes.key(entry));
    let groups = || sorted.chunk_by(|(_, one), (_, two)| codes.key(one) == codes.key(two));
    let is_run = |group: &[(usize, &Entry)]| group.is_sorted_by(|(one, _), (two, _)| one + 1 == *two);
    let together = groups().all(is_run);
    let mut ranges = Vec::new();
    let mut from = 0;
    for group in groups() {
        let start = group.first().filter(|_| together).map_or(from, |(index, _)| *index);
        ranges.extend([place(start), place(start + group.len())]);
        from += group.len();
    }
    let ranges = packed::places(ranges);
    if together {
        return Ok((quote!(#enumeration::ALL), ranges));
    }
    let variants = variants(enumeration, sorted.iter().filter_map(|(index, _)| names.get(*index)))?;
    Ok((quote!(&[#variants]), ranges))
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

/// The matcher of the catalog's messages.
///
/// It is the one that a catalog loaded at run time builds, so its tables are not packed.
fn matcher(tables: &Tables<'_>) -> syn::Result<TokenStream> {
    let mut exact = String::new();
    for (text, entry) in &tables.exact {
        // Writing to a String cannot fail.
        let _ = write!(exact, "({text:?}, {entry}),");
    }
    let exact = tokens(&exact)?;
    let patterns = tables.patterns.iter().map(pattern);
    Ok(quote!(__private::Matcher { exact: &[#exact], patterns: &[#(#patterns),*] }))
}

fn pattern(pattern: &TablePattern<'_>) -> TokenStream {
    let segments = pattern.segments.iter().map(segment);
    let entry = Literal::u32_unsuffixed(pattern.entry);
    let parent = pattern.parent.map_or_else(
        || quote!(::core::option::Option::None),
        |parent| {
            let parent = Literal::u32_unsuffixed(parent);
            quote!(::core::option::Option::Some(#parent))
        },
    );
    quote!(__private::Pattern { segments: &[#(#segments),*], entry: #entry, parent: #parent })
}

fn segment(segment: &Segment<'_>) -> TokenStream {
    match segment {
        Segment::Literal(text) => quote!(__private::Segment::Literal(#text)),
        Segment::Hole { name, kind } => {
            let kind = kind_name(*kind);
            quote!(__private::Segment::Hole { name: #name, kind: __private::Kind::#kind })
        }
    }
}

fn kind_name(kind: Kind) -> TokenStream {
    match kind {
        Kind::Phone => quote!(Phone),
        Kind::Integer => quote!(Integer),
        Kind::Word => quote!(Word),
        Kind::Text => quote!(Text),
    }
}
