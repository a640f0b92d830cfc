//! The K-density against its definition, and against places of which the answer is known.

use super::*;

fn scattered(n: usize, seed: u64) -> Vec<Site> {
    let mut random = Seeded::new(seed);
    (0..n).map(|_| [random.unit() * 100.0, random.unit() * 100.0]).collect()
}

#[test]
fn equals_the_definition_and_integrates_to_one() {
    let plants = scattered(25, 3);
    let k = k_density(&plants, 170.0, 200).unwrap();
    let apart = distances(&plants);
    let h = k.bandwidth;
    for (d, density) in k.distances.iter().zip(&k.density) {
        let kernel = |u: f64| (-0.5 * (u / h).powi(2)).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let direct: f64 = apart.iter().map(|x| kernel(d - x) + kernel(d + x)).sum();
        let direct = direct / (apart.len() as f64 * h);
        assert!((density - direct).abs() < 2e-3 * direct + 1e-6, "{d}: {density} {direct}");
    }
    let area: f64 = k.density.windows(2).map(|w| (w[0] + w[1]) / 2.0).sum::<f64>() * 170.0 / 199.0;
    assert!((area - 1.0).abs() < 2e-3, "{area}");
}

#[test]
fn a_knot_is_localised_and_a_random_draw_is_not() {
    let sites = scattered(300, 8);
    let draws = Draws { number: 200, level: 0.05, seed: 11, points: 40 };
    let centre = [50.0, 50.0];
    let mut near: Vec<usize> = (0..300).collect();
    near.sort_by(|a, b| between(&sites[*a], &centre).total_cmp(&between(&sites[*b], &centre)));
    let knot = localisation(&sites, &near[..30], &draws).unwrap();
    assert!(knot.localised() > 0.0 && knot.dispersed() == 0.0);
    assert_eq!(knot, localisation(&sites, &near[..30], &draws).unwrap());
    // The seed of the places is that of the draw: of eight random industries most lie inside.
    let inside = (0..8)
        .filter(|i| {
            let own: Vec<usize> = (i * 30..i * 30 + 30).collect();
            localisation(&sites, &own, &draws).unwrap().localised() == 0.0
        })
        .count();
    assert!(inside >= 6, "{inside}");
}

/// The band is global: about 5 % of the draws leave it on each side, no more.
#[test]
fn few_draws_leave_the_band() {
    let mut random = Seeded::new(2);
    let drawn: Vec<Vec<f64>> = (0..400).map(|_| (0..10).map(|_| random.unit()).collect()).collect();
    let draws = Draws { number: 400, level: 0.05, seed: 0, points: 10 };
    let lower = band(&drawn, &draws, |x| x);
    let out = drawn.iter().filter(|d| d.iter().zip(&lower).any(|(x, l)| x < l)).count();
    assert!((8..=20).contains(&out), "{out}");
}

#[test]
fn refusals() {
    let sites = scattered(30, 1);
    assert_eq!(k_density(&sites[..9], 10.0, 20), Err(Undefined::TooFew));
    assert_eq!(k_density(&[[1.0, 1.0]; 12], 10.0, 20), Err(Undefined::NoVariation));
    assert_eq!(k_density(&sites, 0.0, 20), Err(Undefined::BadParameter));
    assert_eq!(k_density(&[[1e308, -1e308]; 12], 10.0, 20), Err(Undefined::NoVariation));
    let plane = on_a_plane(&[[35.0, 116.0], [36.0, 116.0]]).unwrap();
    assert!((between(&plane[0], &plane[1]) - 111.195).abs() < 1e-6);
}
