//! From the enum to what it implements.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use super::input::Input;
use super::{impls, proof, shell};

/// What the enum implements; or its errors, and a [shell](shell) of that.
pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let item = match syn::parse2::<Item>(item) {
        Ok(item) => item,
        Err(error) => return error.into_compile_error(),
    };
    let shell = shell::shell(&item);
    match Input::new(item) {
        Ok(input) => full(&input),
        Err(error) => {
            let errors = error.into_compile_error();
            quote!(#errors #shell)
        }
    }
}

/// Everything stands in a block of its own, so that the names it uses are not the user's.
fn full(input: &Input) -> TokenStream {
    let (proof, impls) = (proof::proof(input), impls::impls(input));
    quote! {
        const _: () = {
            #proof
            #impls
        };
    }
}
