//! Indicators that read votes.

use crate::measure::{Interval, Undefined};
use crate::text::words;

use super::super::probe::{Compute, Computed, Gap, Probe, needs_paths, within};
use super::GEM;
use super::scored::ScoreResult;

pub(in super::super) const FUNCTIONS: &[(&str, Compute)] =
    &[("gem_score", gem_score), ("rater_agreement", rater_agreement)];

fn point(x: f64) -> Computed {
    within(Interval::point(x))
}

/// The votes on the sheet of GEM, with the mean of each item kept as input.
fn votes(p: &mut Probe<'_>) -> Result<ScoreResult, Gap> {
    let lacking = || needs_paths(&["assessments.gem"]);
    let sheet = p.reader.words.sheets().sheet(GEM).ok_or_else(lacking)?;
    let result = ScoreResult::of(p.reader.profile, sheet);
    if result.whole_raters() == 0 {
        return Err(lacking());
    }
    p.year = p.reader.profile.year;
    let means = result.means()?;
    for (item, mean) in sheet.items.iter().zip(means) {
        let mean = point(mean)?;
        p.use_input(format!("assessments.{}", item.id), mean);
    }
    let (whole, voters) = (result.whole_raters(), result.ballot.voters());
    if whole < voters {
        p.remark(|l| words::remark_votes_incomplete(l, voters, whole));
    }
    if whole < sheet.few {
        p.remark(|l| words::remark_few_raters(l, whole, sheet.few));
    }
    Ok(result)
}

/// GEM of the mean scores, with the least and most of a single rater.
fn gem_score(p: &mut Probe<'_>) -> Computed {
    let result = votes(p)?;
    let gem = result.gem()?;
    p.part(words::part_gem_least, point(gem.least)?);
    p.part(words::part_gem_most, point(gem.most)?);
    point(gem.score)
}

/// Kendall's W over the raters who scored all six.
fn rater_agreement(p: &mut Probe<'_>) -> Computed {
    let result = votes(p)?;
    if result.whole_raters() < 3 {
        return Err(Gap::Undefined(Undefined::TooFew));
    }
    let agreement = result.agreement?;
    for (name, x) in [
        ("spread", agreement.spread),
        ("ties", agreement.ties),
        ("raters", result.complete as f64),
        ("items", result.items.len() as f64),
    ] {
        let x = point(x)?;
        p.estimate(name, x);
    }
    p.remark(|l| words::remark_agreement_chance(l, crate::text::two_decimals(agreement.p)));
    point(agreement.w)
}
