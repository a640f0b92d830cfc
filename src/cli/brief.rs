//! `jiju brief`: the advice as a document to hand on.

use std::path::Path;

use crate::brief::{Input, docx, outline};
use crate::figure::figures;
use crate::file::write;
use crate::text::words;

use super::arguments::Arguments;
use super::context::Context;

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let l = arguments.language;
    let out = arguments.out.as_deref().ok_or_else(|| words::brief_no_output(l))?;
    if !is_word(out) {
        return Err(words::brief_later(l));
    }
    let (profile, knowledge) = (context.profile(arguments)?, &context.knowledge);
    let found = context.findings(arguments, profile);
    let (influence, unlocks) = (found.influence(), found.unlocks());
    let input = Input {
        profile,
        found: &found,
        influence: &influence,
        unlocks: &unlocks,
        knowledge,
        figures: figures(profile, &found, knowledge, l),
    };
    let bytes = docx(&outline(input, &profile.brief, l)).map_err(|e| words::brief_failed(l, e))?;
    write(out, &bytes).map_err(|e| e.sentence(l))?;
    Ok(words::cli_written(l, out.display()))
}

fn is_word(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("docx"))
}
