//! Cells of the firm register in words: how one reads, and what is typed or pasted into it.

use crate::document::{ChainStage, Firm, Value};
use crate::text::{Language, words};

use super::firm_columns::FirmColumn;
use super::typed::{typed_value, written};
use super::vocabulary::Vocabulary;

/// Kinds of owner that a document knows.
pub const OWNERSHIP: [&str; 4] = ["private", "state", "foreign", "mixed"];

/// What is needed to read and write cells: the stages, the units, the language of the screen.
#[derive(Clone, Copy, Debug)]
pub struct FirmForm<'a> {
    /// The chain's stages.
    pub chain: &'a [ChainStage],
    /// The units.
    pub words: &'a Vocabulary,
    /// The language.
    pub language: Language,
}

impl FirmForm<'_> {
    /// A column's name with the unit in which its cells are read.
    #[must_use]
    pub fn head(&self, column: FirmColumn) -> String {
        let name = column.name(self.language);
        let Some(unit) = column.unit() else { return name };
        let unit = self.words.unit_label(self.written_in(unit), self.language);
        if unit.is_empty() { name } else { words::with_unit(self.language, name, unit) }
    }

    /// The unit in which a quantity is typed and read.
    fn written_in<'a>(&'a self, unit: &'a str) -> &'a str {
        match (unit, self.language) {
            ("share", _) => "percent_of",
            // Of a single firm officials read 万元, where a county's figures stand in 亿元.
            ("mn_cny", Language::Zh) => "wan_cny",
            _ => self.words.written_in(unit, self.language),
        }
    }

    /// From the document's unit to the one that is read.
    #[must_use]
    pub fn factor(&self, column: FirmColumn) -> f64 {
        let to = |unit| self.words.factor(unit, self.written_in(unit));
        column.unit().and_then(to).unwrap_or(1.0)
    }

    /// What can be chosen in a column, in words; empty where anything can be typed.
    #[must_use]
    pub fn options(&self, column: FirmColumn) -> Vec<String> {
        let l = self.language;
        match column {
            FirmColumn::Segment => self.chain.iter().map(|s| self.stage(s).to_owned()).collect(),
            FirmColumn::Ownership => OWNERSHIP.iter().map(|id| owner(id, l)).collect(),
            FirmColumn::NeedsLicence | FirmColumn::Licensed => {
                vec![words::firm_yes(l), words::firm_no(l)]
            }
            _ => Vec::new(),
        }
    }

    /// The name of a stage; its id where it has none.
    #[must_use]
    pub fn stage<'s>(&self, stage: &'s ChainStage) -> &'s str {
        let (own, other) = match self.language {
            Language::Zh => (&stage.name_zh, &stage.name_en),
            Language::En => (&stage.name_en, &stage.name_zh),
        };
        [own, other, &stage.id].into_iter().find(|n| !n.is_empty()).map_or("", String::as_str)
    }

    /// A word of a column as it is read: of a stage its name, of an owner its kind.
    #[must_use]
    pub fn shown_word(&self, column: FirmColumn, word: &str) -> String {
        match column {
            FirmColumn::Segment => {
                let stage = self.chain.iter().find(|s| s.id == word);
                stage.map_or(word, |s| self.stage(s)).to_owned()
            }
            FirmColumn::Ownership => owner(word, self.language),
            _ => word.to_owned(),
        }
    }

    /// A cell as it is typed: no separators, so that it reads back; empty where unknown.
    #[must_use]
    pub fn text(&self, column: FirmColumn, firm: &Firm) -> String {
        let factor = self.factor(column);
        if let Some(value) = column.value(firm) {
            return match value {
                Value::Unknown => String::new(),
                Value::Number(x) => written(x * factor),
                Value::Range(a, b) => format!("{}–{}", written(a * factor), written(b * factor)),
                Value::Word(word) => word.clone(),
            };
        }
        match column {
            FirmColumn::Founded => firm.founded.map_or_else(String::new, |y| y.to_string()),
            FirmColumn::Longitude => firm.longitude.map_or_else(String::new, written),
            FirmColumn::Latitude => firm.latitude.map_or_else(String::new, written),
            _ => match (column.word(firm), column.flag(firm)) {
                (Some(word), _) => self.shown_word(column, word),
                (None, Some(true)) => words::firm_yes(self.language),
                (None, Some(false)) => words::firm_no(self.language),
                (None, None) => String::new(),
            },
        }
    }

    /// Writes what was typed into a cell of a firm; false, and nothing written, where it cannot be
    /// read.
    #[must_use]
    pub fn write(&self, column: FirmColumn, firm: &mut Firm, text: &str) -> bool {
        self.write_in(column, firm, text, self.factor(column))
    }

    /// As [`FirmForm::write`], of a number in a unit of the caller's: so many of it are one of the
    /// document's.
    #[must_use]
    pub fn write_in(&self, column: FirmColumn, firm: &mut Firm, text: &str, factor: f64) -> bool {
        let text = text.trim();
        if let Some(place) = column.value_mut(firm) {
            let read = quantity(column, text, factor);
            return read.map(|value| *place = value).is_some();
        }
        match column {
            FirmColumn::Name => text.clone_into(&mut firm.name),
            FirmColumn::Source => firm.source = (!text.is_empty()).then(|| text.to_owned()),
            FirmColumn::Founded => match plain(text.trim_end_matches('年')) {
                Some(None) => firm.founded = None,
                Some(Some(y)) if y.fract() == 0.0 && y.abs() < 1e6 => firm.founded = Some(y as i32),
                _ => return false,
            },
            FirmColumn::Longitude => match plain(text) {
                Some(x) if x.is_none_or(|x| x.abs() <= 180.0) => firm.longitude = x,
                _ => return false,
            },
            FirmColumn::Latitude => match plain(text) {
                Some(x) if x.is_none_or(|x| x.abs() <= 90.0) => firm.latitude = x,
                _ => return false,
            },
            _ => return self.write_word(column, firm, text),
        }
        true
    }

    fn write_word(&self, column: FirmColumn, firm: &mut Firm, text: &str) -> bool {
        let none = typed_value(text) == Some(Value::Unknown);
        let is = |word: &str| !word.is_empty() && word.to_lowercase() == text.to_lowercase();
        let both =
            |word: fn(Language) -> String| is(&word(Language::Zh)) || is(&word(Language::En));
        match column {
            FirmColumn::Segment => {
                let named = |s: &&ChainStage| is(&s.id) || is(&s.name_zh) || is(&s.name_en);
                let stage = self.chain.iter().find(named).map(|s| s.id.clone());
                if stage.is_none() && !none {
                    return false;
                }
                firm.segment = stage;
            }
            FirmColumn::Ownership => {
                let named = |id: &&&str| {
                    is(id) || is(&owner(id, Language::Zh)) || is(&owner(id, Language::En))
                };
                let kind = OWNERSHIP.iter().find(named).map(|id| (*id).to_owned());
                if kind.is_none() && !none {
                    return false;
                }
                firm.ownership = kind;
            }
            FirmColumn::NeedsLicence | FirmColumn::Licensed => {
                let yes = both(words::firm_yes) || both(words::state_yes);
                let no = both(words::firm_no) || both(words::state_no) || is("无");
                let flag = (yes || no).then_some(yes);
                if flag.is_none() && !none {
                    return false;
                }
                match column {
                    FirmColumn::Licensed => firm.licensed = flag,
                    _ => firm.needs_licence = flag,
                }
            }
            _ => return false,
        }
        true
    }
}

/// The kind of owner in words.
fn owner(id: &str, l: Language) -> String {
    match id {
        "private" => words::owner_private(l),
        "state" => words::owner_state(l),
        "foreign" => words::owner_foreign(l),
        "mixed" => words::owner_mixed(l),
        other => other.to_owned(),
    }
}

/// A number, or none; `None` where it is neither.
fn plain(text: &str) -> Option<Option<f64>> {
    match typed_value(text)? {
        Value::Unknown => Some(None),
        Value::Number(x) => Some(Some(x)),
        Value::Range(..) | Value::Word(_) => None,
    }
}

/// A quantity; a percent sign is read in a column of shares only.
fn quantity(column: FirmColumn, text: &str, factor: f64) -> Option<Value> {
    let bare = text.trim_end_matches(['%', '％']);
    let (text, factor) = match column {
        // Per cent signs behind both ends of a range say no more than one.
        FirmColumn::LocalPurchases if bare != text => (bare.replace(['%', '％'], ""), 100.0),
        _ => (text.to_owned(), factor),
    };
    Some(match typed_value(&text)? {
        Value::Number(x) => Value::Number(x / factor),
        Value::Range(a, b) => Value::Range(a / factor, b / factor),
        other => other,
    })
}
