//! Frames: our `ui` plus tessellation, by page; an edit until everything shown is current.

#![allow(clippy::expect_used, missing_docs)]
use divan::Bencher;
use egui::vec2;
use jiju::app::{Command, Edit, Page, View, Workbench, apply_theme};
use jiju::assets::Files;
use jiju::brief::docx;
use jiju::document::Datum;
use jiju::figure::{Offscreen, Theme};
use jiju::file::sample;
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
    bencher.bench_local(|| docx(&outline));
}
