//! An episode told in a line.

use crate::advice::EpisodeUse;
use crate::text::{range, two_decimals, words};

use super::build::{Builder, trimmed};
use super::model::Origin;

impl Builder<'_> {
    /// With its similarity, its number and the mark of its source.
    pub(super) fn episode(&mut self, used: &EpisodeUse) -> (String, Vec<Origin>) {
        let (l, e) = (self.l, &used.episode);
        let case = self.library().case(&e.case).map_or("", |c| c.short_name(l));
        if !self.is_full() {
            let (mut text, origins) = self.episode_short(used);
            if self.input.profile.record_of.as_ref() == Some(&e.case) {
                text.push_str(&words::out_own_record(l));
            }
            return (text, origins);
        }
        let near = used.similarity.global;
        let near = range(near.lo, near.hi, two_decimals);
        let story = trimmed(e.story.get(l));
        let mut text = words::brief_episode(l, &e.id, case, years(e.from, e.to), story, near);
        text.push_str(&self.episode_marks(&e.id));
        if self.input.profile.record_of.as_ref() == Some(&e.case) {
            text.push_str(&words::out_own_record(l));
        }
        (text, vec![Origin::Episode(e.id.clone()), Origin::Judgement])
    }

    /// Without similarity, number and source.
    pub(super) fn episode_bare(&self, used: &EpisodeUse) -> String {
        let (l, e) = (self.l, &used.episode);
        let case = self.library().case(&e.case).map_or("", |c| c.short_name(l));
        let story = trimmed(e.story.get(l));
        words::brief_episode_short(l, case, years(e.from, e.to), story)
    }

    /// For the summary: without similarity and number.
    pub(super) fn episode_short(&mut self, used: &EpisodeUse) -> (String, Vec<Origin>) {
        let e = &used.episode;
        let mut text = self.episode_bare(used);
        text.push_str(&self.episode_marks(&e.id));
        (text, vec![Origin::Episode(e.id.clone())])
    }
}

fn years(from: i32, to: i32) -> String {
    range(f64::from(from), f64::from(to), |y| format!("{y:.0}"))
}
