//! Type and stage, upgrading paths, and which industry or niche next.

use crate::advice::paths::{LensReading, PathFit, Standing, Zone};
use crate::advice::{KindStanding, StageVerdict};
use crate::case::{CaseRecord, CaseRef};
use crate::figure::next_industry_figure;
use crate::profile::{Known, show};
use crate::text::{Bilingual, Language, range, two_decimals, words};

use super::build::{Builder, short, trimmed};
use super::model::{Origin, Row};
use super::plates;
use super::section::Section;
use super::summary::{centred, plain, row_of};

/// The field of the type.
const TYPE: &str = "cluster_type";
/// The field of the stage.
const STAGE: &str = "stage";
/// Unknown figures named beside a path.
const UNKNOWN: usize = 3;
/// Niches named that need a bridge.
const BRIDGES: usize = 3;

pub(super) fn write(b: &mut Builder<'_>) {
    b.section(Section::Paths);
    b.part(&words::brief_kind_head(b.l));
    kind(b);
    stage(b);
    emphasis(b);
    b.part(&words::brief_upgrading_head(b.l));
    upgrading(b);
    b.part(&words::brief_niches_head(b.l));
    niches(b);
    next_industry(b);
}

/// Whether a letter is Chinese.
fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

fn word_name(b: &Builder<'_>, field: &str, word: &str) -> String {
    let vocabulary = &b.library().words;
    let known = Known::Word(word.to_owned());
    vocabulary.field(field).map_or_else(String::new, |f| show(f, &known, vocabulary, b.l))
}

fn word_names(b: &Builder<'_>, field: &str, ids: &[String]) -> String {
    let names: Vec<String> = ids.iter().map(|id| word_name(b, field, id)).collect();
    names.join(&words::out_comma(b.l))
}

fn kind(b: &mut Builder<'_>) {
    let l = b.l;
    let kind = &b.input.found.cluster.kind;
    let name = |id: &String| word_name(b, TYPE, id);
    let mut runs = vec![match (&kind.suggested, kind.standing, &kind.declared) {
        (Some(id), KindStanding::Clear, _) => words::brief_kind_clear(l, name(id)),
        (Some(id), _, _) => words::brief_kind_leaning(l, name(id)),
        (None, _, Some(declared)) => words::brief_kind_declared(l, name(declared)),
        (None, _, None) => words::brief_kind_open(l),
    }];
    if !kind.also.is_empty() {
        runs.push(words::brief_kind_also(l, word_names(b, TYPE, &kind.also)));
    }
    if let Some(declared) = kind.declared.as_ref().filter(|_| kind.declared_differs()) {
        runs.push(words::brief_kind_differs(l, name(declared)));
    }
    b.about("type");
    let runs = runs.into_iter().map(|text| (text, false)).collect();
    b.runs(runs, vec![Origin::Field(TYPE.to_owned()), Origin::Judgement]);
}

fn stage(b: &mut Builder<'_>) {
    let l = b.l;
    let stage = &b.input.found.cluster.stage;
    let speaking = stage.rules.iter().filter(|r| r.speaks).count();
    let mut runs = vec![match &stage.verdict {
        StageVerdict::Agreed(id) => words::brief_stage_agreed(l, word_name(b, STAGE, id), speaking),
        StageVerdict::Open(_) if speaking == 0 => words::brief_stage_unknown(l),
        StageVerdict::Open(left) => words::brief_stage_open(l, word_names(b, STAGE, left)),
        StageVerdict::Disagree(_) => words::brief_stage_disagree(l),
    }];
    let said = stage.declared.as_deref().filter(|d| stage.verdict.suggested() != Some(d));
    runs.extend(said.map(|d| words::brief_stage_declared(l, word_name(b, STAGE, d))));
    b.about("stage");
    let runs = runs.into_iter().map(|text| (text, false)).collect();
    b.runs(runs, vec![Origin::Field(STAGE.to_owned()), Origin::Count, Origin::Judgement]);
}

/// What government does at the type and the stage: those of the profile, else those suggested.
fn emphasis(b: &mut Builder<'_>) {
    let found = &b.input.found.cluster;
    let rules = &b.library().catalogue.cluster;
    let kind = found.kind.declared.as_ref().or(found.kind.suggested.as_ref());
    if let Some(of) = kind.and_then(|id| rules.kind(id)) {
        b.about("emphasis type");
        emphasise(b, (TYPE, &of.id), &of.emphasis, &of.avoid, &of.cases);
    }
    let stage = found.stage.declared.as_deref().or(found.stage.verdict.suggested());
    if let Some(of) = stage.and_then(|id| rules.stage(id)) {
        b.about("emphasis stage");
        emphasise(b, (STAGE, &of.id), &of.emphasis, &of.avoid, &of.cases);
    }
}

fn emphasise(
    b: &mut Builder<'_>,
    (field, word): (&str, &str),
    emphasis: &Bilingual,
    avoid: &Bilingual,
    cases: &[CaseRef],
) {
    let l = b.l;
    let (marks, mut origins) = b.case_marks(cases);
    let (emphasis, avoid) = (trimmed(emphasis.get(l)), trimmed(avoid.get(l)));
    let name = word_name(b, field, word);
    origins.extend([Origin::Field(field.to_owned()), Origin::Judgement]);
    b.say(words::brief_emphasis(l, name, emphasis, avoid, marks), origins);
}

fn upgrading(b: &mut Builder<'_>) {
    let l = b.l;
    let paths = &b.input.found.paths;
    let upgrading = &b.library().catalogue.upgrading;
    let knows = |field: &str| b.input.found.situation.knows(field);
    b.about("lead");
    match &paths.lead {
        Some(lead) if knows(TYPE) || knows(STAGE) => {
            let name = |id: &str| upgrading.path(id).map_or("", |p| p.name.get(l));
            let text = upgrading.path(&lead.first).map_or("", |p| p.text.get(l));
            let text = if lead.clear {
                words::brief_lead_clear(l, name(&lead.first), name(&lead.second), text)
            } else {
                words::brief_lead_open(l, name(&lead.first), name(&lead.second))
            };
            b.say(text, vec![Origin::Count, Origin::Judgement]);
            if b.is_full() {
                b.about("paths");
                plates::of_the_paths(b);
                table(b);
            }
        }
        _ => b.say(words::brief_lead_blind(l), vec![]),
    }
    if b.is_full() {
        lenses(b);
        governance(b);
    }
}

fn table(b: &mut Builder<'_>) {
    let l = b.l;
    let rows: Vec<Row> =
        b.input.found.paths.fits.iter().filter_map(|fit| path_row(b, fit)).collect();
    let head = vec![
        words::brief_path(l),
        words::brief_fit(l),
        words::brief_serving(l),
        words::brief_still_unknown(l),
    ];
    b.table(head, vec![plain(16), centred(16), plain(36), plain(32)], rows);
}

fn path_row(b: &Builder<'_>, fit: &PathFit) -> Option<Row> {
    let l = b.l;
    let path = b.library().catalogue.upgrading.path(&fit.path)?;
    let advice = &b.input.found.advice;
    let serving: Vec<&str> = (path.instruments.iter())
        .filter_map(|id| advice.verdict(id))
        .filter(|v| v.list.is_advised())
        .map(|v| v.instrument.short.get(l))
        .collect();
    let serving = if serving.is_empty() { words::brief_serving_none(l) } else { b.names(&serving) };
    let unknown: Vec<&str> = fit.unknown.iter().take(UNKNOWN).map(|id| b.field_name(id)).collect();
    let unknown = if unknown.is_empty() { "—".to_owned() } else { b.names(&unknown) };
    let shown = range(fit.fit.lo, fit.fit.hi, two_decimals);
    let origins = vec![Origin::Catalogue(path.id.clone()), Origin::Judgement];
    Some(row_of(&path.id, vec![path.name.get(l).to_owned(), shown, serving, unknown], origins))
}

fn lenses(b: &mut Builder<'_>) {
    let l = b.l;
    let upgrading = &b.library().catalogue.upgrading;
    let told = |reading: &LensReading| {
        let lens = upgrading.lens(&reading.lens)?;
        let standing = match reading.standing {
            Standing::Weak => words::lens_weak(l),
            Standing::Middle => words::lens_middle(l),
            Standing::Strong => words::lens_strong(l),
            Standing::Open => words::brief_lens_open(l),
        };
        let standing = standing.to_lowercase();
        Some(words::brief_lens(l, lens.name.get(l), standing))
    };
    let lines: Vec<String> = b.input.found.paths.lenses.iter().filter_map(told).collect();
    if !lines.is_empty() {
        b.about("lenses");
        b.say(words::brief_lenses(l, b.clauses(&lines)), vec![Origin::Judgement]);
    }
}

fn governance(b: &mut Builder<'_>) {
    let l = b.l;
    let upgrading = &b.library().catalogue.upgrading;
    let mode = b.input.found.paths.governance.mode().and_then(|id| upgrading.mode(id));
    if let Some(mode) = mode {
        let (meaning, functional) = (mode.meaning.get(l), mode.functional.get(l));
        let mark = upgrading.source(&mode.source).map(|s| b.citations.cite_reference(s));
        let text = words::brief_governance(
            l,
            mode.name.get(l),
            meaning,
            functional,
            mark.unwrap_or_default(),
        );
        b.about("governance");
        b.say(text, vec![Origin::Profile("governance".to_owned()), Origin::Judgement]);
    }
}

fn niches(b: &mut Builder<'_>) {
    let l = b.l;
    let choice = &b.input.found.paths.niches;
    let table = &b.library().catalogue.niches;
    b.about("niches");
    match choice.applies {
        None => return b.say(words::brief_niches_no_trade(l), vec![]),
        Some(false) => return b.say(words::niches_other_trade(l), vec![]),
        Some(true) => {}
    }
    if !choice.places.iter().any(|p| p.marked) {
        return b.say(words::brief_niches_unmarked(l), vec![]);
    }
    let name = |id: &str| table.niche(id).map_or("", |n| n.name.get(l));
    let named: Vec<&str> = choice.named.iter().map(|id| name(id)).collect();
    let mut runs = vec![if named.is_empty() {
        words::brief_niches_none(l)
    } else {
        words::brief_niches_named(l, b.names(&named))
    }];
    let bridges: Vec<String> = choice
        .in_zone(Zone::FarAppealing)
        .filter(|p| !p.is_here() && !p.missing.is_empty())
        .take(BRIDGES)
        .map(|p| {
            let missing = p.missing.iter().filter_map(|id| table.capability(id));
            let missing: Vec<&str> = missing.map(|c| c.name.get(l)).collect();
            words::brief_niche_lacks(l, name(&p.niche), b.names(&missing))
        })
        .collect();
    if !bridges.is_empty() {
        runs.push(words::brief_niches_bridge(l, b.clauses(&bridges)));
    }
    let open = choice.in_zone(Zone::Open).count();
    if open > 0 {
        runs.push(words::brief_niches_open(l, open));
    }
    runs.push(words::brief_niches_basis(l));
    let runs = runs.into_iter().map(|text| (text, false)).collect();
    b.runs(runs, vec![Origin::Count, Origin::Judgement, Origin::Profile("niches".to_owned())]);
    if b.is_full() {
        plates::of_the_niches(b);
    }
}

/// Which industry next, where there is a table of regions: the figure's own reading.
fn next_industry(b: &mut Builder<'_>) {
    let (input, l) = (b.input, b.l);
    let figure = next_industry_figure(input.profile, input.knowledge, l);
    // The names of industries are the user's own, in one language only.
    let readable = |text: &str| l == Language::Zh || !text.chars().any(is_han);
    if let Some(figure) = figure.filter(|f| readable(&f.reading)) {
        b.about("next");
        let text = words::brief_next(l, figure.reading);
        b.say(text, vec![Origin::Profile("region_sizes".to_owned())]);
    }
}

impl Builder<'_> {
    /// Marks and origins of the records of cases that take part.
    pub(super) fn case_marks(&mut self, refs: &[CaseRef]) -> (String, Vec<Origin>) {
        let force = &self.input.found.force;
        let mut marks = String::new();
        let mut origins = Vec::new();
        for r in refs.iter().filter(|r| force.admits(r)) {
            let (mark, origin) = match &r.record {
                CaseRecord::Lesson(id) => {
                    let facts = self.library().lesson(id).map(|x| x.facts.clone());
                    (self.fact_marks(&facts.unwrap_or_default()), Origin::Lesson(id.clone()))
                }
                CaseRecord::Episode(id) => (self.episode_marks(id), Origin::Episode(id.clone())),
                CaseRecord::Fact(id) => {
                    (self.fact_marks(std::slice::from_ref(id)), Origin::Fact(id.clone()))
                }
            };
            origins.push(origin);
            // A source that is marked twice in a row is told once where the block is written.
            marks.push_str(&mark);
        }
        (marks, origins)
    }

    /// Advised measures by their short names.
    pub(super) fn short_names<'v>(&self, ids: impl IntoIterator<Item = &'v String>) -> String {
        let verdicts = ids.into_iter().filter_map(|id| self.input.found.advice.verdict(id));
        let names: Vec<&str> = verdicts.map(|v| short(v.instrument.short.get(self.l))).collect();
        self.names(&names)
    }
}
