//! Weights, rankings, efficiency, structure and policy evaluation by their identities; and for all
//! of them: whatever the input, never NaN, never infinity, never a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use jiju::measure::chance::chi_square_upper;
use jiju::measure::competitiveness::{Side, diamond, gem, gem_of_experts};
use jiju::measure::efficiency::{Envelopment, Orientation, Returns, enough_units, malmquist};
use jiju::measure::evaluation::{
    Matching, PMC_CUTS, Panel, PmcGrade, differences_in_differences, placebo, pmc_grade, pmc_index,
    synthetic_control,
};
use jiju::measure::ranking::{
    Aggregation, Direction, FuzzyOperator, Initialisation, Normalisation, Preference, RandomIndex,
    ahp, column_mean_weights, combined_weights, composite, coordination, coupling_degree,
    critic_weights, critic_weights_undirected, entropy_weights, entropy_weights_minmax,
    fuzzy_evaluation, geometric_mean_weights, grey_relational_grade, grey_relational_series,
    kendall_w, linear_weights, modified_coupling_degree, promethee, rank_ranges, rank_sum_ratio,
    topsis, topsis_minmax, vikor, weighted_sum,
};
use jiju::measure::structure::{
    Advantages, Extraction, InputOutput, coagglomeration, complexity, fitness, flq,
    next_industries, outlook_gain, outlook_index, separation,
};
use jiju::measure::{Matrix, Seeded, Undefined, smaller};
use proptest::prelude::*;

fn near(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * (1.0 + a.abs() + b.abs())
}

fn all_near(a: &[f64], b: &[f64], tolerance: f64) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| near(*a, *b, tolerance))
}

/// Sizes as nobody should give them, among some that anybody may.
fn wild() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => 0.01..1e4f64,
        1 => 0.0..1.0f64,
        1 => prop::sample::select(vec![
            0.0, -0.0, 1.0, -1.0, -7.5, 1e-300, 1e300, 1e308, f64::MAX, 5e-324, f64::NAN,
            f64::INFINITY, f64::NEG_INFINITY, 0.25, 3.0, 3.0,
        ]),
    ]
}

/// As [`wild`], but every number is a size.
fn extreme() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => 0.01..1e4f64,
        1 => prop::sample::select(vec![0.0, 1.0, 3.0, 3.0, 1e-300, 1e300, f64::MAX, 5e-324, 1e9]),
    ]
}

fn table_of(
    cell: impl Strategy<Value = f64> + Clone,
    rows: std::ops::Range<usize>,
    columns: std::ops::Range<usize>,
) -> impl Strategy<Value = Matrix> {
    (rows, columns).prop_flat_map(move |(r, c)| {
        prop::collection::vec(cell.clone(), r * c).prop_map(move |v| Matrix::new(r, c, v).unwrap())
    })
}

fn any_table() -> impl Strategy<Value = Matrix> {
    prop_oneof![
        table_of(wild().boxed(), 1..7, 1..7),
        table_of(extreme().boxed(), 1..9, 1..6),
        table_of((0.01..1e4f64).boxed(), 2..9, 2..6),
    ]
}

/// Fails on a number that is not finite.
fn finite<'a>(numbers: impl IntoIterator<Item = &'a f64>) {
    assert!(numbers.into_iter().all(|x| x.is_finite()));
}

fn sane(results: impl IntoIterator<Item = Result<Vec<f64>, Undefined>>) {
    results.into_iter().flatten().for_each(|list| finite(&list));
}

fn directions(seed: u64, n: usize) -> Vec<Direction> {
    let mut draws = Seeded::new(seed);
    (0..n).map(|_| if draws.below(2) == 0 { Direction::Benefit } else { Direction::Cost }).collect()
}

/// Rows of a table in another order, and the order.
fn shuffled(table: &Matrix, seed: u64) -> (Matrix, Vec<usize>) {
    let mut order: Vec<usize> = (0..table.rows()).collect();
    Seeded::new(seed).shuffle(&mut order);
    let rows: Vec<&[f64]> = order.iter().map(|r| table.row(*r)).collect();
    (Matrix::from_rows(&rows).unwrap(), order)
}

/// A table of flows whose columns use less than all output, and the output.
fn economy(n: usize, seed: u64) -> (Matrix, Vec<f64>) {
    let mut draws = Seeded::new(seed);
    let output: Vec<f64> = (0..n).map(|_| 50.0 + 200.0 * draws.unit()).collect();
    let flows = Matrix::from_fn(n, n, |_, c| draws.unit() * 0.8 / n as f64 * output[c]).unwrap();
    (flows, output)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Family H and the composites on anything.
    #[test]
    fn rankings_of_anything(table in any_table(), weights in prop::collection::vec(wild(), 1..7), seed: u64, v in wild()) {
        let k = table.columns();
        let directions = directions(seed, k);
        let equal = vec![1.0; k];
        for weights in [&weights, &equal] {
            sane([
                topsis(&table, &directions, weights), topsis_minmax(&table, &directions, weights),
                rank_sum_ratio(&table, &directions, weights), weighted_sum(&table, &directions, weights),
                grey_relational_grade(&table, &directions, weights, v),
                grey_relational_grade(&table, &directions, weights, 0.5),
                combined_weights(weights, &equal, v), linear_weights(weights, &equal, v),
                combined_weights(weights, &equal, 0.5), linear_weights(weights, &equal, 0.5),
            ]);
            for v in [v, 0.5] {
                if let Ok(r) = vikor(&table, &directions, weights, v) {
                    finite(r.s.iter().chain(&r.r).chain(&r.q));
                }
            }
            let preferences = [
                Preference::Usual, Preference::UShape { q: v }, Preference::VShape { p: v },
                Preference::Linear { q: 0.0, p: v },
            ];
            for preference in preferences {
                if let Ok(f) = promethee(&table, &directions, weights, &vec![preference; k]) {
                    finite(f.net.iter().chain(&f.positive).chain(&f.negative));
                }
            }
            for normalisation in [Normalisation::MinMax, Normalisation::Standard, Normalisation::Rank] {
                for aggregation in [Aggregation::Arithmetic, Aggregation::Geometric] {
                    sane([composite(&table, &directions, weights, normalisation, aggregation)]);
                }
            }
            if let Ok(ranges) = rank_ranges(&table, &directions, std::slice::from_ref(weights)) {
                prop_assert!(ranges.iter().all(|r| 1 <= r.best && r.best <= r.worst && r.worst <= table.rows()));
            }
            for operator in [FuzzyOperator::MinMax, FuzzyOperator::ProductMax, FuzzyOperator::MinSum, FuzzyOperator::ProductSum] {
                if let Ok(f) = fuzzy_evaluation(weights, &table, operator) {
                    finite(f.composed.iter().chain(&f.memberships));
                }
            }
        }
        sane([
            entropy_weights(&table), entropy_weights_minmax(&table, &directions),
            critic_weights(&table, &directions), critic_weights_undirected(&table),
            geometric_mean_weights(&table), column_mean_weights(&table),
        ]);
        for start in [Initialisation::First, Initialisation::Mean, Initialisation::None] {
            sane([grey_relational_series(table.row(0), &table, start, 0.5)]);
        }
        if let Ok(a) = ahp(&table) {
            finite(a.weights.iter().chain([&a.lambda_max, &a.consistency_index]));
        }
        if let Ok(c) = kendall_w(&table) {
            prop_assert!((0.0..=1.0).contains(&c.w) && (0.0..=1.0).contains(&c.p));
        }
        for row in table.iter_rows() {
            for c in [coupling_degree(row), modified_coupling_degree(row)].into_iter().flatten() {
                prop_assert!((0.0..=1.0).contains(&c));
                if let Ok(d) = coordination(c, row, &equal) {
                    finite([&d.coupling, &d.development, &d.coordination]);
                }
            }
        }
    }

    /// Reciprocal tables of judgement, as wild as they come.
    #[test]
    fn comparisons_of_anything(upper in prop::collection::vec(prop_oneof![0.1..10.0f64, 1e-9..1e9f64, Just(1e150), Just(1e-150)], 15)) {
        let table = Matrix::from_fn(6, 6, |r, c| {
            let (a, b) = (r.min(c), r.max(c));
            let x = if a == b { 1.0 } else { upper[b * (b - 1) / 2 + a] };
            if r > c { 1.0 / x } else { x }
        }).unwrap();
        if let Ok(a) = ahp(&table) {
            prop_assert!(near(a.weights.iter().sum(), 1.0, 1e-9) && a.lambda_max >= 6.0 - 1e-6);
            finite(&[a.consistency_ratio(RandomIndex::Saaty1980).unwrap()]);
        }
    }

    /// Order of alternatives and units of criteria do not change a ranking.
    #[test]
    fn rankings_know_no_order_and_no_units(
        table in table_of((0.5..50.0f64).boxed(), 3..8, 2..5), seed: u64, scale in 1e-3..1e3f64
    ) {
        let k = table.columns();
        let (directions, weights) = (directions(seed, k), vec![1.0; k]);
        let (mut other, order) = shuffled(&table, seed);
        for x in other.cells_mut() { *x *= scale; }
        type Measure<'a> = &'a dyn Fn(&Matrix) -> Vec<f64>;
        let measures: [Measure<'_>; 6] = [
            &|t| topsis(t, &directions, &weights).unwrap(),
            &|t| topsis_minmax(t, &directions, &weights).unwrap(),
            &|t| vikor(t, &directions, &weights, 0.5).unwrap().q,
            &|t| grey_relational_grade(t, &directions, &weights, 0.5).unwrap(),
            &|t| composite(t, &directions, &weights, Normalisation::MinMax, Aggregation::Geometric).unwrap(),
            &|t| composite(t, &directions, &weights, Normalisation::Standard, Aggregation::Arithmetic).unwrap(),
        ];
        for (i, measure) in measures.iter().enumerate() {
            let before = measure(&table);
            let moved: Vec<f64> = order.iter().map(|r| before[*r]).collect();
            prop_assert!(all_near(&moved, &measure(&other), 1e-8), "{i}");
        }
    }

    /// Envelopment on anything.
    #[test]
    fn envelopment_of_anything(inputs in any_table(), outputs in any_table(), seed: u64) {
        let n = inputs.rows().min(outputs.rows());
        let cut = |t: &Matrix| Matrix::from_rows(&t.iter_rows().take(n).collect::<Vec<_>>()).unwrap();
        let (x, y) = (cut(&inputs), cut(&outputs));
        for returns in [Returns::Constant, Returns::Variable] {
            for orientation in [Orientation::Input, Orientation::Output] {
                if let Ok(units) = Envelopment::new(&x, &y) {
                    for score in units.efficiencies(returns, orientation).into_iter().flatten() {
                        let range = if orientation == Orientation::Input { 0.0..=1.0 } else { 1.0..=f64::MAX };
                        prop_assert!(range.contains(&score), "{score}");
                    }
                    for scale in units.scale_efficiencies(orientation).into_iter().flatten() {
                        prop_assert!((0.0..=1.0).contains(&scale));
                    }
                }
                let (later, _) = shuffled(&y, seed);
                if let Ok(units) = malmquist([&x, &x], [&y, &later], returns, orientation) {
                    for m in units.into_iter().flatten() {
                        finite([&m.index, &m.efficiency_change, &m.technical_change]);
                    }
                }
            }
        }
    }

    /// Farrell scores of both orientations mirror each other under constant returns; variable
    /// returns are kinder; units of measurement and order do not matter; somebody is efficient.
    #[test]
    fn envelopment_identities(
        x in table_of((1.0..100.0f64).boxed(), 6..7, 2..3), y in table_of((1.0..100.0f64).boxed(), 6..7, 1..3),
        scale in 1e-3..1e3f64, seed: u64
    ) {
        let units = Envelopment::new(&x, &y).unwrap();
        let scores = |u: &Envelopment, returns, orientation| -> Vec<f64> {
            u.efficiencies(returns, orientation).into_iter().map(Result::unwrap).collect()
        };
        let ccr = scores(&units, Returns::Constant, Orientation::Input);
        let out = scores(&units, Returns::Constant, Orientation::Output);
        let bcc = scores(&units, Returns::Variable, Orientation::Input);
        prop_assert!(ccr.iter().zip(&out).all(|(a, b)| near(a * b, 1.0, 1e-8)));
        prop_assert!(ccr.iter().zip(&bcc).all(|(a, b)| *a <= b + 1e-9));
        prop_assert!(ccr.iter().any(|s| near(*s, 1.0, 1e-9)));
        let ((mut a, order), (b, _)) = (shuffled(&x, seed), shuffled(&y, seed));
        for cell in a.cells_mut().iter_mut().step_by(2) { *cell *= scale; } // the first input
        let moved: Vec<f64> = order.iter().map(|u| ccr[*u]).collect();
        let again = scores(&Envelopment::new(&a, &b).unwrap(), Returns::Constant, Orientation::Input);
        prop_assert!(all_near(&moved, &again, 1e-8));
    }

    /// Everybody half as well again with the same inputs: 1.5 in either orientation, all of it
    /// technical. A missing unit is left out of both years.
    #[test]
    fn malmquist_of_even_progress(
        x in table_of((1.0..100.0f64).boxed(), 5..6, 2..3), y in table_of((1.0..100.0f64).boxed(), 5..6, 1..2)
    ) {
        let mut later = y.clone();
        for cell in later.cells_mut() { *cell *= 1.5; }
        for orientation in [Orientation::Input, Orientation::Output] {
            for m in malmquist([&x, &x], [&y, &later], Returns::Constant, orientation).unwrap() {
                let m = m.unwrap();
                prop_assert!(near(m.index, 1.5, 1e-8) && near(m.technical_change, 1.5, 1e-8));
                prop_assert!(near(m.efficiency_change, 1.0, 1e-8));
            }
        }
        let mut missing = later.clone();
        missing.cells_mut()[2] = f64::NAN;
        let with = malmquist([&x, &x], [&y, &missing], Returns::Constant, Orientation::Input).unwrap();
        prop_assert_eq!(with[2], Err(Undefined::NotFinite));
        prop_assert!(with.iter().enumerate().all(|(u, m)| u == 2 || near(m.unwrap().index, 1.5, 1e-8)));
    }

    /// Input–output tables and quotients of anything.
    #[test]
    fn tables_of_anything(flows in any_table(), output in prop::collection::vec(wild(), 1..7), delta in wild()) {
        let n = flows.rows().min(flows.columns());
        let square = Matrix::from_fn(n, n, |r, c| flows.get(r, c).unwrap()).unwrap();
        for output in [output.clone(), vec![1e5; n], vec![1e300; n]] {
            if let Ok(t) = InputOutput::new(&square, &output) {
                finite(t.leontief_inverse().cells());
                sane([
                    t.power_of_dispersion(), t.sensitivity_of_dispersion(), t.forward_linkages(),
                    t.ghosh_inverse().map(Matrix::into_cells), t.allocation_coefficients().map(Matrix::into_cells),
                ]);
                for extraction in [Extraction::Links, Extraction::Purchases, Extraction::Whole] {
                    if let Ok(w) = t.without(0, extraction) {
                        finite(w.output.iter().chain([&w.loss, &w.share]));
                    }
                }
            }
            for delta in [delta, 0.3] {
                if let Ok(f) = flq(flows.row(0), &output, delta) {
                    finite([&f.lambda]);
                    sane(f.columns.iter().cloned());
                    if let Ok(columns) = f.regional_coefficients(&square) { sane(columns); }
                }
            }
        }
    }

    /// `x = L f`; a table without a sector's links gives no more; a sector gone takes its own
    /// output with it; Leontief and Ghosh weigh alike.
    #[test]
    fn input_output_identities(n in 2..8usize, seed: u64) {
        let (flows, output) = economy(n, seed);
        let t = InputOutput::new(&flows, &output).unwrap();
        let demand: Vec<f64> = output.iter().zip(flows.row_sums()).map(|(x, z)| x - z).collect();
        let back: Vec<f64> = t.leontief_inverse().iter_rows()
            .map(|row| row.iter().zip(&demand).map(|(l, f)| l * f).sum()).collect();
        prop_assert!(all_near(&back, &output, 1e-9));
        // (I − B) G = I, with G taken from the Leontief inverse.
        let (b, g) = (t.allocation_coefficients().unwrap(), t.ghosh_inverse().unwrap());
        for r in 0..n { for c in 0..n {
            let sum: f64 = b.row(r).iter().zip(g.column(c)).map(|(b, g)| b * g).sum();
            let one = f64::from(u8::from(r == c));
            prop_assert!(near(g.get(r, c).unwrap() - sum, one, 1e-9));
        } }
        prop_assert!(t.upstreamness().unwrap().iter().all(|u| *u >= 1.0));
        let mean = |l: Vec<f64>| l.iter().sum::<f64>() / l.len() as f64;
        prop_assert!(near(mean(t.power_of_dispersion().unwrap()), 1.0, 1e-12));
        for (sector, own) in demand.iter().enumerate() {
            let whole = t.without(sector, Extraction::Whole).unwrap();
            prop_assert!(whole.output[sector].abs() < 1e-9);
            let links = t.without(sector, Extraction::Links).unwrap();
            prop_assert!(near(links.output[sector], *own, 1e-9));
            // With the sector's own demand back, the rest is the same.
            prop_assert!(near(whole.loss, links.loss + own, 1e-9));
        }
    }

    /// A region that is the nation keeps its coefficients; δ = 0 leaves the cross-industry
    /// quotient; the larger δ, the smaller the coefficients.
    #[test]
    fn flq_limits(nation in prop::collection::vec(1.0..1e4f64, 2..7), share in 0.01..0.9f64, seed: u64) {
        let n = nation.len();
        let mut draws = Seeded::new(seed);
        let region: Vec<f64> = nation.iter().map(|x| x * share * (0.1 + 0.9 * draws.unit())).collect();
        let a = Matrix::from_fn(n, n, |_, _| draws.unit() / n as f64).unwrap();
        let whole = flq(&nation, &nation, 0.3).unwrap();
        prop_assert!(near(whole.lambda, 1.0, 1e-12));
        for (c, column) in whole.regional_coefficients(&a).unwrap().into_iter().enumerate() {
            prop_assert!(all_near(&column.unwrap(), &a.column(c), 1e-12));
        }
        let (none, some) = (flq(&region, &nation, 0.0).unwrap(), flq(&region, &nation, 0.3).unwrap());
        prop_assert_eq!(none.lambda, 1.0);
        let simple = |i: usize| (region[i] / region.iter().sum::<f64>()) / (nation[i] / nation.iter().sum::<f64>());
        for (j, (none, some)) in none.columns.iter().zip(&some.columns).enumerate() {
            for (i, (q, less)) in none.as_ref().unwrap().iter().zip(some.as_ref().unwrap()).enumerate() {
                let expected = if i == j { simple(i) } else { simple(i) / simple(j) };
                prop_assert!(near(*q, expected, 1e-9) && less <= q);
            }
        }
    }

    /// Relatedness and complexity of anything.
    #[test]
    fn relatedness_of_anything(table in any_table()) {
        let Ok(a) = Advantages::of(&table) else { return Ok(()) };
        let phi = a.proximity().unwrap();
        prop_assert!(phi.cells().iter().all(|p| (0.0..=1.0).contains(p)));
        prop_assert!((0..phi.rows()).all(|p| phi.get(p, p) == Some(1.0)));
        let density = a.density(&phi).unwrap();
        prop_assert!(density.cells().iter().all(|d| (0.0..=1.0 + 1e-12).contains(d)));
        for found in [complexity(&a), separation(&a)].into_iter().flatten() {
            finite(found.eci.iter().chain(&found.pci).chain([&found.eigenvalue]));
            sane([outlook_index(&a, &density, &found), found.pci_own_scale()]);
            let gain = outlook_gain(&a, &phi, &found).unwrap();
            finite(gain.cells());
            let list = next_industries(&a, 0, &density, &found, &gain).unwrap();
            prop_assert_eq!(list.len() + a.of_region(0).len(), a.industries().len());
            prop_assert!(list.windows(2).all(|w| w[0].density >= w[1].density));
        }
        if let Ok(f) = fitness(&a, 200) { finite(f.fitness.iter().chain(&f.complexity)); }
        for row in 0..table.rows() {
            if let Ok(g) = coagglomeration(&table, table.row(row)) { finite(&[g]); }
        }
    }

    /// Panels and donors of anything.
    #[test]
    fn evaluation_of_anything(table in any_table(), before in 0..8usize, treated in prop::collection::vec(any::<bool>(), 1..9)) {
        let marks: Vec<bool> = (0..table.rows()).map(|r| treated[r % treated.len()]).collect();
        if let Ok(p) = Panel::new(table.clone(), marks, before) {
            if let Ok(d) = differences_in_differences(&p) {
                finite(&[d.effect]);
                sane([d.se_pooled, d.se_unadjusted, d.se_clustered].map(|se| se.map(|x| vec![x])));
            }
            sane([p.gaps(), p.trend_before().map(|x| vec![x])]);
        }
        for matching in [Matching::Outcomes, Matching::Standardised] {
            let own = table.column(0);
            if let Ok(s) = synthetic_control(&table, &own, before, matching) {
                prop_assert!(near(s.weights.iter().sum(), 1.0, 1e-9) && s.weights.iter().all(|w| *w >= 0.0));
                finite(s.gaps.iter().chain([&s.error_before, &s.error_after]));
            }
            let series: Vec<f64> = table.iter_rows().map(|r| r[r.len() - 1]).collect();
            if let Ok(p) = placebo(&table, &series, before, matching) {
                prop_assert!(p.p > 0.0 && p.p <= 1.0 && p.ratio.is_finite());
            }
        }
    }

    /// An effect put in comes out, whatever the units' levels and the years' shocks; with them
    /// exact there is no error.
    #[test]
    fn differences_find_the_effect(
        levels in prop::collection::vec(-50.0..50.0f64, 4..9), years in prop::collection::vec(-9.0..9.0f64, 3..7), effect in -20.0..20.0f64
    ) {
        let (n, t, before) = (levels.len(), years.len(), years.len() / 2);
        let y = Matrix::from_fn(n, t, |u, p| {
            levels[u] + years[p] + if u < 2 && p >= before { effect } else { 0.0 }
        }).unwrap();
        let panel = Panel::new(y, (0..n).map(|u| u < 2).collect(), before).unwrap();
        let d = differences_in_differences(&panel).unwrap();
        prop_assert!(near(d.effect, effect, 1e-10));
        prop_assert!(d.se_unadjusted.unwrap() < 1e-9 && d.se_clustered.unwrap() < 1e-9);
        prop_assert!(d.few_clusters());
        if before > 1 { prop_assert!(panel.trend_before().unwrap().abs() < 1e-9); }
    }

    /// No other weights on the simplex fit better: moving a little weight from any donor to any
    /// other makes the fit worse or leaves it.
    #[test]
    fn synthetic_control_is_the_best_fit(donors in table_of((1.0..9.0f64).boxed(), 9..10, 2..6), seed: u64) {
        let mut draws = Seeded::new(seed);
        let treated: Vec<f64> = donors.iter_rows().map(|r| r[0] * 0.5 + r[1] * 0.5 + draws.unit()).collect();
        let s = synthetic_control(&donors, &treated, 8, Matching::Outcomes).unwrap();
        let error = |w: &[f64]| -> f64 {
            donors.iter_rows().zip(&treated).take(8)
                .map(|(row, y)| (y - row.iter().zip(w).map(|(x, w)| x * w).sum::<f64>()).powi(2)).sum()
        };
        let best = error(&s.weights);
        prop_assert!(near(best, s.squared_error_before().unwrap(), 1e-9));
        for from in 0..s.weights.len() { for to in 0..s.weights.len() {
            let step = smaller(s.weights[from], 1e-3);
            let mut other = s.weights.clone();
            other[from] -= step;
            other[to] += step;
            prop_assert!(error(&other) >= best - 1e-9);
        } }
    }

    /// GEM, diamond, agreement and PMC of anything.
    #[test]
    fn competitiveness_of_anything(scores in table_of(prop_oneof![1.0..10.0f64, wild()].boxed(), 1..7, 1..8), weights in prop::collection::vec(wild(), 1..8)) {
        if let Ok(g) = gem_of_experts(&scores) {
            finite([&g.score, &g.least, &g.most]);
            prop_assert!(g.least <= g.most && g.least >= 10.0 && g.most <= 1000.0 + 1e-9);
        }
        let sides: Vec<Side<'_>> = scores.iter_rows().map(|scores| Side { scores, weights: &weights }).collect();
        if let Ok(d) = diamond(&sides, &vec![1.0; sides.len()]) { finite(d.sides.iter().chain([&d.whole])); }
        for x in scores.cells() { for f in &weights {
            if let Ok(p) = chi_square_upper(*x, *f) { prop_assert!((0.0..=1.0).contains(&p)); }
        } }
    }

    /// The coagglomeration index is the authors' long formula, in which the plants' sizes cancel.
    #[test]
    fn coagglomeration_is_the_long_formula(
        table in table_of((1.0..100.0f64).boxed(), 2..5, 3..7), seed: u64
    ) {
        let mut draws = Seeded::new(seed);
        let reference: Vec<f64> = (0..table.columns()).map(|_| 1.0 + draws.unit() * 9.0).collect();
        let all: f64 = reference.iter().sum();
        let x: Vec<f64> = reference.iter().map(|r| r / all).collect();
        let room = 1.0 - x.iter().map(|x| x * x).sum::<f64>();
        let sizes = table.row_sums();
        let total: f64 = sizes.iter().sum();
        let g = |shares: &[f64]| shares.iter().zip(&x).map(|(s, x)| (s - x).powi(2)).sum::<f64>();
        let (mut plants, mut own, mut squares) = (0.0, 0.0, 0.0);
        for (row, size) in table.iter_rows().zip(&sizes) {
            let (w, h) = (size / total, 0.3 * draws.unit());
            let shares: Vec<f64> = row.iter().map(|s| s / size).collect();
            let gamma = (g(&shares) / room - h) / (1.0 - h);
            plants += w * w * h;
            own += w * w * gamma * (1.0 - h);
            squares += w * w;
        }
        let group: Vec<f64> = table.column_sums().iter().map(|s| s / total).collect();
        let long = (g(&group) / room - plants - own) / (1.0 - squares);
        prop_assert!(near(long, coagglomeration(&table, &reference).unwrap(), 1e-9));
    }
}

/// A nested table, where complexity is known: the more diverse, the more complex. Seed 11.
#[test]
fn complexity_ranks_a_nested_table() {
    let n = 12;
    let nested = Matrix::from_fn(n, n, |r, c| if c <= r { 1.0 } else { 0.0 }).unwrap();
    let a = Advantages::from_binary(&nested).unwrap();
    let found = complexity(&a).unwrap();
    assert!(found.eci.windows(2).all(|w| w[0] < w[1]), "{:?}", found.eci);
    assert!(found.pci.windows(2).all(|w| w[0] < w[1]), "{:?}", found.pci);
    let mean = found.eci.iter().sum::<f64>() / n as f64;
    let spread = found.eci.iter().map(|x| x * x).sum::<f64>() / n as f64;
    assert!(mean.abs() < 1e-12 && (spread - 1.0).abs() < 1e-12);
    let f = fitness(&a, 20).unwrap();
    assert!(f.fitness.windows(2).all(|w| w[0] < w[1]));
    assert!(f.complexity.windows(2).all(|w| w[0] < w[1]));
    // The eigenvector equation itself, M̃ k = λ k on the regions' side.
    let (d, u) = (a.diversity(), a.ubiquity());
    let raw: Vec<f64> = (0..n)
        .map(|r| {
            (0..n)
                .map(|s| {
                    let both = (0..n).filter(|p| *p <= r && *p <= s);
                    both.map(|p| 1.0 / (d[r] * u[p]) as f64).sum::<f64>() * found.eci[s]
                })
                .sum()
        })
        .collect();
    let shift = raw[0] - found.eigenvalue * found.eci[0];
    assert!((0..n).all(|r| near(raw[r], found.eigenvalue * found.eci[r] + shift, 1e-9)));
}

#[test]
fn complexity_says_why_not() {
    let of = |rows: &[&[f64]]| Advantages::from_binary(&Matrix::from_rows(rows).unwrap()).unwrap();
    let pieces = of(&[&[1.0, 1.0, 0.0], &[1.0, 1.0, 0.0], &[0.0, 0.0, 1.0]]);
    assert_eq!(complexity(&pieces), Err(Undefined::Disconnected));
    let apart = separation(&pieces).unwrap();
    assert!(apart.eci[0] == apart.eci[1] && apart.eci[0] > apart.eci[2]);
    let same = of(&[&[1.0, 1.0], &[1.0, 1.0]]);
    assert_eq!(complexity(&same), Err(Undefined::NoVariation));
    assert_eq!(separation(&same), Err(Undefined::BadParameter));
    // A ring: every direction is as good as any other.
    let ring = Matrix::from_fn(6, 6, |r, c| f64::from(u8::from(c == r || c == (r + 1) % 6)));
    assert_eq!(
        complexity(&Advantages::from_binary(&ring.unwrap()).unwrap()),
        Err(Undefined::NotUnique)
    );
    assert_eq!(complexity(&of(&[&[1.0, 1.0]])), Err(Undefined::TooFew));
    let half = Matrix::from_rows(&[[0.5, 1.0]]).unwrap();
    assert_eq!(Advantages::from_binary(&half), Err(Undefined::BadParameter));
}

#[test]
fn gem_and_its_marks() {
    assert!(near(gem([10.0; 6]).unwrap(), 1000.0, 1e-12));
    assert!(near(gem([5.0; 6]).unwrap(), 250.0, 1e-12));
    // Within a pair one makes up for the other; between pairs not.
    let swapped = gem([2.0, 8.0, 5.0, 5.0, 5.0, 5.0]).unwrap();
    assert!(near(swapped, 250.0, 1e-12));
    assert!(gem([2.0, 2.0, 8.0, 8.0, 5.0, 5.0]).unwrap() < 250.0);
    assert_eq!(gem([0.0, 5.0, 5.0, 5.0, 5.0, 5.0]), Err(Undefined::OutsideScale));
    assert_eq!(gem([f64::NAN, 5.0, 5.0, 5.0, 5.0, 5.0]), Err(Undefined::NotFinite));
    let experts = Matrix::from_rows(&[[5.0; 6], [10.0; 6]]).unwrap();
    let g = gem_of_experts(&experts).unwrap();
    assert!(near(g.least, 250.0, 1e-12) && near(g.most, 1000.0, 1e-12) && g.few_experts());
    assert!(near(g.score, gem([7.5; 6]).unwrap(), 1e-12));
}

/// Against the worked example of three judges and six items, and its limits.
#[test]
fn agreement_of_experts() {
    let of = |rows: &[[f64; 4]]| kendall_w(&Matrix::from_rows(rows).unwrap());
    let alike = of(&[[1.0, 2.0, 3.0, 4.0]; 3]).unwrap();
    assert!(alike.w == 1.0 && near(alike.chi_square, 9.0, 1e-12));
    assert!(near(alike.p, 0.029_290_886_534_888_233, 1e-9), "{}", alike.p);
    // Ranks sum to 8, 9, 6, 7 against 7.5: S = 5, W = 12·5/(9·60).
    let apart = of(&[[1.0, 2.0, 3.0, 4.0], [4.0, 3.0, 2.0, 1.0], [3.0, 3.5, 1.5, 2.0]]).unwrap();
    assert!(near(apart.w, 60.0 / 540.0, 1e-12), "{}", apart.w);
    // Ties: two groups of two in every row, all alike, are full agreement.
    assert_eq!(of(&[[1.0, 1.0, 2.0, 2.0]; 3]).unwrap().w, 1.0);
    assert_eq!(of(&[[1.0; 4]; 3]), Err(Undefined::NoVariation));
    assert_eq!(of(&[[1.0, 2.0, 3.0, 4.0]; 2]), Err(Undefined::TooFew));
}

#[test]
fn composites_and_their_rank_ranges() {
    let table = Matrix::from_rows(&[[10.0, 1.0], [6.0, 6.0], [1.0, 10.0], [0.5, 0.5]]).unwrap();
    let both = [Direction::Benefit; 2];
    let ranges =
        rank_ranges(&table, &both, &[vec![1.0, 1.0], vec![3.0, 1.0], vec![1.0, 3.0]]).unwrap();
    // The last is last under any scheme; the even one is first under a geometric mean.
    assert_eq!((ranges[3].best, ranges[3].worst), (4, 4));
    assert!(ranges[1].best == 1 && ranges[0].best == 1 && ranges[0].worst == 3);
    let of = |n, a| composite(&table, &both, &[1.0, 1.0], n, a);
    let ranks = of(Normalisation::Rank, Aggregation::Arithmetic).unwrap();
    assert!(all_near(&ranks, &[0.75, 0.75, 0.75, 0.25], 1e-12));
    assert_eq!(of(Normalisation::Standard, Aggregation::Geometric), Err(Undefined::BadParameter));
}

#[test]
fn pmc_sums_and_grades() {
    let yes = Some(true);
    let known = vec![vec![yes, Some(false)], vec![yes, yes, yes]];
    assert!(pmc_index(&known).unwrap().is_point() && pmc_index(&known).unwrap().lo() == 1.5);
    let open = vec![vec![yes, None], vec![None, None]];
    let range = pmc_index(&open).unwrap();
    assert_eq!((range.lo(), range.hi()), (0.5, 2.0));
    assert_eq!(pmc_index(&[vec![]]), Err(Undefined::Empty));
    assert_eq!(pmc_grade(7.243, PMC_CUTS), Ok(PmcGrade::Excellent));
    assert_eq!(pmc_grade(7.243, [5.0, 7.5, 9.0]), Ok(PmcGrade::Acceptable));
    assert_eq!(pmc_grade(4.99, PMC_CUTS), Ok(PmcGrade::Poor));
    assert_eq!(pmc_grade(9.0, PMC_CUTS), Ok(PmcGrade::Perfect));
    assert_eq!(pmc_grade(9.0, [5.0, 5.0, 9.0]), Err(Undefined::BadParameter));
}

#[test]
fn efficiency_says_why_not() {
    let of = |x: &[[f64; 1]], y: &[[f64; 1]]| {
        Envelopment::new(&Matrix::from_rows(x).unwrap(), &Matrix::from_rows(y).unwrap()).unwrap()
    };
    let units = of(&[[2.0], [0.0], [4.0]], &[[2.0], [3.0], [0.0]]);
    let ccr = units.efficiencies(Returns::Constant, Orientation::Input);
    assert_eq!(ccr, [Ok(1.0), Err(Undefined::ZeroInput), Ok(0.0)]);
    let out = units.efficiency(2, Returns::Variable, Orientation::Output);
    assert_eq!(out, Err(Undefined::NoOutput));
    assert_eq!(
        units.score(&[1.0], &[5.0], Returns::Variable, Orientation::Input),
        Err(Undefined::Infeasible)
    );
    assert!(near(
        units.score(&[1.0], &[5.0], Returns::Constant, Orientation::Input).unwrap(),
        5.0,
        1e-9
    ));
    assert_eq!(units.efficiency(3, Returns::Constant, Orientation::Input), Err(Undefined::Empty));
    assert!(enough_units(12, 2, 2) && !enough_units(11, 2, 2) && !enough_units(19, 5, 4));
}

/// A donor that equals the treated unit takes all weight; twins make the weights ambiguous.
#[test]
fn synthetic_control_says_why_not() {
    let donors = Matrix::from_fn(6, 3, |t, d| ((t * 7 + d * 5) % 11) as f64 + d as f64).unwrap();
    let own = donors.column(1);
    let s = synthetic_control(&donors, &own, 4, Matching::Outcomes).unwrap();
    assert!(all_near(&s.weights, &[0.0, 1.0, 0.0], 1e-9) && s.error_before < 1e-9 && !s.unusable);
    let twins = Matrix::from_fn(6, 3, |t, d| donors.get(t, d / 2).unwrap()).unwrap();
    let target: Vec<f64> = donors.column(0).iter().map(|y| y * 1.1).collect();
    assert_eq!(
        synthetic_control(&twins, &target, 4, Matching::Outcomes),
        Err(Undefined::NotUnique)
    );
    let far: Vec<f64> = own.iter().map(|y| y + 500.0).collect();
    assert!(synthetic_control(&donors, &far, 4, Matching::Outcomes).unwrap().unusable);
    assert_eq!(synthetic_control(&donors, &own, 6, Matching::Outcomes), Err(Undefined::NoTreated));
    assert_eq!(synthetic_control(&donors, &own, 1, Matching::Outcomes), Err(Undefined::TooFew));
}
