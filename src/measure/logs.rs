//! Natural logarithms of many numbers.

/// `ln x` of a normal positive number to within one unit in the last place, without a branch, so
/// that a loop over many numbers takes several at once. Of what is not normal or not positive the
/// result is finite and means nothing.
///
/// Polynomial of FreeBSD's msun (Sun Microsystems 1993): with `x = 2^k m`, `m` in [√½, √2), and
/// `s = (m − 1)/(m + 1)`, `ln m = 2s + s³ P(s²)`.
#[inline]
pub(super) fn ln(x: f64) -> f64 {
    const ROOT_OF_HALF: u64 = 0x3FE6_A09E_667F_3BCD;
    const ONE: u64 = 0x3FF0_0000_0000_0000;
    const FRACTION: u64 = 0x000F_FFFF_FFFF_FFFF;
    // 2⁵² with a small number in its last places is their sum.
    const TWO_TO_52: u64 = 0x4330_0000_0000_0000;
    let moved = x.to_bits().wrapping_add(ONE - ROOT_OF_HALF);
    let k = f64::from_bits(TWO_TO_52 | (moved >> 52)) - (4_503_599_627_370_496.0 + 1023.0);
    let f = f64::from_bits((moved & FRACTION) + ROOT_OF_HALF) - 1.0;
    let half = 0.5 * f * f;
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    let odd = w
        * (0.399_999_999_994_094_2 + w * (0.222_221_984_321_497_84 + w * 0.153_138_376_992_093_73));
    let even = z
        * (0.666_666_666_666_673_5
            + w * (0.285_714_287_436_623_9
                + w * (0.181_835_721_616_180_5 + w * 0.147_981_986_051_165_86)));
    let high = k * 6.931_471_803_691_238e-1;
    let low = k * 1.908_214_929_270_587_7e-10;
    s * (half + odd + even) + low - half + f + high
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Seeded;

    #[test]
    fn agrees_with_the_standard_library() {
        let mut draws = Seeded::new(12);
        let spread = (0..200_000).map(|_| (1400.0 * (draws.unit() - 0.5)).exp());
        let mut near = Seeded::new(13);
        let near = (0..200_000).map(|_| 0.5 + near.unit());
        for x in spread.chain(near).chain([1.0, 2.0, f64::MIN_POSITIVE, f64::MAX]) {
            let (ours, theirs) = (ln(x), x.ln());
            assert!((ours - theirs).abs() <= 4e-16 * theirs.abs(), "{x}: {ours} {theirs}");
        }
        assert!(ln(0.0).is_finite() && ln(f64::MIN_POSITIVE / 8.0).is_finite());
    }
}
