//! PROMETHEE II: net flows of pairwise preferences (Brans & Vincke 1985).

use super::{Direction, decision};
use crate::measure::{Matrix, Undefined, finite};

/// How a difference between two alternatives becomes a preference in [0, 1], per criterion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Preference {
    /// 1 for any advantage.
    Usual,
    /// 1 for an advantage above `q`.
    UShape {
        /// Largest difference that does not count.
        q: f64,
    },
    /// `d/p`, up to 1.
    VShape {
        /// Least difference that counts wholly.
        p: f64,
    },
    /// `(d − q)/(p − q)` between `q` and `p`.
    Linear {
        /// Largest difference that does not count.
        q: f64,
        /// Least difference that counts wholly.
        p: f64,
    },
}

impl Preference {
    /// The thresholds `q ≤ p`: nothing up to `q`, all from `p` on.
    fn thresholds(self) -> Result<(f64, f64), Undefined> {
        let (q, p) = match self {
            Self::Usual => (0.0, 0.0),
            Self::UShape { q } => (q, q),
            Self::VShape { p } => (0.0, p),
            Self::Linear { q, p } => (q, p),
        };
        let sound = q.is_finite() && p.is_finite() && 0.0 <= q && q <= p;
        if sound { Ok((q, p)) } else { Err(Undefined::BadParameter) }
    }
}

/// Flows of each alternative, on the scale of one opponent.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// How far it is preferred to the others on average, [0, 1].
    pub positive: Vec<f64>,
    /// How far the others are preferred to it, [0, 1].
    pub negative: Vec<f64>,
    /// Their difference, [−1, 1]; over all alternatives it adds to 0. More is better.
    pub net: Vec<f64>,
}

/// PROMETHEE II with one preference function per criterion, thresholds on the criterion's own
/// scale.
///
/// Each criterion is sorted once and the differences summed by running totals: O(n log n) per
/// criterion, not n².
///
/// # Errors
/// [`Undefined::TooFew`] for one alternative; [`Undefined::BadParameter`] for thresholds that are
/// negative or out of order; [`Undefined::NotFinite`]; [`Undefined::Mismatch`];
/// [`Undefined::BadWeights`].
pub fn promethee(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
    preferences: &[Preference],
) -> Result<Flows, Undefined> {
    let (_, weights) = decision(table, directions, weights)?;
    if preferences.len() != table.columns() {
        return Err(Undefined::Mismatch);
    }
    let n = table.rows();
    let (mut positive, mut negative) = (vec![0.0; n], vec![0.0; n]);
    for (k, ((preference, direction), weight)) in
        preferences.iter().zip(directions).zip(&weights).enumerate()
    {
        let (q, p) = preference.thresholds()?;
        let each = weight / (n as f64 - 1.0);
        let mut sorted: Vec<(f64, usize)> =
            table.column(k).into_iter().enumerate().map(|(i, x)| (x, i)).collect();
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (above, below) = match direction {
            Direction::Benefit => (&mut positive, &mut negative),
            Direction::Cost => (&mut negative, &mut positive),
        };
        add_advantages(&sorted, q, p, each, above)?;
        // The same from the other end: values negated, order reversed.
        for pair in &mut sorted {
            pair.0 = -pair.0;
        }
        sorted.reverse();
        add_advantages(&sorted, q, p, each, below)?;
    }
    let net = positive.iter().zip(&negative).map(|(a, b)| a - b).collect();
    Ok(Flows { positive, negative, net })
}

/// Adds `each · Σ_j P(x_i − x_j)` for ascending values.
fn add_advantages(
    ascending: &[(f64, usize)],
    q: f64,
    p: f64,
    each: f64,
    flow: &mut [f64],
) -> Result<(), Undefined> {
    // Values below x − p count wholly, those from there up to x − q in part. `whole` and `part`
    // are how many lie below each border; `sum` totals the values between, seen from a base near
    // them so that digits are kept.
    let base = ascending.first().map_or(0.0, |a| a.0);
    let (mut whole, mut part, mut sum) = (0_usize, 0_usize, 0.0_f64);
    for (x, place) in ascending {
        while let Some((y, _)) = ascending.get(part).filter(|(y, _)| x - y > q) {
            sum += y - base;
            part += 1;
        }
        while let Some((y, _)) = ascending.get(whole).filter(|(y, _)| whole < part && x - y >= p) {
            sum -= y - base;
            whole += 1;
        }
        let between = (part - whole) as f64;
        let partial = if between > 0.0 { (between * (x - base - q) - sum) / (p - q) } else { 0.0 };
        let total = finite(each * (whole as f64 + partial))?;
        if let Some(f) = flow.get_mut(*place) {
            *f += total;
        }
    }
    Ok(())
}
