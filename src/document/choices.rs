//! What the brief of a profile says and how, as the user chose it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Extra;

/// Whom a brief is written for: decides what it says unless the user chose otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The leader of the county: a first page and the essentials.
    #[default]
    CountyLeader,
    /// Those who will carry it out: everything.
    WorkingGroup,
    /// A class: everything, with terms explained and questions to discuss.
    Class,
}

impl Audience {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::CountyLeader, Self::WorkingGroup, Self::Class];

    /// A stable name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::CountyLeader => "county_leader",
            Self::WorkingGroup => "working_group",
            Self::Class => "class",
        }
    }

    /// The audience of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.id() == id)
    }
}

/// How a brief is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// As an official document is: in Chinese after GB/T 9704, without head, number and seal.
    #[default]
    Official,
    /// Plainer, with more on a page: to hand out in a class.
    Handout,
}

impl Style {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Official, Self::Handout];

    /// A stable name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Handout => "handout",
        }
    }

    /// The style of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.id() == id)
    }
}

/// Wordings of one language, by the key of their paragraph.
pub type Wordings = BTreeMap<String, Wording>;

/// The choices of one profile's brief.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BriefChoices {
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub audience: Audience,
    /// How it is set.
    #[serde(default, skip_serializing_if = "is_default")]
    pub style: Style,
    /// Whether the full trace of every verdict follows as an appendix.
    #[serde(default, skip_serializing_if = "is_default")]
    pub trace: bool,
    /// Sections taken in or left out against what the audience has, by the id of the section.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sections: BTreeMap<String, bool>,
    /// Own wordings, by language (`zh`, `en`) and the key of the paragraph.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub wordings: BTreeMap<String, Wordings>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BriefChoices {
    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A paragraph in the user's own words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Wording {
    /// The new words.
    #[serde(default)]
    pub text: String,
    /// What they replaced, so that it can be told when that has changed.
    #[serde(default)]
    pub original: String,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

fn is_default<T: Default + PartialEq>(x: &T) -> bool {
    *x == T::default()
}
