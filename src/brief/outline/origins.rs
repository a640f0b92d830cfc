//! Where the numbers of a reason come from.

use crate::advice::Ground;

use super::model::Origin;

/// All that a reason names.
pub(super) fn of(ground: &Ground) -> Vec<Origin> {
    let mut found: Vec<Origin> = Vec::new();
    let mut add = |id: &Option<String>, origin: fn(String) -> Origin| {
        found.extend(id.clone().map(origin));
    };
    add(&ground.field, Origin::Field);
    add(&ground.lesson, Origin::Lesson);
    add(&ground.law, Origin::Law);
    add(&ground.episode, Origin::Episode);
    add(&ground.failure, Origin::Catalogue);
    add(&ground.instrument, Origin::Catalogue);
    found.extend(ground.also.iter().map(|a| Origin::Field(a.field.clone())));
    let scored = ground.threshold.is_some() || ground.weight.is_some() || ground.share.is_some();
    if scored || ground.bar.is_some() {
        found.push(Origin::Judgement);
    }
    found
}
