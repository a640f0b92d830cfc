//! VIKOR: compromise between group utility and individual regret (Opricovic & Tzeng 2004).

use super::{Direction, decision};
use crate::measure::{Matrix, Undefined, larger, smaller};

/// Result of VIKOR; small is good in all three.
#[derive(Clone, Debug, PartialEq)]
pub struct Vikor {
    /// Group utility: weighted sum of the shares of the range lost.
    pub s: Vec<f64>,
    /// Individual regret: the largest of those terms.
    pub r: Vec<f64>,
    /// `v (S−S*)/(S⁻−S*) + (1−v)(R−R*)/(R⁻−R*)`; where all S (or all R) are equal that part is 0.
    pub q: Vec<f64>,
    /// Places of the alternatives from the least `q`; ties by S, then by place in the table.
    pub order: Vec<usize>,
    /// The second is worse than the first by at least 1/(n−1).
    pub acceptable_advantage: bool,
    /// The first in Q is also the first in S or in R.
    pub acceptable_stability: bool,
    /// The alternatives that stand as a compromise, in order: the first alone where both conditions
    /// hold; the first two where only stability fails; all within 1/(n−1) where advantage fails.
    pub compromise: Vec<usize>,
}

/// VIKOR with the weight `v` of group utility, usually 0.5. A constant criterion adds 0.
///
/// # Errors
/// [`Undefined::TooFew`] for one alternative; [`Undefined::BadParameter`] for `v` outside [0, 1];
/// [`Undefined::NotFinite`]; [`Undefined::Mismatch`]; [`Undefined::BadWeights`].
pub fn vikor(
    table: &Matrix,
    directions: &[Direction],
    weights: &[f64],
    v: f64,
) -> Result<Vikor, Undefined> {
    let (ranges, weights) = decision(table, directions, weights)?;
    if !(0.0..=1.0).contains(&v) {
        return Err(Undefined::BadParameter);
    }
    let (mut s, mut r) = (Vec::with_capacity(table.rows()), Vec::with_capacity(table.rows()));
    for row in table.iter_rows() {
        let (mut sum, mut most) = (0.0, 0.0);
        for ((x, range), weight) in row.iter().zip(&ranges).zip(&weights) {
            let lost = weight * range.regret(*x);
            sum += lost;
            most = larger(most, lost);
        }
        s.push(sum);
        r.push(most);
    }
    let (on_s, on_r) = (on_unit(&s), on_unit(&r));
    let q: Vec<f64> = on_s.iter().zip(&on_r).map(|(s, r)| v * s + (1.0 - v) * r).collect();
    Ok(judged(s, r, q))
}

/// Values put on [0, 1]; all 0 where they are equal up to rounding.
fn on_unit(values: &[f64]) -> Vec<f64> {
    let lo = values.iter().copied().fold(f64::INFINITY, smaller);
    let hi = values.iter().copied().fold(f64::NEG_INFINITY, larger);
    let width = hi - lo;
    if width <= 1e-14 * larger(hi.abs(), lo.abs()) {
        return vec![0.0; values.len()];
    }
    values.iter().map(|x| (x - lo) / width).collect()
}

fn judged(s: Vec<f64>, r: Vec<f64>, q: Vec<f64>) -> Vikor {
    let at = |values: &[f64], i: usize| values.get(i).copied().unwrap_or(f64::INFINITY);
    let mut sorted: Vec<(f64, f64, usize)> =
        q.iter().zip(&s).enumerate().map(|(place, (q, s))| (*q, *s, place)).collect();
    sorted
        .sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
    let order: Vec<usize> = sorted.into_iter().map(|(_, _, place)| place).collect();
    let needed = 1.0 / (q.len() as f64 - 1.0);
    let first = order.first().copied().unwrap_or(0);
    let behind = |i: usize| at(&q, i) - at(&q, first);
    // A hair of tolerance: 0.2 behind of five equal steps is an advantage.
    let enough = |i: usize| behind(i) >= needed - 1e-12;
    let least = |values: &[f64]| values.iter().all(|x| at(values, first) <= *x);
    let acceptable_advantage = order.get(1).is_none_or(|second| enough(*second));
    let acceptable_stability = least(&s) || least(&r);
    let compromise = if acceptable_advantage {
        order.iter().copied().take(if acceptable_stability { 1 } else { 2 }).collect()
    } else {
        order.iter().copied().take_while(|i| !enough(*i)).collect()
    };
    Vikor { s, r, q, order, acceptable_advantage, acceptable_stability, compromise }
}
