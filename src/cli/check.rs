//! `jiju check`: what is wrong or doubtful in a document.

use std::fmt::Write;

use serde_json::json;

use crate::indicator::conflicts;
use crate::profile::{Issue, Severity, completeness, validate_document};
use crate::text::{Language, words};

use super::FOUND_ERRORS;
use super::arguments::Arguments;
use super::context::Context;
use super::json::{number, pretty};

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<(String, i32), String> {
    context.profile(arguments)?;
    let vocabulary = &context.library.words;
    let mut issues = validate_document(&context.document, vocabulary);
    let mut profiles = Vec::new();
    for profile in &context.document.profiles {
        let computed = context.compute(profile);
        issues.extend(conflicts(&computed.situation));
        profiles.push((profile, completeness(&computed.situation, vocabulary)));
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
        let _ = writeln!(out, "{}", words::out_check(l, &p.id, c.known, c.all));
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
        let _ = writeln!(out, "{}", issue_line(issue, l));
    }
    if issues.is_empty() {
        let _ = writeln!(out, "{}", words::out_no_issue(l));
    }
    Ok((out, code))
}

fn issue_line(issue: &Issue, l: Language) -> String {
    let severity = match issue.severity {
        Severity::Error => words::severity_error(l),
        Severity::Warning => words::severity_warning(l),
        Severity::Note => words::severity_note(l),
    };
    format!("{severity}  {}  {}", issue.path, issue.sentence(l))
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
