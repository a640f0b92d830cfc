//! `jiju check`: what is wrong or doubtful in a document.

use std::fmt::Write;

use serde_json::json;

use crate::case::own::OwnFault;
use crate::indicator::conflicts;
use crate::profile::{Issue, Severity, Vocabulary, validate_document};
use crate::text::{Language, words};

use super::FOUND_ERRORS;
use super::arguments::Arguments;
use super::context::Context;
use super::json::{number, pretty};

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<(String, i32), String> {
    context.profile(arguments)?;
    let vocabulary = &context.knowledge.library.words;
    let mut issues = validate_document(&context.document, vocabulary);
    let mut profiles = Vec::new();
    for profile in &context.document.profiles {
        let found = context.findings(arguments, profile);
        issues.extend(conflicts(&found.situation));
        profiles.push((profile, found.completeness));
    }
    let own = own_faults(context);
    let errors = issues.iter().any(|i| i.severity == Severity::Error)
        || own.iter().any(|(_, f)| f.what.blocks());
    let code = if errors { FOUND_ERRORS } else { 0 };
    if arguments.json {
        let profiles: Vec<_> = profiles
            .iter()
            .map(|(p, c)| {
                json!({
                    "profile": p.id,
                    "known": c.known,
                    "fields": c.all,
                    "missing_essentials": c.missing_essentials,
                })
            })
            .collect();
        let issues: Vec<_> = (issues.iter().map(issue_json))
            .chain(own.iter().map(|(case, f)| own_json(case, f)))
            .collect();
        return Ok((pretty(&json!({ "profiles": profiles, "issues": issues })), code));
    }
    let l = arguments.language;
    let mut out = String::new();
    for (p, c) in &profiles {
        let year = p.year.map_or_else(String::new, |y| words::out_year(l, y));
        let place = format!("{}{year}", p.identity.place(l));
        let _ = writeln!(out, "{}", words::out_check(l, place, c.known, c.all));
        if p.fictitious {
            let _ = writeln!(out, "{}", words::out_fictitious(l));
        }
        if !c.missing_essentials.is_empty() {
            let names: Vec<&str> = c
                .missing_essentials
                .iter()
                .filter_map(|id| vocabulary.field(id))
                .map(|f| f.name.get(l))
                .collect();
            let _ = writeln!(out, "{}", words::out_missing(l, names.join(&words::out_comma(l))));
        }
    }
    for issue in &issues {
        let _ = writeln!(out, "{}", issue_line(issue, vocabulary, l));
    }
    for (case, fault) in &own {
        let severity = own_severity(fault);
        let path = own_path(case, fault);
        let _ = writeln!(out, "{}  {path}  {}", said(severity, l), fault.what.sentence(l));
    }
    if issues.is_empty() && own.is_empty() {
        let _ = writeln!(out, "{}", words::out_no_issue(l));
    }
    Ok((out, code))
}

/// What is wrong in the document's own cases, each with its case.
fn own_faults(context: &Context) -> Vec<(&str, &OwnFault)> {
    let reports = context.knowledge.own.iter();
    reports.flat_map(|r| r.faults.iter().map(|f| (r.id.as_str(), f))).collect()
}

fn own_severity(fault: &OwnFault) -> Severity {
    if fault.what.blocks() { Severity::Error } else { Severity::Note }
}

/// Case, table, record from 1, column.
fn own_path(case: &str, fault: &OwnFault) -> String {
    let row = fault.place.row.map_or_else(String::new, |i| format!(".{}", i + 1));
    format!("cases.{case}.{}{row}.{}", fault.place.table, fault.column)
        .trim_end_matches('.')
        .to_owned()
}

fn own_json(case: &str, fault: &OwnFault) -> serde_json::Value {
    json!({
        "path": own_path(case, fault),
        "severity": severity_id(own_severity(fault)),
        "kind": "own_case",
        "fix": null,
        "sentence": {
            "zh": fault.what.sentence(Language::Zh),
            "en": fault.what.sentence(Language::En),
        },
    })
}

fn said(severity: Severity, l: Language) -> String {
    match severity {
        Severity::Error => words::severity_error(l),
        Severity::Warning => words::severity_warning(l),
        Severity::Note => words::severity_note(l),
    }
}

fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn issue_line(issue: &Issue, vocabulary: &Vocabulary, l: Language) -> String {
    let severity = said(issue.severity, l);
    let place = place(&issue.path, vocabulary, l);
    format!("{severity}  {place}  {}", issue.sentence(l))
}

/// The name of the field or series an issue is about, with the rest of its path.
fn place(path: &str, vocabulary: &Vocabulary, l: Language) -> String {
    let named = path.split('.').enumerate().find_map(|(i, part)| {
        let name = vocabulary.field(part).map(|f| f.name.get(l));
        let name = name.or_else(|| vocabulary.series(part).map(|s| s.name.get(l)))?;
        let rest: Vec<&str> = path.split('.').skip(i + 1).collect();
        Some(if rest.is_empty() { name.to_owned() } else { format!("{name} {}", rest.join(".")) })
    });
    match named {
        Some(name) => format!("{name} [{path}]"),
        None => path.to_owned(),
    }
}

fn issue_json(issue: &Issue) -> serde_json::Value {
    json!({
        "path": issue.path,
        "severity": severity_id(issue.severity),
        "kind": issue.kind(),
        "fix": issue.fix.map(number),
        "sentence": { "zh": issue.sentence(Language::Zh), "en": issue.sentence(Language::En) },
    })
}
