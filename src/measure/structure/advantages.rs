//! Which region is at home in which industry, and how near industries and regions lie.

use crate::measure::quotients::Quotients;
use crate::measure::{Matrix, Undefined, finite, sizes};

/// Regions × industries, yes or no: `M_cp = 1` where the location quotient is at least 1.
///
/// Regions and industries without any size are left out. All results are in the order of
/// [`Advantages::regions`] and [`Advantages::industries`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advantages {
    regions: Vec<usize>,
    industries: Vec<usize>,
    /// Per region the places of its industries, in order.
    held: Vec<Vec<usize>>,
    ubiquity: Vec<usize>,
}

impl Advantages {
    /// From a table of sizes, regions in rows and industries in columns. A quotient that is 1 but
    /// for rounding counts as 1.
    ///
    /// # Errors
    /// As [`Quotients::of`].
    pub fn of(sizes: &Matrix) -> Result<Self, Undefined> {
        let quotients = Quotients::of(sizes)?;
        Self::where_true(quotients.cells(), |q| q >= 1.0 - 4e-15)
    }

    /// From a table of zeros and ones.
    ///
    /// # Errors
    /// [`Undefined::BadParameter`] for another cell; [`Undefined::Empty`] for zeros only.
    pub fn from_binary(table: &Matrix) -> Result<Self, Undefined> {
        if table.cells().iter().any(|m| *m != 0.0 && *m != 1.0) {
            return Err(Undefined::BadParameter);
        }
        Self::where_true(table, |m| m > 0.5)
    }

    fn where_true(table: &Matrix, at_home: impl Fn(f64) -> bool) -> Result<Self, Undefined> {
        let mut counts = vec![0_usize; table.columns()];
        let mut found = Vec::new();
        for row in table.iter_rows() {
            let of_region: Vec<usize> =
                row.iter().enumerate().filter_map(|(i, q)| at_home(*q).then_some(i)).collect();
            for industry in &of_region {
                if let Some(count) = counts.get_mut(*industry) {
                    *count += 1;
                }
            }
            found.push(of_region);
        }
        let (mut place, mut industries, mut ubiquity) = (vec![0; counts.len()], vec![], vec![]);
        for ((industry, count), place) in counts.iter().enumerate().zip(&mut place) {
            if *count > 0 {
                *place = industries.len();
                industries.push(industry);
                ubiquity.push(*count);
            }
        }
        let (mut regions, mut held) = (Vec::new(), Vec::new());
        for (region, of_region) in found.into_iter().enumerate().filter(|(_, f)| !f.is_empty()) {
            regions.push(region);
            held.push(of_region.iter().filter_map(|i| place.get(*i)).copied().collect());
        }
        if regions.is_empty() {
            return Err(Undefined::Empty);
        }
        Ok(Self { regions, industries, held, ubiquity })
    }

    /// Rows of the table that have any size.
    #[must_use]
    pub fn regions(&self) -> &[usize] {
        &self.regions
    }

    /// Columns of the table that have any size.
    #[must_use]
    pub fn industries(&self) -> &[usize] {
        &self.industries
    }

    /// Places of the industries that a region is at home in, in order; empty for no such region.
    #[must_use]
    pub fn of_region(&self, region: usize) -> &[usize] {
        self.held.get(region).map_or(&[], Vec::as_slice)
    }

    /// In how many industries each region is at home, at least 1.
    #[must_use]
    pub fn diversity(&self) -> Vec<usize> {
        self.held.iter().map(Vec::len).collect()
    }

    /// How many regions are at home in each industry, at least 1.
    #[must_use]
    pub fn ubiquity(&self) -> &[usize] {
        &self.ubiquity
    }

    /// The table of zeros and ones.
    ///
    /// # Errors
    /// None in practice: there is a region and an industry.
    pub fn table(&self) -> Result<Matrix, Undefined> {
        let mut table = Matrix::zeros(self.regions.len(), self.industries.len())?;
        for (region, held) in self.held.iter().enumerate() {
            let row = table.row_mut(region);
            for industry in held {
                if let Some(cell) = row.get_mut(*industry) {
                    *cell = 1.0;
                }
            }
        }
        Ok(table)
    }

    /// Proximity of industries in [0, 1], 1 on the diagonal: the smaller of the two conditional
    /// probabilities, regions at home in both over the larger ubiquity (Hidalgo et al. 2007).
    ///
    /// # Errors
    /// None in practice: every industry has a region.
    pub fn proximity(&self) -> Result<Matrix, Undefined> {
        let n = self.industries.len();
        let words = self.regions.len().div_ceil(64);
        let mut bits = vec![0_u64; n * words];
        for (region, held) in self.held.iter().enumerate() {
            for industry in held {
                if let Some(word) = bits.get_mut(industry * words + region / 64) {
                    *word |= 1 << (region % 64);
                }
            }
        }
        let columns: Vec<&[u64]> = bits.chunks_exact(words.max(1)).collect();
        // Upper triangle in bands; the work counts as its number of words.
        let bands = sizes::in_bands(n, n * n * words / 2, |band| {
            let mut cells = vec![0.0; band.len() * n];
            let own = columns.iter().zip(&self.ubiquity).enumerate();
            let rows = own.skip(band.start).zip(cells.chunks_exact_mut(n));
            for ((p, (a, ubiquity)), row) in rows {
                let others = columns.iter().zip(&self.ubiquity).zip(row).skip(p);
                for ((b, other), cell) in others {
                    let both: u32 = a.iter().zip(*b).map(|(a, b)| (a & b).count_ones()).sum();
                    *cell = f64::from(both) / (*ubiquity.max(other)) as f64;
                }
            }
            cells
        });
        let upper = Matrix::new(n, n, bands.concat())?;
        let mut all = upper.transposed();
        for (p, (row, mirrored)) in
            all.cells_mut().chunks_exact_mut(n).zip(upper.iter_rows()).enumerate()
        {
            for (cell, x) in row.iter_mut().zip(mirrored).skip(p) {
                *cell = *x;
            }
        }
        Ok(all)
    }

    /// Density of a region around an industry in [0, 1]: the part of the proximity to all
    /// industries (itself among them) that lies in industries the region is at home in.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`] for a table of other industries; [`Undefined::ZeroDenominator`]
    /// where an industry is near to none, itself included.
    pub fn density(&self, proximity: &Matrix) -> Result<Matrix, Undefined> {
        let nearness = proximity.column_sums();
        if nearness.iter().any(|sum| !(*sum > 0.0)) {
            return Err(Undefined::ZeroDenominator);
        }
        let mut density = self.sums(proximity)?;
        for row in density.cells_mut().chunks_exact_mut(nearness.len()) {
            for (cell, all) in row.iter_mut().zip(&nearness) {
                *cell = finite(*cell / all)?;
            }
        }
        Ok(density)
    }

    /// For each region the sum of the rows of its industries: `M · table`, in tiles that stay in
    /// the cache.
    pub(super) fn sums(&self, table: &Matrix) -> Result<Matrix, Undefined> {
        const TILE: usize = 64;
        let n = self.industries.len();
        if table.rows() != n || table.columns() != n {
            return Err(Undefined::Mismatch);
        }
        let rows: Vec<&[f64]> = table.iter_rows().collect();
        let work = self.held.iter().map(Vec::len).sum::<usize>().saturating_mul(n);
        let bands = sizes::in_bands(self.regions.len(), work, |band| {
            let mut cells = vec![0.0; band.len() * n];
            for from in (0..n).step_by(TILE) {
                let to = (from + TILE).min(n);
                let own = self.held.iter().skip(band.start).zip(cells.chunks_exact_mut(n));
                for (held, cells) in own {
                    let Some(sums) = cells.get_mut(from..to) else { continue };
                    for row in held.iter().filter_map(|i| rows.get(*i)?.get(from..to)) {
                        for (sum, x) in sums.iter_mut().zip(row) {
                            *sum += x;
                        }
                    }
                }
            }
            cells
        });
        Matrix::new(self.regions.len(), n, bands.concat())
    }

    /// The piece that each region and each industry belongs to, pieces numbered from 0; regions
    /// of different pieces share no industry, not even through others.
    pub(super) fn pieces(&self) -> (Vec<usize>, Vec<usize>, usize) {
        let mut holders = vec![Vec::new(); self.industries.len()];
        for (region, held) in self.held.iter().enumerate() {
            for industry in held {
                if let Some(list) = holders.get_mut(*industry) {
                    list.push(region);
                }
            }
        }
        let mut of_region = vec![None; self.regions.len()];
        let mut of_industry = vec![0; self.industries.len()];
        let mut seen = vec![false; self.industries.len()];
        let mut count = 0;
        for start in 0..self.regions.len() {
            let mut open = vec![start];
            let before = count;
            while let Some(region) = open.pop() {
                let Some(mark @ None) = of_region.get_mut(region) else { continue };
                *mark = Some(before);
                count = before + 1;
                for industry in self.of_region(region) {
                    if let (Some(seen @ false), Some(piece)) =
                        (seen.get_mut(*industry), of_industry.get_mut(*industry))
                    {
                        *seen = true;
                        *piece = before;
                        open.extend(holders.get(*industry).into_iter().flatten());
                    }
                }
            }
        }
        (of_region.into_iter().map(|p| p.unwrap_or(0)).collect(), of_industry, count)
    }
}
