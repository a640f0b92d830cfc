//! The mis-transfer warning: the case that makes the same goods is often not the one whose
//! situation is nearest, and its best-known recipe may be wrong here.

use crate::case::{Case, Library};

use super::verdict::Advice;

/// A case that is near by trade, while another is nearer by situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MisTransfer {
    /// Ids of the cases nearest by trade.
    pub trade: Vec<String>,
    /// Id of the case nearest by situation.
    pub situation: String,
}

/// The warning for a trade in the user's words; `None` where the nearest case is the same either
/// way, or where the words do not tell the cases apart.
#[must_use]
pub fn mistransfer(trade: &str, advice: &Advice, library: &Library) -> Option<MisTransfer> {
    let likeness = |case: &Case| {
        let uses = advice.verdicts.iter().flat_map(|v| &v.support.episodes);
        let near: Vec<f64> =
            uses.filter(|e| e.episode.case == case.id).map(|e| e.similarity.global.mid).collect();
        (!near.is_empty()).then(|| near.iter().sum::<f64>() / near.len() as f64)
    };
    let trade = trade.to_lowercase();
    let speaking: Vec<(&Case, f64, usize)> = library
        .cases
        .iter()
        .filter_map(|case| Some((case.as_ref(), likeness(case)?, hits(case, &trade))))
        .collect();
    let most = speaking.iter().map(|(_, _, hits)| *hits).max().filter(|most| *most > 0)?;
    let by_trade: Vec<&Case> =
        speaking.iter().filter(|(_, _, hits)| *hits == most).map(|(case, _, _)| *case).collect();
    let (nearest, _, _) = speaking.iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    if by_trade.iter().any(|case| case.id == nearest.id) {
        return None;
    }
    let trade = by_trade.iter().map(|case| case.id.clone()).collect();
    Some(MisTransfer { trade, situation: nearest.id.clone() })
}

/// How many of the goods of a case the words name.
fn hits(case: &Case, trade: &str) -> usize {
    let named = |goods: &&String| goods.split('|').any(|word| trade.contains(word));
    case.goods.iter().filter(named).count()
}
