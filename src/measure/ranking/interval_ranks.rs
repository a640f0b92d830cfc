//! Ranks of scores that are known as intervals.

use super::super::Interval;

/// The places an alternative may take, 1 the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    /// Its best place: behind those that surely score more.
    pub best: usize,
    /// Its worst place: before those that surely score less.
    pub worst: usize,
}

/// The places each score may take among all, the highest first. Scores that overlap may stand in
/// either order.
#[must_use]
pub fn interval_ranks(scores: &[Interval]) -> Vec<Places> {
    let sorted = |end: fn(Interval) -> f64| {
        let mut ends: Vec<f64> = scores.iter().map(|s| end(*s)).collect();
        ends.sort_unstable_by(f64::total_cmp);
        ends
    };
    let (lows, highs) = (sorted(Interval::lo), sorted(Interval::hi));
    scores
        .iter()
        .map(|s| {
            let surely_above = scores.len() - lows.partition_point(|lo| *lo <= s.hi());
            let surely_below = highs.partition_point(|hi| *hi < s.lo());
            Places { best: surely_above + 1, worst: scores.len() - surely_below }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_by_hand() {
        let scores = [(0.5, 0.7), (0.6, 0.9), (0.1, 0.2), (0.2, 0.4)];
        let scores = scores.map(|(lo, hi)| Interval::new(lo, hi).unwrap());
        let places = interval_ranks(&scores);
        let told: Vec<(usize, usize)> = places.iter().map(|p| (p.best, p.worst)).collect();
        assert_eq!(told, [(1, 2), (1, 2), (3, 4), (3, 4)]);
        assert_eq!(interval_ranks(&[]), []);
        let equal = [Interval::UNIT; 3];
        assert!(interval_ranks(&equal).iter().all(|p| (p.best, p.worst) == (1, 3)));
    }
}
