//! Every change a user can make to a document, as data.

use std::collections::BTreeMap;

use crate::document::{
    ChainStage, Comparison, Datum, Decline, Document, GovernmentAction, Identity, OwnCase, Place,
    Profile, Proximities, ReferenceArea, RegionSizes, Series, Target,
};

use super::edit_brief::BriefEdit;
use super::edit_firms::FirmEdit;
use super::edit_votes::{set_comparison, set_rater, set_vote};

/// One change to one profile, or to what all profiles of the document share.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A field of the situation.
    Field(String, Datum),
    /// Cells of the yearly grid: series, year, value; an empty datum clears the cell.
    Cells(Vec<(String, i32, Datum)>),
    /// Cells of the reference area of a level, with the name a new area gets; an empty datum
    /// clears the cell, and an area without a figure is no longer there.
    Reference(String, String, Vec<(String, i32, Datum)>),
    /// Place, code, trade, founding year.
    Identity(Box<Identity>),
    /// The year the profile looks from.
    Year(Option<i32>),
    /// The year up to which cases may be used; `None` for everything known.
    AsOf(Option<i32>),
    /// A stage of the chain: put at an index, appended at the end, or removed.
    Chain(usize, Option<ChainStage>),
    /// Firms of the register.
    Firms(FirmEdit),
    /// A target.
    Target(usize, Option<Target>),
    /// Something government did.
    Action(usize, Option<GovernmentAction>),
    /// Fields set to assumed values, as one step: a what-if.
    WhatIf(Vec<(String, Datum)>),
    /// An answer to a question on who governs the chain, or none.
    Governance(String, Option<String>),
    /// Whether a niche is here; an empty datum for not known.
    Niche(String, Datum),
    /// How near two niches lie, as the user judges; `None` for the shipped level.
    Proximity(String, String, Option<f64>),
    /// All proximities as shipped.
    ResetProximities,
    /// Advice declined with a reason, by instrument, or no longer declined.
    Decline(String, Option<Decline>),
    /// A number of judgement by its id: changed, or back to what ships.
    Setting(String, Option<f64>),
    /// All numbers of judgement back to what ships.
    ResetSettings,
    /// A question about the type answered by one of its options, or no longer answered.
    Answer(String, Option<String>),
    /// An own case by its id: put in place of the one there, added, or removed.
    Case(String, Option<Box<OwnCase>>),
    /// Cells of a record of an own case: column and text.
    CaseCells(String, Place, Vec<(String, String)>),
    /// The region × industry table, or none; edits of the same part follow each other as one.
    Regions(&'static str, Option<Box<RegionSizes>>),
    /// A rater's score of an item, or none.
    Vote(String, String, Option<f64>),
    /// A rater's judgement on two items, or none.
    Compare(String, (String, String), Option<Comparison>),
    /// A rater by place on the panel: renamed, added at the end, or removed with all votes.
    Rater(usize, Option<String>),
    /// A table laid into the profile, by what undo will say it takes back.
    Import(String, Box<Profile>),
    /// How the brief is chosen and worded.
    Brief(BriefEdit),
    /// A new case begun from the profile, which from then on is its record.
    CaseOfProfile(Box<OwnCase>),
}

impl Edit {
    /// Edits with the same key that follow each other without a pause are one step of undo.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Field(id, _) => format!("fields.{id}"),
            Self::Cells(cells) => match cells.as_slice() {
                [(series, year, _)] => format!("series.{series}.{year}"),
                _ => String::new(),
            },
            Self::Reference(level, _, cells) => match cells.as_slice() {
                [(series, year, _)] => format!("references.{level}.{series}.{year}"),
                _ => String::new(),
            },
            Self::Identity(_) => "identity".to_owned(),
            Self::Year(_) => "year".to_owned(),
            Self::AsOf(_) => "as_of".to_owned(),
            Self::Chain(i, Some(_)) => format!("chain.{i}"),
            Self::Firms(edit) => edit.key(),
            Self::Target(i, Some(_)) => format!("targets.{i}"),
            Self::Action(i, Some(_)) => format!("actions.{i}"),
            Self::Vote(rater, item, _) => format!("assessments.{item}.{rater}"),
            // A drag over the scale is one step.
            Self::Compare(rater, (a, b), Some(_)) => format!("comparisons.{a}.{b}.{rater}"),
            Self::Rater(i, Some(_)) => format!("raters.{i}"),
            Self::Compare(_, _, None) | Self::Rater(_, None) => String::new(),
            Self::Decline(id, Some(_)) => format!("declined.{id}"),
            Self::Setting(id, Some(_)) => format!("settings.{id}"),
            Self::WhatIf(_) | Self::Decline(_, None) => String::new(),
            Self::Setting(_, None) | Self::ResetSettings => String::new(),
            Self::Regions(part, _) if !part.is_empty() => format!("region_sizes.{part}"),
            Self::Answer(..) | Self::Case(..) | Self::CaseOfProfile(_) => String::new(),
            Self::Regions(..) | Self::Import(..) => String::new(),
            Self::CaseCells(case, place, cells) => {
                let columns: Vec<&str> = cells.iter().map(|(c, _)| c.as_str()).collect();
                format!("cases.{case}.{}.{:?}.{}", place.table, place.row, columns.join(" "))
            }
            Self::Brief(edit) => edit.key(),
            // One click is one choice, and one step.
            Self::Governance(..) | Self::Niche(..) => String::new(),
            Self::Proximity(..) | Self::ResetProximities => String::new(),
            Self::Chain(_, None) | Self::Target(_, None) | Self::Action(_, None) => String::new(),
        }
    }

    /// Makes the change, where it is one of a profile in the profile at an index.
    pub fn apply(self, document: &mut Document, index: usize) {
        match self {
            Self::Setting(id, Some(value)) => {
                document.settings.insert(id, value);
            }
            Self::Setting(id, None) => {
                document.settings.remove(&id);
            }
            Self::ResetSettings => document.settings.clear(),
            Self::Case(id, case) => put_case(&mut document.cases, &id, case),
            Self::CaseCells(id, place, cells) => {
                if let Some(case) = document.cases.iter_mut().find(|c| c.id == id) {
                    case.write(&place, cells);
                }
            }
            Self::CaseOfProfile(case) => {
                if let Some(profile) = document.profiles.get_mut(index) {
                    profile.record_of = Some(case.id.clone());
                }
                document.cases.push(*case);
            }
            other => {
                if let Some(profile) = document.profiles.get_mut(index) {
                    other.apply_to(profile);
                }
            }
        }
    }

    fn apply_to(self, profile: &mut Profile) {
        match self {
            Self::Field(id, datum) if datum.is_empty() => {
                profile.fields.remove(&id);
            }
            Self::Field(id, datum) => {
                profile.fields.insert(id, datum);
            }
            Self::Cells(cells) => {
                cells.into_iter().for_each(|cell| set_cell(&mut profile.series, cell));
            }
            Self::Reference(level, name, cells) => {
                cells.into_iter().for_each(|cell| set_reference(profile, &level, &name, cell));
            }
            Self::WhatIf(fields) => profile.fields.extend(fields),
            Self::Identity(identity) => profile.identity = *identity,
            Self::Year(year) => profile.year = year,
            Self::AsOf(year) => profile.as_of = year,
            Self::Chain(i, stage) => put(&mut profile.chain, i, stage),
            Self::Firms(edit) => edit.apply_to(profile),
            Self::Target(i, target) => put(&mut profile.targets, i, target),
            Self::Action(i, action) => put(&mut profile.actions, i, action),
            Self::Vote(rater, item, score) => set_vote(profile, rater, item, score),
            Self::Compare(rater, pair, judged) => set_comparison(profile, &rater, pair, judged),
            Self::Rater(i, name) => set_rater(profile, i, name),
            Self::Governance(id, Some(answer)) => {
                profile.governance.insert(id, answer);
            }
            Self::Governance(id, None) => {
                profile.governance.remove(&id);
            }
            Self::Niche(id, datum) if datum.is_empty() => {
                profile.niches.remove(&id);
            }
            Self::Niche(id, datum) => {
                profile.niches.insert(id, datum);
            }
            Self::Proximity(a, b, level) => set_proximity(&mut profile.proximities, &a, &b, level),
            Self::ResetProximities => profile.proximities.clear(),
            Self::Decline(id, Some(decline)) => {
                profile.declined.insert(id, decline);
            }
            Self::Decline(id, None) => {
                profile.declined.remove(&id);
            }
            Self::Brief(edit) => edit.apply_to(&mut profile.brief),
            Self::Import(_, edited) => *profile = *edited,
            Self::Regions(_, table) => profile.region_sizes = table.map(|t| *t),
            // What all profiles share is changed in the document.
            Self::Setting(..) | Self::ResetSettings => {}
            Self::Case(..) | Self::CaseCells(..) | Self::CaseOfProfile(_) => {}
            Self::Answer(question, Some(option)) => {
                profile.answers.insert(question, option);
            }
            Self::Answer(question, None) => {
                profile.answers.remove(&question);
            }
        }
    }
}

fn put_case(cases: &mut Vec<OwnCase>, id: &str, case: Option<Box<OwnCase>>) {
    let at = cases.iter().position(|c| c.id == id);
    put(cases, at.unwrap_or(cases.len()), case.map(|c| *c));
}

type Cell = (String, i32, Datum);

fn set_cell(all: &mut BTreeMap<String, Series>, (series, year, datum): Cell) {
    if datum.is_empty() {
        let Some(years) = all.get_mut(&series) else { return };
        years.remove(&year);
        if years.is_empty() {
            all.remove(&series);
        }
    } else {
        all.entry(series).or_default().insert(year, datum);
    }
}

/// Writes where the figure is read: in the first area of the level that has the series, else in
/// the first of the level, else in a new one.
fn set_reference(profile: &mut Profile, level: &str, name: &str, cell: Cell) {
    let areas = &profile.references;
    let with = areas.iter().position(|a| a.level == level && a.series.contains_key(&cell.0));
    let at = with.or_else(|| areas.iter().position(|a| a.level == level));
    let at = at.unwrap_or_else(|| {
        profile.references.push(ReferenceArea {
            level: level.to_owned(),
            name: name.to_owned(),
            includes_place: true,
            ..ReferenceArea::default()
        });
        profile.references.len() - 1
    });
    if let Some(area) = profile.references.get_mut(at) {
        set_cell(&mut area.series, cell);
        if area.series.is_empty() && area.extra.is_empty() {
            profile.references.remove(at);
        }
    }
}

/// Two niches in the order in which the document keeps them.
fn in_order<'a>(a: &'a str, b: &'a str) -> (&'a str, &'a str) {
    if a <= b { (a, b) } else { (b, a) }
}

fn set_proximity(all: &mut Proximities, a: &str, b: &str, level: Option<f64>) {
    let (a, b) = in_order(a, b);
    match level {
        Some(level) => {
            all.entry(a.to_owned()).or_default().insert(b.to_owned(), level);
        }
        None => {
            let Some(of) = all.get_mut(a) else { return };
            of.remove(b);
            if of.is_empty() {
                all.remove(a);
            }
        }
    }
}

fn put<T>(list: &mut Vec<T>, i: usize, item: Option<T>) {
    match (list.get_mut(i), item) {
        (Some(place), Some(item)) => *place = item,
        (None, Some(item)) => list.push(item),
        (Some(_), None) => {
            list.remove(i);
        }
        (None, None) => {}
    }
}
