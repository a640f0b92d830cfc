//! Density of the distances between plants (Duranton & Overman 2005), against random location.

use super::quotients::quantile;
use super::{Seeded, Undefined, finite, larger, sizes, smaller};

/// A place on a plane: kilometres east and north.
pub type Site = [f64; 2];

/// Places given by latitude and longitude in degrees, laid on a plane around their mean latitude;
/// distances within a province keep to about a tenth of a percent.
///
/// # Errors
/// [`Undefined::Empty`]; [`Undefined::NotFinite`]; [`Undefined::BadParameter`] beyond ±90° and
/// ±180°.
pub fn on_a_plane(degrees: &[[f64; 2]]) -> Result<Vec<Site>, Undefined> {
    const KM_PER_DEGREE: f64 = 111.195;
    if degrees.is_empty() {
        return Err(Undefined::Empty);
    }
    sizes::all_finite(degrees.as_flattened())?;
    if degrees.iter().any(|[lat, lon]| lat.abs() > 90.0 || lon.abs() > 180.0) {
        return Err(Undefined::BadParameter);
    }
    let mean = degrees.iter().map(|[lat, _]| lat).sum::<f64>() / degrees.len() as f64;
    let shrink = mean.to_radians().cos();
    Ok(degrees
        .iter()
        .map(|[lat, lon]| [lon * shrink * KM_PER_DEGREE, lat * KM_PER_DEGREE])
        .collect())
}

/// The density of distances between plants at evenly spaced distances.
#[derive(Clone, Debug, PartialEq)]
pub struct KDensity {
    /// Distances, km, from 0.
    pub distances: Vec<f64>,
    /// Density at each distance, per km.
    pub density: Vec<f64>,
    /// Bandwidth of the Gaussian kernel (Silverman 1986), km.
    pub bandwidth: f64,
}

/// The K-density of at least ten plants at `points` distances from 0 to `reach` km.
///
/// Gaussian kernel, mirrored at 0, each pair of plants once. Distances are first shared out to
/// bins of at most an eighth of the bandwidth, which moves the density by less than 0.2 %.
///
/// # Errors
/// [`Undefined::TooFew`] below ten plants; [`Undefined::NotFinite`]; [`Undefined::NoVariation`]
/// where all distances are equal; [`Undefined::BadParameter`] for a reach that is not positive or
/// out of all proportion to the distances, or fewer than two points; [`Undefined::OutOfRange`].
pub fn k_density(plants: &[Site], reach: f64, points: usize) -> Result<KDensity, Undefined> {
    if plants.len() < 10 {
        return Err(Undefined::TooFew);
    }
    sizes::all_finite(plants.as_flattened())?;
    if reach <= 0.0 || !reach.is_finite() || !(2..=10_000).contains(&points) {
        return Err(Undefined::BadParameter);
    }
    let mut apart = distances(plants);
    sizes::all_finite(&apart).map_err(|_| Undefined::OutOfRange)?;
    let bandwidth = silverman(&mut apart)?;
    let step = reach / (points - 1) as f64;
    let per_step = (8.0 * step / bandwidth).ceil();
    if !per_step.is_finite() || per_step * points as f64 > 1e6 {
        return Err(Undefined::BadParameter);
    }
    let per_step = (per_step as usize).max(1);
    let bin = step / per_step as f64;
    let tail = (5.0 * bandwidth / bin).ceil();
    if tail > 1e6 {
        return Err(Undefined::BadParameter);
    }
    let tail = tail as usize;
    let counts = binned(&apart, bin, (points - 1) * per_step + tail + 2);
    let kernel: Vec<f64> =
        (0..=tail).map(|k| (-0.5 * (k as f64 * bin / bandwidth).powi(2)).exp()).collect();
    let scale = 1.0 / (apart.len() as f64 * bandwidth * (2.0 * std::f64::consts::PI).sqrt());
    let at = |point: usize| {
        let centre = point * per_step;
        let near = counts.iter().enumerate().skip(centre.saturating_sub(tail)).take(2 * tail + 1);
        let direct = near.filter_map(|(b, c)| Some(c * kernel.get(b.abs_diff(centre))?));
        let mirrored = counts.iter().zip(kernel.iter().skip(centre)).map(|(c, k)| c * k);
        (direct.sum::<f64>() + mirrored.sum::<f64>()) * scale
    };
    let density: Vec<f64> = (0..points).map(at).collect();
    sizes::all_finite(&density).map_err(|_| Undefined::OutOfRange)?;
    let distances = (0..points).map(|p| p as f64 * step).collect();
    Ok(KDensity { distances, density, bandwidth })
}

fn distances(plants: &[Site]) -> Vec<f64> {
    let n = plants.len();
    let mut all = Vec::with_capacity(n * n.saturating_sub(1) / 2);
    for (i, a) in plants.iter().enumerate() {
        all.extend(plants.iter().skip(i + 1).map(|b| between(a, b)));
    }
    all
}

fn between(a: &Site, b: &Site) -> f64 {
    let ([x, y], [u, v]) = (a, b);
    (x - u).hypot(y - v)
}

/// Silverman's rule of thumb `0.9 min(sd, IQR/1.34) m^(−1/5)` over m distances.
fn silverman(apart: &mut [f64]) -> Result<f64, Undefined> {
    let (_, sd) = sizes::mean_and_sd(apart)?;
    let m = apart.len();
    let mut quartile = |q: usize| *apart.select_nth_unstable_by(m * q / 4, f64::total_cmp).1;
    let range = quartile(3) - quartile(1);
    let spread = if range > 0.0 { smaller(sd, range / 1.34) } else { sd };
    let bandwidth = finite(0.9 * spread * (m as f64).powf(-0.2))?;
    if bandwidth > 0.0 { Ok(bandwidth) } else { Err(Undefined::NoVariation) }
}

/// Counts of distances in bins around multiples of `bin`, each shared between the two nearest.
fn binned(apart: &[f64], bin: f64, bins: usize) -> Vec<f64> {
    let mut counts = vec![0.0; bins];
    for d in apart {
        let place = d / bin;
        if place >= bins as f64 {
            continue;
        }
        let below = place as usize;
        let part = place - below as f64;
        if let Some(c) = counts.get_mut(below) {
            *c += 1.0 - part;
        }
        if let Some(c) = counts.get_mut(below + 1) {
            *c += part;
        }
    }
    counts
}

/// Median distance between sites; above 2,000 of them over a million pairs drawn from the seed.
///
/// # Errors
/// [`Undefined::TooFew`] below two sites; [`Undefined::NotFinite`]; [`Undefined::OutOfRange`].
pub fn median_distance(sites: &[Site], seed: u64) -> Result<f64, Undefined> {
    if sites.len() < 2 {
        return Err(Undefined::TooFew);
    }
    sizes::all_finite(sites.as_flattened())?;
    let apart = if sites.len() <= 2000 {
        distances(sites)
    } else {
        let mut random = Seeded::new(seed);
        let mut site = || sites.get(random.below(sites.len())).copied().unwrap_or_default();
        (0..1_000_000).map(|_| between(&site(), &site())).collect()
    };
    finite(quantile(apart, 0.5))
}

/// How to draw random locations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draws {
    /// How many random draws; a thousand is usual.
    pub number: usize,
    /// Share of draws that may leave the band anywhere on one side, for example 0.05.
    pub level: f64,
    /// The seed, to be shown.
    pub seed: u64,
    /// How many distances the curves have.
    pub points: usize,
}

/// The K-density of an industry with the global band of random location.
#[derive(Clone, Debug, PartialEq)]
pub struct Localisation {
    /// The industry's own curve.
    pub curve: KDensity,
    /// Lower bound of the band at each distance.
    pub lower: Vec<f64>,
    /// Upper bound of the band at each distance.
    pub upper: Vec<f64>,
}

impl Localisation {
    /// Index of localisation: how far the curve lies above the band, summed over the distances.
    #[must_use]
    pub fn localised(&self) -> f64 {
        self.curve.density.iter().zip(&self.upper).map(|(k, u)| larger(0.0, k - u)).sum()
    }

    /// Index of dispersion: how far it lies below; zero for an industry localised anywhere.
    #[must_use]
    pub fn dispersed(&self) -> f64 {
        if self.localised() > 0.0 {
            return 0.0;
        }
        self.curve.density.iter().zip(&self.lower).map(|(k, l)| larger(0.0, l - k)).sum()
    }
}

/// Compares an industry's plants (places in `sites`, which holds every plant of every industry)
/// with random draws of as many sites without replacement, up to the median distance of all sites.
///
/// # Errors
/// As [`k_density`]; [`Undefined::BadParameter`] for an unknown site, a level outside (0, 1) or
/// fewer than 1/level draws.
pub fn localisation(
    sites: &[Site],
    plants: &[usize],
    draws: &Draws,
) -> Result<Localisation, Undefined> {
    let enough = draws.level * draws.number as f64 >= 1.0;
    if !(draws.level > 0.0 && draws.level < 1.0 && enough) || plants.len() > sites.len() {
        return Err(Undefined::BadParameter);
    }
    let own: Vec<Site> = plants
        .iter()
        .map(|p| sites.get(*p).copied().ok_or(Undefined::BadParameter))
        .collect::<Result<_, _>>()?;
    let reach = median_distance(sites, draws.seed)?;
    let curve = k_density(&own, reach, draws.points)?;
    let work = draws.number.saturating_mul(plants.len()).saturating_mul(plants.len());
    let drawn = sizes::in_pieces(draws.number, work, |range| {
        let mut order = sites.to_vec();
        let one = |draw: usize| {
            // Each draw has a stream of its own, so that the number of threads does not matter.
            let mut random = Seeded::new(Seeded::new(draws.seed ^ ((draw as u64) << 20)).bits());
            order.copy_from_slice(sites);
            random.draw_first(&mut order, plants.len());
            Ok(k_density(order.get(..plants.len()).unwrap_or(&[]), reach, draws.points)?.density)
        };
        range.map(one).collect::<Vec<Result<Vec<f64>, Undefined>>>()
    });
    let drawn: Vec<Vec<f64>> = drawn.into_iter().flatten().collect::<Result<_, _>>()?;
    let lower = band(&drawn, draws, |x| x);
    let upper = band(&drawn, draws, |x| -x);
    let upper = upper.into_iter().map(|x| -x).collect();
    Ok(Localisation { curve, lower, upper })
}

/// The lowest values that at most `level` of the draws fall below anywhere, read by `sign`.
fn band(drawn: &[Vec<f64>], draws: &Draws, sign: fn(f64) -> f64) -> Vec<f64> {
    let columns: Vec<Vec<f64>> = (0..draws.points)
        .map(|p| {
            let at = drawn.iter().filter_map(|d| d.get(p));
            let mut column: Vec<f64> = at.map(|x| sign(*x)).collect();
            column.sort_unstable_by(f64::total_cmp);
            column
        })
        .collect();
    // The lowest rank that a draw takes at any distance tells which bands it leaves.
    let rank = |draw: &Vec<f64>| {
        let ranks = draw.iter().zip(&columns).map(|(x, c)| c.partition_point(|y| *y < sign(*x)));
        ranks.min().unwrap_or(0)
    };
    let mut ranks: Vec<usize> = drawn.iter().map(rank).collect();
    ranks.sort_unstable();
    let allowed = (draws.level * drawn.len() as f64).floor() as usize;
    let k = ranks.get(allowed).copied().unwrap_or(0);
    columns.iter().map(|c| c.get(k).copied().unwrap_or(0.0)).collect()
}

#[cfg(test)]
#[path = "k_density_tests.rs"]
mod tests;
