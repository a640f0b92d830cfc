//! Localisation of an industry over regions, and specialisation of a region over industries.
//!
//! Functions on two slices take the sizes of the part first (an industry by region, a region by
//! industry) and those of the whole second, in the same order. The whole includes the part.

use super::inequality::hoover_against;
use super::quotients::Margins;
use super::{Matrix, Undefined, finite, larger, sizes};

/// Hoover coefficient of localisation `½ Σ |x_ri/X_i − X_r/X|` (1936), in [0, 1): the part of the
/// industry that would have to move. Of a region's industries it is the specialisation
/// coefficient.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::Empty`]; [`Undefined::NegativeSize`];
/// [`Undefined::NotFinite`].
pub fn hoover_localisation(part: &[f64], whole: &[f64]) -> Result<f64, Undefined> {
    hoover_against(part, whole)
}

/// Specialisation coefficient `½ Σ |s_ri − s_i|` of a region against a reference, in [0, 1].
///
/// # Errors
/// As [`hoover_localisation`].
pub fn specialisation(region: &[f64], reference: &[f64]) -> Result<f64, Undefined> {
    hoover_against(region, reference)
}

/// Krugman index `Σ |s_ia − s_ib|` of two structures, in [0, 2] (1991). The second may be one
/// other region, the nation with the region in it, or the rest of the nation: say which.
///
/// # Errors
/// As [`hoover_localisation`].
pub fn krugman(a: &[f64], b: &[f64]) -> Result<f64, Undefined> {
    Ok(2.0 * hoover_against(a, b)?)
}

/// Krugman index against the mean of the shares of other regions, one per row, each with the same
/// weight whatever its size.
///
/// # Errors
/// As [`hoover_localisation`], for each of the others.
pub fn krugman_against_mean(region: &[f64], others: &Matrix) -> Result<f64, Undefined> {
    let mut mean = vec![0.0; others.columns()];
    for other in others.iter_rows() {
        for (m, s) in mean.iter_mut().zip(sizes::shares(other)?) {
            *m += s / others.rows() as f64;
        }
    }
    krugman(region, &mean)
}

/// Krugman index against the rest of a whole, which is the whole without the region.
///
/// # Errors
/// As [`hoover_localisation`]; [`Undefined::PartsAboveWhole`].
pub fn krugman_against_rest(region: &[f64], whole: &[f64]) -> Result<f64, Undefined> {
    sizes::same_length(region, whole)?;
    let rest: Vec<f64> = whole.iter().zip(region).map(|(w, x)| w - x).collect();
    if rest.iter().any(|x| *x < 0.0) {
        return Err(Undefined::PartsAboveWhole);
    }
    krugman(region, &rest)
}

/// Duranton–Puga relative diversity `1/Σ |s_ri − s_i|` (2000), above ½.
///
/// # Errors
/// As [`hoover_localisation`]; [`Undefined::SameStructure`] where nothing differs.
pub fn relative_diversity(region: &[f64], reference: &[f64]) -> Result<f64, Undefined> {
    diversity_of(krugman(region, reference)?)
}

fn diversity_of(krugman: f64) -> Result<f64, Undefined> {
    // Equal shares differ by rounding only.
    if krugman < 1e-13 { Err(Undefined::SameStructure) } else { finite(1.0 / krugman) }
}

/// Hachman index `1/Σ LQ_i s_ri`, in (0, 1]; 1 mirrors the reference.
///
/// # Errors
/// As [`hoover_localisation`]; [`Undefined::ZeroDenominator`] where the region has an industry
/// that the reference has not.
pub fn hachman(region: &[f64], reference: &[f64]) -> Result<f64, Undefined> {
    sizes::same_length(region, reference)?;
    let (s, r) = (sizes::shares(region)?, sizes::shares(reference)?);
    let mut mean_quotient = 0.0;
    for (s, r) in s.iter().zip(r).filter(|(s, _)| **s > 0.0) {
        if r <= 0.0 {
            return Err(Undefined::ZeroDenominator);
        }
        mean_quotient += s / r * s;
    }
    finite(1.0 / finite(mean_quotient)?)
}

/// Locational Gini as Hoover–Gini: twice the area between the diagonal and the Lorenz curve of
/// the industry over all employment, regions in order of their quotient; in [0, 1).
///
/// # Errors
/// As [`hoover_localisation`]; [`Undefined::ZeroDenominator`] for a region that holds a part of
/// the industry but nothing of the whole.
pub fn hoover_gini(part: &[f64], whole: &[f64]) -> Result<f64, Undefined> {
    Ok(curve(part, whole)?.hoover_gini)
}

/// Locational Gini as the plain area, half of [`hoover_gini`], in [0, ½) (Krugman 1991).
///
/// # Errors
/// As [`hoover_gini`].
pub fn locational_gini_area(part: &[f64], whole: &[f64]) -> Result<f64, Undefined> {
    Ok(curve(part, whole)?.hoover_gini / 2.0)
}

/// Gini of the location quotients with the same weight for every region (or industry), which is
/// another number than [`hoover_gini`] (Farhauer & Kröll). Entries empty in both are left out.
///
/// # Errors
/// As [`hoover_gini`].
pub fn gini_of_quotients(part: &[f64], whole: &[f64]) -> Result<f64, Undefined> {
    Ok(curve(part, whole)?.gini_of_quotients)
}

struct Curve {
    hoover_gini: f64,
    gini_of_quotients: f64,
}

fn curve(part: &[f64], whole: &[f64]) -> Result<Curve, Undefined> {
    sizes::same_length(part, whole)?;
    let (a, b) = (sizes::total(part)?, sizes::total(whole)?);
    if part.iter().zip(whole).any(|(x, y)| *x > 0.0 && *y <= 0.0) {
        return Err(Undefined::ZeroDenominator);
    }
    curve_of(part, a, &Weights::new(whole, b), &mut Vec::new())
}

/// Shares of the whole.
struct Weights {
    /// Each share, and its inverse.
    shares: Vec<(f64, f64)>,
    /// How many are above zero.
    number: usize,
    /// Their sum, 1 but for rounding.
    sum: f64,
}

impl Weights {
    fn new(whole: &[f64], total: f64) -> Self {
        let inverse = |w: f64| if w > 0.0 { 1.0 / w } else { 0.0 };
        let shares: Vec<(f64, f64)> =
            whole.iter().map(|y| y / total).map(|w| (w, inverse(w))).collect();
        let number = shares.iter().filter(|(w, _)| *w > 0.0).count();
        let sum = shares.iter().map(|(w, _)| w).sum();
        Self { shares, number, sum }
    }
}

/// A share over a weight whose inverse is known; a weight next to zero has none.
fn over(share: f64, (weight, inverse): (f64, f64)) -> f64 {
    if inverse.is_finite() { share * inverse } else { share / weight }
}

/// Both Ginis from one sort. Zeros come first and need none.
///
/// What is sorted are words: a quotient's leading bits, then the place it stands at. Quotients
/// that agree to some 2⁻⁴⁰ may so change places, which moves no Gini by more.
fn curve_of(
    part: &[f64],
    total: f64,
    weights: &Weights,
    words: &mut Vec<u64>,
) -> Result<Curve, Undefined> {
    let inverse = 1.0 / total;
    let share_of = |p: f64| if inverse.is_normal() { p * inverse } else { p / total };
    let places = u64::MAX >> (part.len() as u64).leading_zeros();
    words.clear();
    words.resize(part.len(), 0);
    let mut held = 0_usize;
    for (place, (p, weight)) in (0_u64..).zip(part.iter().zip(&weights.shares)) {
        // Without a branch on the size: which cells are empty cannot be foreseen.
        if let Some(word) = words.get_mut(held) {
            *word = (over(share_of(*p), *weight).to_bits() & !places) | place;
        }
        held += usize::from(*p > 0.0);
    }
    words.truncate(held);
    words.sort_unstable();
    // The industry's cumulated share against all employment: area under it, twice.
    let (mut y, mut under, mut ranked, mut quotients) = (0.0, 0.0, 0.0, 0.0);
    let n = weights.number as f64;
    let zeros = n - held as f64;
    for (i, word) in words.iter().enumerate() {
        let place = (word & places) as usize;
        let (Some(p), Some(weight)) = (part.get(place), weights.shares.get(place)) else {
            continue;
        };
        let share = share_of(*p);
        let quotient = over(share, *weight);
        under += weight.0 * (2.0 * y + share);
        y += share;
        ranked += (2.0 * (zeros + i as f64) + 1.0 - n) * quotient;
        quotients += quotient;
    }
    let normed = larger(0.0, weights.sum * y - under);
    Ok(Curve {
        hoover_gini: finite(normed)?,
        gini_of_quotients: finite(larger(0.0, ranked / n / quotients))?,
    })
}

/// What a region's structure says, against the sum of all regions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionProfile {
    /// Herfindahl index over industries.
    pub herfindahl: f64,
    /// Shannon entropy in nats.
    pub shannon: f64,
    /// Specialisation coefficient; the Krugman index is twice that.
    pub specialisation: f64,
    /// Hachman index.
    pub hachman: f64,
}

impl RegionProfile {
    /// Krugman index, in [0, 2].
    #[must_use]
    pub fn krugman(&self) -> f64 {
        2.0 * self.specialisation
    }

    /// Duranton–Puga relative diversity.
    ///
    /// # Errors
    /// [`Undefined::SameStructure`] where the region mirrors the whole.
    pub fn relative_diversity(&self) -> Result<f64, Undefined> {
        diversity_of(self.krugman())
    }
}

/// The profiles of all regions of a table (regions in rows); `None` for an empty region.
///
/// # Errors
/// As [`Quotients::of`](super::quotients::Quotients::of).
pub fn region_profiles(table: &Matrix) -> Result<Vec<Option<RegionProfile>>, Undefined> {
    let Margins { regions, industries, total } = Margins::of(table)?;
    let reference: Vec<f64> = industries.iter().map(|x| x / total).collect();
    let inverse: Vec<f64> =
        industries.iter().map(|x| if *x > 0.0 { total / x } else { 0.0 }).collect();
    let pieces = sizes::in_pieces(table.rows(), table.cells().len(), |range| {
        let mut shares = vec![0.0; reference.len()];
        let rows = table.iter_rows().zip(&regions).skip(range.start).take(range.len());
        rows.map(|(row, size)| {
            if *size <= 0.0 {
                return Ok(None);
            }
            shares.iter_mut().zip(row).for_each(|(s, x)| *s = x / size);
            profile_of(&shares, &reference, &inverse).map(Some)
        })
        .collect::<Vec<_>>()
    });
    pieces.into_iter().flatten().collect()
}

fn profile_of(
    shares: &[f64],
    reference: &[f64],
    inverse: &[f64],
) -> Result<RegionProfile, Undefined> {
    let apart = sizes::sum_over(shares, reference, |s, r| (s - r).abs());
    let quotient = sizes::sum_over(shares, inverse, |s, inverse| s * s * inverse);
    Ok(RegionProfile {
        herfindahl: finite(sizes::dot(shares, shares))?,
        shannon: larger(0.0, finite(sizes::entropy(shares))?),
        specialisation: finite(apart / 2.0)?,
        hachman: finite(1.0 / finite(quotient)?)?,
    })
}

/// How an industry lies over the regions, against all employment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IndustryProfile {
    /// Hoover coefficient of localisation.
    pub hoover: f64,
    /// Hoover–Gini; the area in Krugman's scale is half of it.
    pub hoover_gini: f64,
    /// Gini of the quotients with equal weight per region.
    pub gini_of_quotients: f64,
}

/// The profiles of all industries of a table (industries in columns); `None` for an empty one.
///
/// # Errors
/// As [`Quotients::of`](super::quotients::Quotients::of).
pub fn industry_profiles(table: &Matrix) -> Result<Vec<Option<IndustryProfile>>, Undefined> {
    let Margins { regions, industries, total } = Margins::of(table)?;
    let weights = Weights::new(&regions, total);
    // Some columns at a time, two cache lines of each row: no second table is written.
    const TOGETHER: usize = 16;
    let blocks = industries.len().div_ceil(TOGETHER);
    let pieces = sizes::in_pieces(blocks, table.cells().len(), |range| {
        let mut columns = vec![Vec::with_capacity(regions.len()); TOGETHER];
        let mut words = Vec::new();
        let mut profiles = Vec::with_capacity(range.len() * TOGETHER);
        for block in range {
            let of_block = industries.iter().skip(block * TOGETHER).take(TOGETHER);
            columns.iter_mut().for_each(Vec::clear);
            for row in table.iter_rows() {
                let cells = row.get(block * TOGETHER..).unwrap_or(&[]);
                columns.iter_mut().zip(cells).for_each(|(column, x)| column.push(*x));
            }
            profiles.extend(
                columns
                    .iter()
                    .zip(of_block)
                    .map(|(c, size)| industry(c, *size, &weights, &mut words)),
            );
        }
        profiles
    });
    pieces.into_iter().flatten().collect()
}

fn industry(
    column: &[f64],
    size: f64,
    weights: &Weights,
    words: &mut Vec<u64>,
) -> Result<Option<IndustryProfile>, Undefined> {
    if size <= 0.0 {
        return Ok(None);
    }
    let Curve { hoover_gini, gini_of_quotients } = curve_of(column, size, weights, words)?;
    let apart = sizes::sum_over(column, &weights.shares, |x, (w, _)| (x / size - w).abs());
    Ok(Some(IndustryProfile { hoover: apart / 2.0, hoover_gini, gini_of_quotients }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hand_cases() {
        // All of an industry in one of four equal regions.
        let (part, whole) = ([4.0, 0.0, 0.0, 0.0], [1.0; 4]);
        assert!((hoover_gini(&part, &whole).unwrap() - 0.75).abs() < 1e-15);
        assert!((hoover_localisation(&part, &whole).unwrap() - 0.75).abs() < 1e-15);
        assert_eq!(relative_diversity(&[1.0, 3.0], &[2.0, 6.0]), Err(Undefined::SameStructure));
        assert_eq!(hachman(&[1.0, 1.0], &[2.0, 0.0]), Err(Undefined::ZeroDenominator));
        assert_eq!(hoover_gini(&[0.0, 0.0], &[1.0, 2.0]), Err(Undefined::Empty));
        assert!((krugman_against_rest(&[1.0, 0.0], &[1.0, 5.0]).unwrap() - 2.0).abs() < 1e-15);
    }

    #[test]
    fn profiles_equal_the_functions_on_slices() {
        let table =
            Matrix::from_rows(&[[4.0, 0.0, 9.0], [1.0, 7.0, 2.0], [0.0; 3], [3.0, 3.0, 5.0]])
                .unwrap();
        let (all, industries) = (table.column_sums(), table.row_sums());
        let profiles = region_profiles(&table).unwrap();
        assert!(profiles[2].is_none());
        let first = profiles[0].unwrap();
        assert!((first.hachman - hachman(table.row(0), &all).unwrap()).abs() < 1e-15);
        assert!((first.krugman() - krugman(table.row(0), &all).unwrap()).abs() < 1e-15);
        let industry = industry_profiles(&table).unwrap()[2].unwrap();
        let column = table.column(2);
        assert!((industry.hoover_gini - hoover_gini(&column, &industries).unwrap()).abs() < 1e-15);
        let weighted = super::super::inequality::gini_weighted(
            &[9.0 / 13.0, 0.2, 5.0 / 11.0],
            &[13.0, 10.0, 11.0],
        );
        assert!((industry.hoover_gini - weighted.unwrap()).abs() < 1e-15);
    }
}
