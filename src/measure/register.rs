//! Long rows to tables: a register of firms added up by region and industry.

use super::{Matrix, Undefined, sizes};

/// A register of plants or firms: region, industry and size of each, in the same order.
#[derive(Clone, Copy, Debug)]
pub struct Register<'a> {
    /// Region of each plant, numbered from zero.
    pub regions: &'a [usize],
    /// Industry of each plant, numbered from zero.
    pub industries: &'a [usize],
    /// Size of each plant (persons, or money).
    pub sizes: &'a [f64],
}

impl Register<'_> {
    /// The register as a table: sizes added up by region (rows, numbered below `regions`) and
    /// industry (columns, numbered below `industries`). A cell without a firm is 0.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`]; [`Undefined::BadParameter`] for a number out of range;
    /// [`Undefined::Empty`] without a firm, region or industry; [`Undefined::NegativeSize`];
    /// [`Undefined::NotFinite`]; [`Undefined::OutOfRange`].
    pub fn table(&self, regions: usize, industries: usize) -> Result<Matrix, Undefined> {
        self.check()?;
        let mut table = Matrix::zeros(regions, industries)?;
        let plants = self.regions.iter().zip(self.industries).zip(self.sizes);
        for ((region, industry), size) in plants {
            let cell = table.row_mut(*region).get_mut(*industry);
            *cell.ok_or(Undefined::BadParameter)? += size;
        }
        Ok(table)
    }

    /// Herfindahl index of the firms of each industry in each region, a row per region; `None`
    /// where there is no firm with a size.
    ///
    /// # Errors
    /// As [`Register::table`].
    pub fn herfindahls(
        &self,
        regions: usize,
        industries: usize,
    ) -> Result<Vec<Vec<Option<f64>>>, Undefined> {
        self.check()?;
        let cells = regions.checked_mul(industries).ok_or(Undefined::OutOfRange)?;
        let mut sums = vec![(0.0, 0.0); cells];
        let largest = self.sizes.iter().fold(0.0, |m, x| super::larger(m, *x));
        let plants = self.regions.iter().zip(self.industries).zip(self.sizes);
        for ((region, industry), size) in plants {
            if *region >= regions || *industry >= industries {
                return Err(Undefined::BadParameter);
            }
            let size = size / largest;
            if let Some((sum, square)) = sums.get_mut(region * industries + industry) {
                *sum += size;
                *square += size * size;
            }
        }
        let of = |(sum, square): &(f64, f64)| (*sum > 0.0).then(|| square / (sum * sum));
        Ok(sums.chunks(industries.max(1)).map(|row| row.iter().map(of).collect()).collect())
    }

    /// Refuses a register whose slices do not belong together or hold what is no size.
    pub(super) fn check(&self) -> Result<(), Undefined> {
        sizes::same_length(self.regions, self.sizes)?;
        sizes::same_length(self.industries, self.sizes)?;
        sizes::total(self.sizes).map(|_| ())
    }
}
