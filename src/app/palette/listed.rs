//! The entries of the list: what is done, where one goes, what is looked at.

use egui::KeyboardShortcut;

use crate::brief::Format;
use crate::figure::Theme;
use crate::text::{Bilingual, Language, words};

use super::super::command::Command;
use super::super::import::ImportCommand;
use super::super::indicator_part::IndicatorPart;
use super::super::profiles;
use super::super::renderer::Renderer;
use super::super::talk::Subject;
use super::super::view::{AdvicePart, Page, Part};
use super::super::workbench::{Workbench, profile_of};
use super::{Entry, Name};

/// A sentence in a language.
type Said = fn(Language) -> String;

pub(super) fn listed(bench: &Workbench) -> Vec<Entry> {
    let mut list = List { l: bench.view.language, entries: Vec::new() };
    list.acts(bench);
    list.pages(bench);
    list.dress();
    list.fields(bench);
    list.readings(bench);
    list.measures(bench);
    list.cases(bench);
    list.figures(bench);
    list.samples(bench);
    list.entries
}

struct List {
    l: Language,
    entries: Vec<Entry>,
}

impl List {
    fn add(
        &mut self,
        group: Said,
        (zh, en): (&str, &str),
        commands: Vec<Command>,
    ) -> Option<&mut Entry> {
        if zh.is_empty() {
            return None;
        }
        let keys = commands.first().and_then(keys_of);
        let name = if self.l == Language::Zh { zh } else { en }.to_owned();
        let (group, searched) = (group(self.l), Name::of(zh, en));
        self.entries.push(Entry { name, group, commands, keys, why_not: None, searched });
        self.entries.last_mut()
    }

    fn said(&mut self, group: Said, name: impl Fn(Language) -> String, command: Command) {
        let (zh, en) = (name(Language::Zh), name(Language::En));
        self.add(group, (&zh, &en), vec![command]);
    }

    fn named(&mut self, group: Said, name: &Bilingual, commands: Vec<Command>) {
        self.add(group, (name.get(Language::Zh), name.get(Language::En)), commands);
    }

    fn acts(&mut self, bench: &Workbench) {
        let group: Said = words::palette_do;
        for command in [
            Command::NewProfile,
            Command::ChooseFile,
            Command::Import(ImportCommand::Pick(None)),
            Command::Save,
            Command::SaveAs,
            Command::ExportBrief(Format::Word),
            Command::ExportWorkbook,
        ] {
            self.said(group, |l| command.name(l), command.clone());
        }
        self.said(group, words::palette_web, Command::ExportBrief(Format::Html));
        self.said(group, words::palette_mail, Command::ExportBrief(Format::Markdown));
        self.said(group, words::palette_album, Command::ExportAlbum);
        let steps = [
            (Command::Undo, bench.history.undo_name(), words::palette_no_undo as Said),
            (Command::Redo, bench.history.redo_name(), words::palette_no_redo),
        ];
        for (command, step, none) in steps {
            let name = |l| match step {
                Some(step) => words::step_named(l, command.name(l), step),
                None => command.name(l),
            };
            let (zh, en) = (name(Language::Zh), name(Language::En));
            let (l, missing) = (self.l, step.is_none());
            if let Some(entry) = self.add(group, (&zh, &en), vec![command.clone()]) {
                entry.why_not = missing.then(|| none(l));
            }
        }
        self.said(group, words::help_title, Command::Help(true));
        self.said(group, words::palette_about, Command::About(true));
        self.said(group, |l| Command::Quit.name(l), Command::Quit);
    }

    fn pages(&mut self, bench: &Workbench) {
        let group: Said = words::palette_go;
        for page in Page::ALL {
            self.said(group, |l| page.name(l), Command::Go(page));
        }
        let within = |page: Page, name: String, l| format!("{} · {name}", page.name(l));
        let own: [(Said, Part); 8] = [
            (words::part_start, Part::Start),
            (words::part_identity, Part::Identity),
            (words::part_series, Part::Series),
            (words::part_references, Part::References),
            (words::part_firms, Part::Firms),
            (words::part_chain, Part::Chain),
            (words::part_targets, Part::Targets),
            (words::part_actions, Part::Actions),
        ];
        for (name, part) in own {
            self.said(group, |l| within(Page::Profile, name(l), l), Command::GoPart(part.clone()));
        }
        for section in bench.knowledge.library.words.sections() {
            let to = Command::GoPart(Part::Section(section.id.clone()));
            let name = |l| within(Page::Profile, section.name.get(l).to_owned(), l);
            self.said(group, name, to);
        }
        for part in IndicatorPart::ALL {
            let to = Command::GoIndicators(part);
            self.said(group, |l| within(Page::Indicators, part.name(l), l), to);
        }
        for part in AdvicePart::ALL {
            let name = |l| within(Page::Advice, part.name(l), l);
            let (zh, en) = (name(Language::Zh), name(Language::En));
            let to = vec![Command::GoAdvice(part), Command::Go(Page::Advice)];
            self.add(group, (&zh, &en), to);
        }
    }

    /// Theme, drawing, language.
    fn dress(&mut self) {
        let group: Said = words::palette_look;
        let names: [(Said, Theme); 3] = [
            (words::theme_light, Theme::Light),
            (words::theme_dark, Theme::Dark),
            (words::theme_projector, Theme::Projector),
        ];
        for (name, theme) in names {
            self.said(group, |l| words::palette_theme(l, name(l)), Command::Wear(theme));
        }
        for renderer in Renderer::ALL {
            let name = |l| words::palette_renderer(l, renderer.name(l));
            self.said(group, name, Command::DrawBy(renderer));
        }
        for (name, language) in [("中文", Language::Zh), ("English", Language::En)] {
            self.said(group, |l| words::palette_language(l, name), Command::Speak(language));
        }
    }

    fn fields(&mut self, bench: &Workbench) {
        for field in bench.knowledge.library.words.fields() {
            let to = Command::Seek(field.id.clone(), field.section.clone());
            self.named(words::palette_field, &field.name, vec![to]);
        }
    }

    fn readings(&mut self, bench: &Workbench) {
        for reading in &bench.derived.found.readings {
            if let Some(declared) = bench.knowledge.registry.declaration(&reading.id) {
                let to = vec![Command::Indicator(reading.id.clone())];
                self.named(words::page_indicators, &declared.name, to);
            }
        }
    }

    fn measures(&mut self, bench: &Workbench) {
        let catalogue = &bench.knowledge.library.catalogue;
        for instrument in &catalogue.instruments {
            let to = vec![
                Command::GoAdvice(AdvicePart::Measures),
                Command::Instrument(instrument.id.clone()),
            ];
            self.named(words::palette_measure, &instrument.name, to);
        }
        for failure in &catalogue.failures {
            let to = vec![Command::Failure(Some(failure.id.clone()))];
            self.named(words::palette_problem, &failure.name, to);
        }
    }

    fn cases(&mut self, bench: &Workbench) {
        for case in &bench.knowledge.library.cases {
            self.named(words::page_cases, &case.name, vec![Command::Case(case.id.clone())]);
        }
    }

    /// The figures that are drawn, as large as the window. Their titles are in one language.
    fn figures(&mut self, bench: &Workbench) {
        for figure in &bench.derived.figures {
            let to = vec![Command::Talk(Some(Subject::Figure(figure.id.clone())))];
            self.add(words::palette_figure, (&figure.title, &figure.title), to);
        }
    }

    fn samples(&mut self, bench: &Workbench) {
        for sample in &bench.samples {
            let name = |l| profiles::name(&sample.profile, l);
            self.said(words::palette_sample, name, Command::OpenSample(sample.name.clone()));
        }
        let open = bench.view.profile;
        for (i, _) in bench.document().profiles.iter().enumerate().filter(|(i, _)| *i != open) {
            let name = |l| profiles::name(profile_of(bench.document(), i), l);
            let to = Command::Profiles(profiles::Profiles::Look(i));
            self.said(words::palette_profile, name, to);
        }
    }
}

/// The keys of a command.
fn keys_of(command: &Command) -> Option<KeyboardShortcut> {
    Command::with_shortcuts().into_iter().find(|(c, _)| c == command).map(|(_, keys)| keys)
}
