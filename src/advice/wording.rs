//! A reason as a sentence, the same on screen, in print and in the brief.

use crate::case::{Comparison, Episode, FailureKind, Library, Threshold};
use crate::measure::Interval;
use crate::profile::{Field, FieldKind, Known, show, show_number};
use crate::text::{Language, range, two_decimals, words};

use super::factors::FactorState;
use super::ground::{Driver, Ground, GroundKind, Shown};
use super::support::CarryBar;
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

/// The name of a kind of failure.
#[must_use]
pub fn kind_name(kind: FailureKind, language: Language) -> String {
    match kind {
        FailureKind::Market => words::kind_market(language),
        FailureKind::System => words::kind_system(language),
        FailureKind::Factor => words::kind_factor(language),
        FailureKind::Industry => words::kind_industry(language),
        FailureKind::Government => words::kind_government(language),
        FailureKind::Ignorance => words::kind_ignorance(language),
    }
}

/// The name of what a factor is.
#[must_use]
pub fn factor_state_name(state: FactorState, language: Language) -> String {
    match state {
        FactorState::Short => words::factor_short(language),
        FactorState::Idle => words::factor_idle(language),
        FactorState::Both => words::factor_both(language),
        FactorState::Enough => words::factor_enough(language),
        FactorState::Unknown => words::factor_unknown(language),
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
        let case = library.case(&lesson.case).map_or("", |c| c.short_name(language));
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

pub(super) struct Wording<'a> {
    pub(super) ground: &'a Ground,
    pub(super) library: &'a Library,
    pub(super) language: Language,
}

impl Wording<'_> {
    fn plain(&self) -> String {
        let l = self.language;
        match self.ground.kind {
            GroundKind::Law | GroundKind::LawCaution => self.law(),
            GroundKind::Veto if self.is_word() && self.is_there() => {
                words::ground_veto_present(l, self.name())
            }
            GroundKind::Veto if self.is_word() => {
                words::ground_veto_word(l, self.name(), self.value())
            }
            GroundKind::Veto => words::ground_veto(l, self.name(), self.value(), self.limits()),
            GroundKind::Gate => words::ground_gate(l, self.name(), self.value(), self.limit()),
            GroundKind::OpenVeto => {
                words::ground_open_veto(l, self.name(), self.value(), self.limits())
            }
            GroundKind::OpenGate => {
                words::ground_open_gate(l, self.name(), self.value(), self.limit())
            }
            GroundKind::NoNeed => self.no_need(),
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
            GroundKind::NoCarrier => self.no_carrier(),
            GroundKind::Untried => words::ground_untried(l),
            GroundKind::ScoreMid => words::ground_score_mid(l),
            GroundKind::ScoreLow => words::ground_score_low(l),
            GroundKind::Carried => {
                self.episode(|case, years, story| words::ground_carried(l, case, years, story))
            }
            GroundKind::Episode => {
                self.episode(|case, years, story| words::ground_episode(l, case, years, story))
            }
            GroundKind::Need
                if self
                    .ground
                    .weight
                    .is_some_and(|w| w.lo < self.library.catalogue.scoring.telling.need_low) =>
            {
                words::ground_need_maybe(l, self.failure())
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

    fn no_need(&self) -> String {
        let l = self.language;
        match self.ground.share {
            Some(share)
                if self
                    .ground
                    .weight
                    .is_some_and(|w| w.hi >= self.library.catalogue.scoring.binding.low) =>
            {
                words::ground_no_need_part(l, self.failure(), self.severity(), self.percent(share))
            }
            _ => words::ground_no_need(l, self.failure(), self.severity()),
        }
    }

    fn low_value(&self) -> String {
        let l = self.language;
        let reason = match self.ground.driver {
            Some(Driver::Slight) => words::low_value_slight(l, self.failure(), self.severity()),
            Some(Driver::Unclear) => words::low_value_unclear(l, self.failure(), self.severity()),
            Some(Driver::Partial) => {
                let share = self.percent(self.ground.share.unwrap_or(1.0));
                words::low_value_partial(l, self.failure(), self.severity(), share)
            }
            Some(Driver::Record) => {
                let story = self.found_episode().map_or("", |e| trimmed(e.story.get(l)));
                words::low_value_record(l, story)
            }
            Some(Driver::Feasibility) if self.field().is_some() => {
                words::low_value_feasibility(l, self.name(), self.value())
            }
            Some(Driver::Feasibility) => words::low_value_authority(l),
            Some(Driver::Risk) | None => self.risk(),
        };
        // The risk is named only where it outweighs the gain: then the score is not positive.
        match self.ground.driver {
            Some(Driver::Risk) | None => words::not_worth_it(l, reason),
            Some(_) => words::little_to_gain(l, reason),
        }
    }

    /// Why the nearest episode cannot carry.
    fn no_carrier(&self) -> String {
        let l = self.language;
        let Some(e) = self.found_episode() else { return words::ground_no_carrier(l) };
        let case = self.library.case(&e.case).map_or("", |c| c.short_name(l));
        let (years, id) = (years(e), &e.id);
        match &self.ground.bar {
            Some(CarryBar::Similarity(low)) => {
                words::ground_bar_similarity(l, case, years, id, two_decimals(*low))
            }
            Some(CarryBar::Context(atom)) => {
                let Some(field) = self.library.words.field(&atom.field) else {
                    return words::ground_no_carrier(l);
                };
                let limit = limit(field, atom.comparison, &atom.threshold, self.library, l);
                words::ground_bar_context(l, case, years, id, field.name.get(l), limit)
            }
            Some(CarryBar::Transfer(lesson)) => {
                words::ground_bar_transfer(l, case, years, id, lesson)
            }
            Some(CarryBar::Outcome(_)) | None => words::ground_bar_outcome(l, case, years, id),
        }
    }

    pub(super) fn severity(&self) -> String {
        let severity = self.ground.weight;
        severity.map_or_else(String::new, |s| range(s.lo, s.hi, two_decimals))
    }

    fn percent(&self, share: f64) -> String {
        Interval::point(share).map_or_else(String::new, |x| {
            show_number(x, "share", &self.library.words, self.language)
        })
    }

    /// Whether the field takes a word or a flag, so that a threshold says nothing more.
    fn is_word(&self) -> bool {
        self.ground.also.is_empty()
            && self.field().is_some_and(|f| matches!(f.kind, FieldKind::Word | FieldKind::Flag))
    }

    /// Whether the value found is a flag that is set.
    fn is_there(&self) -> bool {
        let set = matches!(&self.ground.value, Some(Shown::Interval(x)) if x.lo() > 0.5);
        set && self.field().is_some_and(|f| f.kind == FieldKind::Flag)
    }

    /// The limit with the other parts of its condition.
    fn limits(&self) -> String {
        let l = self.language;
        self.ground.also.iter().fold(self.limit(), |text, atom| {
            match self.library.words.field(&atom.field) {
                Some(field) => {
                    let other = limit(field, atom.comparison, &atom.threshold, self.library, l);
                    words::and_also(l, text, field.name.get(l), other)
                }
                None => text,
            }
        })
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
        if self.ground.driver.is_some() && self.ground.lesson.is_some() {
            words::ground_risk_lesson(l)
        } else if self.ground.failure.is_some() {
            words::ground_risk_failure(l, self.failure())
        } else if self.field().is_some() && self.ground.driver.is_some() {
            words::ground_risk_named(l, self.name())
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
        let case = self.library.case(&e.case).map_or("", |c| c.short_name(self.language));
        write(case, years(e), trimmed(e.story.get(self.language)))
    }

    fn found_episode(&self) -> Option<&Episode> {
        self.ground.episode.as_deref().and_then(|id| self.library.episode(id))
    }

    fn field(&self) -> Option<&Field> {
        self.ground.field.as_deref().and_then(|id| self.library.words.field(id))
    }

    pub(super) fn name(&self) -> &str {
        self.field().map_or("", |f| f.name.get(self.language))
    }

    pub(super) fn value(&self) -> String {
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

    pub(super) fn limit(&self) -> String {
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

    pub(super) fn failure(&self) -> &str {
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
