//! The hand that writes blocks: headings with their numbers, paragraphs, sources, figures.

use std::collections::{BTreeMap, BTreeSet};

use crate::advice::{Ground, sentence};
use crate::case::{Fact, Library};
use crate::document::{Audience, BriefChoices};
use crate::text::{Language, words};

use super::Input;
use super::citations::Citations;
use super::model::{Block, Chosen, Column, Origin, Paragraph, Role, Row, Run, Source, Table};
use super::numeral::{chinese, numeral};
use super::origins;
use super::seal::Seal;
use super::section::Section;

/// Sources marked behind one reason or episode.
const MARKS: usize = 3;

pub(super) struct Builder<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) l: Language,
    pub(super) choices: &'a BriefChoices,
    pub(super) citations: Citations,
    /// Lessons told so far.
    pub(super) lessons: BTreeSet<String>,
    pub(super) seal: Seal,
    pub(super) blocks: Vec<Block>,
    /// What stands in the user's own words so far.
    pub(super) chosen: Chosen,
    /// The sections that are told, in order.
    sections: Vec<Section>,
    /// The section that is being told, and what of it.
    here: Section,
    about: String,
    /// Paragraphs told about each thing, for their keys.
    told: BTreeMap<String, usize>,
    /// Where the count of numbers will stand.
    tally: Option<usize>,
    /// Numbers of the open headings.
    open: [usize; 2],
    /// Figures placed so far, by place in the input.
    pub(super) placed: Vec<usize>,
}

/// What a builder has written.
pub(super) struct Built {
    pub(super) blocks: Vec<Block>,
    pub(super) sources: Vec<Source>,
    pub(super) chosen: Chosen,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        input: &'a Input<'a>,
        choices: &'a BriefChoices,
        language: Language,
        seal: Seal,
    ) -> Self {
        Self {
            input,
            l: language,
            choices,
            citations: Citations::new(language, seal),
            lessons: BTreeSet::new(),
            seal,
            blocks: Vec::new(),
            chosen: Chosen {
                audience: choices.audience,
                style: choices.style,
                ..Chosen::default()
            },
            sections: Section::told(choices),
            here: Section::Summary,
            about: String::new(),
            told: BTreeMap::new(),
            tally: None,
            open: [0, 0],
            placed: Vec::new(),
        }
    }

    pub(super) fn library(&self) -> &'a Library {
        &self.input.found.force.library
    }

    /// What was written.
    pub(super) fn built(mut self) -> Built {
        let sources = self.citations.list();
        self.chosen.unplaced = self.unplaced();
        self.chosen.numbers = self.count_numbers();
        if let Some(at) = self.tally.take() {
            self.tell_count(at);
        }
        Built { blocks: self.blocks, sources, chosen: self.chosen }
    }

    /// Keeps the place of the count of numbers, which is known only at the end.
    pub(super) fn keep_place(&mut self) {
        self.tally = Some(self.blocks.len());
        self.say(String::new(), vec![Origin::Count]);
    }

    fn tell_count(&mut self, at: usize) {
        let mut runs = vec![(self.numbers_told(&self.chosen.numbers), false)];
        let n = self.chosen.reworded.len();
        if n > 0 {
            runs.push((words::brief_reworded(self.l, n), false));
        }
        let changed = self.chosen.reworded.values().filter(|r| r.has_changed()).count();
        if changed > 0 {
            runs.push((words::brief_reworded_changed(self.l, changed), true));
        }
        let runs = self.in_a_row(runs);
        if let Some(Block::Paragraph(p)) = self.blocks.get_mut(at) {
            p.runs = runs;
        }
    }

    /// Whether everything is told, and not the essentials alone.
    pub(super) fn is_full(&self) -> bool {
        self.choices.audience != Audience::CountyLeader
    }

    pub(super) fn tells(&self, section: Section) -> bool {
        self.sections.contains(&section)
    }

    /// The number of a section in the language's manner; `None` where it is left out.
    pub(super) fn number_of(&self, section: Section) -> Option<String> {
        let numbered = self.sections.iter().filter(|s| s.is_numbered());
        let at = numbered.into_iter().position(|s| *s == section)? + 1;
        Some(numeral(at, self.l))
    }

    /// What the next paragraphs and tables are about: a stable word, for their keys.
    pub(super) fn about(&mut self, what: impl Into<String>) {
        self.about = what.into();
    }

    /// The key of the next paragraph or table.
    fn key(&mut self) -> String {
        let (section, about) = (self.here.id(), &self.about);
        let base = if about.is_empty() { section.to_owned() } else { format!("{section}/{about}") };
        let n = self.told.entry(base.clone()).or_default();
        *n += 1;
        if *n == 1 { base } else { format!("{base}/{n}") }
    }

    /// Adds a block: marks of sources in its texts become sources of its runs, and the user's own
    /// words take their places.
    pub(super) fn push(&mut self, block: Block) {
        let mut block = self.seal.settled(block);
        match &mut block {
            Block::Paragraph(p) => self.reword(&p.key, &mut p.runs),
            Block::Table(table) => {
                let key = self.key();
                for (i, row) in table.rows.iter_mut().enumerate() {
                    let own = if row.key.is_empty() { i.to_string() } else { row.key.clone() };
                    row.key = format!("{key}/{own}");
                    for cell in 0..row.cells.len() {
                        let key = row.cell_key(cell);
                        if let Some(cell) = row.cells.get_mut(cell) {
                            self.reword(&key, &mut cell.runs);
                        }
                    }
                }
            }
            _ => {}
        }
        self.blocks.push(block);
    }

    /// Begins a section.
    pub(super) fn begin(&mut self, section: Section) {
        self.here = section;
        self.about = String::new();
    }

    /// Begins a section with its heading: 一、 or 1.
    pub(super) fn section(&mut self, section: Section) {
        self.begin(section);
        self.heading(&section.name(self.l));
    }

    /// A heading of a section, with its number.
    pub(super) fn heading(&mut self, text: &str) {
        let [open, _] = self.open;
        self.open = [open + 1, 0];
        let text = match self.l {
            Language::Zh => format!("{}、{text}", chinese(open + 1)),
            Language::En => format!("{}. {text}", open + 1),
        };
        self.push(Block::Heading { level: 1, text });
    }

    /// Begins an appendix, whose heading has no number.
    pub(super) fn appendix(&mut self, section: Section) {
        self.begin(section);
        let text = section.name(self.l);
        self.push(Block::Heading { level: 1, text });
    }

    /// A heading within a section: （一） or 1.1
    pub(super) fn part(&mut self, text: &str) {
        let [section, part] = self.open;
        self.open = [section, part + 1];
        let text = match self.l {
            Language::Zh => format!("（{}）{text}", chinese(part + 1)),
            Language::En => format!("{section}.{} {text}", part + 1),
        };
        self.push(Block::Heading { level: 2, text });
    }

    /// A heading with a number of its own: 1.
    pub(super) fn item(&mut self, number: usize, text: &str) {
        self.push(Block::Heading { level: 3, text: format!("{number}. {text}") });
    }

    /// A paragraph of running text.
    pub(super) fn say(&mut self, text: impl Into<String>, origins: Vec<Origin>) {
        let text = text.into();
        self.paragraph(Role::Body, vec![Run { text, ..Run::default() }], origins);
    }

    /// A paragraph in the smaller type.
    pub(super) fn note(&mut self, text: impl Into<String>, bold: bool, origins: Vec<Origin>) {
        let text = text.into();
        self.paragraph(Role::Note, vec![Run { text, bold, ..Run::default() }], origins);
    }

    /// A paragraph of several runs: text, and whether it is bold.
    pub(super) fn runs(&mut self, runs: Vec<(String, bool)>, origins: Vec<Origin>) {
        let runs = self.in_a_row(runs);
        self.paragraph(Role::Body, runs, origins);
    }

    /// English needs a space where one sentence ends and the next run begins.
    fn in_a_row(&self, runs: Vec<(String, bool)>) -> Vec<Run> {
        let gap = if self.l == Language::En { " " } else { "" };
        let last = runs.len().saturating_sub(1);
        let runs = runs.into_iter().enumerate().map(|(i, (text, bold))| {
            let text = if i < last { text + gap } else { text };
            Run { text, bold, ..Run::default() }
        });
        runs.collect()
    }

    fn paragraph(&mut self, role: Role, runs: Vec<Run>, origins: Vec<Origin>) {
        let key = self.key();
        self.push(Block::Paragraph(Paragraph { key, role, runs, origins: tidy(origins) }));
    }

    pub(super) fn table(&mut self, head: Vec<String>, columns: Vec<Column>, rows: Vec<Row>) {
        self.push(Block::Table(Table { head, columns, rows, dense: true }));
    }

    /// A reason as a sentence with the marks of its sources, and its origins.
    pub(super) fn ground(&mut self, ground: &Ground) -> (String, Vec<Origin>) {
        let library = self.library();
        let mut text = sentence(ground, library, self.l);
        text.push_str(&self.marks_of(ground));
        if let Some(lesson) = &ground.lesson {
            self.lessons.insert(lesson.clone());
        }
        (text, origins::of(ground))
    }

    fn marks_of(&mut self, ground: &Ground) -> String {
        let library = self.library();
        if let Some(id) = &ground.law
            && let Some(law) = library.catalogue.laws.iter().find(|x| x.id == *id)
        {
            return self.citations.cite_law(law);
        }
        if let Some(lesson) = ground.lesson.as_deref().and_then(|id| library.lesson(id)) {
            return self.fact_marks(&lesson.facts);
        }
        match &ground.episode {
            Some(id) => self.episode_marks(id),
            None => String::new(),
        }
    }

    /// Marks of the sources of facts that were known by then.
    pub(super) fn fact_marks(&mut self, ids: &[String]) -> String {
        let mut marks: Vec<String> = Vec::new();
        for fact in self.known_facts(ids) {
            if marks.len() == MARKS {
                break;
            }
            let mark = self.citations.cite(&fact.source, Some(&fact.id));
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
        marks.concat()
    }

    pub(super) fn known_facts(&self, ids: &[String]) -> Vec<&'a Fact> {
        let library = self.library();
        let question = &self.input.found.force.question;
        ids.iter().filter_map(|id| library.fact(id)).filter(|f| question.knows(f.year)).collect()
    }

    /// The mark of the first of an episode's sources.
    pub(super) fn episode_marks(&mut self, id: &str) -> String {
        let library = self.library();
        let Some(episode) = library.episode(id) else { return String::new() };
        let case = library.case(&episode.case);
        let source = case.and_then(|c| episode.sources.iter().find_map(|s| c.source(s)));
        source.map_or_else(String::new, |s| self.citations.cite(s, None))
    }

    /// Clauses joined in the language's manner.
    pub(super) fn clauses(&self, texts: &[String]) -> String {
        texts.join(&words::out_semicolon(self.l))
    }

    /// Names joined in the language's manner.
    pub(super) fn names(&self, texts: &[&str]) -> String {
        // A name that holds a comma itself needs a stronger mark beside it.
        let inner = texts.iter().any(|t| t.contains(['、', ',']));
        let mark = if inner { words::out_semicolon(self.l) } else { words::out_comma(self.l) };
        texts.join(&mark)
    }

    /// The first few of many names, and that there are more.
    pub(super) fn and_more(&self, first: &[&str], all: usize) -> String {
        let names = self.names(first);
        if all > first.len() { words::brief_and_more(self.l, names, all) } else { names }
    }

    pub(super) fn failure(&self, id: &str) -> &'a str {
        let l = self.l;
        self.library().catalogue.failure(id).map_or("", |f| f.name.get(l))
    }

    pub(super) fn field_name(&self, id: &str) -> &'a str {
        let l = self.l;
        self.library().words.field(id).map_or("", |f| f.name.get(l))
    }
}

/// Origins in order, each once.
pub(super) fn tidy(mut origins: Vec<Origin>) -> Vec<Origin> {
    origins.sort();
    origins.dedup();
    origins
}

/// A name without the bracket at its end.
pub(super) fn short(name: &str) -> &str {
    if !name.ends_with(['）', ')']) {
        return name;
    }
    name.rfind(['（', '(']).and_then(|at| name.get(..at)).unwrap_or(name).trim_end()
}

/// A sentence without its final stop, to stand inside another.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_end_matches(['。', '.'])
}

/// With a capital letter, where the script has them.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |c| c.to_uppercase().collect::<String>() + letters.as_str())
}
