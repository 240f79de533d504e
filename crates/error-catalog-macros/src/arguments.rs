//! The arguments of the attribute: the path of the catalog, the path of `error_catalog`, and `serde`.

use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitStr, Path, Token, parse_quote};

const HOW: &str = "write `#[catalog(\"catalog/errors.yaml\")]` with the path of the catalog, \
                   relative to the folder of this package's Cargo.toml";

const HOW_RENAMED: &str = "if `error_catalog` has another name, add its path: \
                           `#[catalog(\"catalog/errors.yaml\", crate = its::path)]`";

const HOW_SERIALIZED: &str = "to serialize the enum by id, add `serde`: \
                              `#[catalog(\"catalog/errors.yaml\", serde)]`";

/// The attribute's arguments.
pub(crate) struct Arguments {
    /// The catalog's path, as it is written.
    pub(crate) path: LitStr,
    /// The path of the crate `error_catalog` in the user's code.
    pub(crate) home: Path,
    /// The word `serde`, which requests `Serialize` and `Deserialize` by id.
    pub(crate) serde: Option<Ident>,
}

impl Arguments {
    pub(crate) fn parse(arguments: TokenStream) -> syn::Result<Self> {
        if arguments.is_empty() {
            return Err(syn::Error::new(
                Span::call_site(),
                format!("expected the path of a catalog, found nothing: {HOW}"),
            ));
        }
        let parsed = parse.parse2(arguments.clone()).ok();
        let usable = parsed.filter(|arguments| arguments.path.suffix().is_empty());
        usable.ok_or_else(|| {
            let text = format!("unknown argument: {HOW}\n{HOW_RENAMED}\n{HOW_SERIALIZED}");
            syn::Error::new_spanned(arguments, text)
        })
    }
}

/// Returns the default path of `error_catalog`.
pub(crate) fn usual_home() -> Path {
    parse_quote!(::error_catalog)
}

fn parse(input: ParseStream<'_>) -> syn::Result<Arguments> {
    let path = input.parse()?;
    let (mut home, mut serde) = (None, None);
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if home.is_none() && input.parse::<Option<Token![crate]>>()?.is_some() {
            input.parse::<Token![=]>()?;
            home = Some(input.call(Path::parse_mod_style)?);
        } else if serde.is_none() && input.peek(Ident) {
            let word = input.parse::<Ident>()?;
            if word != "serde" {
                return Err(input.error("unknown argument"));
            }
            serde = Some(word);
        } else if !input.is_empty() {
            return Err(input.error("unknown argument"));
        }
    }
    Ok(Arguments { path, home: home.unwrap_or_else(usual_home), serde })
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::{ToTokens, quote};

    use super::Arguments;

    fn parsed(arguments: TokenStream) -> (String, String) {
        let Arguments { path, home, .. } = Arguments::parse(arguments).unwrap();
        (path.value(), home.to_token_stream().to_string().replace(' ', ""))
    }

    #[test]
    fn one_string_is_a_path() {
        let expected = ("a.yaml".to_owned(), "::error_catalog".to_owned());
        assert_eq!(parsed(quote!("a.yaml")), expected);
        assert_eq!(parsed(quote!("a.yaml",)), expected);
    }

    #[test]
    fn the_crate_may_be_named() {
        assert_eq!(parsed(quote!("a.yaml", crate = ::renamed)).1, "::renamed");
        assert_eq!(parsed(quote!("a.yaml", crate = crate::other::errors,)).1, "crate::other::errors");
    }

    #[test]
    fn serde_is_asked_for_or_not() {
        let is_asked = |arguments| Arguments::parse(arguments).unwrap().serde.is_some();
        for arguments in [quote!("a", serde), quote!("a", serde,), quote!("a", crate = b, serde)] {
            assert!(is_asked(arguments));
        }
        assert!(!is_asked(quote!("a", crate = serde)));
        let both = quote!("a", serde, crate = ::renamed);
        assert_eq!((is_asked(both.clone()), parsed(both).1.as_str()), (true, "::renamed"));
    }

    #[test]
    fn anything_else_is_explained() {
        let others = [
            quote!(),
            quote!(7),
            quote!(a.yaml),
            quote!("a", "b"),
            quote!(path = "a"),
            quote!(;),
            quote!("a.yaml"x),
            quote!("a", crate),
            quote!("a", crate = "b"),
            quote!("a", crate = b c),
            quote!("a", crate = b<u8>),
            quote!(crate = b, "a"),
            quote!(serde, "a"),
            quote!("a",,),
            quote!("a" serde),
            quote!("a", sered),
            quote!("a", serde, serde),
            quote!("a", serde = true),
            quote!("a", crate = b, crate = c),
        ];
        for arguments in others {
            let error = Arguments::parse(arguments).err().unwrap().to_string();
            assert!(error.contains("Cargo.toml"), "{error}");
        }
    }
}
