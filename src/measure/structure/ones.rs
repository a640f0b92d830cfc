//! A table of zeros and ones times a vector.

/// Zeros and ones by row, eight to a byte, so that a product adds eight entries at once.
///
/// For each eight entries of the vector the sums of all their 256 subsets are written down first
/// (Arlazarov et al. 1970); a row's byte says which one it needs.
pub(super) struct Ones {
    rows: usize,
    /// Panels of 32 columns, row by row.
    panels: Vec<[u8; 4]>,
}

impl Ones {
    /// From the places of the ones in each row.
    pub(super) fn new<'a>(
        rows: impl ExactSizeIterator<Item = &'a [usize]>,
        columns: usize,
    ) -> Self {
        let number = rows.len();
        let mut panels = vec![[0; 4]; number * columns.div_ceil(32)];
        for (row, ones) in rows.enumerate() {
            for place in ones {
                let bytes = panels.get_mut(place / 32 * number + row);
                if let Some(byte) = bytes.and_then(|bytes| bytes.get_mut(place % 32 / 8)) {
                    *byte |= 1 << (place % 8);
                }
            }
        }
        Self { rows: number, panels }
    }

    /// Writes the product with `x` into `y`.
    pub(super) fn times(&self, x: &[f64], y: &mut [f64]) {
        y.fill(0.0);
        for (x, panel) in x.chunks(32).zip(self.panels.chunks_exact(self.rows.max(1))) {
            let mut sums = [[0.0; 256]; 4];
            for (x, sums) in x.chunks(8).zip(&mut sums) {
                write_sums(x, sums);
            }
            let [a, b, c, d] = &sums;
            let of = |sums: &[f64; 256], byte: u8| sums.get(usize::from(byte)).copied();
            for (y, bytes) in y.iter_mut().zip(panel) {
                let low = of(a, bytes[0]).unwrap_or(0.0) + of(b, bytes[1]).unwrap_or(0.0);
                let high = of(c, bytes[2]).unwrap_or(0.0) + of(d, bytes[3]).unwrap_or(0.0);
                *y += low + high;
            }
        }
    }
}

/// The sums of all subsets of up to eight numbers, by the bits of their places.
fn write_sums(numbers: &[f64], sums: &mut [f64; 256]) {
    for (bit, x) in numbers.iter().enumerate() {
        let (without, with) = sums.split_at_mut(1 << bit);
        with.iter_mut().zip(without).for_each(|(with, without)| *with = *without + x);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Seeded;

    #[test]
    fn products_of_any_shape() {
        let mut draws = Seeded::new(3);
        for (rows, columns) in [(1, 1), (3, 8), (5, 33), (70, 100)] {
            let places: Vec<Vec<usize>> =
                (0..rows).map(|_| (0..columns).filter(|_| draws.unit() < 0.4).collect()).collect();
            let x: Vec<f64> = (0..columns).map(|_| draws.unit() - 0.5).collect();
            let mut y = vec![9.0; rows];
            Ones::new(places.iter().map(Vec::as_slice), columns).times(&x, &mut y);
            for (y, places) in y.iter().zip(&places) {
                let sum: f64 = places.iter().map(|place| x[*place]).sum();
                assert!((y - sum).abs() < 1e-14);
            }
        }
    }
}
