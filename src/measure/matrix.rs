//! A table of numbers in row-major order, shared by every measure that reads a table.

use super::Undefined;

/// A table of at least one row and one column: row after row in one flat vector.
///
/// For regions × industries the rows are regions. The type promises the shape, not the content:
/// a measure that forbids negative or non-finite cells says so and checks.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    rows: usize,
    columns: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// A table from its cells, row after row.
    ///
    /// # Errors
    /// [`Undefined::Empty`] without rows or columns; [`Undefined::Mismatch`] where the number of
    /// cells is not rows × columns.
    pub fn new(rows: usize, columns: usize, cells: Vec<f64>) -> Result<Self, Undefined> {
        match rows.checked_mul(columns) {
            Some(0) => Err(Undefined::Empty),
            Some(n) if n == cells.len() => Ok(Self { rows, columns, cells }),
            _ => Err(Undefined::Mismatch),
        }
    }

    /// A table from rows of equal length.
    ///
    /// # Errors
    /// As [`Matrix::new`].
    pub fn from_rows<R: AsRef<[f64]>>(rows: &[R]) -> Result<Self, Undefined> {
        let columns = rows.first().map_or(0, |r| r.as_ref().len());
        if rows.iter().any(|r| r.as_ref().len() != columns) {
            return Err(Undefined::Mismatch);
        }
        let cells = rows.iter().flat_map(|r| r.as_ref().iter().copied()).collect();
        Self::new(rows.len(), columns, cells)
    }

    /// A table whose cells are computed from row and column.
    ///
    /// # Errors
    /// [`Undefined::Empty`] without rows or columns.
    pub fn from_fn(
        rows: usize,
        columns: usize,
        mut cell: impl FnMut(usize, usize) -> f64,
    ) -> Result<Self, Undefined> {
        let mut cells = Vec::with_capacity(rows.saturating_mul(columns));
        for r in 0..rows {
            cells.extend((0..columns).map(|c| cell(r, c)));
        }
        Self::new(rows, columns, cells)
    }

    /// A table of zeros.
    ///
    /// # Errors
    /// [`Undefined::Empty`] without rows or columns.
    pub fn zeros(rows: usize, columns: usize) -> Result<Self, Undefined> {
        Self::new(rows, columns, vec![0.0; rows.saturating_mul(columns)])
    }

    /// Number of rows, at least one.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Number of columns, at least one.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// All cells, row after row.
    #[must_use]
    pub fn cells(&self) -> &[f64] {
        &self.cells
    }

    /// All cells to write, row after row.
    pub fn cells_mut(&mut self) -> &mut [f64] {
        &mut self.cells
    }

    /// The cells themselves.
    #[must_use]
    pub fn into_cells(self) -> Vec<f64> {
        self.cells
    }

    /// One cell; `None` outside the table.
    #[must_use]
    pub fn get(&self, row: usize, column: usize) -> Option<f64> {
        (column < self.columns)
            .then(|| self.cells.get(row * self.columns + column))
            .flatten()
            .copied()
    }

    /// One row; empty outside the table.
    #[must_use]
    pub fn row(&self, row: usize) -> &[f64] {
        let start = row.saturating_mul(self.columns);
        self.cells.get(start..start.saturating_add(self.columns)).unwrap_or(&[])
    }

    /// One row to write; empty outside the table.
    pub fn row_mut(&mut self, row: usize) -> &mut [f64] {
        let start = row.saturating_mul(self.columns);
        self.cells.get_mut(start..start.saturating_add(self.columns)).unwrap_or(&mut [])
    }

    /// The rows in order.
    pub fn iter_rows(&self) -> std::slice::ChunksExact<'_, f64> {
        self.cells.chunks_exact(self.columns)
    }

    /// One column, copied; empty outside the table.
    #[must_use]
    pub fn column(&self, column: usize) -> Vec<f64> {
        self.iter_rows().filter_map(|row| row.get(column).copied()).collect()
    }

    /// Sums of the rows.
    #[must_use]
    pub fn row_sums(&self) -> Vec<f64> {
        self.iter_rows().map(|row| row.iter().sum()).collect()
    }

    /// Sums of the columns, in one pass over the rows.
    #[must_use]
    pub fn column_sums(&self) -> Vec<f64> {
        let mut sums = vec![0.0; self.columns];
        for row in self.iter_rows() {
            for (sum, x) in sums.iter_mut().zip(row) {
                *sum += x;
            }
        }
        sums
    }

    /// The table with rows and columns exchanged, in bands that stay in the cache.
    #[must_use]
    pub fn transposed(&self) -> Self {
        const BAND: usize = 64;
        let mut cells = vec![0.0; self.cells.len()];
        for (band, rows) in self.cells.chunks(BAND * self.columns).enumerate() {
            for c in 0..self.columns {
                let to = cells.get_mut(c * self.rows + band * BAND..).unwrap_or(&mut []);
                let from = rows.get(c..).unwrap_or(&[]).iter().step_by(self.columns);
                to.iter_mut().zip(from).for_each(|(to, from)| *to = *from);
            }
        }
        Self { rows: self.columns, columns: self.rows, cells }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shape_is_checked() {
        assert_eq!(Matrix::new(0, 3, vec![]), Err(Undefined::Empty));
        assert_eq!(Matrix::new(2, 3, vec![0.0; 5]), Err(Undefined::Mismatch));
        assert_eq!(Matrix::from_rows(&[vec![1.0], vec![]]), Err(Undefined::Mismatch));
        assert_eq!(Matrix::from_rows::<Vec<f64>>(&[]), Err(Undefined::Empty));
    }

    #[test]
    fn sums_and_transposition() {
        let m = Matrix::from_fn(70, 45, |r, c| (r * 100 + c) as f64).unwrap();
        assert_eq!(m.get(69, 44), Some(6944.0));
        assert_eq!(m.get(0, 45), None);
        assert_eq!(m.row(70), &[] as &[f64]);
        let t = m.transposed();
        assert_eq!((t.rows(), t.columns()), (45, 70));
        assert!((0..70).all(|r| (0..45).all(|c| m.get(r, c) == t.get(c, r))));
        assert_eq!(t.row_sums(), m.column_sums());
        assert_eq!(t.transposed(), m);
        assert_eq!(m.column(3), t.row(3));
    }
}
