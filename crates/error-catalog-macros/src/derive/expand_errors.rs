//! Expands the derive `CatalogError`: an enum → its implementations.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::input::Input;
use super::{fallback_impls, impls, proof};

/// Expands the implementations, or the errors and [fallback implementations](fallback_impls).
pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let item = match syn::parse2::<DeriveInput>(item) {
        Ok(item) => item,
        Err(error) => return error.into_compile_error(),
    };
    let fallback = fallback_impls::fallback_impls(&item);
    match Input::new(item) {
        Ok(input) => full(&input),
        Err(error) => {
            let errors = error.into_compile_error();
            quote!(#errors #fallback)
        }
    }
}

/// Expands the implementations in a block of their own, so that they do not define names in the user's code.
fn full(input: &Input) -> TokenStream {
    let (proof, impls) = (proof::proof(input), impls::impls(input));
    quote! {
        const _: () = {
            #proof
            #impls
        };
    }
}
