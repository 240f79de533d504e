//! Slips where a fact or one of its values is declared: what many entries have is what is meant.

use std::collections::BTreeMap;

use crate::finish::FEW;
use crate::parse::fields::Fields;
use crate::parse::settings::Settings;
use crate::suggestion::nearest;

impl Settings {
    /// Reports the declared names and values that no entry has, and that are nearly what more than a few have; these
    /// are then taken for declared.
    pub(crate) fn mend_declared(&mut self, fields: &mut Fields<'_>) {
        let names = self.entries.iter().flat_map(|given| given.facts.keys());
        let renamed = slips(names, &self.facts.keys().map(String::as_str).collect::<Vec<_>>());
        for (declared, values) in &mut self.facts {
            let meant =
                renamed.iter().find(|(slip, _)| slip == declared).map_or(declared, |(_, meant)| meant);
            let path = ["catalog", "facts", declared];
            if meant != declared {
                report(&path, declared, meant, fields);
            }
            let used = self.entries.iter().filter_map(|given| given.facts.get(meant));
            for (slip, meant) in slips(used, &values.iter().map(String::as_str).collect::<Vec<_>>()) {
                report(&path, &slip, &meant, fields);
                values.iter_mut().filter(|value| **value == slip).for_each(|value| value.clone_from(&meant));
            }
        }
        for (declared, meant) in renamed {
            let values = self.facts.remove(&declared).unwrap_or_default();
            self.facts.insert(meant, values);
        }
    }
}

/// What is declared and never used, each with what is used often, is not declared and is nearly that.
fn slips<'u>(used: impl Iterator<Item = &'u String>, declared: &[&str]) -> Vec<(String, String)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in used {
        *counts.entry(name).or_default() += 1;
    }
    let mut unused: Vec<&str> = declared.iter().copied().filter(|name| !counts.contains_key(name)).collect();
    let mut found = Vec::new();
    for (name, _) in counts.iter().filter(|(name, count)| **count > FEW && !declared.contains(name)) {
        if let Some(near) = nearest(name, &unused) {
            found.push((near.to_owned(), (*name).to_owned()));
            unused.retain(|other| *other != near);
        }
    }
    found
}

fn report(path: &[&str], declared: &str, meant: &str, fields: &mut Fields<'_>) {
    let what = format!(
        "`{declared}` is declared and no entry has it, while many have `{meant}`, which is not declared"
    );
    fields.wrong_text(path, declared, &what, &format!("did you mean `{meant}`?"));
}
