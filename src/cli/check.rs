//! `jiju check`: what is wrong or doubtful in a document.

use std::fmt::Write;

use serde_json::json;

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
    let errors = issues.iter().any(|i| i.severity == Severity::Error);
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
        let issues: Vec<_> = issues.iter().map(issue_json).collect();
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
    if issues.is_empty() {
        let _ = writeln!(out, "{}", words::out_no_issue(l));
    }
    Ok((out, code))
}

fn issue_line(issue: &Issue, vocabulary: &Vocabulary, l: Language) -> String {
    let severity = match issue.severity {
        Severity::Error => words::severity_error(l),
        Severity::Warning => words::severity_warning(l),
        Severity::Note => words::severity_note(l),
    };
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
    let severity = match issue.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    json!({
        "path": issue.path,
        "severity": severity,
        "kind": issue.kind(),
        "fix": issue.fix.map(number),
        "sentence": { "zh": issue.sentence(Language::Zh), "en": issue.sentence(Language::En) },
    })
}
