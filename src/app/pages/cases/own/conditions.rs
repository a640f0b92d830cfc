//! Features of a situation and conditions, built from fields, signs and values in their units.

use egui::Ui;

use crate::case::own::{Column, LooseAtom, read_atoms, write_atoms};
use crate::document::{Datum, Value};
use crate::profile::{Field, Known};
use crate::text::words;

use super::super::super::super::cx::Cx;
use super::super::super::super::widgets::{Quantity, edit_unit, paragraph, quantity, small_button};
use super::At;
use super::cells::combo;

const FIELD: f32 = 210.0;
const SIGN: f32 = 54.0;
const VALUE: f32 = 92.0;
const WORD: f32 = 170.0;

/// Signs as people write them, by how they stand in the file.
const SIGNS: [(&str, &str); 5] = [(">=", "≥"), ("<=", "≤"), (">", ">"), ("<", "<"), ("==", "=")];

/// What a line of a builder is called, and which one it is.
pub(super) struct Line<'a> {
    pub(super) name: &'a str,
    pub(super) i: usize,
}

/// The field of a line; answers the one that was picked.
pub(super) fn field(
    ui: &mut Ui,
    cx: Cx<'_>,
    at: At<'_>,
    line: &Line<'_>,
    value: &str,
    numbers_only: bool,
) -> Option<String> {
    let options: Vec<(String, String)> = (cx.words().fields().iter())
        .filter(|f| !numbers_only || f.words.is_empty())
        .map(|f| (f.id.clone(), f.name.get(cx.l).to_owned()))
        .collect();
    let said = at.named(&words::own_field_of(cx.l, line.name, line.i + 1));
    combo(ui, cx, at, (line.name, "field", line.i), &said, value, &options, FIELD)
}

/// A value of a field in its unit, or one of its words; answers what was typed or picked, in the
/// canonical unit.
pub(super) fn value(
    ui: &mut Ui,
    cx: Cx<'_>,
    at: At<'_>,
    line: &Line<'_>,
    field: Option<&Field>,
    text: &str,
) -> Option<String> {
    let field = field?;
    let said = at.named(&words::own_value_of(cx.l, line.name, line.i + 1));
    let part = (line.name, "value", line.i);
    if !field.words.is_empty() {
        let options: Vec<(String, String)> = (field.words.iter())
            .map(|w| {
                (w.clone(), field.word_names.get(w).map_or(w.as_str(), |n| n.get(cx.l)).to_owned())
            })
            .collect();
        return combo(ui, cx, at, part, &said, text, &options, WORD);
    }
    let datum = match text.trim().parse::<f64>() {
        Ok(x) => Datum { value: Value::Number(x), ..Datum::default() },
        Err(_) => Datum::default(),
    };
    let input =
        Quantity { id: at.id(part), name: &said, unit: &field.unit, datum: &datum, width: VALUE };
    let entry = quantity(ui, cx, &input);
    let unit = edit_unit(cx.words(), &field.unit, &datum, cx.l);
    ui.label(cx.note(cx.words().unit_label(unit, cx.l)));
    match entry.typed?.value {
        Value::Unknown => Some(String::new()),
        Value::Number(x) => {
            let factor = cx.words().factor(unit, &field.unit).unwrap_or(1.0);
            Some(rounded(x * factor))
        }
        Value::Range(..) | Value::Word(_) => None,
    }
}

/// A number without the dust of a change of units.
fn rounded(x: f64) -> String {
    let text = format!("{x:.9}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn remove(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, line: &Line<'_>) -> bool {
    let said = at.named(&words::own_remove_of(cx.l, line.name, line.i + 1));
    small_button(ui, cx, words::own_remove_short(cx.l)).accessible_name(said).clicked()
}

/// Features of the situation: field and value.
pub(super) fn features(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column) {
    let l = cx.l;
    let name = column.name.get(l);
    let all: Vec<(String, String)> = (at.text(&column.id).split('|'))
        .filter(|t| !t.trim().is_empty())
        .map(|t| t.split_once('=').unwrap_or((t, "")))
        .map(|(field, value)| (field.trim().to_owned(), value.trim().to_owned()))
        .collect();
    let send = |all: Vec<(String, String)>| {
        let told: Vec<String> = all.iter().map(|(f, v)| format!("{f}={v}")).collect();
        at.write_one(cx, &column.id, told.join("|"));
    };
    for (i, (id, text)) in all.iter().enumerate() {
        let line = Line { name, i };
        let with = |new: (String, String)| {
            let mut all = all.clone();
            if let Some(place) = all.get_mut(i) {
                *place = new;
            }
            all
        };
        ui.horizontal(|ui| {
            if let Some(picked) = field(ui, cx, at, &line, id, false) {
                send(with((picked, String::new())));
            }
            if let Some(typed) = value(ui, cx, at, &line, cx.words().field(id), text) {
                send(with((id.clone(), typed)));
            }
            if remove(ui, cx, at, &line) {
                send(
                    all.iter()
                        .enumerate()
                        .filter(|(j, _)| *j != i)
                        .map(|(_, f)| f.clone())
                        .collect(),
                );
            }
        });
    }
    ui.horizontal_wrapped(|ui| {
        if small_button(ui, cx, words::own_add_feature(l)).clicked() {
            let mut all = all.clone();
            all.push(Default::default());
            send(all);
        }
        if small_button(ui, cx, words::own_features_from_profile(l)).clicked() {
            send(of_profile(cx));
        }
    });
    paragraph(ui, cx.note(column.hint.get(l)));
}

/// The fields of the profile that have one value.
fn of_profile(cx: Cx<'_>) -> Vec<(String, String)> {
    let one = |known: &Known| match known {
        Known::Word(word) => Some(word.clone()),
        Known::Quantity(x) => (x.lo() >= x.hi()).then(|| rounded(x.lo())),
        Known::Unknown => None,
    };
    let all = cx.found().situation.iter();
    all.filter_map(|(id, value)| one(&value.known).map(|v| (id.to_owned(), v))).collect()
}

/// Context conditions: all must hold.
pub(super) fn context(ui: &mut Ui, cx: Cx<'_>, at: At<'_>, column: &Column) {
    let atoms = read_atoms(at.text(&column.id));
    if let Some(changed) = atoms_input(ui, cx, at, column.name.get(cx.l), &atoms, false) {
        at.write_one(cx, &column.id, write_atoms(&changed));
    }
    paragraph(ui, cx.note(column.hint.get(cx.l)));
}

/// Comparisons, joined by *and* or, where that is allowed, by *or*. Answers them as changed.
pub(super) fn atoms_input(
    ui: &mut Ui,
    cx: Cx<'_>,
    at: At<'_>,
    name: &str,
    atoms: &[LooseAtom],
    alternatives: bool,
) -> Option<Vec<LooseAtom>> {
    let mut changed = None;
    for (i, atom) in atoms.iter().enumerate() {
        let line = Line { name, i };
        ui.horizontal(|ui| {
            if let Some(new) = atom_input(ui, cx, at, &line, atom, alternatives) {
                let mut all = atoms.to_vec();
                if let Some(place) = all.get_mut(i) {
                    *place = new;
                }
                changed = Some(all);
            }
            if remove(ui, cx, at, &line) {
                let mut all = atoms.to_vec();
                all.remove(i);
                changed = Some(all);
            }
        });
    }
    if small_button(ui, cx, words::own_add_condition(cx.l)).clicked() {
        let mut all = atoms.to_vec();
        all.push(LooseAtom { sign: ">=".to_owned(), ..LooseAtom::default() });
        changed = Some(all);
    }
    changed
}

fn atom_input(
    ui: &mut Ui,
    cx: Cx<'_>,
    at: At<'_>,
    line: &Line<'_>,
    atom: &LooseAtom,
    alternatives: bool,
) -> Option<LooseAtom> {
    let l = cx.l;
    let mut changed = None;
    if alternatives && line.i > 0 {
        let options = [("and".to_owned(), words::own_and(l)), ("or".to_owned(), words::own_or(l))];
        let now = if atom.or { "or" } else { "and" };
        let said = at.named(&words::own_joint(l, line.i + 1));
        let part = (line.name, "joint", line.i);
        if let Some(joint) = combo(ui, cx, at, part, &said, now, &options, SIGN) {
            changed = Some(LooseAtom { or: joint == "or", ..atom.clone() });
        }
    }
    if let Some(picked) = field(ui, cx, at, line, &atom.field, false) {
        let is_word = cx.words().field(&picked).is_some_and(|f| !f.words.is_empty());
        let sign = if is_word { "==" } else { ">=" };
        let value = String::new();
        changed = Some(LooseAtom { field: picked, sign: sign.to_owned(), value, ..atom.clone() });
    }
    let declared = cx.words().field(&atom.field);
    let is_word = declared.is_some_and(|f| !f.words.is_empty());
    let signs: Vec<(String, String)> = (SIGNS.iter())
        .filter(|(sign, _)| !is_word || *sign == "==")
        .map(|(sign, shown)| ((*sign).to_owned(), (*shown).to_owned()))
        .collect();
    let said = at.named(&words::own_sign_of(l, line.name, line.i + 1));
    let part = (line.name, "sign", line.i);
    if let Some(sign) = combo(ui, cx, at, part, &said, &atom.sign, &signs, SIGN) {
        changed = Some(LooseAtom { sign, ..atom.clone() });
    }
    if let Some(value) = value(ui, cx, at, line, declared, &atom.value) {
        changed = Some(LooseAtom { value, ..atom.clone() });
    }
    changed
}
