//! What stands between the attribute's parentheses: the catalog's path.

use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Token};

const HOW: &str = "write `#[catalog(\"catalog/errors.yaml\")]` with the path of the catalog, \
                   relative to the folder of this package's Cargo.toml";

/// The path, as it is written.
pub(crate) fn path(arguments: TokenStream) -> syn::Result<LitStr> {
    if arguments.is_empty() {
        return Err(syn::Error::new(Span::call_site(), format!("which catalog? {HOW}")));
    }
    let one_string = |input: ParseStream<'_>| {
        let path = input.parse::<LitStr>()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(path)
    };
    let parsed = one_string.parse2(arguments.clone());
    parsed.map_err(|_| syn::Error::new_spanned(arguments, format!("this is not one string: {HOW}")))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::path;

    #[test]
    fn one_string_is_a_path() {
        assert_eq!(path(quote!("a.yaml")).unwrap().value(), "a.yaml");
        assert_eq!(path(quote!("a.yaml",)).unwrap().value(), "a.yaml");
    }

    #[test]
    fn anything_else_is_explained() {
        let others = [quote!(), quote!(7), quote!(a.yaml), quote!("a", "b"), quote!(path = "a"), quote!(;)];
        for arguments in others {
            let error = path(arguments).err().unwrap().to_string();
            assert!(error.ends_with("Cargo.toml"), "{error}");
        }
    }
}
