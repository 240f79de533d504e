//! The files that are made from a template of their own.

use std::collections::BTreeMap;

use error_catalog_model::Catalog;
use error_catalog_page::Report;
use minijinja::value::{Serde, merge_maps};
use minijinja::{Value, context};

use crate::catalog_json::JsonCatalog;
use crate::header::header;
use crate::layout::{Layout, Output};
use crate::template::{Batch, Templates};

/// Returns the text of each file that has a template, by path.
///
/// # Errors
///
/// A template that cannot be rendered.
pub(crate) fn files(
    catalog: &Catalog,
    layout: &Layout,
    templates: &Templates,
) -> Result<BTreeMap<String, String>, Report> {
    let files: Vec<_> = layout.outputs().iter().filter_map(file).collect();
    if files.is_empty() {
        return Ok(BTreeMap::new());
    }
    let values = context! { mark => header(layout), catalog => document(catalog, layout) };
    let batches = files.iter().map(|File { template, .. }| {
        let values = values.clone();
        let template = template.clone();
        // Formats such as CSV have no comments.
        Batch { template, count: 1, needs_header: false, values: Box::new(move |_| values.clone()) }
    });
    let texts = templates.render(layout, catalog.entries.len(), batches)?;
    Ok(files.into_iter().map(|File { path, .. }| path).zip(texts).collect())
}

/// Returns the JSON export, with every field: those that the export leaves out are empty or `none`.
fn document(catalog: &Catalog, layout: &Layout) -> Value {
    let document = Value::from(Serde(JsonCatalog::new(catalog, layout)));
    let empty = || Value::from(Vec::<Value>::new());
    let message = context! { parameters => empty() };
    let entry = context! {
        code_number => (), meaning_markdown => (), fix_markdown => (), basis => (), page => (), url => (),
        facts => context! {}, parameters => empty(),
    };
    let entries = items(&document, "entries").map(|own| {
        let aliases = items(&own, "aliases").map(|alias| merge_maps([message.clone(), alias]));
        let aliases = context! { aliases => aliases.collect::<Vec<_>>() };
        merge_maps([entry.clone(), own, aliases])
    });
    let entries = context! { entries => entries.collect::<Vec<_>>() };
    let fact_descriptions = catalog.facts.iter().map(|(fact, values)| {
        let value = |value: &String| (value.clone(), catalog.value_description(fact, value).into());
        let values: BTreeMap<String, Value> = values.iter().map(value).collect();
        (fact.clone(), context! { description => catalog.fact_description(fact), values => values })
    });
    let head = context! {
        title => (), description => (), slug => (), site => (), shape => (), facts => context! {},
    };
    let fact_descriptions = context! { fact_descriptions => fact_descriptions.collect::<BTreeMap<_, _>>() };
    merge_maps([head, document, entries, fact_descriptions])
}

/// Returns the items of a list in a map; none if the map has no such list.
fn items(map: &Value, name: &str) -> impl Iterator<Item = Value> {
    map.get_attr(name).and_then(|list| list.try_iter()).into_iter().flatten()
}

struct File {
    template: String,
    path: String,
}

fn file(output: &Output) -> Option<File> {
    match output {
        Output::File { template, file } => Some(File { template: template.name(), path: file.clone() }),
        _ => None,
    }
}
