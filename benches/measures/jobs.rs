//! The jobs, by the names and sizes of the peers' script where it has them.

use std::hint::black_box;

use jiju::measure::efficiency::{Envelopment, Orientation, Returns};
use jiju::measure::ellison_glaeser::geographies;
use jiju::measure::evaluation::{Matching, synthetic_control};
use jiju::measure::inequality::{gini, theil_t_parts};
use jiju::measure::k_density::k_density;
use jiju::measure::localisation::{industry_profiles, krugman, region_profiles};
use jiju::measure::quotients::{Margins, Quotients};
use jiju::measure::ranking::{
    Direction, Preference, ahp, critic_weights, entropy_weights, promethee, topsis, vikor,
};
use jiju::measure::spatial::{Contiguity, moran, moran_p};
use jiju::measure::structure::{
    Advantages, Complexity, InputOutput, complexity, outlook_gain, outlook_index,
};
use jiju::measure::{Matrix, Seeded, herfindahl, shift_shares};

use crate::inputs::{Firms, PLACES, amounts, decision, flows, grid, later, normal, table};

/// Work ready to be timed: its inputs are built, its results are dropped inside.
pub(crate) type Work = Box<dyn FnMut()>;

/// A job at one size.
#[derive(Clone)]
pub(crate) struct Job {
    /// The peers' name of the job.
    pub(crate) name: &'static str,
    /// The peers' name of the size.
    pub(crate) size: String,
    /// Number of regions and industries, of firms, alternatives, units or areas.
    extent: (usize, usize),
    ready: fn((usize, usize)) -> Work,
}

impl std::fmt::Display for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.name, self.size)
    }
}

impl Job {
    /// Builds the inputs.
    pub(crate) fn ready(&self) -> Work {
        (self.ready)(self.extent)
    }
}

type Kind = (&'static str, fn((usize, usize)) -> Work);

const TABLES: [(usize, usize); 3] = [(300, 100), (3000, 400), (3000, 1400)];
const OF_TABLES: [Kind; 13] = [
    ("lq", |n| on_table(n, |t| Quotients::of(t).unwrap())),
    ("lq_storage_kept", lq_storage_kept),
    ("lq_on_demand", |n| on_table(n, |t| Margins::of(t).unwrap())),
    ("hhi_by_region", |n| {
        on_table(n, |t| t.iter_rows().map(|row| herfindahl(row).unwrap()).collect::<Vec<_>>())
    }),
    ("locational_gini", |n| on_table(n, |t| industry_profiles(t).unwrap())),
    ("krugman", |n| on_table(n, krugman_of_all)),
    ("region_profiles", |n| on_table(n, |t| region_profiles(t).unwrap())),
    ("all_concentration", |n| {
        on_table(n, |t| {
            (Quotients::of(t).unwrap(), region_profiles(t).unwrap(), industry_profiles(t).unwrap())
        })
    }),
    ("proximity", |n| on_table(n, |t| Advantages::of(t).unwrap().proximity().unwrap())),
    ("density", density),
    ("eci", |n| on_table(n, |t| complexity(&Advantages::of(t).unwrap()).unwrap())),
    ("eci_full_pipeline", |n| on_table(n, full_pipeline)),
    ("shift_share_all_regions", shift_share_all_regions),
];

const REGISTERS: [usize; 3] = [10_000, 100_000, 1_000_000];
const OF_REGISTERS: [Kind; 7] = [
    ("register_pivot", |n| on_firms(n, |f| f.register().table(PLACES.0, PLACES.1).unwrap())),
    ("register_lq", |n| {
        on_firms(n, |f| Quotients::of(&f.register().table(PLACES.0, PLACES.1).unwrap()).unwrap())
    }),
    ("register_hhi", |n| on_firms(n, |f| f.register().herfindahls(PLACES.0, PLACES.1).unwrap())),
    ("register_ellison_glaeser", |n| {
        on_firms(n, |f| geographies(&f.register(), PLACES.1, PLACES.0).unwrap())
    }),
    ("hhi_one_vector", |n| on_firms(n, |f| herfindahl(&f.sizes).unwrap())),
    ("gini_one_vector", |n| on_firms(n, |f| gini(&f.sizes).unwrap())),
    ("theil_decomposition", |n| on_firms(n, |f| theil_t_parts(&f.sizes, &f.regions).unwrap())),
];

const DECISIONS: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];
const OF_DECISIONS: [Kind; 5] = [
    ("entropy_weights", |n| on_decision(n, |t| entropy_weights(t).unwrap())),
    ("critic_weights", |n| on_decision(n, |t| critic_weights(t, &DIRECTIONS).unwrap())),
    ("topsis", |n| on_decision(n, |t| topsis(t, &DIRECTIONS, &WEIGHTS).unwrap())),
    ("vikor", |n| on_decision(n, |t| vikor(t, &DIRECTIONS, &WEIGHTS, 0.5).unwrap())),
    ("promethee2", |n| {
        on_decision(n, |t| promethee(t, &DIRECTIONS, &WEIGHTS, &[Preference::Usual; 12]).unwrap())
    }),
];
const DIRECTIONS: [Direction; 12] = {
    use Direction::{Benefit as B, Cost as C};
    [B, C, B, C, B, C, B, C, B, C, B, C]
};
const WEIGHTS: [f64; 12] = [1.0 / 12.0; 12];

/// All jobs.
pub(crate) fn all() -> Vec<Job> {
    let grouped = |digits: usize| {
        let text = digits.to_string();
        let groups: Vec<&str> = text
            .as_bytes()
            .rchunks(3)
            .rev()
            .map(|group| std::str::from_utf8(group).unwrap())
            .collect();
        groups.join(",")
    };
    let mut jobs = Vec::new();
    let mut add = |kinds: &[Kind], extent: (usize, usize), size: String| {
        jobs.extend(kinds.iter().map(|(name, ready)| Job {
            name,
            size: size.clone(),
            extent,
            ready: *ready,
        }));
    };
    for (regions, industries) in TABLES {
        add(&OF_TABLES, (regions, industries), format!("{regions}x{industries}"));
    }
    for n in REGISTERS {
        add(&OF_REGISTERS, (n, 0), format!("{} firms", grouped(n)));
    }
    for n in DECISIONS {
        add(&OF_DECISIONS, (n, 12), format!("{}x12", grouped(n)));
    }
    for n in [50, 200] {
        let kinds: [Kind; 2] = [
            ("dea_ccr", |n| dea(n.0, Returns::Constant)),
            ("dea_bcc", |n| dea(n.0, Returns::Variable)),
        ];
        add(&kinds, (n, 0), format!("{n} units 3in 2out"));
    }
    for n in [42, 153] {
        add(&[("leontief", leontief)], (n, n), format!("{n} sectors"));
    }
    add(
        &[("moran", moran_of_grid), ("moran_999_draws", moran_draws)],
        (55, 55),
        "3,025 areas".into(),
    );
    add(&[("k_density", k_density_of_plants)], (1_000, 0), "1,000 plants".into());
    add(&[("ahp", ahp_of_ten)], (10, 10), "10 criteria".into());
    add(&[("synthetic_control", control)], (20, 30), "30 donors 20 years".into());
    jobs
}

fn on_table<R>(
    (regions, industries): (usize, usize),
    measure: impl Fn(&Matrix) -> R + 'static,
) -> Work {
    let table = table(regions, industries);
    Box::new(move || drop(black_box(measure(black_box(&table)))))
}

fn on_firms<R>((n, _): (usize, usize), measure: impl Fn(&Firms) -> R + 'static) -> Work {
    let firms = Firms::new(n);
    Box::new(move || drop(black_box(measure(black_box(&firms)))))
}

fn on_decision<R>((n, _): (usize, usize), measure: impl Fn(&Matrix) -> R + 'static) -> Work {
    let table = decision(n);
    Box::new(move || drop(black_box(measure(black_box(&table)))))
}

fn lq_storage_kept((regions, industries): (usize, usize)) -> Work {
    let table = table(regions, industries);
    let mut storage = Vec::new();
    Box::new(move || {
        let quotients = Quotients::of_in(black_box(&table), std::mem::take(&mut storage)).unwrap();
        storage = black_box(quotients).into_storage();
    })
}

fn krugman_of_all(table: &Matrix) -> Vec<f64> {
    let all = table.column_sums();
    table.iter_rows().map(|row| krugman(row, &all).unwrap()).collect()
}

fn density((regions, industries): (usize, usize)) -> Work {
    let table = table(regions, industries);
    let proximity = Advantages::of(&table).unwrap().proximity().unwrap();
    Box::new(move || {
        let advantages = Advantages::of(black_box(&table)).unwrap();
        drop(black_box(advantages.density(black_box(&proximity)).unwrap()));
    })
}

fn full_pipeline(table: &Matrix) -> (Matrix, Complexity, Vec<f64>, Matrix) {
    let advantages = Advantages::of(table).unwrap();
    let proximity = advantages.proximity().unwrap();
    let density = advantages.density(&proximity).unwrap();
    let complexity = complexity(&advantages).unwrap();
    let outlook = outlook_index(&advantages, &density, &complexity).unwrap();
    let gain = outlook_gain(&advantages, &proximity, &complexity).unwrap();
    (density, complexity, outlook, gain)
}

fn shift_share_all_regions((regions, industries): (usize, usize)) -> Work {
    let first = table(regions, industries);
    let last = later(&first);
    Box::new(move || {
        let (first, last) = (black_box(&first), black_box(&last));
        drop(black_box(shift_shares(first, last).unwrap()));
    })
}

fn dea(units: usize, returns: Returns) -> Work {
    let (inputs, outputs) = (amounts(units, 3, 12), amounts(units, 2, 13));
    Box::new(move || {
        let units = Envelopment::new(black_box(&inputs), black_box(&outputs)).unwrap();
        let scores = units.efficiencies(returns, Orientation::Input);
        assert!(scores.iter().all(Result::is_ok));
        drop(black_box(scores));
    })
}

fn leontief((sectors, _): (usize, usize)) -> Work {
    let (flows, output) = flows(sectors);
    Box::new(move || {
        drop(black_box(InputOutput::new(black_box(&flows), black_box(&output)).unwrap()));
    })
}

fn areas(side: usize) -> (Contiguity, Vec<f64>) {
    let mut draws = Seeded::new(14);
    let values = (0..side * side).map(|_| normal(&mut draws)).collect();
    (Contiguity::new(grid(side)).unwrap(), values)
}

fn moran_of_grid((side, _): (usize, usize)) -> Work {
    let (touching, values) = areas(side);
    Box::new(move || _ = black_box(moran(black_box(&values), &touching).unwrap()))
}

fn moran_draws((side, _): (usize, usize)) -> Work {
    let (touching, values) = areas(side);
    Box::new(move || _ = black_box(moran_p(black_box(&values), &touching, 999, 1).unwrap()))
}

fn k_density_of_plants((plants, _): (usize, usize)) -> Work {
    let mut draws = Seeded::new(15);
    let sites: Vec<[f64; 2]> =
        (0..plants).map(|_| [300.0 * draws.unit(), 300.0 * draws.unit()]).collect();
    Box::new(move || drop(black_box(k_density(black_box(&sites), 150.0, 200).unwrap())))
}

fn ahp_of_ten((n, _): (usize, usize)) -> Work {
    let mut draws = Seeded::new(16);
    let importance: Vec<f64> = (0..n).map(|_| 1.0 + 8.0 * draws.unit()).collect();
    let judged = |a: f64, b: f64| if a >= b { (a / b).round() } else { 1.0 / (b / a).round() };
    let table = Matrix::from_fn(n, n, |r, c| judged(importance[r], importance[c])).unwrap();
    Box::new(move || drop(black_box(ahp(black_box(&table)).unwrap())))
}

fn control((years, donors): (usize, usize)) -> Work {
    let mut draws = Seeded::new(17);
    let outcomes = Matrix::from_fn(years, donors, |y, _| y as f64 + 3.0 * normal(&mut draws));
    let outcomes = outcomes.unwrap();
    let treated: Vec<f64> = (0..years).map(|y| y as f64 + normal(&mut draws)).collect();
    Box::new(move || {
        let fit = synthetic_control(black_box(&outcomes), &treated, 15, Matching::Outcomes);
        drop(black_box(fit));
    })
}
