//! What follows from the document, kept until the document or the question changes.

use std::collections::BTreeMap;

use crate::advice::InfluenceMap;
use crate::brief::{Input, Outline, compare, outline};
use crate::case::Question;
use crate::document::Profile;
use crate::figure::{Figure, FigureGroup, case_timeline, figures};
use crate::indicator::{Combination, Explanation, RegionTable, Unlocking, combinations, unlocking};
use crate::profile::Reader;
use crate::study::{Findings, Flip, Knowledge, Unlock};
use crate::text::Language;

use super::beside::{Beside, Other};
use super::gallery::Gallery;
use super::indicator_part::IndicatorPart;
use super::judgements::Judgements;
use super::regions::{DraftReading, Regions};
use super::register_look::RegisterRows;
use super::view::{AdvicePart, Page, View};

/// What the answer depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Revision of the document.
    pub revision: u64,
    /// Which profile.
    pub profile: usize,
    /// What is asked of the cases.
    pub question: Question,
}

/// Derived state: computed, never edited.
#[derive(Debug)]
pub struct Derived {
    /// What it was computed from.
    pub key: Key,
    /// Readings, situation, issues, advice.
    pub found: Findings,
    /// What each verdict would be without each case.
    pub influence: InfluenceMap,
    /// Fields worth finding out; `None` until the background has answered.
    pub unlocks: Option<Vec<Unlock>>,
    /// What would change the verdict on an instrument, for those looked at; filled by the
    /// background.
    pub flips: BTreeMap<String, Vec<Flip>>,
    /// Figures in the language of the screen.
    pub figures: Vec<Figure>,
    /// Figures that only the indicators page shows.
    pub gallery: Gallery,
    language: Language,
    timeline: Option<Timeline>,
    brief: Option<Brief>,
    pub(super) other: Option<Other>,
    judgements: Option<Judgements>,
    missing: Option<Unlocking>,
    together: Option<Vec<Combination>>,
    regions: Option<Regions>,
    draft: Option<(String, DraftReading)>,
    pub(super) register: Option<RegisterRows>,
    explanation: Option<(String, Explanation)>,
}

/// The outline of the brief, and what it was built for.
#[derive(Debug)]
struct Brief {
    language: Language,
    with_unlocks: bool,
    beside: Option<Beside>,
    outline: Outline,
}

/// The timeline on the cases page, and what it was drawn for.
#[derive(Debug)]
struct Timeline {
    case: String,
    episode: Option<String>,
    language: Language,
    figure: Figure,
}

impl Derived {
    /// Computes everything but the unlocks, which take longer than a frame.
    #[must_use]
    pub fn of(profile: &Profile, key: Key, knowledge: &Knowledge, language: Language) -> Self {
        let found = Findings::of(profile, key.question.clone(), knowledge);
        let influence = found.influence();
        let figures = figures(profile, &found, knowledge, language);
        Self {
            key,
            found,
            influence,
            unlocks: None,
            flips: BTreeMap::new(),
            figures,
            gallery: Gallery::default(),
            language,
            timeline: None,
            brief: None,
            other: None,
            judgements: None,
            missing: None,
            together: None,
            regions: None,
            draft: None,
            register: None,
            explanation: None,
        }
    }

    /// Words the figures anew where the language has changed.
    pub fn speak(&mut self, profile: &Profile, knowledge: &Knowledge, language: Language) {
        if self.language != language {
            self.figures = figures(profile, &self.found, knowledge, language);
            self.language = language;
        }
    }

    /// Makes what only one page needs, where that page is looked at and it is not made yet.
    pub fn look(&mut self, view: &View, profile: &Profile, knowledge: &Knowledge) {
        let unlocks = view.page == Page::Indicators && view.indicators == IndicatorPart::Unlocks;
        if unlocks && self.together.is_none() {
            self.together = Some(combinations(&self.found.readings));
        }
        if unlocks || matches!(view.page, Page::Home | Page::Profile) {
            self.missing.get_or_insert_with(|| unlocking(&self.found.readings));
        }
        let revision = self.key.revision;
        if RegisterRows::wanted(view)
            && !self.register.as_ref().is_some_and(|r| r.stands(view, profile, revision))
        {
            let before = self.register.take();
            self.register = Some(RegisterRows::of(before, view, profile, revision));
        }
        match view.page {
            Page::Cases => self.draw_timeline(view, profile, knowledge),
            Page::Brief => self.write_brief(view.language, profile, knowledge),
            Page::Advice if view.advice == AdvicePart::Judgements => {
                self.list_judgements(view.language, knowledge);
            }
            Page::Indicators if view.indicators == IndicatorPart::Table => {
                self.read_regions(view, profile, knowledge);
            }
            Page::Indicators => {
                let charts = view.indicators == IndicatorPart::Charts;
                let (found, there) = (&self.found, &self.figures);
                self.gallery.look(profile, found, knowledge, there, view.language, charts);
                self.explain(view, profile, knowledge);
            }
            _ => {}
        }
    }

    /// The region × industry table, and the one that is being pasted.
    fn read_regions(&mut self, view: &View, profile: &Profile, knowledge: &Knowledge) {
        let (look, l) = (&view.regions, view.language);
        if self.regions.as_ref().is_none_or(|r| !r.stands(look, l)) {
            self.regions = Regions::of(look, profile, knowledge, l);
        }
        if self.draft.as_ref().is_none_or(|(text, _)| *text != look.draft) {
            let read = RegionTable::of_text(&look.draft, knowledge.registry.table_heads());
            self.draft = Some((look.draft.clone(), read));
        }
    }

    /// What follows from the region × industry table, where it is looked at.
    #[must_use]
    pub fn regions(&self) -> Option<&Regions> {
        self.regions.as_ref()
    }

    /// What the table that is being pasted reads; `None` where nothing was pasted.
    #[must_use]
    pub fn draft(&self) -> Option<&DraftReading> {
        self.draft.as_ref().filter(|(text, _)| !text.trim().is_empty()).map(|(_, read)| read)
    }

    fn write_brief(&mut self, language: Language, profile: &Profile, knowledge: &Knowledge) {
        let with_unlocks = self.unlocks.is_some();
        let beside = self.other.as_ref().map(|o| o.beside.clone());
        let stands = self.brief.as_ref().is_some_and(|b| {
            b.language == language && b.with_unlocks == with_unlocks && b.beside == beside
        });
        if !stands {
            let outline = self.outline_in(language, profile, knowledge);
            self.brief = Some(Brief { language, with_unlocks, beside, outline });
        }
    }

    /// The brief in a language, of two sides where another one stands beside it.
    #[must_use]
    pub fn outline_in(
        &self,
        language: Language,
        profile: &Profile,
        knowledge: &Knowledge,
    ) -> Outline {
        let input = Input {
            profile,
            found: &self.found,
            influence: &self.influence,
            unlocks: self.unlocks.as_deref().unwrap_or_default(),
            knowledge,
            figures: figures(profile, &self.found, knowledge, language),
        };
        match &self.other {
            Some(other) => compare(&input, &other.input(knowledge), language),
            None => outline(input, &profile.brief, language),
        }
    }

    /// How the reading that is looked at comes about.
    fn explain(&mut self, view: &View, profile: &Profile, knowledge: &Knowledge) {
        let Some(id) = view.indicator_in(&self.found.readings) else { return };
        if self.explanation(id).is_some() {
            return;
        }
        let Some(declared) = knowledge.registry.declaration(id) else { return };
        let reader = Reader::new(profile, &knowledge.library.words);
        let told = knowledge.registry.explain(declared, reader);
        self.explanation = Some((id.to_owned(), told));
    }

    /// The rows of the firm register, where it is looked at.
    #[must_use]
    pub fn register(&self) -> Option<&RegisterRows> {
        self.register.as_ref()
    }

    /// How a reading comes about, where it is looked at.
    #[must_use]
    pub fn explanation(&self, id: &str) -> Option<&Explanation> {
        self.explanation.as_ref().filter(|(of, _)| of == id).map(|(_, told)| told)
    }

    fn list_judgements(&mut self, language: Language, knowledge: &Knowledge) {
        if self.judgements.as_ref().is_none_or(|j| j.language != language) {
            self.judgements = Some(Judgements::of(knowledge, &self.found, language));
        }
    }

    /// What is missing, and the indicators that wait for it, where it is looked at.
    #[must_use]
    pub fn missing(&self) -> Option<&Unlocking> {
        self.missing.as_ref()
    }

    /// Inputs that together unlock more, where they are looked at.
    #[must_use]
    pub fn together(&self) -> &[Combination] {
        self.together.as_deref().unwrap_or_default()
    }

    /// Indicators that a series or another input unlocks by itself, by its path without a year.
    #[must_use]
    pub fn unlocked_by(&self, path: &str) -> Vec<&str> {
        let Some(missing) = &self.missing else { return Vec::new() };
        let mut ids: Vec<&str> = Vec::new();
        for id in missing.of_series(path).flat_map(|i| &i.alone) {
            if !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
        ids
    }

    /// The numbers of judgement, where they are looked at.
    #[must_use]
    pub fn judgements(&self) -> Option<&Judgements> {
        self.judgements.as_ref()
    }

    /// The brief as it is previewed.
    #[must_use]
    pub fn outline(&self) -> Option<&Outline> {
        self.brief.as_ref().map(|b| &b.outline)
    }

    fn draw_timeline(&mut self, view: &View, profile: &Profile, knowledge: &Knowledge) {
        let Some(case) = view.case_in(profile, &knowledge.library) else { return };
        let stands = self.timeline.as_ref().is_some_and(|t| {
            t.case == case.id && t.episode == view.episode && t.language == view.language
        });
        if stands {
            return;
        }
        let own = profile.record_of.as_ref() == Some(&case.id);
        let years = match view.episode.as_deref().and_then(|id| case.episode(id)) {
            Some(episode) => Some((episode.from, episode.to)),
            None => profile.year.filter(|_| own).map(|year| (year, year)),
        };
        self.timeline = Some(Timeline {
            case: case.id.clone(),
            episode: view.episode.clone(),
            language: view.language,
            figure: case_timeline(case, knowledge, years, view.language),
        });
    }

    /// The timeline of the case that is looked at.
    #[must_use]
    pub fn timeline(&self) -> Option<&Figure> {
        self.timeline.as_ref().map(|t| &t.figure)
    }

    /// All figures of a group, in their order. Cases stand on their own page, but for the case
    /// that the profile is the record of.
    pub(super) fn figures_of(
        &self,
        group: FigureGroup,
        profile: &Profile,
    ) -> impl Iterator<Item = &Figure> {
        let own = profile.record_of.as_deref();
        self.figures.iter().chain(self.gallery.figures()).filter(move |f| {
            let case = f.id.strip_prefix("case.");
            FigureGroup::of_figure(&f.id) == group && (case.is_none() || case == own)
        })
    }

    /// A figure by id.
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        let looked_at = self.timeline().filter(|f| f.id == id);
        let of_regions = || self.regions.as_ref().and_then(|r| r.figure(id));
        let mut all = self.figures.iter().chain(self.gallery.figures());
        looked_at.or_else(of_regions).or_else(|| all.find(|f| f.id == id))
    }
}
