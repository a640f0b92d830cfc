//! Measures without a peer to compare with, by identities and by simulation with a stated seed;
//! and for all of them: whatever the input, never NaN, never infinity, never a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use jiju::measure::cluster_index::{Place, cluster_index, observatory_stars};
use jiju::measure::ellison_glaeser::{Register, geographies, geography};
use jiju::measure::firms::{
    INDUSTRY_2017, lerner, link_density, price_cost_margin, size_structure,
};
use jiju::measure::inequality as unequal;
use jiju::measure::k_density::{Draws, k_density, localisation as k_localisation};
use jiju::measure::lifecycle::{heterogeneity, logistic, net_entry_stage, two_period_stage};
use jiju::measure::localisation as local;
use jiju::measure::quotients::{
    Quotients, bootstrap_cut, log_standardised, standardised, symmetric,
};
use jiju::measure::risk::{
    debt_ratio, dependence, fragile_revenue, portfolio_variance, price_shock, volatility,
};
use jiju::measure::shift_share::{
    arcelus, dynamic_shift_share, esteban_marquillas, gerfin, shift_share_of_known,
};
use jiju::measure::spatial::{Contiguity, local_moran, local_moran_p, moran, moran_p};
use jiju::measure::{
    Matrix, Seeded, Undefined, arithmetic_mean_growth, cagr, concentration_ratio, contributions,
    convergence, effective_number, geometric_mean_growth, growth_share, hall_tideman, herfindahl,
    herfindahl_normalised, relative_entropy, shannon, shift_share,
};
use proptest::prelude::*;

type Measure = fn(&[f64]) -> Result<f64, Undefined>;

fn near(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * (1.0 + a.abs() + b.abs())
}

/// Sizes as statistics give them: zeros, ones, and anything up to a million.
fn size() -> impl Strategy<Value = f64> {
    prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.01..1e6f64]
}

/// Sizes as nobody should give them.
fn wild() -> impl Strategy<Value = f64> {
    prop_oneof![
        2 => size(),
        1 => prop::sample::select(vec![
            0.0, -0.0, -1.0, -7.5, 1e-300, 1e300, 1e308, f64::MAX, 5e-324, f64::NAN,
            f64::INFINITY, f64::NEG_INFINITY, 0.25, 3.0, 3.0,
        ]),
    ]
}

fn sizes(n: std::ops::Range<usize>) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(size(), n)
}

fn table() -> impl Strategy<Value = Matrix> {
    (1..7usize, 1..7usize).prop_flat_map(|(r, c)| {
        prop::collection::vec(size(), r * c).prop_map(move |v| Matrix::new(r, c, v).unwrap())
    })
}

/// First and last sizes here and there, all positive, there never below here.
fn accounts() -> impl Strategy<Value = [Vec<f64>; 4]> {
    let row = (1.0..1e4f64, 1.0..1e4f64, 1.0..1e5f64, 1.0..1e5f64);
    prop::collection::vec(row, 1..9).prop_map(|rows| {
        [
            rows.iter().map(|r| r.0).collect(),
            rows.iter().map(|r| r.1).collect(),
            rows.iter().map(|r| r.0 + r.2).collect(),
            rows.iter().map(|r| r.1 + r.3).collect(),
        ]
    })
}

/// A result is finite, or a reason.
fn sane(results: &[Result<f64, Undefined>]) {
    for (i, r) in results.iter().enumerate() {
        assert!(r.is_err() || r.is_ok_and(f64::is_finite), "{i}: {r:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Theil's T and L split without a rest, whatever the groups.
    #[test]
    fn theil_parts_add_up(
        rows in prop::collection::vec((0.01..1e5f64, 0..4usize), 1..40), zero in any::<bool>()
    ) {
        let (mut values, groups): (Vec<f64>, Vec<usize>) = rows.into_iter().unzip();
        if zero { values[0] = 0.0; }
        prop_assume!(values.iter().sum::<f64>() > 0.0);
        let t = unequal::theil_t_parts(&values, &groups).unwrap();
        prop_assert!(near(t.total, unequal::theil_t(&values).unwrap(), 1e-12));
        prop_assert!(t.between >= 0.0 && t.within >= 0.0);
        if zero {
            prop_assert!(unequal::theil_l_parts(&values, &groups).is_err());
        } else {
            let l = unequal::theil_l_parts(&values, &groups).unwrap();
            prop_assert!(near(l.total, unequal::theil_l(&values).unwrap(), 1e-12));
        }
        let alone = unequal::theil_t_parts(&values, &(0..values.len()).collect::<Vec<_>>()).unwrap();
        prop_assert!(alone.within.abs() < 1e-12);
    }

    /// Scale and order do not matter; bounds hold.
    #[test]
    fn inequality_and_concentration_are_relative(values in sizes(2..40), scale in 1e-6..1e6f64, seed: u64) {
        prop_assume!(values.iter().sum::<f64>() > 0.0);
        let mut other: Vec<f64> = values.iter().map(|x| x * scale).collect();
        Seeded::new(seed).shuffle(&mut other);
        let n = values.len() as f64;
        let measures: [(Measure, f64); 12] = [
            (unequal::gini, 1.0 - 1.0 / n), (unequal::gini_normalised, 1.0), (unequal::hoover, 1.0),
            (unequal::coulter, 1.0), (unequal::variation, n.sqrt()), (unequal::theil_t, n.ln()),
            (herfindahl, 1.0), (herfindahl_normalised, 1.0), (effective_number, n),
            (hall_tideman, 1.0), (shannon, n.ln()), (relative_entropy, 1.0),
        ];
        for (i, (measure, top)) in measures.iter().enumerate() {
            let (a, b) = (measure(&values).unwrap(), measure(&other).unwrap());
            prop_assert!(near(a, b, 1e-10), "{i}: {a} {b}");
            prop_assert!(a >= 0.0 && a <= top + 1e-9, "{i}: {a}");
        }
        for k in [1, 4, 8] {
            let (a, b) = (concentration_ratio(&values, k).unwrap(), concentration_ratio(&other, k).unwrap());
            prop_assert!(near(a, b, 1e-10) && a <= 1.0 + 1e-12);
        }
        // Gini by its definition over all pairs.
        let mean = values.iter().sum::<f64>() / n;
        let pairs: f64 = values.iter().flat_map(|a| values.iter().map(move |b| (a - b).abs())).sum();
        prop_assert!(near(unequal::gini(&values).unwrap(), pairs / (2.0 * n * n * mean), 1e-10));
        let equal = vec![3.0; values.len()];
        prop_assert!(near(unequal::gini_weighted(&values, &equal).unwrap(), unequal::gini(&values).unwrap(), 1e-10));
    }

    /// Quotients average to one, weighted by the reference; the profiles agree with the slices.
    #[test]
    fn tables_agree_with_their_rows(m in table()) {
        prop_assume!(m.cells().iter().sum::<f64>() > 0.0);
        let q = Quotients::of(&m).unwrap();
        let (regions, all) = (m.row_sums(), m.column_sums());
        let total: f64 = regions.iter().sum();
        for (r, size) in regions.iter().enumerate() {
            for (c, there) in all.iter().enumerate() {
                prop_assert_eq!(q.get(r, c).is_ok(), *size > 0.0 && *there > 0.0);
            }
            if *size > 0.0 {
                let mean: f64 = (0..m.columns()).filter_map(|c| Some(q.get(r, c).ok()? * all[c])).sum();
                prop_assert!(near(mean / total, 1.0, 1e-10));
            }
        }
        for (row, profile) in m.iter_rows().zip(local::region_profiles(&m).unwrap()) {
            let Some(p) = profile else { continue };
            prop_assert!(near(p.krugman(), local::krugman(row, &all).unwrap(), 1e-10));
            prop_assert!(near(p.herfindahl, herfindahl(row).unwrap(), 1e-10));
            prop_assert!(near(p.shannon, shannon(row).unwrap(), 1e-10));
            prop_assert!(near(p.hachman, local::hachman(row, &all).unwrap(), 1e-10));
            prop_assert!(p.hachman > 0.0 && p.hachman <= 1.0 + 1e-12);
            prop_assert!((0.0..=1.0 + 1e-12).contains(&p.specialisation));
        }
        for (c, profile) in local::industry_profiles(&m).unwrap().into_iter().enumerate() {
            let Some(p) = profile else { continue };
            let column = m.column(c);
            prop_assert!(near(p.hoover, local::hoover_localisation(&column, &regions).unwrap(), 1e-10));
            prop_assert!(near(p.hoover_gini, local::hoover_gini(&column, &regions).unwrap(), 1e-10));
            prop_assert!(near(p.gini_of_quotients, local::gini_of_quotients(&column, &regions).unwrap(), 1e-10));
            // The curve lies at least as far out as its largest distance, and at most twice that.
            prop_assert!(p.hoover <= p.hoover_gini + 1e-10 && p.hoover_gini <= 2.0 * p.hoover + 1e-10);
        }
    }

    /// All parts of every shift-share add to the change.
    #[test]
    fn shift_shares_add_up([h0, h1, n0, n1] in accounts()) {
        let dunn = shift_share(&h0, &h1, &n0, &n1).unwrap();
        prop_assert!(near(dunn.national + dunn.industry_mix + dunn.regional, dunn.change, 1e-9));
        let em = esteban_marquillas(&h0, &h1, &n0, &n1).unwrap();
        prop_assert!(near(em.national + em.industry_mix + em.competitive + em.allocation, em.change, 1e-9));
        let a = arcelus(&h0, &h1, &n0, &n1).unwrap();
        let sum: f64 = [a.national, a.industry_mix, a.regional, a.regional_mix]
            .iter().map(|s| s.homothetic + s.residual).sum();
        let scale = h0.iter().chain(&h1).sum::<f64>() * 1e-7;
        prop_assert!((sum - dunn.change).abs() < scale, "{sum} {}", dunn.change);
        prop_assert!((a.regional.homothetic + a.regional_mix.homothetic - em.competitive).abs() < scale);
        prop_assert!((a.national.homothetic + a.national.residual - dunn.national).abs() < scale);
        prop_assert!((a.industry_mix.homothetic + a.industry_mix.residual - dunn.industry_mix).abs() < scale);
        let g = gerfin(&h0, &h1, &n0, &n1).unwrap();
        prop_assert!(near(g.structural * g.locational, g.regional, 1e-10));
        prop_assert!(near(contributions(&h0, &h1).unwrap().iter().sum::<f64>(), dunn.change / h0.iter().sum::<f64>(), 1e-9));
        let one = dynamic_shift_share(&[Some((&h0, &n0)), None, Some((&h1, &n1))]).unwrap();
        prop_assert_eq!(one.parts, dunn);
    }

    /// Means of growth: geometric never above arithmetic; doubling back and forth is no growth.
    #[test]
    fn growth_means(series in prop::collection::vec(0.1..1e4f64, 2..12)) {
        let (g, a) = (geometric_mean_growth(&series).unwrap(), arithmetic_mean_growth(&series).unwrap());
        prop_assert!(g <= a + 1e-9);
        let back: Vec<f64> = series.iter().chain(series.iter().rev()).copied().collect();
        prop_assert!(geometric_mean_growth(&back).unwrap().abs() < 1e-12);
    }

    /// Moran's I does not see shift and scale; local values add to the global one.
    #[test]
    fn moran_is_relative(values in prop::collection::vec(-5.0..5.0f64, 9), a in 0.1..50.0f64, b in -9.0..9.0f64) {
        prop_assume!(values.iter().any(|v| (v - values[0]).abs() > 1e-3));
        let touching = grid(3);
        let one = moran(&values, &touching).unwrap();
        let other: Vec<f64> = values.iter().map(|v| a * v + b).collect();
        prop_assert!(near(one.i, moran(&other, &touching).unwrap().i, 1e-8));
        let sum: f64 = local_moran(&values, &touching).unwrap().iter().flatten().map(|l| l.i).sum();
        prop_assert!(near(sum / 8.0, one.i, 1e-9));
    }

    /// Whatever the sizes, a number or a reason.
    #[test]
    fn slices_never_spoil(a in prop::collection::vec(wild(), 0..14), b in prop::collection::vec(wild(), 0..14), x in wild(), y in wild(), z in wild()) {
        let b: Vec<f64> = if b.is_empty() { b } else { a.iter().enumerate().map(|(i, _)| b[i % b.len()]).collect() };
        let groups: Vec<usize> = (0..a.len()).map(|i| i % 3).collect();
        sane(&[
            unequal::gini(&a), unequal::gini_normalised(&a), unequal::gini_weighted(&a, &b),
            unequal::hoover(&a), unequal::hoover_against(&a, &b), unequal::variation(&a),
            unequal::williamson(&a, &b), unequal::coulter(&a), unequal::theil_t(&a), unequal::theil_l(&a),
            unequal::theil_t_parts(&a, &groups).map(|p| p.total + p.between + p.within),
            unequal::theil_l_parts(&a, &groups).map(|p| p.total + p.between + p.within),
            herfindahl(&a), herfindahl_normalised(&a), effective_number(&a), hall_tideman(&a),
            shannon(&a), relative_entropy(&a), concentration_ratio(&a, 4),
            local::krugman(&a, &b), local::krugman_against_rest(&a, &b), local::hachman(&a, &b),
            local::hoover_gini(&a, &b), local::gini_of_quotients(&a, &b), local::relative_diversity(&a, &b),
            local::locational_gini_area(&a, &b), symmetric(x),
            standardised(&a).map(|s| s.iter().sum()),
            log_standardised(&a).map(|s| s.scores.iter().flatten().sum()),
            bootstrap_cut(&a, 0.05, 20, 1),
            cagr(x, y, z), geometric_mean_growth(&a), arithmetic_mean_growth(&a),
            contributions(&a, &b).map(|c| c.iter().map(|x| x / 1e9).sum()),
            convergence(&a, &b, x).map(|c| c.beta + c.intercept + c.sigma + c.r_squared),
            convergence(&a, &b, x).map(|c| c.half_life.unwrap_or(0.0) + c.standard_error.unwrap_or(0.0)),
            growth_share(x, y, z).map(|_| 0.0),
        ]);
        sane(&[
            shift_share(&a, &b, &b, &a).map(|s| s.national / 2.0 + s.regional / 4.0 + s.industry_mix / 4.0),
            shift_share_of_known(&a, &b, &b, &a).map(|s| s.parts.regional),
            esteban_marquillas(&a, &b, &b, &a).map(|s| s.competitive / 2.0 + s.allocation / 2.0),
            arcelus(&a, &b, &b, &a).map(|s| s.regional_mix.residual / 2.0 + s.regional.homothetic / 2.0),
            gerfin(&a, &b, &b, &a).map(|s| s.structural / 2.0 + s.locational / 2.0),
            dynamic_shift_share(&[Some((&a, &b)), Some((&b, &a))]).map(|s| s.parts.regional),
            logistic(&b, &a).map(|l| l.capacity), logistic(&b, &a).map(|l| l.at(3.0) / 2.0),
            heterogeneity(&a, &b).map(|h| h.firms + h.diversity),
            net_entry_stage(x, y, z, 0.02).map(|_| 0.0), two_period_stage((x, y), (z, x)).map(|_| 0.0),
            price_cost_margin(x, y, z), lerner(x, y), debt_ratio(x, y), fragile_revenue(x, y),
            dependence(&a).map(|d| d.largest + d.herfindahl), volatility(&a),
            price_shock(x, y, z).map(|s| s.margin_after / 2.0 + s.exposure / 2.0),
            size_structure(&a, &b, &INDUSTRY_2017).map(|s| s.iter().map(|c| c.persons / 4.0).sum()),
            cluster_index(&Place { employment: x, area: y, inhabitants: z, firms: x }, &Place { employment: z, area: y, inhabitants: x, firms: z }),
            geography(&groups, &a, &[x, y, z]).map(|g| g.gamma / 2.0 + g.maurel_sedillot / 2.0 + g.z.unwrap_or(0.0)),
            observatory_stars(&a, &b).map(|_| 0.0),
        ]);
        if let Ok(all) = geographies(&Register { regions: &groups, industries: &groups, sizes: &a }, 3, 3) {
            sane(&all.into_iter().map(|g| g.map(|g| g.gamma)).collect::<Vec<_>>());
        }
    }

    /// The same for tables, areas and places.
    #[test]
    fn tables_never_spoil(cells in prop::collection::vec(wild(), 30), tall in any::<bool>()) {
        let m = if tall { Matrix::new(10, 3, cells.clone()) } else { Matrix::new(5, 6, cells.clone()) }.unwrap();
        if let Ok(q) = Quotients::of(&m) {
            prop_assert!(q.cells().cells().iter().all(|x| x.is_finite()));
            for c in 0..m.columns() {
                sane(&[q.standardised(c).map(|s| s.iter().flatten().sum()), q.log_standardised(c).map(|s| s.scores.iter().flatten().sum())]);
            }
        }
        if let Ok(all) = local::region_profiles(&m) {
            for p in all.into_iter().flatten() {
                prop_assert!([p.herfindahl, p.shannon, p.specialisation, p.hachman].iter().all(|x| x.is_finite()));
                sane(&[p.relative_diversity()]);
            }
        }
        if let Ok(all) = local::industry_profiles(&m) {
            for p in all.into_iter().flatten() {
                prop_assert!([p.hoover, p.hoover_gini, p.gini_of_quotients].iter().all(|x| x.is_finite()));
            }
        }
        sane(&[
            local::krugman_against_mean(&cells[..m.columns()], &m),
            portfolio_variance(&cells[..m.rows()], &m),
            moran(&cells[..9], &grid(3)).map(|m| m.i), moran_p(&cells[..9], &grid(3), 9, 1),
            moran(&cells[..9], &grid(3)).and_then(|m| m.z_normal()),
            moran(&cells[..9], &grid(3)).and_then(|m| m.z_random()),
            local_moran(&cells[..9], &grid(3)).map(|l| l.iter().flatten().map(|l| l.i).sum()),
        ]);
        let places: Vec<[f64; 2]> = cells.chunks_exact(2).map(|c| [c[0], c[1]]).collect();
        if let Ok(k) = k_density(&places, 50.0, 20) {
            prop_assert!(k.density.iter().all(|x| x.is_finite() && *x >= 0.0));
        }
    }
}

/// Areas of a square grid that share a side.
fn grid(n: usize) -> Contiguity {
    let at = |r: usize, c: usize| r * n + c;
    let list = |r: usize, c: usize| {
        let mut list = Vec::new();
        if r > 0 {
            list.push(at(r - 1, c));
        }
        if c > 0 {
            list.push(at(r, c - 1));
        }
        if r + 1 < n {
            list.push(at(r + 1, c));
        }
        if c + 1 < n {
            list.push(at(r, c + 1));
        }
        list
    };
    Contiguity::new((0..n * n).map(|i| list(i / n, i % n)).collect()).unwrap()
}

/// Plants dropped on regions in proportion to all employment: both indices are zero on average,
/// and the standard score of `G` has mean 0 and deviation 1. Seed 20261126.
#[test]
fn random_location_is_no_concentration() {
    let mut random = Seeded::new(20_261_126);
    let regions = [5.0, 10.0, 15.0, 20.0, 20.0, 30.0];
    let sizes: Vec<f64> = (0..60).map(|_| (1.0 + random.unit() * 20.0).powi(2)).collect();
    let draws = 4000;
    let (mut gamma, mut ms, mut z, mut z2) = (0.0, 0.0, 0.0, 0.0);
    for _ in 0..draws {
        let places: Vec<usize> = sizes
            .iter()
            .map(|_| {
                let mut left = random.unit() * 100.0;
                regions
                    .iter()
                    .position(|x| {
                        left -= x;
                        left < 0.0
                    })
                    .unwrap_or(5)
            })
            .collect();
        let g = geography(&places, &sizes, &regions).unwrap();
        gamma += g.gamma / f64::from(draws);
        ms += g.maurel_sedillot / f64::from(draws);
        z += g.z.unwrap() / f64::from(draws);
        z2 += g.z.unwrap().powi(2) / f64::from(draws);
    }
    assert!(gamma.abs() < 1e-3 && ms.abs() < 2e-3, "{gamma} {ms}");
    assert!(z.abs() < 0.05 && (z2 - 1.0).abs() < 0.1, "{z} {z2}");
}

/// Permutation p-values of values without a pattern are even: about one in ten below 0.1 on either
/// side, so one in five in all. Seed 7.
#[test]
fn permutation_p_values_are_honest() {
    let mut random = Seeded::new(7);
    let (touching, trials) = (grid(6), 400);
    let small = (0..trials)
        .filter(|seed| {
            let values: Vec<f64> = (0..36).map(|_| random.unit()).collect();
            moran_p(&values, &touching, 199, *seed).unwrap() <= 0.1
        })
        .count();
    assert!((50..=110).contains(&small), "{small} of {trials}");
    let values: Vec<f64> = (0..36).map(|i| f64::from(i / 6)).collect();
    let p = local_moran_p(&values, &touching, 199, 1).unwrap();
    // The second area touches 0, 0 and 1 of six sixes: about one dealing in a hundred is as low.
    assert!(p[1].unwrap() <= 0.04 && p.iter().all(Option::is_some));
}

/// An industry drawn at random leaves the band of the K-density in few of many trials on the
/// upper side. Seed 31.
#[test]
fn the_band_of_random_location_holds_random_industries() {
    let mut random = Seeded::new(31);
    let sites: Vec<[f64; 2]> =
        (0..150).map(|_| [random.unit() * 80.0, random.unit() * 60.0]).collect();
    let draws = Draws { number: 200, level: 0.05, seed: 5, points: 24 };
    let mut order: Vec<usize> = (0..150).collect();
    let trials = 60;
    let out = (0..trials)
        .filter(|_| {
            random.draw_first(&mut order, 20);
            k_localisation(&sites, &order[..20], &draws).unwrap().localised() > 0.0
        })
        .count();
    assert!(out <= 9, "{out} of {trials}");
}

#[test]
fn links_are_a_share_of_all_possible() {
    let all: Vec<(usize, usize)> = (0..6).flat_map(|a| (0..a).map(move |b| (a, b))).collect();
    assert_eq!(link_density(6, &all), Ok(1.0));
    assert_eq!(link_density(6, &[]), Ok(0.0));
}
