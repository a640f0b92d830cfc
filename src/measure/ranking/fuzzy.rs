//! Fuzzy comprehensive evaluation 模糊综合评价.

use super::unit_weights;
use crate::measure::{Matrix, Undefined, larger, smaller};

/// How weights and memberships are composed, `B = A ∘ R`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FuzzyOperator {
    /// M(∧, ∨): the larger of the smaller; only the dominant criterion speaks.
    MinMax,
    /// M(·, ∨): the largest product.
    ProductMax,
    /// M(∧, ⊕): the sum of the smaller, at most 1.
    MinSum,
    /// M(·, ⊕): the sum of products, at most 1: every criterion speaks. The usual choice.
    ProductSum,
}

/// Result of a fuzzy evaluation.
#[derive(Clone, Debug, PartialEq)]
pub struct FuzzyEvaluation {
    /// Memberships in the grades as composed.
    pub composed: Vec<f64>,
    /// The same divided by their sum.
    pub memberships: Vec<f64>,
    /// Place of the grade with the largest membership; the first of equals.
    pub largest: usize,
    /// Place of the next grade, if there are two.
    pub second: Option<usize>,
    /// By how much the largest leads. Where this is small the maximum-membership principle
    /// decides nothing, and both grades must be shown.
    pub lead: f64,
}

/// Evaluation from weights of criteria and a table of memberships, one criterion per row, one
/// grade per column; each row adds to 1.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::NotFinite`]; [`Undefined::OutsideScale`] for a membership
/// outside [0, 1]; [`Undefined::NotShares`] for a row that does not add to 1 within 1 in 1,000;
/// [`Undefined::BadWeights`].
pub fn fuzzy_evaluation(
    weights: &[f64],
    memberships: &Matrix,
    operator: FuzzyOperator,
) -> Result<FuzzyEvaluation, Undefined> {
    if weights.len() != memberships.rows() {
        return Err(Undefined::Mismatch);
    }
    let weights = unit_weights(weights)?;
    if memberships.cells().iter().any(|x| !x.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    if memberships.cells().iter().any(|x| !(0.0..=1.0).contains(x)) {
        return Err(Undefined::OutsideScale);
    }
    if memberships.row_sums().iter().any(|s| (s - 1.0).abs() > 1e-3) {
        return Err(Undefined::NotShares);
    }
    let mut composed = vec![0.0; memberships.columns()];
    for (weight, row) in weights.iter().zip(memberships.iter_rows()) {
        for (b, r) in composed.iter_mut().zip(row) {
            *b = match operator {
                FuzzyOperator::MinMax => larger(*b, smaller(*weight, *r)),
                FuzzyOperator::ProductMax => larger(*b, weight * r),
                FuzzyOperator::MinSum => *b + smaller(*weight, *r),
                FuzzyOperator::ProductSum => *b + weight * r,
            };
        }
    }
    for b in &mut composed {
        *b = smaller(*b, 1.0);
    }
    judged(composed)
}

fn judged(composed: Vec<f64>) -> Result<FuzzyEvaluation, Undefined> {
    let memberships = unit_weights(&composed).map_err(|_| Undefined::Empty)?;
    let mut order: Vec<(usize, f64)> = memberships.iter().copied().enumerate().collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let (largest, most) = order.first().copied().ok_or(Undefined::Empty)?;
    let next = order.get(1).copied();
    Ok(FuzzyEvaluation {
        composed,
        largest,
        second: next.map(|n| n.0),
        lead: most - next.map_or(0.0, |n| n.1),
        memberships,
    })
}
