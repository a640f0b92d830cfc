//! The brief as Markdown, to paste into a mail or a chat: footnotes for sources, tables, and for
//! each figure its table.

use super::outline::{Align, Block, Cell, Outline, Plate, Run, Source, Table};
use crate::figure::Figure;
use crate::figure::markup::unfit;

/// Sets an outline as Markdown, with the tables and footnotes that most readers of it know.
#[must_use]
pub fn markdown(outline: &Outline) -> String {
    let mut page = Page { outline, out: String::new(), listed: false };
    page.opening();
    for block in &outline.blocks {
        page.block(block);
    }
    if !page.listed {
        page.sources(&outline.sources);
    }
    page.out
}

struct Page<'a> {
    outline: &'a Outline,
    out: String,
    /// Whether the sources have been told.
    listed: bool,
}

impl Page<'_> {
    /// A block of its own.
    fn part(&mut self, text: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn opening(&mut self) {
        let outline = self.outline;
        if let Some(label) = &outline.fictitious {
            self.part(&strong(label));
        }
        self.part(&format!("# {}", plain(&outline.title)));
        for line in &outline.subtitle {
            self.part(&opened(&plain(line)));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let signs = "#".repeat(usize::from(*level).clamp(1, 5) + 1);
                self.part(&format!("{signs} {}", plain(text)));
            }
            Block::Paragraph(p) => self.part(&opened(&runs(&p.runs))),
            Block::Numbered(items) => {
                let line = |(i, p): (usize, &super::outline::Paragraph)| {
                    format!("{}. {}", i + 1, opened(&runs(&p.runs)))
                };
                let lines: Vec<String> = items.iter().enumerate().map(line).collect();
                self.part(&lines.join("\n"));
            }
            Block::Table(t) => self.part(&table(t)),
            Block::Figure(plate) => self.figure(plate),
            Block::PageBreak => self.part("---"),
            Block::Sources(sources) => self.sources(sources),
        }
    }

    /// The caption, what to see, the rows, and where they come from.
    fn figure(&mut self, plate: &Plate) {
        let Some(figure) = self.outline.figure(plate) else { return };
        self.part(&strong(&plate.caption));
        self.part(&opened(&plain(&plate.alt)));
        if !figure.table.rows.is_empty() {
            self.part(&twin(figure));
        }
        self.part(&opened(&plain(&figure.source)));
    }

    fn sources(&mut self, sources: &[Source]) {
        self.listed = true;
        let lines: Vec<String> = sources.iter().map(source).collect();
        if !lines.is_empty() {
            self.part(&lines.join("\n"));
        }
    }
}

fn source(source: &Source) -> String {
    let fit = |url: &&String| {
        let web = url.starts_with("https://") || url.starts_with("http://");
        web && !url.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\\".contains(c))
    };
    let found = source.url.as_ref().filter(fit);
    let text = match found.and_then(|url| Some((url, source.text.split_once(url.as_str())?))) {
        Some((url, (before, after))) => format!("{}<{url}>{}", plain(before), plain(after)),
        None => plain(&source.text),
    };
    format!("[^{}]: {text}", source.number)
}

fn twin(figure: &Figure) -> String {
    let cells = |row: &[String]| row.iter().map(|c| plain(c)).collect::<Vec<String>>();
    let rows: Vec<Vec<String>> = figure.table.rows.iter().map(|row| cells(row)).collect();
    let bars = vec!["---"; figure.table.head.len()];
    grid(&cells(&figure.table.head), &bars, &rows)
}

fn table(table: &Table) -> String {
    let bar = |align: Align| match align {
        Align::Left => "---",
        Align::Centre => ":---:",
        Align::Right => "---:",
    };
    let bars: Vec<&str> = table.columns.iter().map(|c| bar(c.align)).collect();
    // A table of Markdown has a head, if an empty one.
    let empty = vec![String::new(); table.columns.len()];
    let head = table.head.iter().map(|h| plain(h)).collect();
    let head = if table.head.is_empty() { empty } else { head };
    let cell = |(cell, column): (&Cell, &super::outline::Column)| {
        let mut lines = cell.lines();
        lines.iter_mut().flatten().for_each(|run| run.bold |= column.bold);
        let lines: Vec<String> = lines.iter().map(|line| runs(line)).collect();
        lines.join("<br>")
    };
    let rows = table.rows.iter().map(|r| r.cells.iter().zip(&table.columns).map(cell).collect());
    grid(&head, &bars, &rows.collect::<Vec<Vec<String>>>())
}

fn grid(head: &[String], bars: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let mut lines = vec![line(head), format!("| {} |", bars.join(" | "))];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
}

fn runs(runs: &[Run]) -> String {
    let one = |run: &Run| {
        let text = if run.bold { strong(&run.text) } else { plain(&run.text) };
        run.cites.iter().fold(text, |text, n| format!("{text}[^{n}]"))
    };
    runs.iter().map(one).collect()
}

/// Bold text. Its stars stand at letters: beside a Chinese full stop they would stay stars.
fn strong(text: &str) -> String {
    let outer = |c: char| !c.is_alphanumeric();
    let core = text.trim_matches(outer);
    match text.split_once(core).filter(|_| !core.is_empty()) {
        Some((before, after)) => format!("{}**{}**{}", plain(before), plain(core), plain(after)),
        None => plain(text),
    }
}

/// Text that reads as it is written: no sign of it is taken for markup.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => out.push(' '),
            c if unfit(c) => {}
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '$' | '^' | '!' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// A line that begins a block: what would make it a list, a rule or code is taken as text.
fn opened(text: &str) -> String {
    let text = text.trim_start();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if text.starts_with(['-', '+', '=']) {
        return format!("\\{text}");
    }
    match text.split_at_checked(digits) {
        Some((number, rest)) if digits > 0 && rest.starts_with(['.', ')']) => {
            format!("{number}\\{rest}")
        }
        _ => text.to_owned(),
    }
}
