//! Everything that can happen: one enum behind buttons, shortcuts, tests and the undo history.

use std::path::PathBuf;

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::brief::Format;
use crate::figure::{FigureGroup, Theme, Tone};
use crate::text::{Language, words};

use super::beside::Beside;
use super::edit::Edit;
use super::import::{ImportChange, ImportCommand};
use super::indicator_part::IndicatorPart;
use super::judgements::Judging;
use super::palette::PaletteChange;
use super::profiles::Profiles;
use super::regions::LookRegions;
use super::register_look::LookRegister;
use super::renderer::Renderer;
use super::talk::Subject;
use super::view::{AdvicePart, Page, Part, Record};
use super::vote_view::VoteView;
use super::workbench::Purpose;

/// What a page, a shortcut or a test can ask for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Turn to a page.
    Go(Page),
    /// Show a part of the profile page.
    GoPart(Part),
    /// Go to a field in a section of the profile page and put the cursor in it.
    Seek(String, String),
    /// The cursor is there.
    Sought,
    /// Speak a language.
    Speak(Language),
    /// Put on a theme.
    Wear(Theme),
    /// Draw the window in another way from the next start on.
    DrawBy(Renderer),
    /// An empty profile of one's own.
    NewProfile,
    /// A built-in sample.
    OpenSample(String),
    /// Choose a file to open.
    ChooseFile,
    /// Type a path instead of choosing one.
    TypePath(Purpose),
    /// Open a file by its path.
    OpenPath(PathBuf),
    /// Save where the document was opened, or ask where.
    Save,
    /// Ask where to save.
    SaveAs,
    /// Save under a path.
    SaveTo(PathBuf),
    /// Save over what another program changed.
    SaveOver,
    /// Open what an interrupted session left.
    OpenLeft(usize),
    /// Throw it away.
    DiscardLeft(usize),
    /// Leave it for the next start.
    PostponeLeft(usize),
    /// Look at another profile of the document, add one, take one out.
    Profiles(Profiles),
    /// Change the profile.
    Edit(Box<Edit>),
    /// End a run of edits.
    Pause,
    /// Take the last change back.
    Undo,
    /// Do it again.
    Redo,
    /// Show a part of the indicators page.
    GoIndicators(IndicatorPart),
    /// Show a group of charts.
    GoCharts(FigureGroup),
    /// Look at a sheet of votes, a rater, a table of random indices.
    LookAtVotes(VoteView),
    /// Look at an indicator in detail.
    Indicator(String),
    /// Show a part of the advice page.
    GoAdvice(AdvicePart),
    /// Look at an instrument in detail.
    Instrument(String),
    /// Look at some of the numbers of judgement.
    Judge(Judging),
    /// Filter instruments by a problem, or not.
    Problem(Option<String>),
    /// Look at a niche in detail.
    Niche(String),
    /// Unfold a problem on the part of problems and scroll to it; `None` once it is there.
    Failure(Option<String>),
    /// Look at a case.
    Case(String),
    /// Look at an episode on the cases page.
    Episode(Option<String>),
    /// Write in an own case, or read it.
    OwnWrite(bool),
    /// A table of an own case.
    OwnTable(String),
    /// A record of that table.
    OwnRow(usize),
    /// Choose a case to import.
    ImportCase,
    /// Read a case from a file or folder.
    ImportCaseFrom(PathBuf),
    /// Write an own case as one file.
    ExportCase(String),
    /// Write an own case as a folder.
    ExportCaseFolder(String),
    /// Write the case that is exported into a folder of this folder.
    ExportCaseTo(PathBuf),
    /// Look at something else of the region × industry table.
    Regions(LookRegions),
    /// Look at something else of the firm register.
    Register(LookRegister),
    /// Bring a table in.
    Import(ImportCommand),
    /// Put the table that was pasted into the document: in place of the one there, or over it.
    PutTable {
        /// In its place.
        replace: bool,
    },
    /// Put the invented table that ships into the document.
    UseExampleTable,
    /// Open a record beside the page.
    Record(Record),
    /// One step back on the trail of records.
    RecordBack,
    /// Close the record.
    RecordClose,
    /// Switch a case on or off.
    SwitchCase(String),
    /// Show a chart as a table, or back.
    TurnChart(String),
    /// Fold or unfold a part of a page.
    Fold(String),
    /// Write the brief as a kind of file.
    ExportBrief(Format),
    /// Open a paragraph of the brief to be put in other words, or none.
    Reword(Option<String>),
    /// Explain something to a room, or end it.
    Talk(Option<Subject>),
    /// Go to a step of it.
    TalkStep(usize),
    /// The list of everything, found by a few letters.
    Palette(PaletteChange),
    /// What the program is, shown or not.
    About(bool),
    /// The sheet of keys, shown or not.
    Help(bool),
    /// Compare the brief with another side, or with none.
    Beside(Option<Beside>),
    /// Write everything as a workbook.
    ExportWorkbook,
    /// Write a table as csv, by its id.
    ExportTable(String),
    /// Write a blank form that the import reads back, by the target's id.
    ExportForm(String),
    /// Write an export under a path.
    ExportTo(PathBuf),
    /// Write all figures of the brief as pictures.
    ExportAlbum,
    /// Copy a figure to the clipboard as a picture.
    CopyFigure(String),
    /// Write a figure as a picture.
    ExportFigure(String),
    /// Copy text to the clipboard.
    Copy(String),
    /// Say something at the foot of the window.
    Say(Tone, String),
    /// Close the message at the foot of the window.
    Dismiss,
    /// Close the window, after asking about unsaved work.
    Quit,
    /// Close the window and throw unsaved work away.
    QuitAnyway,
    /// Save, then close.
    SaveAndQuit,
    /// Saves, then puts another document in place of this one.
    SaveAndGo,
    /// Answer no to the question that is open.
    Stay,
    /// Go on with what would throw unsaved work away.
    Discard,
}

impl Command {
    /// A change to the profile.
    #[must_use]
    pub fn change(edit: Edit) -> Self {
        Self::Edit(Box::new(edit))
    }

    /// A change of an import.
    #[must_use]
    pub fn of_import(change: ImportChange) -> Self {
        Self::Import(ImportCommand::Change(change))
    }

    /// Commands with a shortcut, in the order of the help.
    #[must_use]
    pub fn with_shortcuts() -> Vec<(Self, KeyboardShortcut)> {
        let ctrl = |key| KeyboardShortcut::new(Modifiers::COMMAND, key);
        let shift = Modifiers::COMMAND.plus(Modifiers::SHIFT);
        let mut all = vec![
            (Self::Redo, KeyboardShortcut::new(shift, Key::Z)),
            (Self::SaveAs, KeyboardShortcut::new(shift, Key::S)),
            (Self::Undo, ctrl(Key::Z)),
            (Self::Redo, ctrl(Key::Y)),
            (Self::Save, ctrl(Key::S)),
            (Self::ChooseFile, ctrl(Key::O)),
            (Self::NewProfile, ctrl(Key::N)),
            (Self::Import(ImportCommand::Pick(None)), ctrl(Key::I)),
            (Self::Palette(PaletteChange::Open), ctrl(Key::K)),
            (Self::ExportBrief(Format::Word), ctrl(Key::B)),
            (Self::Help(true), KeyboardShortcut::new(Modifiers::NONE, Key::F1)),
            (Self::Quit, ctrl(Key::Q)),
        ];
        let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
        all.extend(Page::ALL.into_iter().zip(digits).map(|(p, key)| (Self::Go(p), ctrl(key))));
        all
    }

    /// Its name, where a button or menu shows one.
    #[must_use]
    pub fn name(&self, l: Language) -> String {
        match self {
            Self::Go(page) => page.name(l),
            Self::NewProfile => words::command_new(l),
            Self::ChooseFile | Self::OpenPath(_) => words::command_open(l),
            Self::Save => words::command_save(l),
            Self::SaveAs | Self::SaveTo(_) => words::command_save_as(l),
            Self::Undo => words::command_undo(l),
            Self::Redo => words::command_redo(l),
            Self::ExportBrief(_) => words::command_export_brief(l),
            Self::ExportWorkbook => words::command_export_workbook(l),
            Self::ExportTable(_) => words::command_export_table(l),
            Self::ExportForm(_) => words::command_export_form(l),
            Self::ExportFigure(_) => words::command_export_figure(l),
            Self::Import(ImportCommand::Pick(_)) => words::import_table(l),
            Self::Palette(_) => words::palette_title(l),
            Self::Help(_) => words::help_title(l),
            Self::Quit => words::command_quit(l),
            Self::QuitAnyway => words::command_quit_anyway(l),
            Self::SaveAndQuit => words::command_save_and_quit(l),
            Self::SaveAndGo => words::command_save_and_go(l),
            Self::Discard => words::command_discard(l),
            Self::SaveOver => words::command_save_over(l),
            Self::OpenLeft(_) => words::left_open(l),
            Self::DiscardLeft(_) => words::left_discard(l),
            Self::PostponeLeft(_) => words::left_later(l),
            Self::Stay => words::command_stay(l),
            _ => String::new(),
        }
    }
}
