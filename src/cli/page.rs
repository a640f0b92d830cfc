//! `jiju page`: a page of the program as a picture, without a window. `PAGE:ITEM` shows one
//! instrument, indicator, case, part of the profile, of the indicators or of the advice; `cases:ID:TABLE` the
//! editor of an own case; `import:TABLE` lays a table before the user, `import:TABLE:unread` with
//! a part of the page.

use egui::vec2;

use crate::app::{
    AdvicePart, Beside, Command, ImportChange, ImportCommand, ImportTab, IndicatorPart, Page, Part,
    RegionTopic, RegionsLook, Subject, Talk, View, VoteView, Workbench,
};
use crate::figure::FigureGroup;
use crate::file::write;
use crate::text::words;

use super::arguments::Arguments;
use super::context::Context;

/// The usual laptop.
const SIZE: (f32, f32) = (1366.0, 768.0);

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let l = arguments.language;
    let known = || Page::ALL.map(Page::id).join(", ");
    let asked = arguments.item.clone().unwrap_or_default();
    let (name, item) = asked.split_once(':').unwrap_or((&asked, ""));
    let page = Page::of_id(name).ok_or_else(|| words::cli_unknown_page(l, name, known()))?;
    let out = arguments.out.as_ref().ok_or_else(|| words::cli_no_out(l, "page.png"))?;
    if out.extension().is_none_or(|e| e != "png") {
        return Err(words::cli_bad_kind(l, out.display(), ".png"));
    }
    let options = &arguments.picture;
    let item = (!item.is_empty()).then(|| item.to_owned());
    let of = |wanted| item.clone().filter(|_| page == wanted);
    // A problem that is unfolded may follow a part, and what is unfolded an instrument:
    // `advice:diagnosis:M2`, `advice:GUARANTEE:trace`.
    let asked = of(Page::Advice).unwrap_or_default();
    let (part, detail) = asked.split_once(':').unwrap_or((&asked, ""));
    let indicator = of(Page::Indicators);
    // `indicators:hhi:alone` gives one indicator the page; `indicators:table:next` is a topic of a
    // part, `indicators:charts:structure` a group, `indicators:assessment:diamond` a sheet.
    let (indicator, more) = match indicator.as_deref().and_then(|i| i.split_once(':')) {
        Some((id, more)) => (Some(id.to_owned()), Some(more)),
        None => (indicator.clone(), None),
    };
    let shown = indicator.as_deref().and_then(IndicatorPart::of_id);
    let of_part = more.filter(|_| shown.is_some());
    let group = of_part.and_then(FigureGroup::of_id);
    let topic = of_part.and_then(RegionTopic::of_id).unwrap_or_default();
    let regions = RegionsLook { topic, ..RegionsLook::default() };
    let alone = more.filter(|_| shown.is_none()).map(|alone| format!("indicators.{alone}"));
    let mut votes = VoteView::default();
    if let Some(sheet) = of_part.filter(|_| shown == Some(IndicatorPart::Assessment)) {
        sheet.clone_into(&mut votes.sheet);
    }
    let case = of(Page::Cases);
    let (case, table) = match case.as_deref().map(|c| c.split_once(':').unwrap_or((c, ""))) {
        Some((id, table)) => (Some(id.to_owned()), table.to_owned()),
        None => (None, String::new()),
    };
    let mut view = View {
        page,
        indicators: shown.unwrap_or_default(),
        regions,
        charts: group,
        votes,
        indicator: indicator.filter(|_| shown.is_none()),
        advice: AdvicePart::of_id(part).unwrap_or_default(),
        instrument: (page == Page::Advice && AdvicePart::of_id(part).is_none())
            .then(|| part.to_owned())
            .filter(|id| !id.is_empty()),
        case,
        own_write: !table.is_empty(),
        own_table: table,
        part: of(Page::Profile).map_or(Part::Identity, |id| Part::of_id(&id)),
        wording: of(Page::Brief),
        beside: arguments.brief.beside.as_deref().map(beside),
        language: l,
        theme: options.theme,
        without: arguments.without.clone(),
        ..View::default()
    };
    view.talk = match (&view.instrument, &view.indicator) {
        (Some(id), _) => talk(detail, Subject::Verdict(id.clone())),
        (None, Some(id)) => talk(more.unwrap_or_default(), Subject::Reading(id.clone())),
        (None, None) => None,
    };
    view.unfolded.extend(alone);
    if !detail.is_empty() && AdvicePart::of_id(part) == Some(AdvicePart::Diagnosis) {
        view.look_at_failure(detail.to_owned());
    } else if !detail.is_empty() {
        view.unfolded.insert(detail.to_owned());
    }
    let mut bench = Workbench::new(&context.knowledge, context.document.clone(), view);
    if page == Page::Import {
        lay(&mut bench, item.as_deref().unwrap_or_default());
    }
    let ((width, height), scale) = (options.size.unwrap_or(SIZE), options.scale.unwrap_or(1.0));
    let picture = bench.picture(vec2(width, height), scale);
    let bytes = picture.png(scale).map_err(|e| words::cli_no_picture(l, e))?;
    write(out, &bytes).map_err(|e| e.sentence(l))?;
    Ok(words::cli_written(l, out.display()))
}

/// An explanation step by step: `talk` at its end, `talk3` at its third step.
fn talk(asked: &str, of: Subject) -> Option<Talk> {
    let step = asked.strip_prefix("talk")?;
    Some(Talk { of, step: step.parse().map_or(usize::MAX, |n: usize| n.saturating_sub(1)) })
}

/// What a brief is compared with: what was known in a year, or a sample.
fn beside(asked: &str) -> Beside {
    asked.parse().map_or_else(|_| Beside::Sample(asked.to_owned()), Beside::Year)
}

/// Opens a table on the page of imports, with the part that follows its path.
fn lay(bench: &mut Workbench, item: &str) {
    let (path, tab) = match item.rsplit_once(':') {
        Some((path, tab)) if ImportTab::of_id(tab).is_some() => (path, ImportTab::of_id(tab)),
        _ => (item, None),
    };
    let ctx = egui::Context::default();
    if !path.is_empty() {
        bench.carry_out(&ctx, Command::Import(ImportCommand::From(path.into())));
        bench.finish_background();
    }
    if let Some(tab) = tab {
        bench.carry_out(&ctx, Command::of_import(ImportChange::Tab(tab)));
    }
}
