//! Speed of what runs on every edit. Budget: 5 ms from an edit to all readings and verdicts.
#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::Arc;

use jiju::advice::{advise, influence};
use jiju::assets::Files;
use jiju::case::{InForce, Library, Question};
use jiju::document::{Document, from_json, to_json};
use jiju::file::sample;
use jiju::indicator::{Registry, situation};
use jiju::profile::Reader;
use jiju::study::{flips, unlocks};

fn main() {
    divan::main();
}

struct Bench {
    files: Files,
    library: Arc<Library>,
    registry: Registry,
    document: Document,
}

impl Bench {
    fn on(name: &str) -> Self {
        let files = Files::shipped();
        let library = Arc::new(Library::load(&files).unwrap());
        let registry = Registry::load(&files, &library.words).unwrap();
        let document = sample(&files, name).unwrap();
        Self { files, library, registry, document }
    }

    fn situation(&self) -> jiju::profile::Situation {
        let reader = Reader::new(self.document.profiles.first().unwrap(), &self.library.words);
        situation(reader, &self.registry, &self.registry.read_all(reader))
    }
}

const COUNTIES: [&str; 2] = ["liangshan-2023", "teaching"];

#[divan::bench(args = COUNTIES)]
fn edit_to_readings_and_verdicts(bencher: divan::Bencher<'_, '_>, name: &str) {
    let b = Bench::on(name);
    let force = InForce::new(&b.library, Question::default());
    bencher.bench_local(|| advise(&b.situation(), &force).verdicts.len());
}

#[divan::bench(args = COUNTIES)]
fn influence_of_every_case(bencher: divan::Bencher<'_, '_>, name: &str) {
    let b = Bench::on(name);
    let situation = b.situation();
    bencher.bench_local(|| influence(&situation, &b.library, &Question::default()).len());
}

#[divan::bench(args = COUNTIES, sample_count = 20)]
fn fields_worth_finding_out(bencher: divan::Bencher<'_, '_>, name: &str) {
    let b = Bench::on(name);
    let situation = b.situation();
    let force = InForce::new(&b.library, Question::default());
    bencher.bench_local(|| unlocks(&situation, &force).len());
}

/// One card; budget 200 ms, in the background.
#[divan::bench(args = COUNTIES, sample_count = 20)]
fn what_would_change_the_slowest_verdict(bencher: divan::Bencher<'_, '_>, name: &str) {
    let b = Bench::on(name);
    let situation = b.situation();
    let doubtful = std::collections::BTreeSet::new();
    let force = InForce::new(&b.library, Question::default());
    let time = |id: &str| {
        let start = std::time::Instant::now();
        divan::black_box(flips(id, &situation, &doubtful, &force));
        start.elapsed()
    };
    let instruments = &b.library.catalogue.instruments;
    let slowest = instruments.iter().max_by_key(|i| time(&i.id)).unwrap();
    bencher.bench_local(|| flips(&slowest.id, &situation, &doubtful, &force).len());
}

#[divan::bench]
fn start_to_library_and_indicators() {
    let files = Files::shipped();
    let library = Arc::new(Library::load(&files).unwrap());
    divan::black_box(Registry::load(&files, &library.words).unwrap());
}

#[divan::bench]
fn open_and_save_the_teaching_county(bencher: divan::Bencher<'_, '_>) {
    let b = Bench::on("teaching");
    let text = b.files.get("samples/teaching.jiju").unwrap();
    bencher.bench_local(|| to_json(&from_json(text).unwrap()).len());
}
