//! The cost of a lookup, as multiples of one comparison with the entry that is known to be right.
//!
//! Run by `cargo xtask bench lookup`. Each method is measured alone, in processes of its own, in rounds in which all
//! methods take turns; the medians over rounds are compared.

mod catalogs;
#[path = "../../generator.rs"]
#[allow(dead_code)]
mod generator;
mod measure;
mod methods;
mod recognize;
mod report;
mod texts;

pub use catalogs::Catalog;

use catalogs::CATALOGS;
use methods::Method;
use texts::Case;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["alone", catalog, method] => alone(number(catalog), number(method)),
        ["recognize"] => recognize::print(),
        _ => {
            report::print();
            recognize::print();
        }
    }
}

fn number(text: &str) -> usize {
    text.parse().unwrap_or_default()
}

/// Prints the times of one method over one catalog: each case, then the mix with a loop over messages with parameters.
fn alone(catalog: usize, method: usize) {
    let (catalog, (_, method)) = (&CATALOGS[catalog], Method::ALL[method]);
    for (_, case) in Case::ALL {
        println!("{}", methods::run(method, catalog, case, false));
    }
    let with_loop = !method.finds_parameters();
    println!("{}", methods::run(method, catalog, Case::Mix, with_loop));
}
