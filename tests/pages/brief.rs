//! The brief as it is chosen and worded on its page.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)]

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use jiju::app::{Beside, Command, Edit, Page, Profiles, Request, View};
use jiju::brief::{Block, Paragraph, Section, album, language_code};
use jiju::document::{Audience, Datum, Style, Value};
use jiju::file::sample;
use jiju::text::{Language, words};

use crate::common::window::{Driven, KNOWLEDGE, click, says, window_of};

fn page(language: Language) -> Driven {
    window_of("liangshan-2023", View { page: Page::Brief, language, ..View::default() }, 1400.0)
}

fn choices(h: &Driven) -> jiju::document::BriefChoices {
    h.state().document().profiles[0].brief.clone()
}

fn carry_out(h: &mut Driven, command: Command) {
    let ctx = h.ctx.clone();
    h.state_mut().carry_out(&ctx, command);
    h.run();
}

fn headings(h: &Driven) -> Vec<String> {
    let heading = |b: Block| match b {
        Block::Heading { level: 1, text } => Some(text),
        _ => None,
    };
    h.state().brief().blocks.into_iter().filter_map(heading).collect()
}

/// A paragraph of the first page that tells how the measures fall.
fn counts(h: &Driven) -> Paragraph {
    let of = |b: Block| match b {
        Block::Paragraph(p) if p.text().contains("45") => Some(p),
        _ => None,
    };
    h.state().brief().blocks.into_iter().find_map(of).unwrap()
}

#[test]
fn whom_it_is_for_and_what_it_tells_is_chosen_and_taken_back() {
    for l in Language::ALL {
        let mut h = page(l);
        click(&mut h, &words::brief_for_class(l));
        assert_eq!(choices(&h).audience, Audience::Class);
        assert!(headings(&h).iter().any(|t| t.ends_with(&Section::Terms.name(l))));
        click(&mut h, &words::brief_style_handout(l));
        assert_eq!(choices(&h).style, Style::Handout);
        let money = Section::Money.name(l);
        assert!(headings(&h).iter().any(|t| t.ends_with(&money)));
        let tick = words::brief_tell_section(l, &money);
        h.get_by_role_and_label(Role::CheckBox, &tick).click();
        h.run();
        assert!(!headings(&h).iter().any(|t| t.ends_with(&money)));
        for _ in 0..3 {
            carry_out(&mut h, Command::Undo);
        }
        assert!(choices(&h).is_empty(), "{:?}", choices(&h));
    }
}

#[test]
fn a_paragraph_is_put_in_own_words_and_says_when_its_figures_change() {
    for l in Language::ALL {
        let mut h = page(l);
        let before = counts(&h);
        h.get_by_label(&before.text()).click();
        h.run();
        let name = words::brief_wording(l);
        assert!(says(&h, &name) && says(&h, &words::brief_no_sources(l)));
        let own = "县里自己的说法 in our own words.";
        h.get_by_role_and_label(Role::MultilineTextInput, &name).focus();
        h.run();
        h.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        h.get_by_role_and_label(Role::MultilineTextInput, &name).type_text(own);
        h.run();
        let kept = &choices(&h).wordings[language_code(l)][&before.key];
        assert_eq!((kept.text.as_str(), &kept.original), (own, &before.text()));
        assert!(says(&h, &words::brief_wording_was(l, before.text())));
        click(&mut h, &words::brief_wording_done(l));
        assert!(h.query_by_role_and_label(Role::MultilineTextInput, &name).is_none());
        assert!(says(&h, &words::brief_mark_own(l)));
        // Another figure: the words stay, and say that what they replaced is no longer said.
        let many = Datum::of(Value::Number(0.9));
        let field = "capacity_utilisation".to_owned();
        carry_out(&mut h, Command::change(Edit::Field(field, many)));
        let reworded = h.state().brief().chosen.reworded[&before.key].clone();
        assert!(reworded.has_changed(), "{reworded:?}");
        assert!(says(&h, &words::brief_mark_changed(l)));
        carry_out(&mut h, Command::Reword(Some(before.key.clone())));
        click(&mut h, &words::brief_wording_keep(l));
        assert!(!h.state().brief().chosen.reworded[&before.key].has_changed());
        click(&mut h, &words::brief_wording_original(l));
        assert!(choices(&h).is_empty());
    }
}

/// A cell of the first page names what it rests on.
#[test]
fn a_cell_shows_its_sources() {
    for l in Language::ALL {
        let mut h = page(l);
        let outline = h.state().brief();
        let cell = outline.blocks.iter().find_map(|b| match b {
            Block::Table(t) => t.rows.iter().find_map(|row| {
                let cited = |i: &usize| row.cells[*i].runs.iter().any(|r| !r.cites.is_empty());
                (0..row.cells.len()).find(cited).map(|i| (row.cells[i].clone(), row.cell_key(i)))
            }),
            _ => None,
        });
        let (cell, key) = cell.unwrap();
        h.get_by_label(&cell.marked()).click();
        h.run();
        assert_eq!(h.state().view().wording.as_ref(), Some(&key));
        let number = cell.runs.iter().find_map(|r| r.cites.first()).unwrap();
        let source = outline.sources.iter().find(|s| s.number == *number).unwrap();
        assert!(says(&h, &source.text), "{}", source.text);
    }
}

#[test]
fn it_goes_out_as_a_document_a_page_or_a_text() {
    let l = Language::Zh;
    let mut h = page(l);
    let kinds = [
        (words::command_export_brief(l), "docx", "PK"),
        (words::brief_as_web(l), "html", "<!"),
        (words::brief_as_mail(l), "md", "#"),
        (words::brief_album(l), "zip", "PK"),
    ];
    for (button, ending, start) in kinds {
        click(&mut h, &button);
        let asked = h.state_mut().take_requests();
        let ends = |r: &Request| matches!(r, Request::PickExport { suggested } if suggested.ends_with(ending));
        assert!(asked.iter().any(ends), "{asked:?}");
        h.state_mut().tell(jiju::app::Event::PickedExport(Some("there".into())));
        let written = h.state_mut().take_requests().into_iter().find_map(|r| match r {
            Request::Write { bytes, .. } => Some(bytes),
            _ => None,
        });
        assert!(written.unwrap().starts_with(start.as_bytes()), "{ending}");
    }
}

/// Two sides on the page: another date of the same profile, a sample; what is written is what is
/// shown, and without another side the brief is whole again.
#[test]
fn it_is_compared_with_another_date_or_place() {
    for l in Language::ALL {
        let mut h = page(l);
        let whole = h.state().brief();
        let name = words::brief_beside(l);
        let pick = |h: &mut Driven, offer: &str| {
            h.get_by_role_and_label(Role::ComboBox, &name).click();
            h.run();
            h.get_by_role_and_label(Role::Button, offer).click();
            h.run();
            h.run();
        };
        pick(&mut h, &words::brief_beside_year(l));
        assert_eq!(h.state().view().beside, Some(Beside::Year(2018)));
        assert!(says(&h, &words::brief_compare_verdicts(l)));
        assert!(h.state().brief().title.contains("2018"), "{}", h.state().brief().title);
        // Its paragraphs are in the program's words alone, and it has no figures to pack.
        assert!(h.query_by_label(&words::brief_click_to_word(l)).is_none());
        assert!(h.query_by_label(&words::brief_album(l)).is_none());
        click(&mut h, &words::brief_as_mail(l));
        let ctx = h.ctx.clone();
        h.state_mut().carry_out(&ctx, Command::ExportTo("there.md".into()));
        let written = h.state_mut().take_requests().into_iter().find_map(|r| match r {
            Request::Write { bytes, .. } => String::from_utf8(bytes).ok(),
            _ => None,
        });
        assert!(written.unwrap().contains(&words::brief_compare_verdicts(l)));
        let other = sample(&KNOWLEDGE.files, "suizhou-2018").unwrap();
        let place = other.profiles[0].identity.place(l).to_owned();
        pick(&mut h, &words::brief_beside_sample(l, format!("{place} 2018")));
        assert!(h.state().brief().title.contains(&place));
        pick(&mut h, &words::brief_beside_none(l));
        assert_eq!(h.state().view().beside, None);
        assert_eq!(h.state().brief().title, whole.title);
    }
}

/// A side that is gone, and another profile of the document.
#[test]
fn a_side_that_is_gone_is_no_longer_compared_with() {
    let mut h = page(Language::Zh);
    carry_out(&mut h, Command::Profiles(Profiles::Copy));
    carry_out(&mut h, Command::Profiles(Profiles::Look(0)));
    carry_out(&mut h, Command::Beside(Some(Beside::Profile(1))));
    assert!(says(&h, &words::brief_compare_same(Language::Zh)));
    for _ in 0..2 {
        carry_out(&mut h, Command::Undo);
    }
    assert_eq!(h.state().view().beside, None);
    assert!(!says(&h, &words::brief_compare_same(Language::Zh)));
    carry_out(&mut h, Command::Beside(Some(Beside::Sample("no such".to_owned()))));
    assert_eq!(h.state().view().beside, None);
}

/// Every figure of the brief is in the archive, as a picture and as drawing.
#[test]
fn all_figures_go_out_in_one_archive() {
    let outline = page(Language::En).state().brief();
    let bytes = album(&outline).unwrap();
    assert_eq!(bytes, album(&outline).unwrap());
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let placed = outline.blocks.iter().filter(|b| matches!(b, Block::Figure(_))).count();
    assert!(placed > 0 && zip.len() == 2 * placed);
    for i in 0..zip.len() {
        let mut content = Vec::new();
        let mut file = zip.by_index(i).unwrap();
        std::io::Read::read_to_end(&mut file, &mut content).unwrap();
        assert!(content.starts_with(b"\x89PNG") || content.starts_with(b"<svg"), "{i}");
    }
}

#[test]
fn a_figure_is_copied_as_a_picture() {
    let l = Language::Zh;
    let view = View {
        page: Page::Indicators,
        indicator: Some("hhi".into()),
        language: l,
        ..View::default()
    };
    let mut h = window_of("teaching", view, 1400.0);
    h.get_all_by_label(&words::command_copy_figure(l)).next().unwrap().click();
    h.run();
    assert!(says(&h, &words::figure_copied(l)));
}
