//! What the fields, series and units are, as declared in `assets/`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::assets::Files;
use crate::text::{Bilingual, Language};

use super::sheets::Sheets;

const SHEETS: &str = "catalogue/assessments.toml";

/// Why the declarations could not be read.
#[derive(Debug, thiserror::Error)]
pub enum VocabularyError {
    /// A declaration file is missing.
    #[error("assets/{0} is missing")]
    Missing(&'static str),
    /// A declaration file does not parse.
    #[error("assets/{file}: {what}")]
    Unreadable {
        /// The file.
        file: &'static str,
        /// What the reader met.
        what: String,
    },
    /// A declaration names a unit that is not declared.
    #[error("assets: {0} uses the unit {1}, which is not declared")]
    UnknownUnit(String, String),
    /// A field stands in a section that is not declared.
    #[error("assets: {0} stands in the section {1}, which is not declared")]
    UnknownSection(String, String),
}

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    /// One of a few words.
    Word,
    /// Yes or no, 1 or 0.
    Flag,
    /// A whole number.
    Count,
    /// A share from 0 to 1.
    Share,
    /// A percentage.
    Percent,
    /// Any other number.
    Number,
}

/// Whether policy can move a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lever {
    /// Within a few years.
    Policy,
    /// Only slowly.
    Slow,
    /// Nobody can change it.
    Fact,
}

/// A section of the form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
}

/// A field of the situation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its id, the same in code, file and library.
    pub id: String,
    /// The section of the form.
    pub section: String,
    /// What it takes.
    pub kind: FieldKind,
    /// Canonical unit.
    pub unit: String,
    /// Whether a threshold on it can be borderline.
    pub continuous: bool,
    /// Smallest possible value.
    #[serde(default)]
    pub min: Option<f64>,
    /// Largest possible value.
    #[serde(default)]
    pub max: Option<f64>,
    /// The words it takes.
    #[serde(default)]
    pub words: Vec<String>,
    /// The words in both languages.
    #[serde(default)]
    pub word_names: BTreeMap<String, Bilingual>,
    /// Its name.
    pub name: Bilingual,
    /// One sentence of definition.
    pub hint: Bilingual,
    /// Where a county usually finds it.
    pub where_found: Bilingual,
    /// Whether policy can move it.
    pub lever: Lever,
    /// Whether it belongs to the dozen that matter first.
    #[serde(default)]
    pub essential: bool,
    /// The field this one is a part of, and may not exceed.
    #[serde(default)]
    pub part_of: Option<String>,
}

/// A yearly series.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeriesKind {
    /// Its id.
    pub id: String,
    /// Canonical unit.
    pub unit: String,
    /// Its name.
    pub name: Bilingual,
    /// What is counted.
    pub hint: Bilingual,
    /// The series this one is a part of, and may not exceed in the same year.
    #[serde(default)]
    pub part_of: Option<String>,
    /// Whether it may be negative (profit, growth).
    #[serde(default)]
    pub signed: bool,
    /// Whether it is counted for reference areas only, never for the place's own yearly grid.
    #[serde(default)]
    pub area: bool,
}

/// A unit of measurement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// Its id.
    pub id: String,
    /// What it measures; only units of one dimension convert.
    pub dimension: String,
    /// One of it in the dimension's canonical unit.
    pub factor: f64,
    /// As printed after a number.
    pub name: Bilingual,
    /// In English after the number 1.
    #[serde(default)]
    pub one: Option<String>,
    /// As printed before a number, such as a currency; may be empty.
    #[serde(default)]
    pub before: Option<BeforeNumber>,
    /// The unit the screen shows instead, by language.
    #[serde(default)]
    pub display: Option<Bilingual>,
}

/// What is printed before a number; a language may need nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeforeNumber {
    /// In Chinese.
    #[serde(default)]
    pub zh: String,
    /// In English.
    #[serde(default)]
    pub en: String,
}

/// The unit that a screen shows.
#[derive(Clone, Copy, Debug)]
pub struct DisplayUnit<'a> {
    /// From the canonical unit to this one.
    pub factor: f64,
    /// Printed before the number.
    pub before: &'a str,
    /// Printed after it.
    pub name: &'a str,
    /// Printed after the number 1.
    pub one: &'a str,
}

#[derive(Deserialize)]
struct FieldFile {
    section: Vec<Section>,
    field: Vec<Field>,
}
#[derive(Deserialize)]
struct SeriesFile {
    series: Vec<SeriesKind>,
}
#[derive(Deserialize)]
struct UnitFile {
    unit: Vec<Unit>,
}

/// All declared fields, series and units.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    sections: Vec<Section>,
    fields: Vec<Field>,
    field_index: BTreeMap<String, usize>,
    series: BTreeMap<String, SeriesKind>,
    series_order: Vec<String>,
    units: BTreeMap<String, Unit>,
    sheets: Sheets,
}

impl Vocabulary {
    /// Reads the declarations.
    ///
    /// # Errors
    /// [`VocabularyError`] names the file and the fault.
    pub fn load(files: &Files) -> Result<Self, VocabularyError> {
        let FieldFile { section: sections, field: fields } = parse(files, "catalogue/fields.toml")?;
        let series = parse::<SeriesFile>(files, "indicators/series.toml")?.series;
        let units = parse::<UnitFile>(files, "catalogue/units.toml")?.unit;
        let sheets: Sheets = parse(files, SHEETS)?;
        if let Some(what) = sheets.faults() {
            return Err(VocabularyError::Unreadable { file: SHEETS, what });
        }
        let this = Self {
            sheets,
            field_index: fields.iter().enumerate().map(|(i, f)| (f.id.clone(), i)).collect(),
            fields,
            sections,
            series_order: series.iter().map(|s| s.id.clone()).collect(),
            series: series.into_iter().map(|s| (s.id.clone(), s)).collect(),
            units: units.into_iter().map(|u| (u.id.clone(), u)).collect(),
        };
        let used = this.fields.iter().map(|f| (&f.id, &f.unit));
        if let Some(f) = this.fields.iter().find(|f| this.section(&f.section).is_none()) {
            return Err(VocabularyError::UnknownSection(f.id.clone(), f.section.clone()));
        }
        for (id, unit) in used.chain(this.series.values().map(|s| (&s.id, &s.unit))) {
            if !this.units.contains_key(unit) {
                return Err(VocabularyError::UnknownUnit(id.clone(), unit.clone()));
            }
        }
        Ok(this)
    }

    /// What raters are asked.
    #[must_use]
    pub fn sheets(&self) -> &Sheets {
        &self.sheets
    }

    /// All sections in form order.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// A section by id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|s| s.id == id)
    }

    /// All fields in form order.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// A field by id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.field_index.get(id).and_then(|i| self.fields.get(*i))
    }

    /// A series by id.
    #[must_use]
    pub fn series(&self, id: &str) -> Option<&SeriesKind> {
        self.series.get(id)
    }

    /// All series in id order.
    pub fn all_series(&self) -> impl Iterator<Item = &SeriesKind> {
        self.series.values()
    }

    /// All series in the order of their declaration, as a form lists them.
    pub fn series_in_order(&self) -> impl Iterator<Item = &SeriesKind> {
        self.series_order.iter().filter_map(|id| self.series.get(id))
    }

    /// A unit by id.
    #[must_use]
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.get(id)
    }

    /// All units in id order.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.units.values()
    }

    /// The factor that turns a number in `from` into one in `to`; `None` for units that do not
    /// convert into each other.
    #[must_use]
    pub fn factor(&self, from: &str, to: &str) -> Option<f64> {
        let (a, b) = (self.unit(from)?, self.unit(to)?);
        (a.dimension == b.dimension).then(|| a.factor / b.factor)
    }

    /// Every unit that converts into a unit, itself included, in id order.
    pub fn units_like<'a>(&'a self, unit: &str) -> impl Iterator<Item = &'a Unit> {
        let dimension = self.unit(unit).map(|u| u.dimension.as_str());
        self.units.values().filter(move |u| Some(u.dimension.as_str()) == dimension)
    }

    /// The id of the unit a language writes a canonical unit in.
    #[must_use]
    pub fn written_in<'a>(&'a self, unit: &'a str, language: Language) -> &'a str {
        self.unit(unit).and_then(|u| u.display.as_ref()).map_or(unit, |d| d.get(language))
    }

    /// A unit as it is written by itself, with what stands before a number: `CNY million`.
    #[must_use]
    pub fn unit_label(&self, unit: &str, language: Language) -> String {
        let Some(unit) = self.unit(unit) else { return String::new() };
        let before = unit.before.as_ref().map_or("", |b| match language {
            Language::Zh => &b.zh,
            Language::En => &b.en,
        });
        format!("{before}{}", unit.name.get(language))
    }

    /// The unit shown on screen for a canonical unit.
    #[must_use]
    pub fn display_unit<'a>(&'a self, unit: &'a str, language: Language) -> DisplayUnit<'a> {
        let shown = self.written_in(unit, language);
        let factor = self.factor(unit, shown).unwrap_or(1.0);
        let Some(shown) = self.unit(shown) else {
            return DisplayUnit { factor, before: "", name: "", one: "" };
        };
        let before = shown.before.as_ref().map_or("", |b| match language {
            Language::Zh => &b.zh,
            Language::En => &b.en,
        });
        let name = shown.name.get(language);
        let one = match language {
            Language::En => shown.one.as_deref().unwrap_or(name),
            Language::Zh => name,
        };
        DisplayUnit { factor, before, name, one }
    }
}

fn parse<T: for<'de> Deserialize<'de>>(
    files: &Files,
    file: &'static str,
) -> Result<T, VocabularyError> {
    let text = files.get(file).ok_or(VocabularyError::Missing(file))?;
    toml::from_str(text).map_err(|e| VocabularyError::Unreadable { file, what: e.to_string() })
}
