//! Lists of places, one after the other in one vector.

/// A list of places per row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lists {
    ends: Vec<usize>,
    places: Vec<usize>,
}

impl Lists {
    /// Adds a list.
    pub(super) fn push(&mut self, list: impl IntoIterator<Item = usize>) {
        self.places.extend(list);
        self.ends.push(self.places.len());
    }

    /// Adds the places of a row that reach a value.
    pub(super) fn push_where(&mut self, row: &[f64], least: f64) {
        let start = self.places.len();
        self.places.resize(start + row.len(), 0);
        let mut found = 0;
        // Without a branch on the value, which cannot be foreseen.
        if let Some(free) = self.places.get_mut(start..) {
            for (place, x) in row.iter().enumerate() {
                if let Some(slot) = free.get_mut(found) {
                    *slot = place;
                }
                found += usize::from(*x >= least);
            }
        }
        self.places.truncate(start + found);
        self.ends.push(self.places.len());
    }

    /// Adds all lists of another after these.
    pub(super) fn append(&mut self, other: &Self) {
        let start = self.places.len();
        self.places.extend_from_slice(&other.places);
        self.ends.extend(other.ends.iter().map(|end| start + end));
    }

    /// One list; empty outside.
    pub(super) fn get(&self, row: usize) -> &[usize] {
        let start = row.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(row)).map(|(from, to)| from..*to);
        range.and_then(|range| self.places.get(range)).unwrap_or(&[])
    }

    /// The lists in order.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &[usize]> {
        (0..self.ends.len()).map(|row| self.get(row))
    }

    /// Number of lists.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// All places of all lists.
    pub(super) fn places(&self) -> &[usize] {
        &self.places
    }

    /// For each place below `columns` the rows whose list has it, in order.
    pub(super) fn turned(&self, columns: usize) -> Self {
        let mut ends = vec![0; columns];
        for place in &self.places {
            if let Some(count) = ends.get_mut(*place) {
                *count += 1;
            }
        }
        // From the counts to where each list starts; filling it moves that to its end.
        let mut sum = 0;
        for end in &mut ends {
            sum += std::mem::replace(end, sum);
        }
        let mut places = vec![0; sum];
        for (row, list) in self.iter().enumerate() {
            for place in list {
                let Some(next) = ends.get_mut(*place) else { continue };
                if let Some(slot) = places.get_mut(*next) {
                    *slot = row;
                }
                *next += 1;
            }
        }
        Self { ends, places }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_their_turn() {
        let mut lists = Lists::default();
        lists.push_where(&[1.0, 0.0, 2.0, f64::NAN], 1.0);
        lists.push([]);
        let mut more = Lists::default();
        more.push([0, 3]);
        lists.append(&more);
        assert_eq!(lists.iter().collect::<Vec<_>>(), [&[0, 2][..], &[], &[0, 3]]);
        assert_eq!((lists.get(2), lists.get(3), lists.len()), (&[0, 3][..], &[][..], 3));
        let turned = lists.turned(4);
        assert_eq!(turned.iter().collect::<Vec<_>>(), [&[0, 2][..], &[], &[0], &[2]]);
        assert_eq!(turned.turned(3), lists);
    }
}
