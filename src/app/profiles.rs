//! Several profiles in one document: which one is looked at, another one, one less.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::document::{Document, Profile};
use crate::figure::Tone;
use crate::text::{Language, words};

use super::command::Command;
use super::cx::Cx;
use super::regions::RegionsLook;
use super::register_look::RegisterLook;
use super::widgets::{paragraph, small_button};
use super::workbench::{Workbench, profile_of};

/// What is done with the profiles of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profiles {
    /// Look at the one at this place.
    Look(usize),
    /// Put a copy of the present one at the end, and look at it.
    Copy,
    /// Put an empty one at the end, and look at it.
    Blank,
    /// Take the present one out.
    Remove,
}

const WIDTH: f32 = 260.0;

impl Workbench {
    pub(super) fn change_profiles(&mut self, change: Profiles) {
        let (l, index) = (self.view.language, self.view.profile);
        let count = self.document().profiles.len();
        match change {
            Profiles::Look(index) if index < count => self.look_at_profile(index),
            Profiles::Look(_) => {}
            Profiles::Copy | Profiles::Blank => {
                let copy = change == Profiles::Copy;
                let id = free_id(self.document());
                let name = if copy { words::profiles_copy(l) } else { words::profiles_blank(l) };
                self.history.edit(name, "", |document| {
                    let present = document.profiles.get(index).filter(|_| copy);
                    let profile = Profile { id, ..present.cloned().unwrap_or_default() };
                    document.profiles.push(profile);
                });
                self.look_at_profile(self.document().profiles.len().saturating_sub(1));
                let said = if copy { words::profiles_copied(l) } else { words::profiles_added(l) };
                self.say(Tone::Positive, said);
            }
            // A document without a profile would have nothing to show.
            Profiles::Remove if count > 1 => {
                let removed = name(profile_of(self.document(), index), l);
                self.history.edit(words::profiles_remove(l), "", |document| {
                    if index < document.profiles.len() {
                        document.profiles.remove(index);
                    }
                });
                self.look_at_profile(index.min(count - 2));
                self.say(Tone::Caution, words::profiles_removed(l, removed));
            }
            Profiles::Remove => {}
        }
    }

    /// What was picked in one profile says nothing in another.
    fn look_at_profile(&mut self, index: usize) {
        self.history.pause();
        self.view.profile = index;
        self.view.register = RegisterLook::default();
        self.view.regions = RegionsLook::default();
        self.view.seek = None;
        self.view.beside = None;
        self.view.trail.clear();
    }

    /// Undo may have taken the profile away that is looked at.
    pub(super) fn look_at_one_that_is_there(&mut self) {
        let last = self.document().profiles.len().saturating_sub(1);
        if self.view.profile > last {
            self.look_at_profile(last);
        }
    }
}

/// An id that no profile of a document has.
fn free_id(document: &Document) -> String {
    let is_free = |id: &String| document.profiles.iter().all(|p| p.id != *id);
    let numbered = (2..).map(|n: usize| format!("county-{n}"));
    std::iter::once("county".to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

/// Place and year.
pub(super) fn name(profile: &Profile, l: Language) -> String {
    let place = profile.identity.place(l);
    let place = if place.is_empty() { words::unnamed_county(l) } else { place.to_owned() };
    profile.year.map_or_else(|| place.clone(), |year| format!("{place} {year}"))
}

/// The profiles by place and year; those of one name are numbered.
fn names(cx: Cx<'_>) -> Vec<String> {
    let plain: Vec<String> = cx.document.profiles.iter().map(|p| name(p, cx.l)).collect();
    let numbered = plain.iter().enumerate().map(|(i, name)| {
        let before = plain.iter().take(i).filter(|other| *other == name).count();
        if plain.iter().filter(|other| *other == name).count() == 1 {
            name.clone()
        } else {
            words::profiles_numbered(cx.l, name, before + 1)
        }
    });
    numbered.collect()
}

/// The button beside the name of the place and the list it opens, where there are several.
pub(super) fn chooser(ui: &mut Ui, cx: Cx<'_>) {
    let count = cx.document.profiles.len();
    if count < 2 {
        return;
    }
    let at = cx.view.profile + 1;
    let said = words::profiles_of(cx.l, at, count);
    let button = small_button(ui, cx, format!("{at} / {count}…")).accessible_name(said);
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        ui.set_width(WIDTH);
        list(ui, cx);
    });
}

fn list(ui: &mut Ui, cx: Cx<'_>) {
    for (i, name) in names(cx).iter().enumerate() {
        if ui.selectable_label(i == cx.view.profile, cx.body(name)).clicked() {
            cx.send(Command::Profiles(Profiles::Look(i)));
        }
    }
}

/// All profiles of the file, and what can be done with them.
pub(super) fn all(ui: &mut Ui, cx: Cx<'_>) {
    let count = cx.document.profiles.len();
    ui.label(cx.section(words::profiles_title(cx.l)));
    paragraph(ui, cx.note(words::profiles_hint(cx.l)));
    if count > 1 {
        list(ui, cx);
    }
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        let choices = [
            (Profiles::Copy, words::profiles_copy(cx.l), true),
            (Profiles::Blank, words::profiles_blank(cx.l), true),
            (Profiles::Remove, words::profiles_remove(cx.l), count > 1),
        ];
        for (change, text, _) in choices.into_iter().filter(|(.., possible)| *possible) {
            if small_button(ui, cx, text).clicked() {
                cx.send(Command::Profiles(change));
            }
        }
    });
}
