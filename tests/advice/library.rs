//! The shipped knowledge is sound: one test reads all of it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use jiju::assets::Files;
use jiju::case::{Library, lint};

#[test]
fn every_asset_is_sound() {
    let library = Library::load(&Files::shipped()).unwrap();
    let faults = lint(&library);
    assert!(faults.is_empty(), "{faults:#?}");
}

/// A library with one thing changed has faults that say where.
fn faults_after(change: impl FnOnce(&mut Library)) -> Vec<String> {
    let mut library = Library::load(&Files::shipped()).unwrap();
    change(&mut library);
    lint(&library).into_iter().map(|f| format!("{}: {}", f.at, f.what)).collect()
}

#[test]
fn a_lopsided_or_dangling_table_of_niches_is_found() {
    let found = |faults: &[String], text: &str| faults.iter().any(|f| f.contains(text));
    let twice = faults_after(|l| {
        let mut pair = l.catalogue.niches.proximities[0].clone();
        std::mem::swap(&mut pair.a, &mut pair.b);
        l.catalogue.niches.proximities.push(pair);
    });
    assert!(found(&twice, "the pair stands twice"), "{twice:?}");
    let level = faults_after(|l| l.catalogue.niches.proximities[0].level = 0.45);
    assert!(found(&level, "the level is not that of the heads shared"), "{level:?}");
    let link = faults_after(|l| l.catalogue.niches.niches[0].links.push("ships".into()));
    assert!(found(&link, "the niche ships cannot be linked"), "{link:?}");
    let word = faults_after(|l| l.catalogue.niches.niches[0].name.en.clear());
    assert!(found(&word, "a language is missing"), "{word:?}");
}

#[test]
fn a_path_without_a_field_a_table_or_a_source_is_found() {
    let found = |faults: &[String], text: &str| faults.iter().any(|f| f.contains(text));
    let field = faults_after(|l| {
        l.catalogue.upgrading.paths[1].factors[1].field = Some("no_such_field".into());
    });
    assert!(found(&field, "the field no_such_field is not declared"), "{field:?}");
    let table = faults_after(|l| {
        l.catalogue.upgrading.paths[0].types.remove("mimo");
    });
    assert!(found(&table, "does not match the words of cluster_type"), "{table:?}");
    let source = faults_after(|l| l.catalogue.upgrading.paths[2].factors[1].source = None);
    assert!(found(&source, "a sourced sign has no source"), "{source:?}");
    let mode = faults_after(|l| {
        l.catalogue.upgrading.modes.pop();
    });
    assert!(found(&mode, "no mode for"), "{mode:?}");
}
