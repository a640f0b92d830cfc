//! `jiju indicators TABLE.csv`: what a region × industry table reads.

use std::fmt::Write;
use std::path::Path;

use crate::file::read_table;
use crate::indicator::{RegionTable, TableReading, undefined_reason, unrelated_reason};
use crate::text::{Language, significant, two_decimals, words};

use super::arguments::Arguments;
use super::context::Context;
use super::table_json;

/// Quotients named per region and per industry.
const HIGHEST: usize = 3;

/// Whether a file is such a table, by its name.
pub(super) fn is_table(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"))
}

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let l = arguments.language;
    let heads = context.knowledge.registry.table_heads();
    let table = read_table(Path::new(&arguments.file), heads).map_err(|e| e.sentence(l))?;
    Ok(if arguments.json { table_json::print(&table) } else { print(&table, l) })
}

fn print(table: &RegionTable, l: Language) -> String {
    let mut out = String::new();
    let year = table.years().last().copied().flatten();
    let named = year.map_or_else(String::new, |y| words::table_year(l, y));
    let (regions, industries) = (table.regions.len(), table.industries.len());
    let _ = writeln!(out, "{}{named}", words::table_head(l, regions, industries));
    let _ = writeln!(out, "{}", words::table_reference(l));
    if !table.totals.is_empty() {
        let names = table.totals.join(&words::out_comma(l));
        let _ = writeln!(out, "{}", words::table_totals(l, names));
    }
    match table.reading(year) {
        Ok(reading) => {
            read(&mut out, table, &reading, l);
            related(&mut out, table, &reading, l);
        }
        Err(why) => {
            let _ = writeln!(out, "{}", words::table_undefined(l, undefined_reason(why, l)));
        }
    }
    growth(&mut out, table, l);
    out
}

fn read(out: &mut String, table: &RegionTable, reading: &TableReading, l: Language) {
    if !reading.left_out.is_empty() {
        let names: Vec<&str> = reading.left_out.iter().map(|r| region(table, *r)).collect();
        let names = names.join(&words::out_comma(l));
        let _ = writeln!(out, "{}", words::table_left_out(l, reading.left_out.len(), names));
    }
    if !reading.absent.is_empty() {
        let names: Vec<&str> = reading.absent.iter().map(|i| industry(table, *i)).collect();
        let names = names.join(&words::out_comma(l));
        let _ = writeln!(out, "{}", words::table_absent(l, reading.absent.len(), names));
    }
    let _ = writeln!(out, "\n{}", words::table_regions(l));
    let (regions, industries) = reading.quotients.totals();
    for (i, ((at, profile), total)) in
        reading.regions.iter().zip(&reading.region_profiles).zip(regions).enumerate()
    {
        let name = region(table, *at);
        let Some(p) = profile else {
            let _ = writeln!(out, "  {name}  {}", words::table_empty(l));
            continue;
        };
        let [hhi, krugman, hachman, entropy] =
            [p.herfindahl, p.krugman(), p.hachman, p.shannon].map(significant);
        let total = significant(*total);
        let told = words::table_region(l, name, total, hhi, krugman, hachman, entropy);
        let _ = writeln!(out, "  {told}");
        let named = |c: usize| reading.industries.get(c).map_or("", |i| industry(table, *i));
        let list = highest(&reading.quotients.of_region(i), named, l);
        let _ = writeln!(out, "    {}", words::table_region_lq(l, list));
    }
    let _ = writeln!(out, "\n{}", words::table_industries(l));
    for (c, ((at, profile), total)) in
        reading.industries.iter().zip(&reading.industry_profiles).zip(industries).enumerate()
    {
        let name = industry(table, *at);
        let Some(p) = profile else {
            let _ = writeln!(out, "  {name}  {}", words::table_empty(l));
            continue;
        };
        let [hoover, gini] = [p.hoover, p.hoover_gini].map(significant);
        let _ = writeln!(
            out,
            "  {}",
            words::table_industry(l, name, significant(*total), hoover, gini)
        );
        let named = |r: usize| reading.regions.get(r).map_or("", |at| region(table, *at));
        let list = highest(&reading.quotients.of_industry(c), named, l);
        let _ = writeln!(out, "    {}", words::table_industry_lq(l, list));
    }
}

fn region(table: &RegionTable, at: usize) -> &str {
    table.regions.get(at).map_or("", String::as_str)
}

fn industry(table: &RegionTable, at: usize) -> &str {
    table.industries.get(at).map_or("", String::as_str)
}

/// The highest quotients with their names, the highest first; equal ones in the order of the table.
fn highest<'a>(quotients: &[Option<f64>], name: impl Fn(usize) -> &'a str, l: Language) -> String {
    let mut all: Vec<(usize, f64)> =
        quotients.iter().enumerate().filter_map(|(i, q)| Some((i, (*q)?))).collect();
    all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let told: Vec<String> = (all.iter().take(HIGHEST))
        .map(|(i, q)| words::table_quotient(l, name(*i), significant(*q)))
        .collect();
    told.join(&words::out_comma(l))
}

/// Complexity of each region, and what lies nearest to it.
fn related(out: &mut String, table: &RegionTable, reading: &TableReading, l: Language) {
    let _ = writeln!(out, "\n{}", words::table_related(l));
    let found = match table.relatedness(reading.year) {
        Ok(found) => found,
        Err(why) => {
            let _ = writeln!(out, "  {}", words::table_undefined(l, unrelated_reason(why, l)));
            return;
        }
    };
    if let Err(why) = &found.complexity {
        let _ = writeln!(out, "  {}", words::table_no_complexity(l, undefined_reason(*why, l)));
    }
    let shown = |x: Option<f64>| x.map_or_else(|| words::unknown(l), two_decimals);
    for at in &reading.regions {
        let Some(held) = found.diversity(*at) else { continue };
        let eci = shown(found.of_region(*at));
        let _ = writeln!(out, "  {}", words::table_eci(l, region(table, *at), held, eci));
        let next = found.next(*at);
        let told: Vec<String> = (next.iter().take(HIGHEST))
            .map(|n| {
                let (density, pci) = (two_decimals(n.density), shown(n.complexity));
                words::table_next_one(l, industry(table, n.industry), density, pci)
            })
            .collect();
        if !told.is_empty() {
            let _ = writeln!(out, "    {}", words::table_next(l, told.join(&words::out_comma(l))));
        }
    }
}

fn growth(out: &mut String, table: &RegionTable, l: Language) {
    let Some(growth) = table.growth() else { return };
    let (first, last) = growth.years;
    let _ = writeln!(out, "\n{}", words::table_growth(l, first, last));
    for (at, parts) in &growth.regions {
        let name = region(table, *at);
        let told = match parts {
            Ok(found) => {
                let p = &found.parts;
                let [change, national, mix, regional] =
                    [p.change, p.national, p.industry_mix, p.regional].map(significant);
                let left_out = match found.left_out.len() {
                    0 => String::new(),
                    n => words::table_shift_left_out(l, n),
                };
                words::table_shift(l, name, change, national, mix, regional) + &left_out
            }
            Err(why) => {
                format!("{name}  {}", words::table_undefined(l, undefined_reason(*why, l)))
            }
        };
        let _ = writeln!(out, "  {told}");
    }
}
