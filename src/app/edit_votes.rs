//! Changes to votes: a score, a judgement on a pair, who is on the panel.

use crate::document::{Assessment, Comparison, Profile};

/// Puts a score, or takes the vote away. A vote that stands twice becomes one.
pub(super) fn set_vote(profile: &mut Profile, rater: String, item: String, score: Option<f64>) {
    keep_order(profile, &rater);
    let votes = &mut profile.assessments;
    let is_it = |v: &Assessment| v.rater == rater && v.item == item;
    let Some(score) = score else {
        votes.retain(|v| !is_it(v));
        return;
    };
    // The last one counts, and keeps its place and what a later version wrote into it.
    match votes.iter().rposition(is_it) {
        Some(at) => {
            let mut i = 0;
            votes.retain(|v| {
                i += 1;
                i == at + 1 || !is_it(v)
            });
            if let Some(vote) = votes.iter_mut().find(|v| is_it(v)) {
                vote.score = score;
            }
        }
        None => votes.push(Assessment { item, rater, score, ..Assessment::default() }),
    }
}

/// Puts a judgement on a pair, or takes it away.
pub(super) fn set_comparison(
    profile: &mut Profile,
    rater: &str,
    (a, b): (String, String),
    judged: Option<Comparison>,
) {
    keep_order(profile, rater);
    let is_it = |c: &Comparison| c.rater == rater && c.is_about(&a, &b);
    let place = profile.comparisons.iter().position(is_it);
    profile.comparisons.retain(|c| !is_it(c));
    if let Some(c) = judged {
        let end = profile.comparisons.len();
        profile.comparisons.insert(place.unwrap_or(end).min(end), c);
    }
}

/// Writes the panel down, so that nobody moves or leaves it as votes come and go.
fn keep_order(profile: &mut Profile, rater: &str) {
    if profile.raters.len() < profile.panel().len() {
        profile.raters = profile.panel().into_iter().map(str::to_owned).collect();
    }
    if !profile.raters.iter().any(|r| r == rater) {
        profile.raters.push(rater.to_owned());
    }
}

/// Renames a rater of the panel, adds one at its end, or removes one with all votes.
pub(super) fn set_rater(profile: &mut Profile, index: usize, name: Option<String>) {
    profile.raters = profile.panel().into_iter().map(str::to_owned).collect();
    match (profile.raters.get(index).cloned(), name) {
        (Some(old), Some(new)) => {
            if let Some(place) = profile.raters.get_mut(index) {
                place.clone_from(&new);
            }
            let votes = profile.assessments.iter_mut().map(|v| &mut v.rater);
            let judged = profile.comparisons.iter_mut().map(|c| &mut c.rater);
            votes.chain(judged).filter(|r| **r == old).for_each(|r| r.clone_from(&new));
        }
        (Some(old), None) => {
            profile.raters.remove(index);
            profile.assessments.retain(|v| v.rater != old);
            profile.comparisons.retain(|c| c.rater != old);
        }
        (None, Some(new)) => profile.raters.push(new),
        (None, None) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel(profile: &Profile) -> Vec<&str> {
        profile.panel()
    }

    #[test]
    fn a_vote_is_put_changed_and_taken_away_and_the_rater_stays() {
        let mut p = Profile::default();
        set_vote(&mut p, "a".into(), "x".into(), Some(7.0));
        set_vote(&mut p, "a".into(), "x".into(), Some(3.0));
        assert_eq!(p.assessments.len(), 1);
        assert!((p.assessments[0].score - 3.0).abs() < 1e-12);
        set_vote(&mut p, "a".into(), "x".into(), None);
        assert!(p.assessments.is_empty());
        assert_eq!(panel(&p), ["a"]);
    }

    #[test]
    fn renaming_takes_all_votes_along_and_removing_takes_them_away() {
        let mut p = Profile::default();
        set_vote(&mut p, "a".into(), "x".into(), Some(7.0));
        set_vote(&mut p, "b".into(), "x".into(), Some(8.0));
        let judged = Comparison { rater: "a".into(), times: 3.0, ..Comparison::default() };
        set_comparison(&mut p, "a", ("x".into(), "y".into()), Some(judged));
        set_rater(&mut p, 0, Some("c".into()));
        assert_eq!(panel(&p), ["c", "b"]);
        assert_eq!((p.assessments[0].rater.as_str(), p.comparisons[0].rater.as_str()), ("c", "c"));
        set_rater(&mut p, 0, None);
        assert_eq!(panel(&p), ["b"]);
        assert!(p.comparisons.is_empty());
        set_rater(&mut p, 9, Some("d".into()));
        assert_eq!(panel(&p), ["b", "d"]);
    }
}
