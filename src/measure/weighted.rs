//! Exact bounds of a weighted mean whose weights and values are intervals.

use super::Interval;

/// One value with its weight, both intervals; weights are not negative.
#[derive(Clone, Copy, Debug)]
pub struct Weighted {
    /// The weight.
    pub weight: Interval,
    /// The value.
    pub value: Interval,
}

/// Smallest and largest weighted mean `Σ w v / Σ w` over all weights and values in their
/// intervals, or `None` where every weight is zero.
///
/// The minimum is reached with all values at their lower ends and the weights of the smallest
/// values at their upper ends: sort, switch one by one, keep the best. O(n log n).
#[must_use]
pub fn weighted_mean_bounds(items: &[Weighted]) -> Option<Interval> {
    let lowest = extreme(items, Interval::lo)?;
    let highest = -extreme(items, |v| -v.hi())?;
    Interval::new(lowest, highest)
}

/// The least mean when each value is read by `end`.
fn extreme(items: &[Weighted], end: impl Fn(Interval) -> f64) -> Option<f64> {
    let mut sorted: Vec<(f64, Interval)> =
        items.iter().filter(|i| i.weight.hi() > 0.0).map(|i| (end(i.value), i.weight)).collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut weight: f64 = sorted.iter().map(|(_, w)| w.lo()).sum();
    let mut total: f64 = sorted.iter().map(|(v, w)| v * w.lo()).sum();
    let mut best = (weight > 0.0).then(|| total / weight);
    for (value, w) in sorted {
        weight += w.width();
        total += value * w.width();
        let mean = total / weight;
        if weight > 0.0 && best.is_none_or(|b| mean < b) {
            best = Some(mean);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn interval(lo: f64, hi: f64) -> Interval {
        Interval::between(lo, hi).unwrap()
    }

    #[test]
    fn no_weight_no_mean() {
        let w = Weighted { weight: interval(0.0, 0.0), value: interval(1.0, 1.0) };
        assert!(weighted_mean_bounds(&[w]).is_none());
        assert!(weighted_mean_bounds(&[]).is_none());
    }

    proptest! {
        /// The claim of exactness: equal to trying every corner.
        #[test]
        fn equals_brute_force_over_corners(
            raw in prop::collection::vec((0.01..2.0f64, 0.0..2.0f64, -1.0..1.0f64, 0.0..1.0f64), 1..8)
        ) {
            let items: Vec<Weighted> = raw
                .iter()
                .map(|&(w, dw, v, dv)| Weighted { weight: interval(w, w + dw), value: interval(v, v + dv) })
                .collect();
            let (mut lo, mut hi) = (f64::INFINITY, f64::NEG_INFINITY);
            for corner in 0..1u32 << items.len() {
                let weights: Vec<f64> = items
                    .iter()
                    .enumerate()
                    .map(|(i, x)| if corner >> i & 1 == 1 { x.weight.hi() } else { x.weight.lo() })
                    .collect();
                let sum: f64 = weights.iter().sum();
                let mean = |end: fn(Interval) -> f64| {
                    items.iter().zip(&weights).map(|(x, w)| end(x.value) * w).sum::<f64>() / sum
                };
                let (a, b) = (mean(Interval::lo), mean(Interval::hi));
                if a < lo { lo = a; }
                if b > hi { hi = b; }
            }
            let bounds = weighted_mean_bounds(&items).unwrap();
            prop_assert!((bounds.lo() - lo).abs() < 1e-9);
            prop_assert!((bounds.hi() - hi).abs() < 1e-9);
        }
    }
}
