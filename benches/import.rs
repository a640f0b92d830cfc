//! Speed of importing a register of a million rows. Budget: 2 s.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fmt::Write;
use std::path::PathBuf;

use divan::counter::{BytesCount, ItemsCount};
use jiju::assets::Files;
use jiju::file::import::{Asked, ImportCatalogue, first_rows, guess, stream_firms};
use jiju::study::Knowledge;

fn main() {
    divan::main();
    println!("largest memory: {} MB", largest_memory() / 1024);
}

const ROWS: usize = 1_000_000;

/// A register of invented firms in a folder that goes when the benchmark ends.
fn register(folder: &tempfile::TempDir) -> PathBuf {
    let kinds = ["民营", "国有", "外资", "私营"];
    let mut text =
        String::from("序号,企业名称,从业人数,营业收入（万元）,成立日期,企业性质,出口额（万元）\n");
    for i in 0..ROWS {
        let kind = kinds.get(i % 4).copied().unwrap_or_default();
        let (jobs, revenue, month) = (i % 900 + 3, i % 70_000, i % 12 + 1);
        let year = 1980 + i % 45;
        writeln!(text, "{i},示例{i}号公司,{jobs},{revenue}.5,{year}-{month:02}-01,{kind},—")
            .unwrap();
    }
    let path = folder.path().join("register.csv");
    jiju::file::write(&path, text.as_bytes()).unwrap();
    path
}

/// Kilobytes this process held at most, where the system tells.
fn largest_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    line.and_then(|l| l.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn million_rows(bencher: divan::Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let path = register(&folder);
    let knowledge = Knowledge::load(Files::shipped()).unwrap();
    let catalogue = ImportCatalogue::load(&knowledge).unwrap();
    let book = first_rows(&path, None, &catalogue).unwrap();
    let mapping = guess(&book, &Asked::default(), &catalogue).unwrap().mapping;
    let bytes = std::fs::metadata(&path).unwrap().len();
    bencher
        .counter(ItemsCount::new(ROWS))
        .counter(BytesCount::new(bytes))
        .bench(|| stream_firms(&path, None, &mapping, &[], &catalogue, &mut |_| true).unwrap());
}
