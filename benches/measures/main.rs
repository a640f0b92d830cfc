//! Speed of the measures: the jobs and sizes of the peers' Python script, and some of our own.
//!
//! `README.md` beside this folder says how to lay the two beside each other.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::disallowed_methods, missing_docs)]

mod inputs;
mod jobs;

use std::time::{Duration, Instant};

use jobs::{Job, all};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|word| word == "--table") {
        let wanted: Vec<&String> = words.iter().filter(|word| !word.starts_with("--")).collect();
        table(&wanted);
    } else {
        divan::main();
    }
}

#[divan::bench(args = all(), sample_count = 25, max_time = 2)]
fn measures(bencher: divan::Bencher<'_, '_>, job: &Job) {
    bencher.bench_local(job.ready());
}

/// Medians as the peers' script takes them, in the form of its table; a job is wanted whose line
/// holds one of the words.
fn table(wanted: &[&String]) {
    println!("| job | size | median | min – max | runs |\n|---|---|---:|---|---:|");
    for job in all() {
        let title = job.to_string();
        if !wanted.is_empty() && !wanted.iter().any(|word| title.contains(word.as_str())) {
            continue;
        }
        let mut work = job.ready();
        let mut times = Vec::new();
        let start = Instant::now();
        while times.len() < 5 || (times.len() < 51 && start.elapsed() < Duration::from_secs(1)) {
            let before = Instant::now();
            work();
            times.push(before.elapsed().as_secs_f64() * 1e3);
        }
        times.sort_by(f64::total_cmp);
        let (least, most) = (times[0], times[times.len() - 1]);
        println!(
            "| {} | {} | {:.3} ms | {least:.3} – {most:.3} ms | {} |",
            job.name,
            job.size,
            times[times.len() / 2],
            times.len()
        );
    }
}
