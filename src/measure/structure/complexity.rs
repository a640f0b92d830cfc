//! Complexity of regions and industries, and which industry could come next.

use super::Advantages;
use super::ones::Ones;
use crate::measure::eigen::largest_eigenpair;
use crate::measure::{Matrix, Undefined, finite, larger};

/// With fewer regions complexity says nothing: a county alone has none, its province's table has.
pub const FEWEST_REGIONS: usize = 10;

/// Economic complexity of regions (ECI) and industries (PCI), Hidalgo & Hausmann 2009.
///
/// Relative to the table only: values of other years or other tables do not compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Complexity {
    /// Standard scores over the regions (divisor n); the sign follows diversity.
    pub eci: Vec<f64>,
    /// On the scale of `eci`: less its mean, over its standard deviation.
    pub pci: Vec<f64>,
    /// Second eigenvalue in (0, 1]; near 1 the table nearly falls apart.
    pub eigenvalue: f64,
    /// The industries' side of the eigenvector over the standard deviation of the regions',
    /// not shifted: what the outlook is computed from.
    raw: Vec<f64>,
}

impl Complexity {
    /// PCI standardised with its own mean and standard deviation (divisor n), as some packages
    /// have it.
    ///
    /// # Errors
    /// [`Undefined::NoVariation`].
    pub fn pci_own_scale(&self) -> Result<Vec<f64>, Undefined> {
        let (mean, sd) = moments(&self.pci)?;
        Ok(self.pci.iter().map(|x| (x - mean) / sd).collect())
    }
}

/// ECI and PCI from the second eigenvector of the symmetric industry form
/// `D_p^{-½} Mᵀ D_c⁻¹ M D_p^{-½}`. Fewer than [`FEWEST_REGIONS`] are computed and should not be
/// shown.
///
/// # Errors
/// [`Undefined::TooFew`] for one region or one industry; [`Undefined::Disconnected`] where the
/// table falls into pieces, of which the second eigenvector would only tell which is which (see
/// [`separation`]); [`Undefined::NoVariation`] where all regions have the same industries;
/// [`Undefined::NotUnique`] where the second eigenvalue is double, or neither sign goes with
/// diversity; [`Undefined::NotSettled`].
pub fn complexity(advantages: &Advantages) -> Result<Complexity, Undefined> {
    let n = advantages.industries().len();
    if n < 2 || advantages.regions().len() < 2 {
        return Err(Undefined::TooFew);
    }
    if advantages.pieces().2 > 1 {
        return Err(Undefined::Disconnected);
    }
    let roots: Vec<f64> = advantages.ubiquity().iter().map(|u| (*u as f64).sqrt()).collect();
    let links = advantages.ubiquity().iter().sum::<usize>() as f64;
    let first: Vec<f64> = roots.iter().map(|r| r / links.sqrt()).collect();
    let form = Form::new(advantages, &roots);
    let apply = |x: &[f64], y: &mut [f64]| form.times(x, y);
    let settled = |_: f64, residual: f64| residual <= 1e-13;
    let (second, vector) = largest_eigenpair(n, apply, &[&first], settled)?;
    if second < 1e-12 {
        return Err(Undefined::NoVariation);
    }
    if n > 2 {
        // Its exact place does not matter, only that it is another.
        let settled =
            |third: f64, residual: f64| residual <= larger(1e-10, 1e-5 * (second - third));
        let (third, _) = largest_eigenpair(n, apply, &[&first, &vector], settled)?;
        if second - third < 1e-9 {
            return Err(Undefined::NotUnique);
        }
    }
    let industries = vector.iter().zip(&roots).map(|(v, r)| v / r).collect();
    standardised(advantages, industries, second)
}

/// What ECI and PCI become in a table of two pieces: they only tell the larger piece from the
/// other. Some packages print this as a ranking; it is none.
///
/// # Errors
/// [`Undefined::BadParameter`] for a table of one piece; [`Undefined::NotUnique`] for more than
/// two, or where neither sign goes with diversity.
pub fn separation(advantages: &Advantages) -> Result<Complexity, Undefined> {
    let (of_region, of_industry, pieces) = advantages.pieces();
    match pieces {
        0 | 1 => return Err(Undefined::BadParameter),
        2 => {}
        _ => return Err(Undefined::NotUnique),
    }
    let in_first = of_region.iter().filter(|piece| **piece == 0).count();
    let greater = usize::from(2 * in_first < of_region.len());
    let industries = of_industry.iter().map(|p| f64::from(u8::from(*p == greater))).collect();
    standardised(advantages, industries, 1.0)
}

/// The symmetric industry form as an operator.
struct Form<'a> {
    by_region: Ones,
    by_industry: Ones,
    diversity: Vec<f64>,
    roots: &'a [f64],
}

impl<'a> Form<'a> {
    fn new(advantages: &Advantages, roots: &'a [f64]) -> Self {
        let (by_region, by_industry) = advantages.ones();
        let diversity = advantages.diversity().iter().map(|d| *d as f64).collect();
        Self { by_region, by_industry, diversity, roots }
    }

    fn times(&self, x: &[f64], y: &mut [f64]) {
        let scaled: Vec<f64> = x.iter().zip(self.roots).map(|(x, r)| x / r).collect();
        let mut means = vec![0.0; self.diversity.len()];
        self.by_region.times(&scaled, &mut means);
        means.iter_mut().zip(&self.diversity).for_each(|(mean, d)| *mean /= d);
        self.by_industry.times(&means, y);
        y.iter_mut().zip(self.roots).for_each(|(y, r)| *y /= r);
    }
}

/// Regions as the means of their industries, the sign by diversity, both over the regions' scale.
fn standardised(
    advantages: &Advantages,
    mut industries: Vec<f64>,
    eigenvalue: f64,
) -> Result<Complexity, Undefined> {
    let mut regions: Vec<f64> = (0..advantages.regions().len())
        .map(|region| {
            let held = advantages.of_region(region);
            held.iter().filter_map(|i| industries.get(*i)).sum::<f64>() / held.len() as f64
        })
        .collect();
    let (mean, sd) = moments(&regions)?;
    let diversity: Vec<f64> = advantages.diversity().iter().map(|d| *d as f64).collect();
    let (middle, spread) = moments(&diversity).map_err(|_| Undefined::NotUnique)?;
    let together: f64 = regions
        .iter()
        .zip(&diversity)
        .map(|(x, d)| (x - mean) / sd * ((d - middle) / spread))
        .sum();
    let correlation = together / regions.len() as f64;
    if correlation.abs() < 1e-9 {
        return Err(Undefined::NotUnique);
    }
    let scale = sd * correlation.signum();
    for x in regions.iter_mut().chain(&mut industries) {
        *x /= scale;
    }
    let mean = mean / scale;
    Ok(Complexity {
        eci: regions.iter().map(|x| x - mean).collect(),
        pci: industries.iter().map(|x| x - mean).collect(),
        eigenvalue,
        raw: industries,
    })
}

/// Mean and standard deviation with divisor n.
fn moments(values: &[f64]) -> Result<(f64, f64), Undefined> {
    let n = values.len() as f64;
    let mean = finite(values.iter().sum::<f64>() / n)?;
    let sd = finite((values.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n).sqrt())?;
    if sd <= 1e-12 * mean.abs() || sd <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    Ok((mean, sd))
}

/// Complexity outlook index of each region (Hausmann et al. 2014): how near the complex
/// industries lie that it does not have, `Σ_p (1 − M_cp) ω_cp PCI_p`, as standard scores.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::NoVariation`].
pub fn outlook_index(
    advantages: &Advantages,
    density: &Matrix,
    complexity: &Complexity,
) -> Result<Vec<f64>, Undefined> {
    check(advantages, density, complexity)?;
    let mut outlook = Vec::with_capacity(density.rows());
    for (region, row) in density.iter_rows().enumerate() {
        let product = |(d, p): (&f64, &f64)| d * p;
        let all: f64 = row.iter().zip(&complexity.raw).map(product).sum();
        let own = advantages.of_region(region).iter();
        let own: f64 =
            own.filter_map(|i| Some((row.get(*i)?, complexity.raw.get(*i)?))).map(product).sum();
        outlook.push(all - own);
    }
    let (mean, sd) = moments(&outlook)?;
    Ok(outlook.iter().map(|x| (x - mean) / sd).collect())
}

/// Complexity outlook gain of each region from each industry it does not have, 0 for those it
/// has: how much nearer the complex industries come, `Σ_q (1 − M_cq) φ_qp PCI_q / Σ φ_q`.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::ZeroDenominator`]; [`Undefined::OutOfRange`].
pub fn outlook_gain(
    advantages: &Advantages,
    proximity: &Matrix,
    complexity: &Complexity,
) -> Result<Matrix, Undefined> {
    let nearness = proximity.row_sums();
    if proximity.rows() != complexity.raw.len() || proximity.columns() != nearness.len() {
        return Err(Undefined::Mismatch);
    }
    if !nearness.iter().all(|sum| *sum > 0.0) {
        return Err(Undefined::ZeroDenominator);
    }
    let mut weighted = proximity.clone();
    let rows = weighted.cells_mut().chunks_exact_mut(nearness.len());
    for ((row, p), sum) in rows.zip(&complexity.raw).zip(&nearness) {
        for cell in row {
            *cell *= p / sum;
        }
    }
    let all = weighted.column_sums();
    advantages.sums(&weighted, |held, row| {
        row.iter_mut().zip(&all).for_each(|(cell, all)| *cell = all - *cell);
        for industry in held {
            if let Some(cell) = row.get_mut(*industry) {
                *cell = 0.0;
            }
        }
    })
}

fn check(
    advantages: &Advantages,
    table: &Matrix,
    complexity: &Complexity,
) -> Result<(), Undefined> {
    let (regions, industries) = (advantages.regions().len(), advantages.industries().len());
    let fits = table.rows() == regions && table.columns() == industries;
    if fits && complexity.raw.len() == industries { Ok(()) } else { Err(Undefined::Mismatch) }
}

/// Fitness of regions and complexity of industries (Tacchella et al. 2012), each with mean 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitness {
    /// Sum of the complexities of a region's industries.
    pub fitness: Vec<f64>,
    /// An industry is no more complex than its least fit region.
    pub complexity: Vec<f64>,
}

/// Fitness after a number of iterations, usually 20 to 200: some values fall towards 0 for ever,
/// so the number must be stated.
///
/// # Errors
/// [`Undefined::BadParameter`] without iterations; [`Undefined::OutOfRange`].
pub fn fitness(advantages: &Advantages, iterations: usize) -> Result<Fitness, Undefined> {
    if iterations == 0 {
        return Err(Undefined::BadParameter);
    }
    let mut fit = vec![1.0; advantages.regions().len()];
    let mut complex = vec![1.0; advantages.industries().len()];
    let mut burden = complex.clone();
    for _ in 0..iterations {
        burden.fill(0.0);
        let mut next = Vec::with_capacity(fit.len());
        for (region, fitness) in fit.iter().enumerate() {
            let held = advantages.of_region(region);
            next.push(held.iter().filter_map(|i| complex.get(*i)).sum::<f64>());
            for industry in held {
                if let Some(sum) = burden.get_mut(*industry) {
                    *sum += 1.0 / fitness;
                }
            }
        }
        fit = with_mean_one(next)?;
        complex = with_mean_one(burden.iter().map(|sum| 1.0 / sum).collect())?;
    }
    Ok(Fitness { fitness: fit, complexity: complex })
}

fn with_mean_one(values: Vec<f64>) -> Result<Vec<f64>, Undefined> {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    if mean <= 0.0 {
        return Err(Undefined::OutOfRange);
    }
    values.into_iter().map(|x| finite(x / mean)).collect()
}

/// An industry that a region does not have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Place among [`Advantages::industries`].
    pub industry: usize,
    /// How near it lies to what the region has: the smaller, the riskier.
    pub density: f64,
    /// How complex it is.
    pub pci: f64,
    /// How much nearer it brings other complex industries.
    pub gain: f64,
}

/// The industries a region does not have, by density and then by outlook gain. Show both axes
/// (risk and return, Balland et al. 2019), never one number only.
///
/// # Errors
/// [`Undefined::Mismatch`] where the tables do not belong together or there is no such region.
pub fn next_industries(
    advantages: &Advantages,
    region: usize,
    density: &Matrix,
    complexity: &Complexity,
    gain: &Matrix,
) -> Result<Vec<Candidate>, Undefined> {
    check(advantages, density, complexity)?;
    check(advantages, gain, complexity)?;
    let own = advantages.of_region(region);
    if own.is_empty() {
        return Err(Undefined::Mismatch);
    }
    let columns = density.row(region).iter().zip(&complexity.pci).zip(gain.row(region));
    let mut candidates: Vec<Candidate> = columns
        .enumerate()
        .filter(|(industry, _)| own.binary_search(industry).is_err())
        .map(|(industry, ((density, pci), gain))| Candidate {
            industry,
            density: *density,
            pci: *pci,
            gain: *gain,
        })
        .collect();
    candidates.sort_by(|a, b| {
        b.density
            .total_cmp(&a.density)
            .then(b.gain.total_cmp(&a.gain))
            .then(a.industry.cmp(&b.industry))
    });
    Ok(candidates)
}
