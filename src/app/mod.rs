//! The program without a window: pages, components, themes, commands, undo.
//!
//! A page gets shared references (`Cx`) and sends [`Command`]s; only [`Workbench`] changes
//! state. Knows no mathematics, no window and no disk: what only a window can do is asked for as a
//! [`Request`] and answered by an [`Event`].

mod about;
mod background;
mod beside;
mod bring;
mod carry_out;
mod command;
mod cx;
mod derived;
mod edit;
mod edit_brief;
mod edit_firms;
mod edit_votes;
mod exports;
mod gallery;
mod history;
mod import;
mod imported;
mod indicator_part;
mod judgements;
mod keeping;
mod look;
mod notices;
mod orders;
mod overlay;
mod pages;
mod palette;
mod picture;
mod profiles;
mod recent;
mod record;
mod regions;
mod register_look;
mod renderer;
mod request;
mod samples;
mod shell;
mod shortcuts;
mod talk;
mod theme;
mod touched;
mod view;
mod vote_view;
mod widgets;
mod workbench;

pub use beside::Beside;
pub use command::Command;
pub use derived::Derived;
pub use edit::Edit;
pub use edit_firms::FirmEdit;
pub use gallery::{Distances, Gallery};
pub use history::History;
pub use import::{
    FoundLine, Gauge, ImportChange, ImportCommand, ImportTab, Importing, OpenSheet, OpenedSheet,
    Origin, Paste, ReadSheet, SavedMapping, SheetReading, Wizard,
};
pub use indicator_part::IndicatorPart;
pub use judgements::{Group, JudgementRow, Judgements, Judging};
pub use keeping::Unsaved;
pub use palette::{Entry, Name, Palette, PaletteChange, Sound, found};
pub use profiles::Profiles;
pub use regions::{
    DraftReading, LookRegions, RegionSheets, RegionTopic, Regions, RegionsLook, Sorted,
};
pub use register_look::{FirmCell, LookRegister, RegisterLook, RegisterRows, UnreadText};
pub use renderer::Renderer;
pub use request::{Event, Request};
pub use samples::Sample;
pub use talk::{Subject, Talk};
pub use theme::apply as apply_theme;
pub use view::{AdvicePart, Page, Part, Record, View};
pub use vote_view::VoteView;
pub use workbench::{Ask, Message, Purpose, Start, Workbench};
