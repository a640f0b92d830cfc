//! The brief as one page for a browser: no script, nothing loaded from elsewhere, figures as
//! vectors within. Its print style is that of the Word document.

mod sheet;

use super::outline::{Align, Block, Outline, Paragraph, Plate, Role, Run, Source, Table};
use crate::document::Style;
use crate::figure::markup::escaped;
use crate::text::Language;

/// Width in points at which a figure is drawn.
const DRAWN: f32 = 680.0;
/// Whoever opens the page fetches nothing, whatever stands in it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Sets an outline as one HTML page.
#[must_use]
pub fn html(outline: &Outline, style: Style) -> String {
    let mut page = Page { outline, out: String::new(), in_order: 0 };
    page.opening(style);
    let after = outline.blocks.iter().skip(1).map(Some).chain([None]);
    for (block, next) in outline.blocks.iter().zip(after) {
        page.block(block, next);
    }
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

struct Page<'a> {
    outline: &'a Outline,
    out: String,
    /// Figures set so far.
    in_order: usize,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn opening(&mut self, style: Style) {
        let outline = self.outline;
        let language = match outline.language {
            Language::Zh => "zh-CN",
            Language::En => "en",
        };
        let title = escaped(&outline.title);
        self.line("<!DOCTYPE html>");
        self.line(&format!("<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\"/>"));
        self.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        self.line(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>"));
        self.line(&format!("<title>{title}</title>"));
        self.line(&format!("<style>\n{}</style>\n</head>", sheet::sheet(outline, style)));
        self.line(&format!("<body class=\"{}\">\n<main>\n<header>", style.id()));
        if let Some(label) = &outline.fictitious {
            self.line(&format!("<p class=\"label\">{}</p>", escaped(label)));
        }
        self.line(&format!("<h1>{title}</h1>"));
        for line in &outline.subtitle {
            self.line(&format!("<p class=\"subtitle\">{}</p>", escaped(line)));
        }
        self.line("</header>");
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) {
        match block {
            Block::Heading { level, text } => {
                let level = u32::from(*level).clamp(1, 5) + 1;
                self.line(&format!("<h{level}>{}</h{level}>", escaped(text)));
            }
            Block::Paragraph(p) => {
                let class = match p.role {
                    Role::Body => "body",
                    Role::Note => "note",
                };
                // What opens a table or a figure stays with it.
                let opens = matches!(next, Some(Block::Table(_) | Block::Figure(_)));
                let keep = if opens { " keep" } else { "" };
                self.line(&format!("<p class=\"{class}{keep}\">{}</p>", runs(&p.runs)));
            }
            Block::Numbered(items) => self.numbered(items),
            Block::Table(table) => self.table(table),
            Block::Figure(plate) => self.figure(plate),
            Block::PageBreak => self.line("<div class=\"turn\"></div>"),
            Block::Sources(sources) => self.sources(sources),
        }
    }

    fn numbered(&mut self, items: &[Paragraph]) {
        self.line("<ol>");
        for item in items {
            self.line(&format!("<li>{}</li>", runs(&item.runs)));
        }
        self.line("</ol>");
    }

    fn table(&mut self, table: &Table) {
        let all: u32 = table.columns.iter().map(|c| c.width).sum::<u32>().max(1);
        let class = if table.dense { " class=\"dense\"" } else { "" };
        self.line(&format!("<table{class}>\n<colgroup>"));
        for column in &table.columns {
            self.line(&format!("<col style=\"width:{}%\"/>", column.width * 100 / all));
        }
        self.line("</colgroup>");
        if !table.head.is_empty() {
            let cells = table.head.iter().map(|h| format!("<th scope=\"col\">{}</th>", escaped(h)));
            self.line(&format!("<thead><tr>{}</tr></thead>", cells.collect::<String>()));
        }
        self.line("<tbody>");
        for row in &table.rows {
            let cells = row.cells.iter().zip(&table.columns).map(|(cell, column)| {
                let lines: Vec<String> = cell.lines().iter().map(|line| runs(line)).collect();
                let class = match column.align {
                    Align::Left => "",
                    Align::Centre => " class=\"centre\"",
                    Align::Right => " class=\"right\"",
                };
                let (open, close) =
                    if column.bold { ("th scope=\"row\"", "th") } else { ("td", "td") };
                format!("<{open}{class}>{}</{close}>", lines.join("<br/>"))
            });
            let cells: String = cells.collect();
            self.line(&format!("<tr>{cells}</tr>"));
        }
        self.line("</tbody>\n</table>");
    }

    fn figure(&mut self, plate: &Plate) {
        let Some(figure) = self.outline.figure(plate) else { return };
        self.in_order += 1;
        let svg = figure.svg_with_caption(DRAWN, &format!("f{}-", self.in_order));
        let (alt, caption) = (escaped(&plate.alt), escaped(&plate.caption));
        self.line(&format!(
            "<figure>\n<div role=\"img\" aria-label=\"{alt}\">\n{svg}</div>\n\
             <figcaption>{caption}</figcaption>\n</figure>"
        ));
    }

    fn sources(&mut self, sources: &[Source]) {
        self.line("<ul class=\"sources\">");
        for source in sources {
            let (n, text) = (source.number, linked(source));
            self.line(&format!("<li id=\"source{n}\"><span>[{n}]</span> {text}</li>"));
        }
        self.line("</ul>");
    }
}

/// Runs with what they cite, each number leading to the list.
fn runs(runs: &[Run]) -> String {
    let one = |run: &Run| {
        let text = escaped(&run.text);
        let text = if run.bold { format!("<b>{text}</b>") } else { text };
        let cites = run.cites.iter().map(|n| format!("<a href=\"#source{n}\">[{n}]</a>"));
        let cites: String = cites.collect();
        if cites.is_empty() { text } else { format!("{text}<sup>{cites}</sup>") }
    };
    runs.iter().map(one).collect()
}

/// The text of a source; its address can be followed where it leads to a page of the web.
fn linked(source: &Source) -> String {
    let web = |url: &&String| url.starts_with("https://") || url.starts_with("http://");
    let found = source.url.as_ref().filter(web);
    match found.and_then(|url| Some((url, source.text.split_once(url.as_str())?))) {
        Some((url, (before, after))) => {
            let url = escaped(url);
            let (before, after) = (escaped(before), escaped(after));
            format!("{before}<a href=\"{url}\" rel=\"noreferrer\">{url}</a>{after}")
        }
        None => escaped(&source.text),
    }
}
