//! What the figures of the firm register share: where its rows come from, and the firms by size.

use crate::document::Firm;
use crate::measure::Interval;
use crate::profile::FirmColumn;

use super::origin::Sources;
use super::subject::Subject;

/// The source line of a figure over the register.
pub(super) fn firm_sources(s: &Subject<'_>) -> String {
    let mut sources = Sources::default();
    cite_firms(s, &mut sources);
    sources.line(s.profile.fictitious, s.language)
}

/// Adds the sources of the register's rows.
pub(super) fn cite_firms(s: &Subject<'_>, sources: &mut Sources) {
    let mut seen: Option<&str> = None;
    for firm in &s.profile.firms {
        // Rows of one source follow each other.
        if firm.source.as_deref() != seen || seen.is_none() {
            seen = firm.source.as_deref();
            sources.add(firm.source.clone().unwrap_or_default());
        }
        for fact in firm.facts.iter().filter_map(|id| s.knowledge.library.fact(id)) {
            let _ = sources.fact(fact, s.language);
        }
    }
}

/// Firms with a revenue above zero, the largest first; of equal size in the order of the register.
pub(super) fn by_revenue<'a>(s: &Subject<'a>) -> Vec<(&'a Firm, Interval)> {
    let sizes = s.reader().sizes(FirmColumn::Revenue);
    let known = s.profile.firms.iter().zip(sizes.iter()).filter_map(|(f, x)| Some((f, (*x)?)));
    let mut firms: Vec<(&Firm, Interval)> = known.filter(|(_, x)| x.mid() > 0.0).collect();
    firms.sort_by(|(_, a), (_, b)| b.mid().total_cmp(&a.mid()));
    firms
}
