//! The command line.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

use crate::app::Renderer;
use crate::brief::Format;
use crate::document::{Audience, Style};
use crate::figure::Theme;
use crate::file::OPENING_SAMPLE;
use crate::text::{Language, words};

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Window,
    Advise,
    Brief,
    Check,
    Indicators,
    Cases,
    Page,
    Figure,
    Import,
    Export,
    Template,
}

/// The parsed command line.
#[derive(Clone, Debug)]
pub(super) struct Arguments {
    pub(super) verb: Verb,
    pub(super) help: bool,
    pub(super) version: bool,
    pub(super) file: String,
    pub(super) profile: Option<String>,
    pub(super) language: Language,
    /// Whether the language was asked for, and is not only the usual one.
    pub(super) language_asked: bool,
    /// How the window is to be drawn.
    pub(super) renderer: Option<Renderer>,
    pub(super) json: bool,
    pub(super) as_of: Option<AsOf>,
    pub(super) without: BTreeSet<String>,
    pub(super) case_folders: Vec<PathBuf>,
    /// What a verb is asked for beside the file: a page, a figure.
    pub(super) item: Option<String>,
    pub(super) out: Option<PathBuf>,
    pub(super) picture: PictureOptions,
    pub(super) import: ImportOptions,
    pub(super) brief: BriefOptions,
}

/// How briefs are written.
#[derive(Clone, Debug, Default)]
pub(super) struct BriefOptions {
    /// Documents beside the first.
    pub(super) more: Vec<String>,
    /// The folder they go into.
    pub(super) folder: Option<PathBuf>,
    /// Kinds of file, each once, in the order asked for.
    pub(super) formats: Vec<Format>,
    pub(super) style: Option<Style>,
    pub(super) audience: Option<Audience>,
    /// Whether the full trace follows.
    pub(super) trace: bool,
    /// What it is laid beside: a document, or a year for the same one.
    pub(super) beside: Option<String>,
}

/// How a table is imported.
#[derive(Clone, Debug, Default)]
pub(super) struct ImportOptions {
    pub(super) sheet: Option<String>,
    pub(super) target: Option<String>,
    pub(super) map: Option<PathBuf>,
    pub(super) save_map: Option<PathBuf>,
    /// The document the table goes into; a new one where none is named.
    pub(super) into: Option<PathBuf>,
}

/// How a picture is made.
#[derive(Clone, Debug, Default)]
pub(super) struct PictureOptions {
    /// Width and height in points.
    pub(super) size: Option<(f32, f32)>,
    pub(super) theme: Theme,
    /// Pixels per point.
    pub(super) scale: Option<f32>,
    /// Width of a figure in points.
    pub(super) width: Option<f32>,
}

/// The year that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AsOf {
    Year(i32),
    /// Everything known.
    Now,
}

/// Why the command line cannot be read.
#[derive(Debug)]
pub(super) enum ArgumentError {
    Year(String),
    Language(String),
    NoFile,
    NoTarget,
    NoValue(String),
    Extra(String),
    Option(String),
    Size(String),
    Scale(String),
    Width(String),
    Theme(String),
    Renderer(String),
    Format(String),
    Style(String),
    Audience(String),
    Other(String),
}

impl ArgumentError {
    pub(super) fn sentence(&self, l: Language) -> String {
        match self {
            Self::Year(text) => words::cli_bad_year(l, text),
            Self::Language(text) => words::cli_bad_language(l, text),
            Self::NoFile => words::cli_no_file(l),
            Self::NoTarget => words::cli_no_target(l),
            Self::NoValue(option) => words::cli_no_value(l, option),
            Self::Extra(text) => words::cli_extra(l, text),
            Self::Option(option) => words::cli_unknown_option(l, option),
            Self::Size(text) => words::cli_bad_size(l, text),
            Self::Scale(text) => words::cli_bad_scale(l, text),
            Self::Width(text) => words::cli_bad_width(l, text),
            Self::Theme(text) => words::cli_bad_theme(l, text),
            Self::Renderer(text) => words::cli_bad_renderer(l, text),
            Self::Format(text) => words::cli_bad_format(l, text),
            Self::Style(text) => words::cli_bad_style(l, text),
            Self::Audience(text) => words::cli_bad_audience(l, text),
            Self::Other(what) => words::cli_bad_argument(l, what),
        }
    }
}

impl From<lexopt::Error> for ArgumentError {
    fn from(e: lexopt::Error) -> Self {
        match e {
            lexopt::Error::MissingValue { option } => Self::NoValue(option.unwrap_or_default()),
            lexopt::Error::UnexpectedOption(option) => Self::Option(option),
            lexopt::Error::UnexpectedArgument(text) => {
                Self::Extra(text.to_string_lossy().into_owned())
            }
            other => Self::Other(other.to_string()),
        }
    }
}

/// The language asked for, read before anything else so that errors speak it too.
pub(super) fn language(arguments: &[OsString]) -> Language {
    let texts: Vec<&str> = arguments.iter().filter_map(|a| a.to_str()).collect();
    let asked = texts.windows(2).any(|pair| matches!(pair, ["--lang", "en"]));
    if asked || texts.contains(&"--lang=en") { Language::En } else { Language::Zh }
}

impl Arguments {
    /// Without a verb: the window, on the file named or on the opening sample.
    pub(super) fn parse(arguments: Vec<OsString>) -> Result<Self, ArgumentError> {
        let mut this = Self {
            verb: Verb::Window,
            help: false,
            version: false,
            file: OPENING_SAMPLE.to_owned(),
            profile: None,
            language: language(&arguments),
            language_asked: false,
            renderer: None,
            json: false,
            as_of: None,
            without: BTreeSet::new(),
            case_folders: Vec::new(),
            item: None,
            out: None,
            picture: PictureOptions::default(),
            import: ImportOptions::default(),
            brief: BriefOptions::default(),
        };
        let mut positional: Vec<String> = Vec::new();
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Long("help") | Short('h') => this.help = true,
                Long("version") | Short('V') => this.version = true,
                Long("json") => this.json = true,
                Long("lang") => {
                    let text = parser.value()?.string()?;
                    if !matches!(text.as_str(), "zh" | "en") {
                        return Err(ArgumentError::Language(text));
                    }
                    this.language_asked = true;
                }
                Long("as-of") => this.as_of = Some(as_of(&parser.value()?.string()?)?),
                Long("without") => {
                    let cases = parser.value()?.string()?;
                    this.without.extend(cases.split(',').map(|c| c.trim().to_owned()));
                }
                Long("case") => this.case_folders.push(parser.value()?.into()),
                Long("out") | Short('o') => this.out = Some(parser.value()?.into()),
                Long("size") => this.picture.size = Some(size(&parser.value()?.string()?)?),
                Long("scale") => this.picture.scale = Some(scale(&parser.value()?.string()?)?),
                Long("width") => {
                    this.picture.width = Some(width(&parser.value()?.string()?)?);
                }
                Long("theme") => {
                    let text = parser.value()?.string()?;
                    this.picture.theme = Theme::of_id(&text).ok_or(ArgumentError::Theme(text))?;
                }
                Long("renderer") => {
                    let text = parser.value()?.string()?;
                    let renderer = Renderer::of_id(&text);
                    this.renderer = Some(renderer.ok_or(ArgumentError::Renderer(text))?);
                }
                Long("sheet") => this.import.sheet = Some(parser.value()?.string()?),
                Long("target") => this.import.target = Some(parser.value()?.string()?),
                Long("map") => this.import.map = Some(parser.value()?.into()),
                Long("save-map") => this.import.save_map = Some(parser.value()?.into()),
                Long("into") => this.import.into = Some(parser.value()?.into()),
                Long("out-dir") => this.brief.folder = Some(parser.value()?.into()),
                Long("format") => this.brief.formats = formats(&parser.value()?.string()?)?,
                Long("style") => {
                    let text = parser.value()?.string()?;
                    let style = Style::of_id(&text).ok_or(ArgumentError::Style(text))?;
                    this.brief.style = Some(style);
                }
                Long("audience") => {
                    let text = parser.value()?.string()?;
                    let audience = Audience::of_id(&text).ok_or(ArgumentError::Audience(text))?;
                    this.brief.audience = Some(audience);
                }
                Long("trace") => this.brief.trace = true,
                Long("beside") => this.brief.beside = Some(parser.value()?.string()?),
                Long("profile") => this.profile = Some(parser.value()?.string()?),
                Value(text) => positional.push(text.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        let mut positional = positional.into_iter();
        if let Some(verb) = positional.next() {
            this.verb = match verb.as_str() {
                "advise" => Verb::Advise,
                "brief" => Verb::Brief,
                "check" => Verb::Check,
                "indicators" => Verb::Indicators,
                "cases" => Verb::Cases,
                "page" => Verb::Page,
                "figure" => Verb::Figure,
                "import" => Verb::Import,
                "export" => Verb::Export,
                "template" => Verb::Template,
                _ => {
                    this.file = verb;
                    Verb::Window
                }
            };
            if this.verb != Verb::Window {
                match positional.next() {
                    Some(file) => this.file = file,
                    None if this.verb == Verb::Cases || this.help || this.version => {}
                    None if this.verb == Verb::Template => return Err(ArgumentError::NoTarget),
                    None => return Err(ArgumentError::NoFile),
                }
            }
        }
        if matches!(this.verb, Verb::Page | Verb::Figure | Verb::Indicators | Verb::Export) {
            this.item = positional.next();
        }
        if this.verb == Verb::Brief {
            this.brief.more = positional.by_ref().collect();
        }
        match positional.next() {
            Some(extra) => Err(ArgumentError::Extra(extra)),
            None => Ok(this),
        }
    }

    pub(super) fn help_text(&self) -> String {
        words::cli_help(self.language) + "\n"
    }
}

/// The largest picture, in points to a side.
const LARGEST: f32 = 8000.0;

fn size(text: &str) -> Result<(f32, f32), ArgumentError> {
    let bad = || ArgumentError::Size(text.to_owned());
    let (w, h) = text.split_once(['x', 'X', '×', '*']).ok_or_else(bad)?;
    let side = |t: &str| t.trim().parse().ok().filter(|v: &f32| (100.0..=LARGEST).contains(v));
    Ok((side(w).ok_or_else(bad)?, side(h).ok_or_else(bad)?))
}

fn scale(text: &str) -> Result<f32, ArgumentError> {
    let scale = text.parse().ok().filter(|v: &f32| (0.5..=8.0).contains(v));
    scale.ok_or_else(|| ArgumentError::Scale(text.to_owned()))
}

fn width(text: &str) -> Result<f32, ArgumentError> {
    let width = text.parse().ok().filter(|v: &f32| (320.0..=1600.0).contains(v));
    width.ok_or_else(|| ArgumentError::Width(text.to_owned()))
}

/// Kinds of file by their endings, divided by commas.
fn formats(text: &str) -> Result<Vec<Format>, ArgumentError> {
    let mut found = Vec::new();
    for ending in text.split(',') {
        let ending = ending.trim().trim_start_matches('.');
        let format = Format::of_extension(ending);
        let format = format.ok_or_else(|| ArgumentError::Format(ending.to_owned()))?;
        if !found.contains(&format) {
            found.push(format);
        }
    }
    Ok(found)
}

fn as_of(text: &str) -> Result<AsOf, ArgumentError> {
    if text == "now" {
        return Ok(AsOf::Now);
    }
    let year = text.parse::<i32>().ok().filter(|y| (1900..=2200).contains(y));
    year.map(AsOf::Year).ok_or_else(|| ArgumentError::Year(text.to_owned()))
}
