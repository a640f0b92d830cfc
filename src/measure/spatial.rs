//! Moran's I, global and local, over areas that touch.

use super::{Seeded, Undefined, finite, sizes};

/// Which areas touch which; every neighbour of an area weighs the same (row-standardised).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contiguity {
    neighbours: Vec<Vec<usize>>,
}

impl Contiguity {
    /// The neighbours of each area, numbered from zero.
    ///
    /// # Errors
    /// [`Undefined::BadParameter`] for an area that is unknown, its own neighbour or named twice;
    /// [`Undefined::NoNeighbour`] where no area has one.
    pub fn new(neighbours: Vec<Vec<usize>>) -> Result<Self, Undefined> {
        let n = neighbours.len();
        for (i, list) in neighbours.iter().enumerate() {
            let mut sorted = list.clone();
            sorted.sort_unstable();
            sorted.dedup();
            if sorted.len() != list.len() || list.iter().any(|j| *j >= n || *j == i) {
                return Err(Undefined::BadParameter);
            }
        }
        if neighbours.iter().all(Vec::is_empty) {
            return Err(Undefined::NoNeighbour);
        }
        Ok(Self { neighbours })
    }

    /// Areas that take part: those with a neighbour, and those that are one. Islands do not.
    #[must_use]
    pub fn taking_part(&self) -> Vec<bool> {
        let mut part: Vec<bool> = self.neighbours.iter().map(|list| !list.is_empty()).collect();
        for j in self.neighbours.iter().flatten() {
            if let Some(p) = part.get_mut(*j) {
                *p = true;
            }
        }
        part
    }

    /// Deviations from the mean of the areas that take part (0 for islands), scaled to a largest
    /// of 1, and their number.
    fn deviations(&self, values: &[f64]) -> Result<(Vec<f64>, f64), Undefined> {
        sizes::same_length(&self.neighbours, values)?;
        sizes::all_finite(values)?;
        let part = self.taking_part();
        let known: Vec<f64> =
            values.iter().zip(&part).filter(|(_, p)| **p).map(|(x, _)| *x).collect();
        if known.len() < 3 {
            return Err(Undefined::TooFew);
        }
        let (mean, sd) = sizes::mean_and_sd(&known)?;
        let scaled = |(x, p): (&f64, &bool)| if *p { (x - mean) / sd } else { 0.0 };
        let z: Vec<f64> = values.iter().zip(&part).map(scaled).collect();
        sizes::all_finite(&z).map_err(|_| Undefined::OutOfRange)?;
        Ok((z, known.len() as f64))
    }

    fn lag(&self, area: usize, z: &[f64]) -> Option<f64> {
        let list = self.neighbours.get(area).filter(|list| !list.is_empty())?;
        let sum: f64 = list.iter().filter_map(|j| z.get(*j)).sum();
        Some(sum / list.len() as f64)
    }

    /// `Σᵢ zᵢ lagᵢ`.
    fn cross(&self, z: &[f64]) -> f64 {
        z.iter().enumerate().filter_map(|(i, z_i)| Some(z_i * self.lag(i, z)?)).sum()
    }

    /// Cliff and Ord's sums of weights S0, S1, S2.
    fn sums(&self) -> (f64, f64, f64) {
        let weight = |i: usize| 1.0 / self.neighbours.get(i).map_or(1.0, |l| l.len() as f64);
        let touches = |i: usize, j: usize| self.neighbours.get(i).is_some_and(|l| l.contains(&j));
        let mut columns = vec![0.0; self.neighbours.len()];
        let (mut s0, mut s1) = (0.0, 0.0);
        for (i, list) in self.neighbours.iter().enumerate().filter(|(_, l)| !l.is_empty()) {
            s0 += 1.0;
            for j in list {
                let back = if touches(*j, i) { weight(*j) } else { 0.0 };
                s1 += weight(i) * (weight(i) + back);
                if let Some(c) = columns.get_mut(*j) {
                    *c += weight(i);
                }
            }
        }
        let row = |i: usize| {
            if self.neighbours.get(i).is_some_and(|l| !l.is_empty()) { 1.0 } else { 0.0 }
        };
        let s2 = columns.iter().enumerate().map(|(i, c)| (c + row(i)).powi(2)).sum();
        (s0, s1, s2)
    }
}

/// Global Moran's I with its moments under no spatial pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moran {
    /// The index.
    pub i: f64,
    /// Expectation `−1/(n − 1)`.
    pub expected: f64,
    /// Variance if the values were drawn from a normal distribution.
    pub variance_normal: f64,
    /// Variance if the values were dealt to the areas at random.
    pub variance_random: f64,
}

impl Moran {
    /// Standard score under normality.
    ///
    /// # Errors
    /// [`Undefined::NoVariation`] where the variance is zero.
    pub fn z_normal(&self) -> Result<f64, Undefined> {
        score(self.i - self.expected, self.variance_normal)
    }

    /// Standard score under random dealing.
    ///
    /// # Errors
    /// [`Undefined::NoVariation`] where the variance is zero.
    pub fn z_random(&self) -> Result<f64, Undefined> {
        score(self.i - self.expected, self.variance_random)
    }
}

fn score(distance: f64, variance: f64) -> Result<f64, Undefined> {
    if variance > 0.0 { finite(distance / variance.sqrt()) } else { Err(Undefined::NoVariation) }
}

/// Moran's I (1950), row-standardised; islands are left out.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::NotFinite`]; [`Undefined::TooFew`] below four areas;
/// [`Undefined::NoVariation`]; [`Undefined::OutOfRange`].
pub fn moran(values: &[f64], touching: &Contiguity) -> Result<Moran, Undefined> {
    let (z, n) = touching.deviations(values)?;
    if n < 4.0 {
        return Err(Undefined::TooFew);
    }
    let square: f64 = z.iter().map(|z| z * z).sum();
    let (s0, s1, s2) = touching.sums();
    let expected = -1.0 / (n - 1.0);
    let kurtosis = n * z.iter().map(|z| z.powi(4)).sum::<f64>() / (square * square);
    let normal = (n * n * s1 - n * s2 + 3.0 * s0 * s0) / ((n * n - 1.0) * s0 * s0);
    let a = n * ((n * n - 3.0 * n + 3.0) * s1 - n * s2 + 3.0 * s0 * s0);
    let b = kurtosis * ((n * n - n) * s1 - 2.0 * n * s2 + 6.0 * s0 * s0);
    let random = (a - b) / ((n - 1.0) * (n - 2.0) * (n - 3.0) * s0 * s0);
    Ok(Moran {
        i: finite(n / s0 * touching.cross(&z) / square)?,
        expected,
        variance_normal: finite(normal - expected * expected)?,
        variance_random: finite(random - expected * expected)?,
    })
}

/// Pseudo p-value of [`moran`] from `draws` random dealings of the values: the share of dealings
/// at least as far out on the observed side, `(more + 1)/(draws + 1)`, one-sided.
///
/// # Errors
/// As [`moran`]; [`Undefined::BadParameter`] without draws.
pub fn moran_p(
    values: &[f64],
    touching: &Contiguity,
    draws: usize,
    seed: u64,
) -> Result<f64, Undefined> {
    let (z, _) = touching.deviations(values)?;
    let part = touching.taking_part();
    let observed = touching.cross(&z);
    let mut dealt: Vec<f64> = z.iter().zip(&part).filter(|(_, p)| **p).map(|(z, _)| *z).collect();
    let (mut random, mut placed) = (Seeded::new(seed), z.clone());
    pseudo_p(observed, draws, || {
        random.shuffle(&mut dealt);
        let free = placed.iter_mut().zip(&part).filter(|(_, p)| **p);
        for ((place, _), value) in free.zip(&dealt) {
            *place = *value;
        }
        touching.cross(&placed)
    })
}

fn pseudo_p(observed: f64, draws: usize, mut draw: impl FnMut() -> f64) -> Result<f64, Undefined> {
    if draws == 0 {
        return Err(Undefined::BadParameter);
    }
    // Dealings that differ from the observed only by rounding count as equal.
    let slack = 1e-12 * (1.0 + observed.abs());
    let (mut above, mut below) = (0_usize, 0_usize);
    for _ in 0..draws {
        let drawn = draw();
        above += usize::from(drawn >= observed - slack);
        below += usize::from(drawn <= observed + slack);
    }
    Ok((above.min(below) + 1) as f64 / (draws + 1) as f64)
}

/// Where an area stands on Moran's scatter plot: itself first, then its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quadrant {
    /// High among high.
    HighHigh,
    /// Low among high.
    LowHigh,
    /// Low among low.
    LowLow,
    /// High among low.
    HighLow,
}

/// Local Moran of one area.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LocalMoran {
    /// `(n − 1) zᵢ lagᵢ / Σ z²` (Anselin 1995).
    pub i: f64,
    /// The quadrant; show it only with a p-value.
    pub quadrant: Quadrant,
}

/// Local Moran of every area; `None` for one without neighbours.
///
/// # Errors
/// As [`moran`], from three areas.
pub fn local_moran(
    values: &[f64],
    touching: &Contiguity,
) -> Result<Vec<Option<LocalMoran>>, Undefined> {
    let (z, n) = touching.deviations(values)?;
    let square: f64 = z.iter().map(|z| z * z).sum();
    let one = |(i, z_i): (usize, &f64)| {
        let lag = touching.lag(i, &z)?;
        let quadrant = match (*z_i > 0.0, lag > 0.0) {
            (true, true) => Quadrant::HighHigh,
            (false, true) => Quadrant::LowHigh,
            (false, false) => Quadrant::LowLow,
            (true, false) => Quadrant::HighLow,
        };
        Some(LocalMoran { i: (n - 1.0) * z_i * lag / square, quadrant })
    };
    Ok(z.iter().enumerate().map(one).collect())
}

/// Pseudo p-values of [`local_moran`]: an area keeps its value, the others are dealt at random to
/// its neighbours' places, `draws` times.
///
/// # Errors
/// As [`local_moran`]; [`Undefined::BadParameter`] without draws.
pub fn local_moran_p(
    values: &[f64],
    touching: &Contiguity,
    draws: usize,
    seed: u64,
) -> Result<Vec<Option<f64>>, Undefined> {
    let (z, _) = touching.deviations(values)?;
    let part = touching.taking_part();
    let mut random = Seeded::new(seed);
    let mut p_values = Vec::with_capacity(z.len());
    for (i, z_i) in z.iter().enumerate() {
        let Some(lag) = touching.lag(i, &z) else {
            p_values.push(None);
            continue;
        };
        let others = z.iter().zip(&part).enumerate();
        let mut others: Vec<f64> =
            others.filter(|(j, (_, p))| **p && *j != i).map(|(_, (z, _))| *z).collect();
        let k = touching.neighbours.get(i).map_or(0, Vec::len);
        let p = pseudo_p(z_i * lag, draws, || {
            random.draw_first(&mut others, k);
            z_i * others.iter().take(k).sum::<f64>() / k as f64
        })?;
        p_values.push(Some(p));
    }
    Ok(p_values)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of areas, the last an island.
    fn line(n: usize) -> Contiguity {
        let ends = |i: usize| {
            let mut list = Vec::new();
            if i > 0 {
                list.push(i - 1);
            }
            if i + 1 < n {
                list.push(i + 1);
            }
            list
        };
        Contiguity::new((0..n).map(ends).chain([vec![]]).collect()).unwrap()
    }

    #[test]
    fn an_island_changes_nothing_but_is_left_out() {
        let values: Vec<f64> = (0..12).map(|i| f64::from(i * i % 7)).collect();
        let with = |island: f64| {
            let mut all = values.clone();
            all.push(island);
            moran(&all, &line(12)).unwrap()
        };
        assert_eq!(with(3.0), with(1e6));
        assert_eq!(with(0.0).expected, -1.0 / 11.0);
    }

    #[test]
    fn a_slope_is_found_and_a_shuffle_is_not() {
        let mut values: Vec<f64> = (0..40).map(f64::from).chain([0.0]).collect();
        assert!(moran(&values, &line(40)).unwrap().i > 0.9);
        assert!(moran_p(&values, &line(40), 999, 1).unwrap() <= 0.002);
        let local = local_moran_p(&values, &line(40), 999, 1).unwrap();
        assert!(local[0].unwrap() < 0.05 && local[40].is_none());
        Seeded::new(5).shuffle(&mut values[..40]);
        assert!(moran_p(&values, &line(40), 999, 1).unwrap() > 0.05);
    }

    #[test]
    fn refusals() {
        assert_eq!(Contiguity::new(vec![vec![0]]), Err(Undefined::BadParameter));
        assert_eq!(Contiguity::new(vec![vec![], vec![]]), Err(Undefined::NoNeighbour));
        assert_eq!(moran(&[1.0; 6], &line(5)), Err(Undefined::NoVariation));
        assert_eq!(moran(&[1.0; 5], &line(5)), Err(Undefined::Mismatch));
        assert_eq!(
            moran(&[1.0, 2.0, 3.0, 4.0, f64::NAN, 0.0], &line(5)),
            Err(Undefined::NotFinite)
        );
    }
}
