//! What decides a verdict, taken apart: what was compared, with which value, against which
//! threshold, and where the rule comes from.

use crate::case::{Comparison, Library, Threshold};
use crate::text::{Language, range, two_decimals, words};

use super::ground::{Ground, GroundKind, Shown};
use super::wording::Wording;

/// A deciding reason in its parts, in words. A part that does not apply is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// The field, failure or score that was compared.
    pub what: String,
    /// Its value here.
    pub value: String,
    /// What it was compared with.
    pub threshold: String,
    /// Where the rule comes from: a lesson, a law, or our own judgement.
    pub from: String,
}

/// A reason taken apart.
#[must_use]
pub fn decided(ground: &Ground, library: &Library, language: Language) -> Decided {
    let w = Wording { ground, library, language };
    let from = from(ground, library, language);
    if ground.law.is_some() {
        return Decided { what: words::decided_law(language), from, ..Decided::default() };
    }
    if ground.field.is_some() && ground.kind != GroundKind::LowValue {
        let (what, value, threshold) = (w.name().to_owned(), w.value(), w.limit());
        return Decided { what, value, threshold, from };
    }
    let number = |x: f64| two_decimals(x);
    let threshold = match (ground.comparison, &ground.threshold) {
        (Some(Comparison::AtLeast), Some(Threshold::Number(x))) => {
            words::at_least(language, number(*x))
        }
        (Some(Comparison::Below), Some(Threshold::Number(x))) => words::below(language, number(*x)),
        (_, Some(Threshold::Number(x))) => number(*x),
        _ => String::new(),
    };
    let compared = match &ground.value {
        Some(Shown::Interval(x)) => range(x.lo(), x.hi(), two_decimals),
        _ => String::new(),
    };
    let what = match (ground.kind, ground.failure.is_some()) {
        (GroundKind::LowValue, _) | (_, false) => words::decided_score(language),
        (GroundKind::NoNeed, true) => words::decided_need(language, w.failure()),
        (_, true) => words::decided_severity(language, w.failure()),
    };
    // Where a severity says more than the score, it stands in its place.
    let value = if compared.is_empty() { w.severity() } else { compared };
    Decided { what, value, threshold, from }
}

fn from(ground: &Ground, library: &Library, language: Language) -> String {
    if let Some(law) = &ground.law {
        let law = library.catalogue.laws.iter().find(|x| x.id == *law);
        return law.map_or_else(String::new, |x| x.title.get(language).to_owned());
    }
    if let Some(lesson) = ground.lesson.as_deref().and_then(|id| library.lesson(id)) {
        let case = library.case(&lesson.case).map_or("", |c| c.short_name(language));
        return words::decided_lesson(language, case, &lesson.id);
    }
    if let Some(episode) = ground.episode.as_deref().and_then(|id| library.episode(id)) {
        let case = library.case(&episode.case).map_or("", |c| c.short_name(language));
        return words::decided_episode(language, case, &episode.id);
    }
    words::decided_rule(language)
}
