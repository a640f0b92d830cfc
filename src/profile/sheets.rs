//! What a panel of raters is asked, as declared in `assets/catalogue/assessments.toml`.

use serde::Deserialize;

use crate::measure::ranking::RandomIndex;
use crate::text::Bilingual;

/// How a sheet is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetKind {
    /// Each item is scored from 1 to 10.
    Scores,
    /// Items are compared two by two.
    Pairs,
}

/// A literature key, with its mark.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct SheetReference {
    pub text: String,
    /// `read` or `memory`.
    pub mark: String,
}

/// A part of a sheet: a pair of GEM, the inner or the outer side of the diamond.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct SheetGroup {
    pub id: String,
    pub name: Bilingual,
}

/// Something that is judged.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetItem {
    /// Its id, unique over all sheets of a kind.
    pub id: String,
    /// The part of the sheet.
    pub group: String,
    /// Its name.
    pub name: Bilingual,
    /// What it covers.
    pub about: Bilingual,
    /// What 1 means; pairs have no ends.
    #[serde(default)]
    pub low: Option<Bilingual>,
    /// What 10 means.
    #[serde(default)]
    pub high: Option<Bilingual>,
}

/// One questionnaire.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its id: `gem`, `diamond`, `factors`.
    pub id: String,
    /// How it is filled in.
    pub kind: SheetKind,
    /// Its name.
    pub name: Bilingual,
    /// What it asks and what the result says.
    pub about: Bilingual,
    /// What the numbers mean.
    pub scale: Bilingual,
    /// With fewer raters than this the result is flagged.
    pub few: usize,
    /// The largest consistency ratio that is accepted; for pairs.
    #[serde(default)]
    pub accept: Option<f64>,
    /// Our wording and cuts are judgement.
    pub mark: String,
    /// Where the method comes from.
    pub references: Vec<SheetReference>,
    /// Its parts.
    #[serde(rename = "group")]
    pub groups: Vec<SheetGroup>,
    /// What is judged, in order.
    #[serde(rename = "item")]
    pub items: Vec<SheetItem>,
}

impl Sheet {
    /// The place of an item.
    #[must_use]
    pub fn place(&self, item: &str) -> Option<usize> {
        self.items.iter().position(|i| i.id == item)
    }
}

/// A step of the scale of comparisons, in words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Step {
    pub times: f64,
    pub name: Bilingual,
}

/// A published table of random indices.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RandomTable {
    pub id: RandomTableId,
    pub name: Bilingual,
    pub about: Bilingual,
}

/// Which table of random indices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RandomTableId {
    /// Saaty 1980.
    #[default]
    #[serde(rename = "saaty_1980")]
    Saaty1980,
    /// Saaty 2005.
    #[serde(rename = "saaty_2005")]
    Saaty2005,
    /// The longer simulation that pymcdm ships.
    Simulated,
}

impl RandomTableId {
    /// Its numbers.
    #[must_use]
    pub fn numbers(self) -> RandomIndex {
        match self {
            Self::Saaty1980 => RandomIndex::Saaty1980,
            Self::Saaty2005 => RandomIndex::Saaty2005,
            Self::Simulated => RandomIndex::Simulated,
        }
    }
}

/// How much raters agree, in words: up to `to`, the last without end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct AgreementBand {
    #[serde(default)]
    pub to: Option<f64>,
    pub name: Bilingual,
}

/// How Kendall's W is read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreementRules {
    /// Where the borders come from.
    pub reference: SheetReference,
    /// A chance above this that so much agreement is accident is said.
    pub chance: f64,
    /// The chance is judgement.
    pub mark: String,
    /// The bands from weak to strong.
    #[serde(rename = "band")]
    pub bands: Vec<AgreementBand>,
}

impl AgreementRules {
    /// The band of a coefficient.
    #[must_use]
    pub fn band(&self, w: f64) -> Option<&AgreementBand> {
        self.bands.iter().find(|b| b.to.is_none_or(|to| w < to))
    }
}

/// All questionnaires and how they are read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheets {
    /// The questionnaires, in the order of the form.
    #[serde(rename = "sheet")]
    pub all: Vec<Sheet>,
    /// The scale of comparisons.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// Tables of random indices to choose from.
    #[serde(rename = "random_index")]
    pub random_tables: Vec<RandomTable>,
    /// How agreement is read.
    pub agreement: AgreementRules,
}

impl Sheets {
    /// A questionnaire by id.
    #[must_use]
    pub fn sheet(&self, id: &str) -> Option<&Sheet> {
        self.all.iter().find(|s| s.id == id)
    }

    /// Whether an item stands on a sheet of a kind.
    #[must_use]
    pub fn knows(&self, item: &str, kind: SheetKind) -> bool {
        self.all.iter().any(|s| s.kind == kind && s.place(item).is_some())
    }

    /// The step of the scale that lies nearest a ratio of at least 1.
    #[must_use]
    pub fn step(&self, times: f64) -> Option<&Step> {
        let far = |s: &Step| (s.times.ln() - times.ln()).abs();
        self.steps.iter().min_by(|a, b| far(a).total_cmp(&far(b)))
    }

    /// What is wrong with the declarations, in words for whoever wrote them.
    pub(super) fn faults(&self) -> Option<String> {
        for sheet in &self.all {
            if sheet.mark != "judgement" || sheet.references.is_empty() {
                return Some(format!("the sheet {} lacks its mark or a reference", sheet.id));
            }
            for item in &sheet.items {
                if !sheet.groups.iter().any(|g| g.id == item.group) {
                    return Some(format!("{} stands in no group", item.id));
                }
                if (sheet.kind == SheetKind::Scores) != (item.low.is_some() && item.high.is_some())
                {
                    return Some(format!(
                        "{} lacks its ends, or has some without a scale",
                        item.id
                    ));
                }
                let twice = self.all.iter().filter(|s| s.kind == sheet.kind);
                if twice.flat_map(|s| &s.items).filter(|i| i.id == item.id).count() > 1 {
                    return Some(format!("the item {} is declared twice", item.id));
                }
            }
            if (sheet.kind == SheetKind::Pairs) != sheet.accept.is_some() {
                return Some(format!("the sheet {} lacks what it accepts", sheet.id));
            }
        }
        if self.agreement.mark != "judgement" {
            return Some("the agreement carries no mark".to_owned());
        }
        None
    }
}
