//! Which region is at home in which industry, and how near industries and regions lie.

use super::lists::Lists;
use super::ones::Ones;
use crate::measure::quotients::{Margins, factors, quotients_of_region};
use crate::measure::{Matrix, Undefined, sizes};

/// Regions × industries, yes or no: `M_cp = 1` where the location quotient is at least 1.
///
/// Regions and industries without any size are left out. All results are in the order of
/// [`Advantages::regions`] and [`Advantages::industries`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advantages {
    regions: Vec<usize>,
    industries: Vec<usize>,
    /// Per region the places of its industries, in order.
    held: Lists,
    ubiquity: Vec<usize>,
}

impl Advantages {
    /// From a table of sizes, regions in rows and industries in columns. A quotient that is 1 but
    /// for rounding counts as 1.
    ///
    /// # Errors
    /// As [`Quotients::of`](crate::measure::quotients::Quotients::of).
    pub fn of(sizes: &Matrix) -> Result<Self, Undefined> {
        let Margins { regions, industries, total } = Margins::of(sizes)?;
        let factors = factors(&industries, total)?;
        let found = sizes::in_pieces(sizes.rows(), sizes.cells().len(), |range| {
            let (mut quotients, mut found) = (vec![0.0; factors.len()], Lists::default());
            let rows = sizes.iter_rows().zip(&regions).skip(range.start).take(range.len());
            for (row, total) in rows {
                quotients_of_region(row, *total, &factors, &mut quotients);
                found.push_where(&quotients, 1.0 - 4e-15);
            }
            found
        });
        let mut all = Lists::default();
        found.iter().for_each(|found| all.append(found));
        Self::of_places(all, factors.len())
    }

    /// From a table of zeros and ones.
    ///
    /// # Errors
    /// [`Undefined::BadParameter`] for another cell; [`Undefined::Empty`] for zeros only.
    pub fn from_binary(table: &Matrix) -> Result<Self, Undefined> {
        if !table.cells().iter().all(|m| (m * (1.0 - m)).abs() <= 0.0) {
            return Err(Undefined::BadParameter);
        }
        let mut found = Lists::default();
        table.iter_rows().for_each(|row| found.push_where(row, 0.5));
        Self::of_places(found, table.columns())
    }

    /// From the industries of each region.
    fn of_places(found: Lists, columns: usize) -> Result<Self, Undefined> {
        let mut counts = vec![0_usize; columns];
        for industry in found.places() {
            if let Some(count) = counts.get_mut(*industry) {
                *count += 1;
            }
        }
        let (mut place, mut industries, mut ubiquity) = (vec![0; columns], vec![], vec![]);
        for ((industry, count), place) in counts.iter().enumerate().zip(&mut place) {
            if *count > 0 {
                *place = industries.len();
                industries.push(industry);
                ubiquity.push(*count);
            }
        }
        let filled = found.iter().enumerate().filter(|(_, held)| !held.is_empty());
        let regions: Vec<usize> = filled.map(|(region, _)| region).collect();
        let mut held = Lists::default();
        if regions.len() == found.len() && industries.len() == columns {
            held = found;
        } else {
            for of_region in regions.iter().map(|region| found.get(*region)) {
                held.push(of_region.iter().filter_map(|i| place.get(*i)).copied());
            }
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
        self.held.get(region)
    }

    /// In how many industries each region is at home, at least 1.
    #[must_use]
    pub fn diversity(&self) -> Vec<usize> {
        self.held.iter().map(<[usize]>::len).collect()
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
        let (holders, panels) = (self.held.turned(n), self.bytes());
        let mut proximity = Matrix::zeros(n, n)?;
        let work = holders.places().len().saturating_mul(n / 8);
        sizes::fill_in_pieces(&mut proximity, work, |range, cells| {
            for (block, panel) in panels.chunks_exact(self.regions.len()).enumerate() {
                let own = holders.iter().zip(&self.ubiquity).skip(range.start);
                for (row, (regions, ubiquity)) in cells.chunks_exact_mut(n).zip(own) {
                    let others = self.ubiquity.iter().skip(block * BYTES);
                    let cells = row.iter_mut().skip(block * BYTES).zip(others);
                    for ((cell, other), both) in cells.zip(counts(panel, regions)) {
                        *cell = f64::from(both) / (*ubiquity.max(other)) as f64;
                    }
                }
            }
        });
        Ok(proximity)
    }

    /// Zeros and ones as bytes in panels of [`BYTES`] industries, region by region.
    fn bytes(&self) -> Vec<[u64; BYTES / 8]> {
        let regions = self.regions.len();
        let mut panels = vec![[0; BYTES / 8]; regions * self.industries.len().div_ceil(BYTES)];
        for (region, held) in self.held.iter().enumerate() {
            for industry in held {
                let (panel, place) = (industry / BYTES, industry % BYTES);
                let words = panels.get_mut(panel * regions + region);
                if let Some(word) = words.and_then(|words| words.get_mut(place / 8)) {
                    *word |= 1 << (place % 8 * 8);
                }
            }
        }
        panels
    }

    /// Density of a region around an industry in [0, 1]: the part of the proximity to all
    /// industries (itself among them) that lies in industries the region is at home in.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`] for a table of other industries; [`Undefined::ZeroDenominator`]
    /// where an industry is near to none, itself included.
    pub fn density(&self, proximity: &Matrix) -> Result<Matrix, Undefined> {
        let nearness = proximity.column_sums();
        if !nearness.iter().all(|sum| *sum > 0.0) {
            return Err(Undefined::ZeroDenominator);
        }
        self.sums(proximity, |_, row| {
            row.iter_mut().zip(&nearness).for_each(|(cell, all)| *cell /= all);
        })
    }

    /// For each region the sum of the rows of its industries, `M · table`, finished row by row.
    ///
    /// The table is laid out in panels of some columns, whose sums stay in the processor.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`]; [`Undefined::OutOfRange`] for a cell that is not finite.
    pub(super) fn sums(
        &self,
        table: &Matrix,
        finish: impl Fn(&[usize], &mut [f64]) + Sync,
    ) -> Result<Matrix, Undefined> {
        let n = self.industries.len();
        if table.rows() != n || table.columns() != n {
            return Err(Undefined::Mismatch);
        }
        let mut panels = vec![[0.0; WIDE]; n * n.div_ceil(WIDE)];
        for (i, row) in table.iter_rows().enumerate() {
            for (from, panel) in row.chunks(WIDE).zip(panels.chunks_exact_mut(n)) {
                let to = panel.get_mut(i).into_iter().flatten();
                to.zip(from).for_each(|(to, from)| *to = *from);
            }
        }
        let work = self.held.places().len().saturating_mul(n);
        let mut sums = Matrix::zeros(self.regions.len(), n)?;
        let finite = sizes::fill_in_pieces(&mut sums, work, |range, cells| {
            let own = || self.held.iter().skip(range.start);
            let mut left: Vec<&[usize]> = Vec::with_capacity(range.len());
            for (block, panel) in panels.chunks_exact(n).enumerate() {
                left.clear();
                left.extend(own().take(range.len()));
                for (part, rows) in panel.chunks(TALL).enumerate() {
                    for (cells, left) in cells.chunks_exact_mut(n).zip(&mut left) {
                        let here = left.partition_point(|place| *place < (part + 1) * TALL);
                        let (places, later) = left.split_at(here);
                        *left = later;
                        let to = cells.get_mut(block * WIDE..).unwrap_or(&mut []);
                        add_rows(rows, places, part * TALL, to);
                    }
                }
            }
            cells.chunks_exact_mut(n).zip(own()).for_each(|(row, held)| finish(held, row));
            sizes::all_finite(cells)
        });
        finite.into_iter().collect::<Result<(), _>>().map_err(|_| Undefined::OutOfRange)?;
        Ok(sums)
    }

    /// The ones by region and by industry.
    pub(super) fn ones(&self) -> (Ones, Ones) {
        let holders = self.held.turned(self.industries.len());
        (
            Ones::new(self.held.iter(), self.industries.len()),
            Ones::new(holders.iter(), self.regions.len()),
        )
    }

    /// The piece that each region and each industry belongs to, pieces numbered from 0; regions
    /// of different pieces share no industry, not even through others.
    pub(super) fn pieces(&self) -> (Vec<usize>, Vec<usize>, usize) {
        const NONE: usize = usize::MAX;
        let holders = self.held.turned(self.industries.len());
        let mut of_region = vec![NONE; self.regions.len()];
        let mut of_industry = vec![NONE; self.industries.len()];
        let mut count = 0;
        for start in 0..self.regions.len() {
            if of_region.get(start) != Some(&NONE) {
                continue;
            }
            let mut open = vec![start];
            let mark = |marks: &mut Vec<usize>, place: usize| match marks.get_mut(place) {
                Some(mark @ &mut NONE) => {
                    *mark = count;
                    true
                }
                _ => false,
            };
            mark(&mut of_region, start);
            while let Some(region) = open.pop() {
                for industry in self.held.get(region) {
                    if mark(&mut of_industry, *industry) {
                        let regions = holders.get(*industry).iter().copied();
                        open.extend(regions.filter(|region| mark(&mut of_region, *region)));
                    }
                }
            }
            count += 1;
        }
        (of_region, of_industry, count)
    }
}

/// Industries of a panel of bytes.
const BYTES: usize = 64;
/// Columns of a panel of numbers, and rows of it that stay in the nearest cache.
const WIDE: usize = 16;
const TALL: usize = 128;

/// Adds some rows of a part of a panel, whose first row stands at `first`.
fn add_rows(rows: &[[f64; WIDE]], places: &[usize], first: usize, to: &mut [f64]) {
    let mut sums = [0.0; WIDE];
    sums.iter_mut().zip(to.iter()).for_each(|(sum, x)| *sum = *x);
    for row in places.iter().filter_map(|place| rows.get(place - first)) {
        sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
    }
    to.iter_mut().zip(sums).for_each(|(to, sum)| *to = sum);
}

/// How many of some regions have each industry of a panel. Eight counts go in one word, emptied
/// before a byte is full.
fn counts(panel: &[[u64; BYTES / 8]], regions: &[usize]) -> [u32; BYTES] {
    let mut counts = [0; BYTES];
    for some in regions.chunks(255) {
        let mut words = [0_u64; BYTES / 8];
        for row in some.iter().filter_map(|region| panel.get(*region)) {
            words.iter_mut().zip(row).for_each(|(word, x)| *word = word.wrapping_add(*x));
        }
        let bytes = words.iter().flat_map(|word| word.to_le_bytes());
        counts.iter_mut().zip(bytes).for_each(|(count, byte)| *count += u32::from(byte));
    }
    counts
}
