//! What a file probably holds: a mapping, with a reason for every part of it.

use crate::text::{Language, words};

use super::catalogue::{ImportCatalogue, ImportColumn, ImportTarget};
use super::figures::read_sheet;
use super::guess_columns::columns;
use super::guess_head::find_head;
use super::guess_rows::{dash, rows, sheet_units, year};
use super::imported::Found;
use super::mapping::{MappedColumn, Mapping, Role};
use super::sheet::{Book, Cell, Sheet};
use super::words::Match;

/// What a decision is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Which sheet.
    Sheet,
    /// What the sheet holds.
    Target,
    /// Where the head is.
    Head,
    /// What a column holds, by its place.
    Column(usize),
    /// The unit of a column, by its place.
    Unit(usize),
    /// What a row holds, by its name.
    Row(String),
    /// The unit of a row, by its name.
    RowUnit(String),
    /// The year of figures that name none.
    Year,
    /// What a dash means.
    Dash,
}

/// How sure a guess is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// It may well be otherwise: look at it.
    Doubtful,
    /// Probably.
    Likely,
    /// The table says so itself.
    Sure,
}

/// Why something was guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The name is one of ours.
    Named,
    /// The name holds one of ours.
    Holds,
    /// The lines above the table say so.
    Title,
    /// The unit that counties use most, since none is named.
    Usual,
    /// The cells below look so.
    Cells,
    /// Most can be read this way.
    Most,
    /// The usual meaning.
    Custom,
    /// No name of ours is like it.
    Unknown,
    /// The user asked for it.
    Asked,
    /// The words of the row look so.
    Words,
    /// A mapping that was kept says so.
    Saved,
    /// The grid it is pasted into shows this unit.
    Grid,
}

impl Reason {
    /// The reason in a few words.
    #[must_use]
    pub fn sentence(self, l: Language) -> String {
        match self {
            Self::Named => words::guess_named(l),
            Self::Holds => words::guess_holds(l),
            Self::Title => words::guess_title(l),
            Self::Usual => words::guess_usual(l),
            Self::Cells => words::guess_cells(l),
            Self::Most => words::guess_most(l),
            Self::Custom => words::guess_custom(l),
            Self::Unknown => words::guess_unknown(l),
            Self::Asked => words::guess_asked(l),
            Self::Words => words::guess_words(l),
            Self::Saved => words::guess_saved(l),
            Self::Grid => words::guess_grid(l),
        }
    }
}

/// One guess, as it can be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What it is about.
    pub about: About,
    /// What was taken: an id, a sheet's name, a row from 1, a year.
    pub chosen: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// Why.
    pub reason: Reason,
    /// What else it could be, the same way.
    pub alternatives: Vec<String>,
}

/// What the user has settled already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The sheet.
    pub sheet: Option<String>,
    /// The target's id.
    pub target: Option<String>,
    /// First row of the head from 0, and its rows.
    pub head: Option<(usize, usize)>,
}

/// A mapping, and how it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// The mapping; to change a guess is to change it.
    pub mapping: Mapping,
    /// Every guess in it.
    pub decisions: Vec<Decision>,
}

/// Guesses what a file holds; `None` where a sheet or target is asked for that is not there, or
/// nothing in the file is like anything we know.
#[must_use]
pub fn guess(book: &Book, asked: &Asked, catalogue: &ImportCatalogue) -> Option<Guess> {
    let asked_for = |s: &&Sheet| match &asked.sheet {
        Some(name) => *name == s.name,
        None => !s.is_empty(),
    };
    let mut sheets: Vec<&Sheet> = book.sheets.iter().filter(asked_for).collect();
    // A sheet that is called notes explains the others, where there are others.
    let is_note = |s: &&Sheet| catalogue.words.is_note(&s.name);
    if asked.sheet.is_none() && !sheets.iter().all(is_note) {
        sheets.retain(|s| !is_note(s));
    }
    // A sheet that bears the name of a table of ours is asked first, and is that table.
    let named: Vec<(&Sheet, &ImportTarget)> =
        sheets.iter().filter_map(|s| Some((*s, catalogue.target_called(&s.name)?))).collect();
    let all = sheets.iter().flat_map(|s| catalogue.targets.iter().map(move |t| (*s, t)));
    let filled = |best: Option<(u64, Guess)>| best.filter(|(score, _)| *score > 0);
    let form = best(book, named.iter().copied(), asked, catalogue);
    let (_, mut guess) = filled(form.clone())
        .or_else(|| filled(best(book, all, asked, catalogue)))
        // A form of ours that nobody has filled in is still that form.
        .or(form)?;
    let chosen = guess.mapping.sheet.clone();
    let mut others: Vec<String> = sheets.iter().map(|s| s.name.clone()).collect();
    others.retain(|n| *n != chosen);
    let only = matches!(named.as_slice(), [(sheet, _)] if sheet.name == chosen);
    let sure = asked.sheet.is_some() || others.is_empty() || only;
    guess.decisions.insert(
        0,
        Decision {
            about: About::Sheet,
            chosen,
            confidence: if sure { Confidence::Sure } else { Confidence::Likely },
            reason: if asked.sheet.is_some() { Reason::Asked } else { Reason::Most },
            alternatives: others,
        },
    );
    Some(guess)
}

/// Of sheets and what each may be, the one of which most can be read.
fn best<'a>(
    book: &Book,
    candidates: impl Iterator<Item = (&'a Sheet, &'a ImportTarget)>,
    asked: &Asked,
    catalogue: &ImportCatalogue,
) -> Option<(u64, Guess)> {
    let mut best: Option<(u64, Guess)> = None;
    let mut short: Option<Sheet> = None;
    for (sheet, target) in candidates {
        if asked.target.as_ref().is_some_and(|id| *id != target.id) {
            continue;
        }
        // Sheets come one after the other, each with every target.
        let short = match short.take().filter(|s| s.name == sheet.name) {
            Some(same) => short.insert(same),
            None => short.insert(head_of(sheet, catalogue.limits.guess_rows)),
        };
        let Some(found) = on_sheet(short, &book.file, target, asked, catalogue) else {
            continue;
        };
        let score = score(short, &found, target, asked, catalogue);
        // A hidden sheet is taken only where no other holds anything.
        let score = if sheet.hidden && asked.sheet.is_none() { score / 100 } else { score };
        if best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, found));
        }
    }
    best
}

/// A sheet's first rows, enough to guess from.
pub(super) fn head_of(sheet: &Sheet, rows: usize) -> Sheet {
    let rows = sheet.rows.iter().take(rows).cloned().collect();
    Sheet { rows, name: sheet.name.clone(), hidden: sheet.hidden, cut: sheet.cut }
}

fn on_sheet(
    sheet: &Sheet,
    file: &str,
    target: &ImportTarget,
    asked: &Asked,
    catalogue: &ImportCatalogue,
) -> Option<Guess> {
    let head = match asked.head {
        Some(head) => head,
        None => find_head(sheet, target, catalogue)?,
    };
    let guess = with_head(sheet, file, target, asked, head, catalogue);
    let lacks = |c: &&ImportColumn| c.required && guess.mapping.field(&c.id).is_none();
    let is_complete = target.is_figures() || !target.columns.iter().any(|c| lacks(&c));
    if !guess.mapping.reads_anything() || !is_complete {
        return None;
    }
    if target.id != "regions" && asked.target.is_none() && has_industries(&guess, catalogue) {
        return None;
    }
    Some(guess)
}

/// What the columns and rows below a head probably hold under a target.
fn with_head(
    sheet: &Sheet,
    file: &str,
    target: &ImportTarget,
    asked: &Asked,
    (head, head_rows): (usize, usize),
    catalogue: &ImportCatalogue,
) -> Guess {
    let mut guess = Guess { mapping: Mapping::default(), decisions: Vec::new() };
    guess.mapping.target.clone_from(&target.id);
    guess.mapping.sheet.clone_from(&sheet.name);
    (guess.mapping.head, guess.mapping.head_rows) = (head, head_rows);
    let others = catalogue.targets.iter().filter(|t| t.id != target.id);
    let is_called = catalogue.target_called(&sheet.name).is_some_and(|t| t.id == target.id);
    let (confidence, reason) = match (&asked.target, is_called) {
        (Some(_), _) => (Confidence::Sure, Reason::Asked),
        (None, true) => (Confidence::Sure, Reason::Named),
        (None, false) => (Confidence::Likely, Reason::Most),
    };
    guess.decisions.push(Decision {
        about: About::Target,
        chosen: target.id.clone(),
        confidence,
        reason,
        alternatives: others.map(|t| t.id.clone()).collect(),
    });
    // A form of ours has its head in the first row.
    let sure = asked.head.is_some() || (is_called && (head, head_rows) == (0, 1));
    guess.decisions.push(Decision {
        about: About::Head,
        chosen: (head + 1).to_string(),
        confidence: if sure { Confidence::Sure } else { Confidence::Likely },
        reason: if asked.head.is_some() {
            Reason::Asked
        } else {
            if is_called { Reason::Named } else { Reason::Words }
        },
        alternatives: Vec::new(),
    });
    guess.mapping.units = sheet_units(sheet, head, head_rows, catalogue);
    columns(sheet, target, &mut guess, catalogue);
    if target.is_figures() {
        rows(sheet, &mut guess, catalogue);
        year(sheet, file, &mut guess, catalogue);
    }
    dash(sheet, &mut guess, catalogue);
    guess
}

/// Guesses what a sheet holds under a target that the user has settled, however little of it is
/// recognised: what is left unknown can be chosen. `None` where there is no such sheet or target.
#[must_use]
pub fn guess_under(
    book: &Book,
    sheet: &str,
    target: &str,
    head: Option<(usize, usize)>,
    catalogue: &ImportCatalogue,
) -> Option<Guess> {
    let target = catalogue.target(target)?;
    let sheet = book.sheets.iter().find(|s| s.name == sheet)?;
    let short = head_of(sheet, catalogue.limits.guess_rows);
    let filled = |row: &Vec<Cell>| row.iter().filter(|c| !c.is_blank() && !c.merged).count() > 1;
    let first_filled = || (short.rows.iter().position(filled).unwrap_or(0), 1);
    let found = head.or_else(|| find_head(&short, target, catalogue));
    let asked = Asked { sheet: None, target: Some(target.id.clone()), head };
    let head = found.unwrap_or_else(first_filled);
    Some(with_head(&short, &book.file, target, &asked, head, catalogue))
}

/// Whether a column that is not used is one of industries: then it is no table of one industry.
fn has_industries(guess: &Guess, catalogue: &ImportCatalogue) -> bool {
    let Some(regions) = catalogue.target("regions") else { return false };
    let unused = guess.mapping.columns.iter().filter(|c| c.role == Role::Skip);
    let found = |c: &MappedColumn| catalogue.words.column(&c.head, &regions.columns);
    let mut named = unused.filter_map(found);
    let is_figures = catalogue.target(&guess.mapping.target).is_some_and(ImportTarget::is_figures);
    is_figures && named.any(|(id, how)| id == "industry" && how == Match::Exact)
}

/// How much of a sheet can be read this way.
fn score(
    sheet: &Sheet,
    guess: &Guess,
    target: &ImportTarget,
    asked: &Asked,
    catalogue: &ImportCatalogue,
) -> u64 {
    let read = read_sheet(sheet, "", &guess.mapping, &[], catalogue);
    let mapped = guess.mapping.columns.iter().filter(|c| c.role != Default::default()).count();
    let good = match &read.found {
        // A table of regions takes any numbers; it speaks up where nothing else does.
        Found::Regions(..) if asked.target.is_none() => {
            let head = guess.mapping.field("region").and_then(|i| guess.mapping.columns.get(i));
            let known =
                head.is_some_and(|c| catalogue.words.column(&c.head, &target.columns).is_some());
            if !known {
                return 0;
            }
            read.found.len() * 40
        }
        Found::Series(_) | Found::References(_) | Found::Regions(..) => read.found.len() * 100,
        Found::Firms(_) | Found::Chain(_) | Found::Actions(_) => {
            // A name alone makes no register of what is better read otherwise.
            read.found.len() * (mapped * 100 - 60)
        }
    };
    // A sheet all of whose cells are faulty is still recognised.
    (good + usize::from(!read.unread.is_empty()) * mapped.min(20)) as u64
}
