//! The command line.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

use crate::file::OPENING_SAMPLE;
use crate::text::{Language, words};

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Advise,
    Brief,
    Check,
    Indicators,
    Cases,
    Figure,
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
    pub(super) json: bool,
    pub(super) as_of: Option<AsOf>,
    pub(super) without: BTreeSet<String>,
    pub(super) case_folders: Vec<PathBuf>,
    /// The figure asked for; none lists them.
    pub(super) figure: Option<String>,
    pub(super) output: Option<PathBuf>,
    /// Pixels per point of a picture.
    pub(super) scale: f32,
    /// Width of a picture in points.
    pub(super) width: f32,
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
    Verb(String),
    Year(String),
    Language(String),
    NoFile,
    Size { option: &'static str, text: String },
    NoValue(String),
    Extra(String),
    Option(String),
    Other(String),
}

impl ArgumentError {
    pub(super) fn sentence(&self, l: Language) -> String {
        match self {
            Self::Verb(verb) => words::cli_unknown_verb(l, verb),
            Self::Year(text) => words::cli_bad_year(l, text),
            Self::Language(text) => words::cli_bad_language(l, text),
            Self::NoFile => words::cli_no_file(l),
            Self::Size { option, text } => words::cli_bad_size(l, option, text),
            Self::NoValue(option) => words::cli_no_value(l, option),
            Self::Extra(text) => words::cli_extra(l, text),
            Self::Option(option) => words::cli_unknown_option(l, option),
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
    /// Without arguments: the advice for the opening sample, until the window exists.
    pub(super) fn parse(arguments: Vec<OsString>) -> Result<Self, ArgumentError> {
        let mut this = Self {
            verb: Verb::Advise,
            help: false,
            version: false,
            file: OPENING_SAMPLE.to_owned(),
            profile: None,
            language: language(&arguments),
            json: false,
            as_of: None,
            without: BTreeSet::new(),
            case_folders: Vec::new(),
            figure: None,
            output: None,
            scale: 2.0,
            width: 900.0,
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
                }
                Long("as-of") => this.as_of = Some(as_of(&parser.value()?.string()?)?),
                Long("without") => {
                    let cases = parser.value()?.string()?;
                    this.without.extend(cases.split(',').map(|c| c.trim().to_owned()));
                }
                Long("case") => this.case_folders.push(parser.value()?.into()),
                Long("profile") => this.profile = Some(parser.value()?.string()?),
                Long("output") | Short('o') => this.output = Some(parser.value()?.into()),
                Long("scale") => {
                    this.scale = size("--scale", &parser.value()?.string()?, 0.5..=4.0)?;
                }
                Long("width") => {
                    this.width = size("--width", &parser.value()?.string()?, 320.0..=1600.0)?;
                }
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
                "figure" => Verb::Figure,
                _ => return Err(ArgumentError::Verb(verb)),
            };
            match positional.next() {
                Some(file) => this.file = file,
                None if this.verb == Verb::Cases || this.help || this.version => {}
                None => return Err(ArgumentError::NoFile),
            }
            if this.verb == Verb::Figure {
                this.figure = positional.next();
            }
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

fn as_of(text: &str) -> Result<AsOf, ArgumentError> {
    if text == "now" {
        return Ok(AsOf::Now);
    }
    let year = text.parse::<i32>().ok().filter(|y| (1900..=2200).contains(y));
    year.map(AsOf::Year).ok_or_else(|| ArgumentError::Year(text.to_owned()))
}

fn size(
    option: &'static str,
    text: &str,
    allowed: std::ops::RangeInclusive<f32>,
) -> Result<f32, ArgumentError> {
    let number = text.parse::<f32>().ok().filter(|x| allowed.contains(x));
    number.ok_or_else(|| ArgumentError::Size { option, text: text.to_owned() })
}
