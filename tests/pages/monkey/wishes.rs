//! Commands as a user may give them: pages, records, samples, exports, imports, and ids that are
//! no longer there.

use jiju::app::{
    AdvicePart, Beside, Command, Group, ImportChange, ImportCommand, ImportTab, IndicatorPart,
    Judging, LookRegions, Page, Part, Profiles, Purpose, Record, RegionTopic, Subject, VoteView,
    Workbench,
};
use jiju::brief::Format;
use jiju::case::Case;
use jiju::figure::{FigureGroup, Theme};
use jiju::indicator::votes::{DIAMOND, GEM};
use jiju::text::Language;

use crate::common::{LIBRARY, REGISTRY, SAMPLES};

use super::chance::{Dice, PASTED, TYPED};
use super::office::Office;

const PARTS: [&str; 8] =
    ["start", "identity", "series", "references", "firms", "chain", "targets", "actions"];

/// A place in the program.
pub(crate) fn place(dice: &mut Dice, bench: &Workbench) -> Command {
    let words = &LIBRARY.words;
    match dice.below(16) {
        12..14 => Command::GoPart(Part::of_id(dice.of_all::<&str>(&PARTS))),
        14 => Command::GoIndicators(IndicatorPart::Assessment),
        15 => Command::GoIndicators(IndicatorPart::Table),
        0..3 => Command::Go(*dice.of_all(&[Page::ALL.as_slice(), &[Page::Import]].concat())),
        3 => Command::GoPart(match dice.of_all(words.sections()).id.as_str() {
            section if dice.one_in(2) => Part::Section(section.to_owned()),
            _ => Part::of_id(dice.of_all::<&str>(&PARTS)),
        }),
        4 => {
            let field = dice.of_all(words.fields());
            Command::Seek(field.id.clone(), field.section.clone())
        }
        5 | 6 => Command::GoIndicators(*dice.of_all(&IndicatorPart::ALL)),
        7 => Command::GoCharts(*dice.of_all(&FigureGroup::ALL)),
        8 => Command::Indicator(dice.of_all(REGISTRY.declarations()).id.clone()),
        9 => Command::Instrument(dice.of_all(&LIBRARY.catalogue.instruments).id.clone()),
        10 => Command::GoAdvice(*dice.of_all(&AdvicePart::ALL)),
        _ => Command::Case(case(dice, bench)),
    }
}

/// Anything else that can be asked for.
pub(crate) fn wish(dice: &mut Dice, bench: &Workbench, office: &Office) -> Command {
    match dice.below(14) {
        0 => dice.of_all(&[Command::Undo, Command::Undo, Command::Redo, Command::Pause]).clone(),
        9..11 => import(dice, office),
        11 => profiles(dice, bench),
        1 => look(dice, bench),
        2 => record(dice, bench),
        3 => talk(dice, bench),
        4 if dice.one_in(3) => leave(dice),
        4 => Command::Stay,
        5 => export(dice, bench),
        6 => import(dice, office),
        7 => dice.of_all(&Command::with_shortcuts()).0.clone(),
        8 => profiles(dice, bench),
        _ => place(dice, bench),
    }
}

fn case(dice: &mut Dice, bench: &Workbench) -> String {
    let own = bench.document().cases.iter().map(|c| c.id.clone());
    let all = LIBRARY.cases.iter().map(|c| c.id.clone()).chain(own);
    dice.any(all.chain(["gone".to_owned()])).unwrap()
}

fn look(dice: &mut Dice, bench: &Workbench) -> Command {
    let catalogue = &LIBRARY.catalogue;
    match dice.below(14) {
        0 => Command::Speak(*dice.of_all(&[Language::Zh, Language::En])),
        1 => Command::Wear(*dice.of_all(&Theme::ALL)),
        2 => Command::Judge(Judging {
            group: *dice.of_all(&Group::ALL),
            changed: dice.one_in(3),
            word: if dice.one_in(3) { (*dice.of_all(&TYPED)).to_owned() } else { String::new() },
        }),
        3 => Command::Problem(dice.any(catalogue.failures.iter().map(|f| f.id.clone()))),
        4 => Command::Problem(None),
        5 => Command::Failure(dice.any(catalogue.failures.iter().map(|f| f.id.clone()))),
        6 => Command::Niche(
            dice.any(catalogue.niches.niches.iter().map(|n| n.id.clone())).unwrap_or_default(),
        ),
        7 => Command::SwitchCase(case(dice, bench)),
        8 => Command::OwnWrite(dice.one_in(2)),
        9 => Command::OwnTable(
            (*dice.of_all(&["facts", "actions", "episodes", "lessons", "sources", "gone"])).into(),
        ),
        10 => Command::OwnRow(dice.below(4)),
        11 => Command::Regions(match dice.below(4) {
            0 => LookRegions::Topic(*dice.of_all(&RegionTopic::ALL)),
            1 => LookRegions::Year(1990 + dice.below(40) as i32),
            2 => LookRegions::Writing(dice.one_in(2)),
            _ => LookRegions::Draft((*dice.of_all(&PASTED)).to_owned()),
        }),
        12 => Command::LookAtVotes(VoteView {
            sheet: (*dice.of_all(&[GEM, DIAMOND, "gone"])).to_owned(),
            rater: dice.below(4),
            ..VoteView::default()
        }),
        _ => Command::TurnChart(figure(dice, bench)),
    }
}

fn figure(dice: &mut Dice, bench: &Workbench) -> String {
    dice.any(bench.derived().figures.iter().map(|f| f.id.clone())).unwrap_or_default()
}

fn record(dice: &mut Dice, bench: &Workbench) -> Command {
    let id = case(dice, bench);
    let case: Option<&Case> = LIBRARY.case(&id);
    let of = |ids: Option<Vec<String>>, dice: &mut Dice| {
        dice.any(ids.unwrap_or_default()).unwrap_or_else(|| "gone".to_owned())
    };
    Command::Record(match dice.below(8) {
        0 => {
            Record::Lesson(of(case.map(|c| c.lessons.iter().map(|l| l.id.clone()).collect()), dice))
        }
        1 => Record::Episode(of(
            case.map(|c| c.episodes.iter().map(|e| e.id.clone()).collect()),
            dice,
        )),
        2 => Record::Fact(of(case.map(|c| c.facts.iter().map(|f| f.id.clone()).collect()), dice)),
        3 => {
            Record::Action(of(case.map(|c| c.actions.iter().map(|a| a.id.clone()).collect()), dice))
        }
        4 => Record::Law(dice.of_all(&LIBRARY.catalogue.laws).id.clone()),
        5 => Record::Field(dice.of_all(LIBRARY.words.fields()).id.clone()),
        6 => return Command::RecordBack,
        _ => return Command::RecordClose,
    })
}

fn talk(dice: &mut Dice, bench: &Workbench) -> Command {
    match dice.below(8) {
        0 => Command::Talk(Some(Subject::Figure(figure(dice, bench)))),
        1 => Command::Talk(Some(Subject::Reading(dice.of_all(REGISTRY.declarations()).id.clone()))),
        2 => Command::Talk(Some(Subject::Verdict(
            dice.of_all(&LIBRARY.catalogue.instruments).id.clone(),
        ))),
        3 => Command::TalkStep(dice.below(30)),
        4 => Command::Beside(Some(match dice.below(3) {
            0 => Beside::Profile(dice.below(3)),
            1 => Beside::Year(1995 + dice.below(35) as i32),
            _ => Beside::Sample((*dice.of_all(&SAMPLES)).to_owned()),
        })),
        5 => Command::Beside(None),
        _ => Command::Talk(None),
    }
}

fn leave(dice: &mut Dice) -> Command {
    let sample = (*dice.of_all(&SAMPLES)).to_owned();
    dice.of_all(&[
        Command::Save,
        Command::SaveAs,
        Command::SaveOver,
        Command::Quit,
        Command::SaveAndQuit,
        Command::SaveAndGo,
        Command::Stay,
        Command::Stay,
        Command::Discard,
        Command::ChooseFile,
        Command::OpenSample(sample.clone()),
        Command::OpenSample(sample),
        Command::NewProfile,
        Command::Dismiss,
        Command::TypePath(Purpose::Open),
        Command::TypePath(Purpose::Save),
    ])
    .clone()
}

fn export(dice: &mut Dice, bench: &Workbench) -> Command {
    match dice.below(12) {
        0 => Command::ExportWorkbook,
        1 => Command::ExportTable((*dice.of_all(&jiju::file::export::TABLES)).to_owned()),
        2 => Command::ExportForm((*dice.of_all(&["series", "firms", "regions"])).to_owned()),
        3 => Command::ExportCase(case(dice, bench)),
        4 => Command::ExportCaseFolder(case(dice, bench)),
        5 => Command::ImportCase,
        // What is drawn or set takes longest.
        6 if dice.one_in(6) => Command::ExportBrief(*dice.of_all(&Format::ALL)),
        7 if dice.one_in(6) => Command::CopyFigure(figure(dice, bench)),
        8 if dice.one_in(6) => Command::ExportFigure(figure(dice, bench)),
        _ => Command::Go(Page::Brief),
    }
}

fn import(dice: &mut Dice, office: &Office) -> Command {
    let text = (*dice.of_all(&PASTED)).to_owned();
    Command::Import(match dice.below(14) {
        0 => ImportCommand::Pick(None),
        1..4 => ImportCommand::From(office.table(dice)),
        4 => ImportCommand::Lay(text, None),
        5 => ImportCommand::Change(ImportChange::Tab(*dice.of_all(&ImportTab::ALL))),
        6 => ImportCommand::Stop,
        7 | 8 => ImportCommand::Apply,
        9 => ImportCommand::Cancel,
        10 => ImportCommand::See,
        11 => ImportCommand::Keep((*dice.of_all(&TYPED)).to_owned()),
        12 => return Command::UseExampleTable,
        _ => return Command::PutTable { replace: dice.one_in(2) },
    })
}

fn profiles(dice: &mut Dice, bench: &Workbench) -> Command {
    let few = bench.document().profiles.len() < 4;
    Command::Profiles(match dice.below(5) {
        0 if few => Profiles::Copy,
        1 if few => Profiles::Blank,
        2 => Profiles::Remove,
        _ => Profiles::Look(dice.below(4)),
    })
}
