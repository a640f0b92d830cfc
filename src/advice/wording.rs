//! A reason as a sentence, the same on screen, in print and in the brief.

use crate::case::{Comparison, Episode, Library, Threshold};
use crate::measure::Interval;
use crate::profile::{Field, FieldKind, Known, show, show_number};
use crate::text::{Language, range, two_decimals, words};

use super::ground::{Ground, GroundKind, Shown};
use super::verdict::List;

/// The name of a list.
#[must_use]
pub fn list_name(list: List, language: Language) -> String {
    match list {
        List::Advise => words::list_advise(language),
        List::AdviseWithConditions => words::list_advise_with_conditions(language),
        List::FindOutFirst => words::list_find_out_first(language),
        List::CannotJudge => words::list_cannot_judge(language),
        List::NotAdvised => words::list_not_advised(language),
    }
}

/// A reason in one sentence, with the lesson it comes from.
#[must_use]
pub fn sentence(ground: &Ground, library: &Library, language: Language) -> String {
    let w = Wording { ground, library, language };
    let mut text = w.plain();
    if ground.borderline {
        text.push_str(&words::ground_borderline(language));
    }
    let told =
        matches!(ground.kind, GroundKind::Lesson | GroundKind::Carried | GroundKind::Episode);
    if let Some(lesson) = ground.lesson.as_deref().and_then(|id| library.lesson(id))
        && !told
    {
        let case = library.case(&lesson.case).map_or("", |c| c.name.get(language));
        text.push_str(&words::ground_by_lesson(
            language,
            case,
            &lesson.id,
            trimmed(lesson.sentence.get(language)),
        ));
    }
    text
}

/// A comparison with its threshold in words: `不低于70%`, `below 3%`.
#[must_use]
pub fn limit(
    field: &Field,
    comparison: Comparison,
    threshold: &Threshold,
    library: &Library,
    language: Language,
) -> String {
    let number = match threshold {
        Threshold::Word(word) => {
            let shown = show(field, &Known::Word(word.clone()), &library.words, language);
            return words::equal(language, shown);
        }
        Threshold::Number(x) => *x,
    };
    if field.kind == FieldKind::Flag {
        let present = match comparison {
            Comparison::Above | Comparison::AtLeast => true,
            Comparison::Below | Comparison::AtMost => false,
            Comparison::Equal => number > 0.5,
        };
        return if present { words::present(language) } else { words::absent(language) };
    }
    let shown = Interval::point(number)
        .map_or_else(String::new, |x| show_number(x, &field.unit, &library.words, language));
    match comparison {
        Comparison::Below => words::below(language, shown),
        Comparison::AtMost => words::at_most(language, shown),
        Comparison::Above => words::above(language, shown),
        Comparison::AtLeast => words::at_least(language, shown),
        Comparison::Equal => words::equal(language, shown),
    }
}

struct Wording<'a> {
    ground: &'a Ground,
    library: &'a Library,
    language: Language,
}

impl Wording<'_> {
    fn plain(&self) -> String {
        let l = self.language;
        match self.ground.kind {
            GroundKind::Law | GroundKind::LawCaution => self.law(),
            GroundKind::Veto => words::ground_veto(l, self.name(), self.value(), self.limit()),
            GroundKind::Gate => words::ground_gate(l, self.name(), self.value(), self.limit()),
            GroundKind::OpenVeto => {
                words::ground_open_veto(l, self.name(), self.value(), self.limit())
            }
            GroundKind::OpenGate => {
                words::ground_open_gate(l, self.name(), self.value(), self.limit())
            }
            GroundKind::NoNeed if self.field().is_some() => {
                words::ground_no_need(l, self.failure(), self.name(), self.value(), self.limit())
            }
            GroundKind::NoNeed => words::ground_no_need_plain(l, self.failure()),
            GroundKind::NoBindingProblem => {
                words::ground_no_binding(l, self.failure(), self.value(), self.number())
            }
            GroundKind::Dominated => words::ground_dominated(l, self.instrument()),
            GroundKind::LowValue => self.low_value(),
            GroundKind::NeedOpen if self.field().is_some() => {
                words::ground_need_open(l, self.name(), self.value())
            }
            GroundKind::ScoreOpen if self.field().is_some() => {
                words::ground_score_open(l, self.name(), self.value())
            }
            GroundKind::NeedOpen | GroundKind::ScoreOpen => words::ground_open(l),
            GroundKind::NoCarrier => words::ground_no_carrier(l),
            GroundKind::Untried => words::ground_untried(l),
            GroundKind::ScoreMid => words::ground_score_mid(l),
            GroundKind::ScoreLow => words::ground_score_low(l),
            GroundKind::Carried => {
                self.episode(|case, years, story| words::ground_carried(l, case, years, story))
            }
            GroundKind::Episode => {
                self.episode(|case, years, story| words::ground_episode(l, case, years, story))
            }
            GroundKind::Need => words::ground_need(l, self.failure()),
            GroundKind::Lesson => self.lesson(),
            GroundKind::Soft => self.soft(),
            GroundKind::Risk => self.risk(),
        }
    }

    fn law(&self) -> String {
        let l = self.language;
        let law = self.ground.law.as_deref();
        let law = self.library.catalogue.laws.iter().find(|x| Some(x.id.as_str()) == law);
        let Some(law) = law else { return String::new() };
        let (title, wording) = (law.title.get(l), law.wording.get(l));
        if self.ground.kind == GroundKind::Law {
            words::ground_law(l, title, wording)
        } else {
            words::ground_law_caution(l, title, wording, law.note.get(l))
        }
    }

    fn low_value(&self) -> String {
        let l = self.language;
        let unknown = matches!(self.ground.value, Some(Shown::Unknown));
        if self.field().is_some() && self.ground.failure.is_some() && unknown {
            words::ground_low_value_unknown(l, self.failure(), self.name())
        } else if self.field().is_some() && self.ground.failure.is_some() {
            words::ground_low_value_need(l, self.failure(), self.name(), self.value(), self.limit())
        } else if self.field().is_some() {
            words::ground_low_value_field(l, self.name(), self.value(), self.limit())
        } else if let Some(e) = self.found_episode() {
            words::ground_low_value_episode(l, trimmed(e.story.get(l)))
        } else if self.ground.failure.is_some() {
            words::ground_low_value_failure(l, self.failure())
        } else {
            words::ground_low_value(l)
        }
    }

    fn soft(&self) -> String {
        let l = self.language;
        if self.ground.instrument.is_some() {
            words::ground_soft_supplied(
                l,
                self.name(),
                self.value(),
                self.limit(),
                self.instrument(),
            )
        } else {
            words::ground_soft(l, self.name(), self.value(), self.limit())
        }
    }

    fn risk(&self) -> String {
        let l = self.language;
        if self.ground.failure.is_some() {
            words::ground_risk_failure(l, self.failure())
        } else if self.field().is_some() {
            words::ground_risk_field(l, self.name(), self.value())
        } else {
            words::ground_risk_base(l)
        }
    }

    fn lesson(&self) -> String {
        let lesson = self.ground.lesson.as_deref().and_then(|id| self.library.lesson(id));
        lesson.map_or_else(String::new, |x| {
            format!("{} {}", x.id, trimmed(x.sentence.get(self.language)))
        })
    }

    fn episode(&self, write: impl Fn(&str, String, &str) -> String) -> String {
        let Some(e) = self.found_episode() else { return String::new() };
        let case = self.library.case(&e.case).map_or("", |c| c.name.get(self.language));
        write(case, years(e), trimmed(e.story.get(self.language)))
    }

    fn found_episode(&self) -> Option<&Episode> {
        self.ground.episode.as_deref().and_then(|id| self.library.episode(id))
    }

    fn field(&self) -> Option<&Field> {
        self.ground.field.as_deref().and_then(|id| self.library.words.field(id))
    }

    fn name(&self) -> &str {
        self.field().map_or("", |f| f.name.get(self.language))
    }

    fn value(&self) -> String {
        let known = match &self.ground.value {
            Some(Shown::Interval(x)) => Known::Quantity(*x),
            Some(Shown::Word(w)) => Known::Word(w.clone()),
            Some(Shown::Unknown) | None => Known::Unknown,
        };
        match (self.field(), &known) {
            (Some(field), known) => show(field, known, &self.library.words, self.language),
            (None, Known::Quantity(x)) => range(x.lo(), x.hi(), two_decimals),
            (None, _) => words::unknown(self.language),
        }
    }

    fn limit(&self) -> String {
        match (self.field(), self.ground.comparison, &self.ground.threshold) {
            (Some(field), Some(comparison), Some(threshold)) => {
                limit(field, comparison, threshold, self.library, self.language)
            }
            _ => String::new(),
        }
    }

    fn number(&self) -> String {
        match self.ground.threshold {
            Some(Threshold::Number(x)) => two_decimals(x),
            _ => String::new(),
        }
    }

    fn failure(&self) -> &str {
        let found =
            self.ground.failure.as_deref().and_then(|id| self.library.catalogue.failure(id));
        found.map_or("", |f| f.name.get(self.language))
    }

    fn instrument(&self) -> &str {
        let id = self.ground.instrument.as_deref();
        let found = id.and_then(|id| self.library.catalogue.instrument(id));
        found.map_or("", |i| i.name.get(self.language))
    }
}

fn years(episode: &Episode) -> String {
    if episode.from == episode.to {
        episode.from.to_string()
    } else {
        format!("{}–{}", episode.from, episode.to)
    }
}

/// A sentence without its final stop, to stand inside another.
fn trimmed(text: &str) -> &str {
    text.trim_end_matches(['。', '.'])
}
