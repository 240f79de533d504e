//! The rounds, and the tables that are printed of them.

use std::io::Write as _;
use std::process::Command;

use crate::catalogs::CATALOGS;
use crate::measure::median;
use crate::methods::Method;
use crate::texts::Case;

const ROUNDS: usize = 7;

/// Runs every method in turn, and prints medians.
pub fn print() {
    for (number, catalog) in CATALOGS.iter().enumerate() {
        let mut times = vec![Vec::new(); Method::ALL.len()];
        for round in 0..ROUNDS {
            for (method, times) in times.iter_mut().enumerate() {
                if !Method::ALL[method].1.reaches(catalog.messages.len()) {
                    continue;
                }
                times.push(alone(number, method));
                eprint!(
                    "\r{} entries: round {} of {ROUNDS}, method {}  ",
                    catalog.messages.len(),
                    round + 1,
                    method + 1
                );
                let _ = std::io::stderr().flush();
            }
        }
        eprint!("\r{:60}\r", "");
        let medians: Vec<Vec<f64>> = times.iter().map(|rounds| medians(rounds)).collect();
        table(catalog.messages.len(), &medians);
    }
}

/// The times of one method over one catalog, from a process of its own.
fn alone(catalog: usize, method: usize) -> Vec<f64> {
    let program = std::env::current_exe().unwrap_or_else(|error| panic!("{error}"));
    let output = Command::new(program).args(["alone", &catalog.to_string(), &method.to_string()]).output();
    let output = output.unwrap_or_else(|error| panic!("{error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().filter_map(|line| line.parse().ok()).collect()
}

/// The median of each case over rounds.
fn medians(rounds: &[Vec<f64>]) -> Vec<f64> {
    let cases = rounds.first().map_or(0, Vec::len);
    (0..cases).map(|case| median(rounds.iter().map(|round| round[case]).collect())).collect()
}

/// Prints what each method takes as a multiple of the floor over the same texts, and in nanoseconds.
fn table(entries: usize, medians: &[Vec<f64>]) {
    println!("{entries} entries: multiples of the floor (nanoseconds per text)");
    println!("  the floor is that of the mix for both mixes, and that of exact messages for all else");
    println!(
        "  this lookup distinguishes all cases; RegexSet finds exact messages and parameters (which, not their values);"
    );
    println!("  the others find exact messages, and all else is a miss to them");
    println!("  mix + loop: after a miss the others try prefix and suffix of every message with a parameter");
    print!("{:>12}", "");
    let cases = Case::ALL.map(|(name, _)| name);
    cases.iter().chain(&["mix + loop"]).for_each(|name| print!(" {name:>15}"));
    println!();
    for ((name, _), times) in Method::ALL.iter().zip(medians) {
        print!("{name:>12}");
        for (case, time) in times.iter().enumerate() {
            let is_mix = Case::ALL.get(case).is_none_or(|(_, case)| *case == Case::Mix);
            let floor = medians[0][usize::from(!is_mix)];
            print!(" {:>15}", format!("{:.2} ({time:.1})", time / floor));
        }
        println!("{}", if times.is_empty() { " not with so many entries" } else { "" });
    }
    println!();
}
