//! Reads members of a JSON object, without parsing the others.

use std::borrow::Cow;
use std::fmt;

use memchr::memchr;
use memchr::memmem::{self, Finder};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A query for members of an object by their paths.
#[derive(Debug)]
pub(crate) struct MemberQuery<'p, 'j> {
    /// The remainder of each path, and its index in `members`.
    paths: Vec<(&'p str, usize)>,
    members: Vec<Option<Member<'j>>>,
}

/// The source of a member that is not an object, an array or null.
#[derive(Clone, Copy, Debug)]
struct Member<'j> {
    value: &'j RawValue,
    /// The number of members that lead to it. A member whose name is the whole path takes precedence over a nested
    /// member.
    depth: usize,
}

/// Returns the member at each path of a JSON object, or `None` if the bytes are not an object.
pub(crate) fn members<'j>(bytes: &'j [u8], paths: &[&str]) -> Option<Vec<Option<Cow<'j, str>>>> {
    let mut query =
        MemberQuery { paths: paths.iter().copied().zip(0..).collect(), members: vec![None; paths.len()] };
    deserialize_object(bytes, Object { members: &mut query, depth: 0 })?;
    Some(query.members.into_iter().map(|member| text(member?.value)).collect())
}

/// Returns whether a JSON object has a member of a name, or `None` if the bytes are not an object.
pub(crate) fn has_member(bytes: &[u8], name: &Finder<'_>) -> Option<bool> {
    // Skip the search among the members if the bytes do not contain the name or an escape.
    let has_escapes = || memchr(b'\\', bytes).is_some() && memmem::find(bytes, br"\u").is_some();
    if name.find(bytes).is_some() || has_escapes() {
        let mut has = false;
        let name = str::from_utf8(name.needle()).ok()?;
        deserialize_object(bytes, Names { name, has: &mut has })?;
        return Some(has);
    }
    let is_object = bytes.trim_ascii_start().starts_with(b"{");
    (is_object && serde_json::from_slice::<IgnoredAny>(bytes).is_ok()).then_some(false)
}

fn deserialize_object<'j>(bytes: &'j [u8], object: impl DeserializeSeed<'j, Value = ()>) -> Option<()> {
    let mut input = serde_json::Deserializer::from_slice(bytes);
    object.deserialize(&mut input).ok()?;
    input.end().ok()
}

/// Decodes the text of a value.
fn text(value: &RawValue) -> Option<Cow<'_, str>> {
    if !value.get().starts_with('"') {
        return Some(Cow::Borrowed(value.get()));
    }
    let inner = value.get().get(1..value.get().len().checked_sub(1)?)?;
    if inner.contains('\\') {
        return serde_json::from_str(value.get()).ok().map(Cow::Owned);
    }
    Some(Cow::Borrowed(inner))
}

struct Object<'m, 'p, 'j> {
    members: &'m mut MemberQuery<'p, 'j>,
    depth: usize,
}

impl<'j> DeserializeSeed<'j> for Object<'_, '_, 'j> {
    type Value = ();

    fn deserialize<D: Deserializer<'j>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(self)
    }
}

impl<'j> Visitor<'j> for Object<'_, '_, 'j> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'j>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(inner) = map.next_key_seed(Leading(&self.members.paths))? {
            if inner.is_empty() {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value: &'j RawValue = map.next_value()?;
            let (ending, leading): (Vec<_>, Vec<_>) = inner.into_iter().partition(|(rest, _)| rest.is_none());
            if !value.get().starts_with(['{', '[', 'n']) {
                for (_, path) in ending {
                    self.members.keep(path, Member { value, depth: self.depth });
                }
            }
            if value.get().starts_with('{') && !leading.is_empty() {
                let paths = leading.into_iter().filter_map(|(rest, path)| Some((rest?, path))).collect();
                let paths = std::mem::replace(&mut self.members.paths, paths);
                let object = Object { members: self.members, depth: self.depth + 1 };
                let inner = object.deserialize(&mut serde_json::Deserializer::from_str(value.get()));
                self.members.paths = paths;
                inner.map_err(M::Error::custom)?;
            }
        }
        Ok(())
    }
}

impl<'j> MemberQuery<'_, 'j> {
    /// Retains a member, unless a known one takes precedence. Of equal names, the last counts.
    fn keep(&mut self, path: usize, member: Member<'j>) {
        if let Some(slot) = self.members.get_mut(path)
            && slot.is_none_or(|earlier| member.depth <= earlier.depth)
        {
            *slot = Some(member);
        }
    }
}

/// Deserializes the name of a member into the remainders of the paths that begin with it.
struct Leading<'m, 'p>(&'m [(&'p str, usize)]);

impl<'j, 'p> DeserializeSeed<'j> for Leading<'_, 'p> {
    type Value = Vec<(Option<&'p str>, usize)>;

    fn deserialize<D: Deserializer<'j>>(self, input: D) -> Result<Self::Value, D::Error> {
        input.deserialize_str(self)
    }
}

impl<'p> Visitor<'_> for Leading<'_, 'p> {
    type Value = Vec<(Option<&'p str>, usize)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        let after = |path: &'p str| match path.strip_prefix(name)? {
            "" => Some(None),
            rest => rest.strip_prefix('.').map(Some),
        };
        // Most names differ in their first byte.
        let first = name.bytes().next();
        let alike = self.0.iter().filter(|(path, _)| first.is_none() || path.bytes().next() == first);
        Ok(alike.filter_map(|(path, number)| Some((after(path)?, *number))).collect())
    }
}

/// A query for a member of a name.
struct Names<'n> {
    name: &'n str,
    has: &'n mut bool,
}

impl<'j> DeserializeSeed<'j> for Names<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'j>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(self)
    }
}

impl<'j> Visitor<'j> for Names<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'j>>(self, mut map: M) -> Result<(), M::Error> {
        let paths = [(self.name, 0)];
        while let Some(inner) = map.next_key_seed(Leading(&paths))? {
            *self.has |= inner.iter().any(|(rest, _)| rest.is_none());
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use memchr::memmem::Finder;

    use super::members;

    fn has_member(json: &[u8], name: &str) -> Option<bool> {
        super::has_member(json, &Finder::new(name))
    }

    /// Returns the value at a path.
    fn value_at(json: &str, path: &str) -> Option<String> {
        members(json.as_bytes(), &["none", path]).unwrap()[1].clone().map(Into::into)
    }

    #[test]
    fn a_path_leads_to_a_value() {
        for (json, path, value) in [
            (r#"{"a":1,"b":"x"}"#, "b", Some("x")),
            (r#"{"a":1.50,"b":"x"}"#, "a", Some("1.50")),
            (r#" {"a" : true } "#, "a", Some("true")),
            (r#"{"a":"x \u2019\"y\\"}"#, "a", Some("x \u{2019}\"y\\")),
            (r#"{"\u0061":"x"}"#, "a", Some("x")),
            (r#"{"a":{"b":{"c":"x"}},"c":"y"}"#, "a.b.c", Some("x")),
            (r#"{"a":{"b":{"c":"x"}},"a.b":{"c":"z"}}"#, "a.b.c", Some("z")),
            (r#"{"a":{"b":"x"},"a.b":"y"}"#, "a.b", Some("y")),
            (r#"{"a.b":"y","a":{"b":"x"}}"#, "a.b", Some("y")),
            (r#"{"a":"x","a":"y"}"#, "a", Some("y")),
            (r#"{"a":"x","a":null}"#, "a", Some("x")),
            (r#"{"a":null,"a":"y"}"#, "a", Some("y")),
            (r#"{"a":{"b":"x"}}"#, "a", None),
            (r#"{"a":["b"]}"#, "a", None),
            (r#"{"a":"\ud800"}"#, "a", None),
            (r#"{"ab":"x"}"#, "a", None),
            (r#"{"":{"a":"x"},"b":1}"#, ".a", Some("x")),
            ("{}", "a", None),
        ] {
            assert_eq!(value_at(json, path).as_deref(), value, "{json} {path}");
        }
    }

    #[test]
    fn bytes_that_are_not_an_object_have_no_members() {
        for json in ["", "7", "[{}]", r#"{"a":1"#, r#"{"a":1}x"#, r#"{"a":1,}"#, "{\"a\":\"\n\"}", "{'a':1}"]
        {
            assert_eq!(members(json.as_bytes(), &["a"]), None, "{json}");
            assert_eq!(has_member(json.as_bytes(), "a"), None, "{json}");
        }
    }

    #[test]
    fn nested_members_do_not_count() {
        assert_eq!(has_member(br#"{"a":1}"#, "a"), Some(true));
        assert_eq!(has_member(br#"{"\u0061":1}"#, "a"), Some(true));
        assert_eq!(has_member(br#" {"b":"\u2019"}"#, "a"), Some(false));
        assert_eq!(has_member(br#" {"b":1} "#, "a"), Some(false));
        assert_eq!(has_member(br#"[{"b":1}]"#, "a"), None);
        assert_eq!(has_member(br#"{"b":1}}"#, "a"), None);
        assert_eq!(has_member(br#"{"b":{"a":1}}"#, "a"), Some(false));
        assert_eq!(has_member(b"{\"b\":\"\xFF\"}", "a"), Some(false));
    }
}
