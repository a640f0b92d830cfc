//! What several tests need: the shipped library, and random situations with shrinking.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

pub mod drawn;
pub mod own;
pub mod scenario;
pub mod window;

use std::sync::{Arc, LazyLock};

use jiju::assets::Files;
use jiju::case::{InForce, Library, Question};
use jiju::document::Document;
use jiju::file::sample;
use jiju::indicator::{Registry, situation};
use jiju::measure::Interval;
use jiju::profile::{Field, FieldKind, Known, Reader, Situation};
use proptest::prelude::*;

pub static FILES: LazyLock<Files> = LazyLock::new(Files::shipped);
pub static LIBRARY: LazyLock<Arc<Library>> =
    LazyLock::new(|| Arc::new(Library::load(&FILES).unwrap()));
pub static REGISTRY: LazyLock<Registry> =
    LazyLock::new(|| Registry::load(&FILES, &LIBRARY.words).unwrap());

pub const SAMPLES: [&str; 8] = [
    "liangshan-2007",
    "liangshan-2018",
    "liangshan-2023",
    "suizhou-2018",
    "suizhou-2024",
    "tieling-2010",
    "tieling-2012",
    "teaching",
];

pub fn document(name: &str) -> Document {
    sample(&FILES, name).unwrap()
}

pub fn situation_of(name: &str) -> Situation {
    situation_in(&document(name))
}

pub fn situation_in(document: &Document) -> Situation {
    let reader = Reader::new(&document.profiles[0], &LIBRARY.words);
    situation(reader, &REGISTRY, &REGISTRY.read_all(reader))
}

/// The sample's own question: what was known in its year.
pub fn question_of(name: &str) -> Question {
    Question { as_of: document(name).profiles[0].as_of, ..Question::default() }
}

pub fn everything() -> InForce {
    InForce::new(&LIBRARY, Question::default())
}

/// One field drawn from the unit interval: unknown, a number, or a range.
#[derive(Clone, Copy, Debug)]
pub struct Draw {
    pub state: u8,
    pub a: f64,
    pub b: f64,
}

pub fn draws() -> impl Strategy<Value = Vec<Draw>> {
    let draw = (0..4u8, 0.0..1.0f64, 0.0..1.0f64).prop_map(|(state, a, b)| Draw { state, a, b });
    prop::collection::vec(draw, LIBRARY.words.fields().len())
}

/// A random situation over all fields, on scales wide enough to cross every threshold.
pub fn random_situation(draws: &[Draw]) -> Situation {
    let mut situation = Situation::over(draws.len());
    for (field, draw) in LIBRARY.words.fields().iter().zip(draws) {
        situation.set(&field.id, known(field, *draw));
    }
    situation
}

pub fn known(field: &Field, draw: Draw) -> Known {
    if draw.state == 0 {
        return Known::Unknown;
    }
    if !field.words.is_empty() {
        let i = (draw.a * field.words.len() as f64) as usize;
        return Known::Word(field.words[i].clone());
    }
    let a = scaled(field, draw.a);
    let b = if draw.state == 3 { scaled(field, draw.b) } else { a };
    Interval::between(a, b).map_or(Known::Unknown, Known::Quantity)
}

fn scaled(field: &Field, u: f64) -> f64 {
    let (lo, hi) = match field.unit.as_str() {
        "share" | "score" | "flag" => (0.0, 1.0),
        "percent_per_year" => (-20.0, 30.0),
        "mn_cny" => return 10f64.powf(1.0 + 4.5 * u),
        "firms" | "persons" if field.id != "anchor_firms" => return 10f64.powf(4.0 * u).floor(),
        "firms" => (0.0, 5.0),
        "ha" => return 10f64.powf(4.5 * u),
        "km" => (0.0, 500.0),
        "percent" if field.id == "debt_ratio_pct" => (0.0, 400.0),
        "percent" => (0.0, 25.0),
        "ratio" if field.id == "target_to_base_ratio" => (0.5, 40.0),
        "ratio" => (0.0, 2.0),
        "hours" => (0.0, 100.0),
        _ => (0.0, 30.0),
    };
    let x = lo + (hi - lo) * u;
    if field.kind == FieldKind::Count || field.kind == FieldKind::Flag { x.round() } else { x }
}
