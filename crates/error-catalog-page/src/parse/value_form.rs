//! The forms of the values of settings, as the JSON Schema of front matter describes them.

/// The form of a value.
pub enum ValueForm {
    /// A text. A number is one, too.
    Text,
    /// An integer.
    Integer,
    /// True or false.
    Boolean,
    /// A list of texts, or a single text.
    Texts,
    /// A text of a set.
    Name(fn() -> Vec<String>),
    /// A list of texts of a set, or a single one.
    Names(fn() -> Vec<String>),
    /// A list.
    List(&'static ValueForm),
    /// Fields with any names.
    Map(&'static ValueForm),
    /// Fields with these names.
    Fields(&'static [FormField]),
    /// One of two forms.
    Either(&'static ValueForm, &'static ValueForm),
}

/// A field of a value.
pub struct FormField {
    /// The name.
    pub name: &'static str,
    /// The meaning of its value.
    pub description: &'static str,
    /// The form of its value.
    pub form: ValueForm,
    /// True if the field must be present.
    pub is_required: bool,
}

impl FormField {
    /// Returns a field that may be absent.
    pub const fn new(name: &'static str, description: &'static str, form: ValueForm) -> Self {
        Self { name, description, form, is_required: false }
    }

    /// Returns a field that must be present.
    pub const fn required(name: &'static str, description: &'static str, form: ValueForm) -> Self {
        Self { name, description, form, is_required: true }
    }
}
