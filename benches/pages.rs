//! Frames: our `ui` plus tessellation, by page; an edit until everything shown is current.

#![allow(clippy::expect_used, missing_docs)]
use divan::Bencher;
use egui::vec2;
use jiju::app::{Command, Edit, FirmEdit, LookRegister, Page, Part, View, Workbench, apply_theme};
use jiju::assets::Files;
use jiju::brief::docx;
use jiju::document::Style;
use jiju::document::{Datum, Document, Firm, Profile, SCHEMA, Value};
use jiju::figure::{Offscreen, Theme};
use jiju::file::sample;
use jiju::profile::{FirmColumn, FirmQuery, FirmSort};
use jiju::study::Knowledge;

fn main() {
    divan::main();
}

fn bench(page: Page) -> Workbench {
    let files = Files::shipped();
    let knowledge = Knowledge::load(files).expect("a test reads every asset");
    let document = sample(&knowledge.files, "teaching").expect("a test opens every sample");
    let mut bench = Workbench::new(&knowledge, document, View { page, ..View::default() });
    bench.finish_background();
    bench
}

fn surface() -> Offscreen {
    Offscreen::new(vec2(1366.0, 768.0), 1.0, |ctx| apply_theme(ctx, Theme::Light))
}

#[divan::bench(args = Page::ALL.map(Page::id))]
fn frame(bencher: Bencher<'_, '_>, page: &str) {
    let mut workbench = bench(Page::of_id(page).unwrap_or_default());
    let mut surface = surface();
    let _ = surface.settle(&mut |ui| workbench.ui(ui));
    bencher.bench_local(|| {
        let output = surface.pass(&mut |ui| workbench.ui(ui), Vec::new());
        surface.triangles(output)
    });
}

#[divan::bench]
fn pixels_of_advice(bencher: Bencher<'_, '_>) {
    let mut workbench = bench(Page::Advice);
    let mut surface = surface();
    let ground = Theme::Light.tokens().surface;
    bencher.bench_local(|| surface.picture(ground, &mut |ui| workbench.ui(ui)));
}

/// An edit on the profile page until readings, verdicts, influence and figures are current.
#[divan::bench]
fn edit_to_current(bencher: Bencher<'_, '_>) {
    let mut workbench = bench(Page::Profile);
    let ctx = egui::Context::default();
    let mut n = 100.0;
    bencher.bench_local(|| {
        n += 1.0;
        let edit = Edit::Field("firm_count".to_owned(), Datum::number(n));
        workbench.carry_out(&ctx, Command::change(edit));
        workbench.bring_up_to_date();
    });
}

#[divan::bench(sample_count = 10)]
fn brief_as_word(bencher: Bencher<'_, '_>) {
    let workbench = bench(Page::Brief);
    let outline = workbench.brief();
    bencher.bench_local(|| docx(&outline, Style::Official));
}

/// The register of a province rather than a county: 100,000 firms.
fn large() -> Workbench {
    let knowledge = Knowledge::load(Files::shipped()).expect("a test reads every asset");
    let firm = |n: usize| Firm {
        name: format!("某市某某机械制造有限公司{n}"),
        jobs: Value::Number((n * 7919 % 1000) as f64),
        revenue: Value::Number((n * 104_729 % 9973) as f64 / 10.0),
        ownership: Some(if n.is_multiple_of(9) { "state" } else { "private" }.to_owned()),
        source: Some("市场监管局企业名录".to_owned()),
        ..Firm::default()
    };
    let profile = Profile {
        id: "large".to_owned(),
        year: Some(2023),
        firms: (0..100_000).map(firm).collect(),
        ..Profile::default()
    };
    let document = Document { schema: SCHEMA, profiles: vec![profile], ..Document::default() };
    let view = View { page: Page::Profile, part: Part::Firms, ..View::default() };
    let mut bench = Workbench::new(&knowledge, document, view);
    bench.finish_background();
    bench
}

#[divan::bench]
fn frame_of_large_register(bencher: Bencher<'_, '_>) {
    let mut workbench = large();
    let mut surface = surface();
    let _ = surface.settle(&mut |ui| workbench.ui(ui));
    bencher.bench_local(|| {
        let output = surface.pass(&mut |ui| workbench.ui(ui), Vec::new());
        surface.triangles(output)
    });
}

/// A query asked of 100,000 firms, until its rows stand.
#[divan::bench(args = ["sort by jobs", "sort by name", "find", "with issues"])]
fn query_large_register(bencher: Bencher<'_, '_>, what: &str) {
    let mut workbench = large();
    let ctx = egui::Context::default();
    let sort = |column| Some(FirmSort { column, falling: true });
    let query = match what {
        "sort by jobs" => FirmQuery { sort: sort(FirmColumn::Jobs), ..FirmQuery::default() },
        "sort by name" => FirmQuery { sort: sort(FirmColumn::Name), ..FirmQuery::default() },
        "find" => FirmQuery { find: "公司9".to_owned(), ..FirmQuery::default() },
        _ => FirmQuery { with_issues: true, ..FirmQuery::default() },
    };
    bencher.bench_local(|| {
        for query in [FirmQuery::default(), query.clone()] {
            workbench.carry_out(&ctx, Command::Register(LookRegister::Query(query)));
            workbench.bring_up_to_date();
        }
    });
}

/// One cell of 100,000 firms edited, until everything shown is current.
#[divan::bench(sample_count = 20)]
fn edit_large_register(bencher: Bencher<'_, '_>) {
    let mut workbench = large();
    let ctx = egui::Context::default();
    let mut n = 0_usize;
    bencher.bench_local(|| {
        n += 1;
        let firm = Firm { jobs: Value::Number(n as f64), ..Firm::default() };
        let edit = FirmEdit::Cells(vec![n % 100_000], FirmColumn::Jobs, Box::new(firm));
        workbench.carry_out(&ctx, Command::change(Edit::Firms(edit)));
        workbench.bring_up_to_date();
    });
}
