//! What of the votes is looked at.

use crate::profile::RandomTableId;

/// What of the votes is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteView {
    /// The sheet.
    pub sheet: String,
    /// The rater whose comparisons are filled in, by place on the panel.
    pub rater: usize,
    /// The table of random indices.
    pub table: RandomTableId,
}

impl Default for VoteView {
    fn default() -> Self {
        let sheet = crate::indicator::votes::GEM.to_owned();
        Self { sheet, rater: 0, table: RandomTableId::default() }
    }
}
