//! Whole pages as pictures, drawn without a GPU and compared with those that were looked at and
//! accepted: the pictures of the README are among them.
//!
//! `UPDATE_PICTURES=1 cargo test --test pages pictures` accepts what is drawn now. A difference leaves
//! `NAME.new.png` beside the accepted picture.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]
#![allow(clippy::disallowed_methods)] // A test writes files as it likes.

use std::io::Cursor;
use std::path::PathBuf;
use std::sync::LazyLock;

use jiju::app::{Command, ImportCommand, Page, Part, View, Workbench};
use jiju::assets::Files;
use jiju::brief::language_code;
use jiju::figure::{Picture, Theme};
use jiju::file::sample;
use jiju::study::Knowledge;
use jiju::text::Language;

use crate::import::MESSY;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());

/// A channel may differ by this much: the last bits of arithmetic differ between processors.
const CHANNEL: u8 = 2;
/// Pixels that may differ by more, where such a bit moves an edge by one.
const PIXELS: usize = 40;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures")
}

fn accepted(name: &str) -> Option<(usize, usize, Vec<[u8; 3]>)> {
    let bytes = std::fs::read(folder().join(format!("{name}.png"))).ok()?;
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
    let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut buffer).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb, "{name}");
    let (width, height) = (info.width as usize, info.height as usize);
    let pixels = buffer[..width * height * 3].chunks_exact(3).map(|p| [p[0], p[1], p[2]]);
    Some((width, height, pixels.collect()))
}

/// Whether a picture looks as accepted.
fn same(name: &str, picture: &Picture) -> bool {
    let path = |suffix: &str| folder().join(format!("{name}{suffix}.png"));
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        std::fs::write(path(""), picture.png(1.0).unwrap()).unwrap();
        return true;
    }
    let same = accepted(name).is_some_and(|(width, height, pixels)| {
        let near = |(old, new): (&[u8; 3], &egui::Color32)| {
            old.iter().zip([new.r(), new.g(), new.b()]).all(|(a, b)| a.abs_diff(b) <= CHANNEL)
        };
        let size = (width, height) == (picture.width, picture.height);
        size && pixels.iter().zip(&picture.pixels).filter(|p| !near(*p)).count() <= PIXELS
    });
    if !same {
        std::fs::write(path(".new"), picture.png(1.0).unwrap()).unwrap();
    }
    same
}

fn compare(name: &str, picture: &Picture) {
    assert!(same(name, picture), "{name} differs: compare tests/pictures/{name}.new.png");
}

fn check(name: &str, document: &str, size: (f32, f32), view: View) {
    let document = sample(&KNOWLEDGE.files, document).unwrap();
    let mut bench = Workbench::new(&KNOWLEDGE, document, view);
    compare(name, &bench.picture(size.into(), 1.0));
}

const LAPTOP: (f32, f32) = (1366.0, 768.0);
const SMALL: (f32, f32) = (1024.0, 768.0);

#[test]
fn home() {
    check("home-zh", "liangshan-2023", LAPTOP, View::default());
    let view = View { language: Language::En, theme: Theme::Projector, ..View::default() };
    check("home-en-projector", "suizhou-2018", SMALL, view);
}

#[test]
fn profile() {
    let part = Part::Section("quality".to_owned());
    let view = View { page: Page::Profile, part, ..View::default() };
    check("profile-zh", "liangshan-2007", LAPTOP, view);
    let view = View {
        page: Page::Profile,
        part: Part::Series,
        language: Language::En,
        theme: Theme::Dark,
        ..View::default()
    };
    check("profile-en-dark", "teaching", SMALL, view);
}

#[test]
fn indicators() {
    let indicator = Some("output".to_owned());
    let view = View { page: Page::Indicators, indicator, ..View::default() };
    check("indicators-zh", "teaching", LAPTOP, view);
    let view = View { page: Page::Indicators, language: Language::En, ..View::default() };
    check("indicators-en-small", "suizhou-2024", SMALL, view);
}

#[test]
fn advice() {
    let instrument = Some("LAND_BASE".to_owned());
    let view = View { page: Page::Advice, instrument, ..View::default() };
    check("advice-zh", "tieling-2012", LAPTOP, view.clone());
    let en = View { language: Language::En, ..view.clone() };
    check("advice-en-small", "tieling-2012", SMALL, en);
    let dark = View { theme: Theme::Dark, instrument: None, ..view };
    check("advice-zh-dark", "teaching", LAPTOP, dark);
}

#[test]
fn cases() {
    let view = View { page: Page::Cases, ..View::default() };
    check("cases-zh", "tieling-2012", LAPTOP, view.clone());
    let en = View { language: Language::En, case: Some("hubei".to_owned()), ..view };
    check("cases-en-small", "liangshan-2023", SMALL, en);
}

#[test]
fn brief() {
    let view = View { page: Page::Brief, ..View::default() };
    check("brief-zh", "liangshan-2023", LAPTOP, view);
}

/// A table as a county keeps it, on its way in.
#[test]
fn import() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("主要指标.csv");
    std::fs::write(&path, MESSY).unwrap();
    for (name, size, language) in
        [("import-zh", LAPTOP, Language::Zh), ("import-en-small", SMALL, Language::En)]
    {
        let document = sample(&KNOWLEDGE.files, "liangshan-2023").unwrap();
        let view = View { page: Page::Import, language, ..View::default() };
        let mut bench = Workbench::new(&KNOWLEDGE, document, view);
        let from = ImportCommand::From(path.clone());
        bench.carry_out(&egui::Context::default(), Command::Import(from));
        bench.finish_background();
        compare(name, &bench.picture(size.into(), 1.0));
    }
}

/// Every page in both languages, three themes and both sizes of laptop, at a third of the
/// size: what moves, is cut off or changes colour shows here.
#[test]
fn every_page_in_every_dress() {
    let mut differing = Vec::new();
    for page in Page::ALL {
        // Two documents between them fill every page.
        let document = if page == Page::Home { "liangshan-2023" } else { "teaching" };
        for language in Language::ALL {
            let l = language_code(language);
            for theme in Theme::ALL {
                for (w, h) in [SMALL, LAPTOP] {
                    let name = format!("all/{}-{l}-{}-{w}", page.id(), theme.id());
                    let view = View { page, language, theme, ..View::default() };
                    let document = sample(&KNOWLEDGE.files, document).unwrap();
                    let mut bench = Workbench::new(&KNOWLEDGE, document, view);
                    if !same(&name, &shrunk(&bench.picture(egui::vec2(w, h), 1.0), 3)) {
                        differing.push(name);
                    }
                }
            }
        }
    }
    assert!(differing.is_empty(), "{} differ, see their .new.png: {differing:#?}", differing.len());
}

/// Every component in every state, in three themes, both languages and two scales.
#[test]
fn every_component_in_every_dress() {
    let mut differing = Vec::new();
    for language in Language::ALL {
        for theme in Theme::ALL {
            for scale in [1, 2] {
                let name =
                    format!("all/components-{}-{}-{scale}", language_code(language), theme.id());
                let view = View { page: Page::Components, language, theme, ..View::default() };
                let document = sample(&KNOWLEDGE.files, "teaching").unwrap();
                let mut bench = Workbench::new(&KNOWLEDGE, document, view);
                let picture = bench.picture(egui::vec2(1024.0, 1500.0), scale as f32);
                if !same(&name, &shrunk(&picture, 2 * scale)) {
                    differing.push(name);
                }
            }
        }
    }
    assert!(differing.is_empty(), "{} differ, see their .new.png: {differing:#?}", differing.len());
}

/// A picture of fewer pixels, each the mean of a square.
fn shrunk(picture: &Picture, by: usize) -> Picture {
    let (width, height) = (picture.width / by, picture.height / by);
    let mean = |x: usize, y: usize| {
        let square = (0..by * by).map(|i| (by * x + i % by, by * y + i / by));
        let pixels = square.map(|(x, y)| picture.pixels[y * picture.width + x].to_array());
        let sums = pixels
            .fold([0_usize; 4], |sums, p| std::array::from_fn(|c| sums[c] + usize::from(p[c])));
        let [r, g, b, _] = sums.map(|sum| (sum / (by * by)) as u8);
        egui::Color32::from_rgb(r, g, b)
    };
    let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    Picture { width, height, pixels: pixels.map(|(x, y)| mean(x, y)).collect() }
}
