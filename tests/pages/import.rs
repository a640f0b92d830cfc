//! Bringing a table in: guesses that are changed, cells that are corrected, what the document holds
//! otherwise, saved mappings, and blocks pasted into grids; by role and label, in both languages.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::PathBuf;

use crate::common::window::{Driven, driven, says, window_on};
use egui::accesskit::Role;
use egui::{Event as Input, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use jiju::app::{Event, Page, Part, Request, SavedMapping, View};
use jiju::document::{Datum, Document, Profile, SCHEMA, Value, to_json};
use jiju::file::DataFolder;
use jiju::file::import::Mapping;
use jiju::text::{Language, words};
use tempfile::TempDir;

const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];
const TALL: f32 = 1500.0;

pub(crate) const MESSY: &str = "\
示例县专用汽车产业主要指标,,,,,
单位：万元,,,,,
指标名称,2019年,2020年,2021年,2022年,备注
工业总产值,120000,\"135,600\",１４８０００,16.2亿元,规上
从业人员（人）,3500,3600,—,约四千,
税收,4200,#REF!,4900,5200,
土特产收入,12,13,14,15,
合计,1,2,3,4,
注：2022年为快报数,,,,,
";

fn profile() -> Profile {
    let mut profile = Profile { id: "county".to_owned(), year: Some(2022), ..Profile::default() };
    let output = profile.series.entry("output_mn_cny".to_owned()).or_default();
    output.insert(2019, Datum::number(900.0));
    profile
}

fn on(profile: Profile, language: Language, part: Part) -> Driven {
    let document = Document { schema: SCHEMA, profiles: vec![profile], ..Document::default() };
    window_on(document, View { page: Page::Profile, part, language, ..View::default() }, TALL)
}

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        jiju::file::write(&path, text.as_bytes()).unwrap();
        path
    }
}

/// Chooses a file, as the dialog does.
fn choose(h: &mut Driven, l: Language, path: PathBuf) {
    press(h, &words::import_table(l));
    let asked = h.state_mut().take_requests();
    assert!(asked.iter().any(|r| matches!(r, Request::PickSheet)), "{asked:?}");
    h.state_mut().tell(Event::PickedSheet(Some(path)));
    h.state_mut().finish_background();
    h.run();
}

fn press(h: &mut Driven, label: &str) {
    h.get_by_role_and_label(Role::Button, label).click();
    h.run();
}

/// Chooses an entry of a box.
fn pick(h: &mut Driven, label: &str, entry: &str) {
    h.get_by_role_and_label(Role::ComboBox, label).click();
    h.run();
    h.get_by_role_and_label(Role::Button, entry).click();
    h.run();
}

/// Types into a field and leaves it with Enter.
fn type_over(h: &mut Driven, label: &str, text: &str) {
    h.get_by_role_and_label(Role::TextInput, label).focus();
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::A);
    h.get_by_role_and_label(Role::TextInput, label).type_text(text);
    h.run();
    h.key_press(Key::Enter);
    h.run();
}

fn tab(h: &mut Driven, name: &str) {
    press(h, &format!(" {name}"));
}

fn number(h: &Driven, series: &str, year: i32) -> Option<(Value, Option<String>)> {
    let profile = &h.state().document().profiles[0];
    let datum = profile.series.get(series)?.get(&year)?;
    Some((datum.value.clone(), datum.unit.clone()))
}

fn of(x: f64, unit: Option<&str>) -> Option<(Value, Option<String>)> {
    Some((Value::Number(x), unit.map(str::to_owned)))
}

fn paste(h: &mut Driven, text: &str) {
    h.input_mut().events.push(Input::Paste(text.to_owned()));
    h.run();
}

#[test]
fn a_messy_sheet_goes_in_after_one_guess_was_changed_and_undo_brings_the_document_back() {
    let folder = Folder::new();
    for l in LANGUAGES {
        let mut h = on(profile(), l, Part::Series);
        let before = to_json(h.state().document());
        choose(&mut h, l, folder.file("产业.csv", MESSY));
        assert!(says(&h, &words::import_mark_doubtful(l, words::guess_custom(l))), "the dash");
        assert!(says(&h, &words::import_apply(l, 9)), "nine figures");
        // The tea money was profit all along.
        let profit = jiju_series(l, "profit_mn_cny");
        pick(&mut h, &words::import_series_of(l, "土特产收入"), &profit);
        assert!(says(&h, &words::import_mark_own(l)), "a choice is told from a guess");
        press(&mut h, &words::import_apply(l, 13));
        assert_eq!(number(&h, "profit_mn_cny", 2022), of(15.0, Some("wan_cny")));
        assert_eq!(number(&h, "output_mn_cny", 2021), of(148_000.0, Some("wan_cny")));
        assert_eq!(number(&h, "output_mn_cny", 2022), of(16.2, Some("yi_cny")));
        assert_eq!(number(&h, "employment", 2021), None, "a dash is not zero");
        // What came in is shown where it went, with what is left.
        assert_eq!((h.state().view().page, &h.state().view().part), (Page::Profile, &Part::Series));
        assert!(says(&h, &words::import_done_left(l, 2)));
        press(&mut h, &words::import_done_undo(l));
        assert_eq!(to_json(h.state().document()), before);
        assert!(!says(&h, &words::import_done_left(l, 2)));
    }
}

fn jiju_series(l: Language, id: &str) -> String {
    crate::common::LIBRARY.words.series(id).unwrap().name.get(l).to_owned()
}

#[test]
fn unread_cells_are_listed_with_their_address_and_corrected_where_they_stand() {
    let folder = Folder::new();
    for l in LANGUAGES {
        let mut h = on(profile(), l, Part::Series);
        choose(&mut h, l, folder.file("产业.csv", MESSY));
        tab(&mut h, &words::import_tab_unread(l, 2));
        for address in ["E5", "C6"] {
            assert!(says(&h, &words::import_look_at(l, address)), "{address}");
        }
        assert!(says(&h, &words::unread_error_cell(l)));
        type_over(&mut h, &words::import_cell_text(l, "E5"), "4000");
        assert!(says(&h, &words::import_corrected(l, "E5", "约四千", "4000")));
        assert!(says(&h, &words::import_tab_unread(l, 1)));
        // A correction can be taken back, and a row left out.
        press(&mut h, &words::import_revert_cell(l, "E5"));
        assert!(says(&h, &words::import_tab_unread(l, 2)));
        type_over(&mut h, &words::import_cell_text(l, "E5"), "4000");
        press(&mut h, &words::import_drop_row(l, 6));
        assert!(says(&h, &words::import_tab_unread(l, 0)));
        assert!(says(&h, &words::import_dropped(l, 6)));
        press(&mut h, &words::import_apply(l, 7));
        assert_eq!(number(&h, "employment", 2022), of(4000.0, None));
        assert_eq!(number(&h, "tax_mn_cny", 2019), None);
        assert!(h.state().importing().wizard.is_none(), "nothing is left to correct");
    }
}

#[test]
fn what_is_left_unread_waits_and_goes_in_later() {
    let folder = Folder::new();
    let l = Language::Zh;
    let mut h = on(profile(), l, Part::Series);
    choose(&mut h, l, folder.file("产业.csv", MESSY));
    press(&mut h, &words::import_apply(l, 9));
    press(&mut h, &words::import_done_mend(l, 2));
    assert_eq!(h.state().view().page, Page::Import);
    tab(&mut h, &words::import_tab_unread(l, 2));
    type_over(&mut h, &words::import_cell_text(l, "E5"), "4000");
    type_over(&mut h, &words::import_cell_text(l, "C6"), "4500");
    press(&mut h, &words::import_apply(l, 11));
    assert_eq!(number(&h, "tax_mn_cny", 2020), of(4500.0, Some("wan_cny")));
}

#[test]
fn what_the_document_holds_otherwise_is_kept_or_replaced_one_by_one() {
    let folder = Folder::new();
    let firms = "企业名称,从业人数,企业性质\n甲厂,12,民营\n乙厂,30,国有\n丙厂,7,民营\n";
    for l in LANGUAGES {
        let mut profile = Profile { id: "county".to_owned(), ..Profile::default() };
        for (name, jobs) in [("甲厂", 10.0), ("乙厂", 20.0)] {
            profile.firms.push(jiju::document::Firm {
                name: name.to_owned(),
                jobs: Value::Number(jobs),
                ownership: Some("private".to_owned()),
                ..Default::default()
            });
        }
        let mut h = on(profile, l, Part::Firms);
        choose(&mut h, l, folder.file("名录.csv", firms));
        // Jobs of two, ownership of one.
        tab(&mut h, &words::import_tab_differs(l, 3));
        press(&mut h, &words::import_all_mine(l));
        let theirs = words::import_theirs(l, "");
        let label: Vec<String> =
            labels(&h, &theirs).into_iter().filter(|t| t.contains("30")).collect();
        press(&mut h, &label[0]);
        press(&mut h, &words::import_apply(l, 3));
        let firms = &h.state().document().profiles[0].firms;
        let told: Vec<(String, Value, Option<String>)> =
            firms.iter().map(|f| (f.name.clone(), f.jobs.clone(), f.ownership.clone())).collect();
        let private = Some("private".to_owned());
        assert_eq!(
            told,
            [
                ("甲厂".to_owned(), Value::Number(10.0), private.clone()),
                ("乙厂".to_owned(), Value::Number(30.0), private.clone()),
                ("丙厂".to_owned(), Value::Number(7.0), private),
            ]
        );
    }
}

/// Labels of buttons that hold a text.
fn labels(h: &Driven, text: &str) -> Vec<String> {
    use egui_kittest::kittest::NodeT as _;
    h.query_all_by_role(Role::Button)
        .filter_map(|n| n.accesskit_node().label())
        .filter(|label| label.contains(text))
        .collect()
}

#[test]
fn cancelling_leaves_everything_and_leads_back() {
    let folder = Folder::new();
    for l in LANGUAGES {
        let mut h = on(profile(), l, Part::Series);
        let before = to_json(h.state().document());
        choose(&mut h, l, folder.file("产业.csv", MESSY));
        assert_eq!(h.state().view().page, Page::Import);
        press(&mut h, &words::import_cancel(l));
        assert_eq!((h.state().view().page, &h.state().view().part), (Page::Profile, &Part::Series));
        assert_eq!(to_json(h.state().document()), before);
        assert!(!h.state().is_unsaved());
        // A file that is no table is refused with a reason, and nothing is lost.
        choose(&mut h, l, folder.file("x.csv", "%PDF-1.7 x"));
        let refused = jiju::file::import::Refusal::NotATable("PDF").sentence(l);
        assert!(says(&h, &words::import_refused(l, "x.csv", refused)));
    }
}

#[test]
fn a_mapping_is_kept_offered_by_name_and_used_on_next_years_table() {
    let folder = Folder::new();
    let data = DataFolder::at(folder.0.path());
    let this_year = "指标,2021年,2022年\n产值,100,—\n土特产收入,7,8\n";
    let next_year = "县里的表,,\n指标,2022年,2023年\n土特产收入,8,9\n产值,120,130\n";
    let l = Language::Zh;
    let mut h = on(profile(), l, Part::Series);
    choose(&mut h, l, folder.file("今年.csv", this_year));
    pick(&mut h, &words::import_unit_of_row(l, "产值"), "亿元");
    pick(&mut h, &words::import_series_of(l, "土特产收入"), &jiju_series(l, "revenue_mn_cny"));
    let name = words::import_keep_name(l);
    h.get_by_role_and_label(Role::TextInput, &name).focus();
    h.run();
    h.get_by_role_and_label(Role::TextInput, &name).type_text("经信局/月报");
    h.run();
    press(&mut h, &words::import_keep(l));
    for request in h.state_mut().take_requests() {
        if let Request::KeepMapping { name, mapping } = request {
            data.keep_mapping(&name, &mapping).unwrap();
        }
    }
    let kept: Vec<(String, Mapping)> = data.mappings().unwrap();
    assert_eq!(kept[0].0, "经信局-月报");
    press(&mut h, &words::import_cancel(l));
    let listed = kept.into_iter().map(|(name, mapping)| SavedMapping { name, mapping });
    let listed: Vec<SavedMapping> = listed.collect();
    h.state_mut().tell(Event::Mappings(Ok(listed)));
    choose(&mut h, l, folder.file("明年.csv", next_year));
    assert!(says(&h, &words::import_fits(l, "经信局-月报")));
    press(&mut h, &words::import_use(l, "经信局-月报"));
    assert!(!says(&h, &words::import_fits(l, "经信局-月报")), "it is in use");
    press(&mut h, &words::import_apply(l, 4));
    assert_eq!(number(&h, "output_mn_cny", 2023), of(130.0, Some("yi_cny")));
    assert_eq!(number(&h, "revenue_mn_cny", 2023), of(9.0, Some("wan_cny")));
    data.forget_mapping("经信局/月报").unwrap();
    assert!(data.mappings().unwrap().is_empty());
}

#[test]
fn a_block_with_heads_is_read_with_its_units_in_every_grid() {
    for l in LANGUAGES {
        let mut h = on(profile(), l, Part::Series);
        paste(&mut h, "\t2020年\t2021年\n工业总产值（亿元）\t１.２\t—\n从业人员\t3 500\t0.4万人\n");
        assert_eq!(number(&h, "output_mn_cny", 2020), of(1.2, Some("yi_cny")));
        assert_eq!(number(&h, "output_mn_cny", 2021), None);
        assert_eq!(number(&h, "employment", 2021), of(0.4, Some("wan_persons")));
        assert!(says(&h, &words::pasted(l, 3)));
        let source = &h.state().document().profiles[0].series["employment"][&2020].source;
        assert_eq!(*source, None, "the clipboard is no source");
        press(&mut h, &words::command_undo(l));
        assert_eq!(number(&h, "employment", 2020), None, "one step");

        let mut h = on(profile(), l, Part::Actions);
        paste(&mut h, "年份\t主要举措\t投入（亿元）\n2019年\t建挂车检测中心\t1.2\n");
        let action = &h.state().document().profiles[0].actions[0];
        assert_eq!((action.from, action.what.as_str()), (2019, "建挂车检测中心"));
        assert_eq!(action.cost.unit.as_deref(), Some("yi_cny"));

        let mut h = on(profile(), l, Part::Chain);
        paste(&mut h, "环节\t本地配套率\n车轴\t45%\n轮胎\t—\n");
        let chain = &h.state().document().profiles[0].chain;
        assert_eq!(chain[0].local_sourcing.value, Value::Number(0.45));
        assert!(chain[1].local_sourcing.value.is_unknown());

        let mut h = on(profile(), l, Part::References);
        paste(&mut h, "地区\t年份\t常住人口（万人）\n全市\t2022\t830\n全省\t2022\t10160\n");
        let areas = &h.state().document().profiles[0].references;
        let levels: Vec<&str> = areas.iter().map(|a| a.level.as_str()).collect();
        assert_eq!(levels, ["prefecture", "province"]);
    }
}

#[test]
fn a_block_that_leaves_a_doubt_is_laid_before_the_user() {
    for l in LANGUAGES {
        let mut h = on(profile(), l, Part::Series);
        let before = to_json(h.state().document());
        paste(&mut h, "指标\t2020年\n工业总产值\t12\n从业人员\t约四千\n");
        assert_eq!(h.state().view().page, Page::Import);
        assert!(says(&h, &words::import_pasted_doubt(l)));
        assert_eq!(to_json(h.state().document()), before);
        type_over(&mut h, &words::import_cell_text(l, "B3"), "4000");
        press(&mut h, &words::import_apply(l, 2));
        assert_eq!(number(&h, "employment", 2020), of(4000.0, None));
        // Without a unit of its own a figure is in the unit the grid shows.
        let shown = crate::common::LIBRARY.words.written_in("mn_cny", l).to_owned();
        let unit = number(&h, "output_mn_cny", 2020).unwrap().1;
        assert_eq!(unit.unwrap_or_else(|| "mn_cny".to_owned()), shown);
    }
}

#[test]
fn the_sheet_is_shown_with_what_was_made_of_each_cell() {
    let folder = Folder::new();
    for l in LANGUAGES {
        let mut h = on(profile(), l, Part::Series);
        choose(&mut h, l, folder.file("产业.csv", MESSY));
        let cells = |h: &Driven, text: &str| {
            h.query_all_by_role(Role::Cell).any(|n| {
                use egui_kittest::kittest::NodeT as _;
                n.accesskit_node().label().is_some_and(|label| label == text)
            })
        };
        let state =
            |at: &str, text: &str, state: String| words::import_cell_state(l, at, text, state);
        assert!(cells(&h, &state("E5", "约四千", words::unread_not_a_number(l))));
        assert!(cells(&h, &state("A8", "合计", words::left_out_total(l))));
        assert!(cells(&h, &state("A3", "指标名称", words::import_legend_head(l))));
        assert!(cells(&h, &words::import_cell(l, "B4", "120000")));
        // The head is said to stand elsewhere, and back.
        pick(&mut h, &words::import_head_first(l), &words::import_head_row(l, 4));
        assert!(!cells(&h, &state("A3", "指标名称", words::import_legend_head(l))));
        pick(&mut h, &words::import_head_first(l), &words::import_head_row(l, 3));
        assert!(says(&h, &words::import_apply(l, 9)));
    }
}

#[test]
fn a_small_window_shows_all_of_it() {
    let folder = Folder::new();
    for l in LANGUAGES {
        let bench = {
            let mut h = on(profile(), l, Part::Series);
            choose(&mut h, l, folder.file("产业.csv", MESSY));
            h.into_state()
        };
        let h = driven(bench, egui::vec2(1024.0, 768.0));
        let apply = h.get_by_role_and_label(Role::Button, &words::import_apply(l, 9)).rect();
        assert!(apply.right() <= 1024.0 && apply.bottom() <= 768.0, "{apply:?}");
        let tab = format!(" {}", words::import_tab_differs(l, 1));
        let tab = h.get_by_role_and_label(Role::Button, &tab).rect();
        assert!(tab.right() <= 540.0, "{tab:?}");
    }
}
