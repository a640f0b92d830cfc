//! Styles: an official document, in Chinese after GB/T 9704 and in English likewise, and a plainer
//! one to hand out in a class.
//!
//! No typeface is brought along. A county's Word has the official ones; where one is missing the
//! font table names what stands in, in order.

mod english;
mod handout;
mod official;

use super::parts::{HEAD, MAIN};
use crate::document::Style;
use crate::text::Language;

/// Body text of official documents.
const FANGSONG: &str = "仿宋_GB2312";
const HEI: &str = "黑体";
const KAI: &str = "楷体_GB2312";
const TITLE: &str = "方正小标宋简体";
const SONG: &str = "宋体";
const LATIN: &str = "Times New Roman";

/// How one style is set.
struct Look {
    id: &'static str,
    /// The name by which Word knows it.
    name: &'static str,
    /// East Asian typeface; empty for the document's own.
    east: &'static str,
    /// Half points.
    size: u32,
    bold: bool,
    /// Twentieths of a point between letters.
    apart: i32,
    /// Properties of the paragraph, in the order of the schema.
    paragraph: &'static str,
}

const fn look(
    id: &'static str,
    name: &'static str,
    east: &'static str,
    size: u32,
    bold: bool,
    paragraph: &'static str,
) -> Look {
    Look { id, name, east, size, bold, apart: 0, paragraph }
}

impl Look {
    /// Set so that 28 characters of 16 points fill a line of 156 mm: each a quarter of a point
    /// narrower. A grid of characters would say the same to Word, but LibreOffice reads a grid
    /// that is narrower than the type as a far wider one.
    const fn of_28(self) -> Self {
        Self { apart: -5, ..self }
    }
}

/// Styles that every document has.
type Looks = [Look; 16];

/// `word/styles.xml`.
pub(super) fn styles(language: Language, style: Style) -> String {
    let (set, east, base): (&Looks, _, _) = match (style, language) {
        (Style::Official, Language::Zh) => (&official::LOOKS, FANGSONG, 32),
        (Style::Official, Language::En) => (&english::LOOKS, FANGSONG, 23),
        (Style::Handout, Language::Zh) => (&handout::CHINESE, SONG, 24),
        (Style::Handout, Language::En) => (&handout::ENGLISH, SONG, 22),
    };
    let tongue = match language {
        Language::Zh => "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>",
        Language::En => "<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/>",
    };
    let fonts = fonts(east);
    // No stop hangs into the margin: what is measured from the edge of the paper holds.
    let mut out = format!(
        "{HEAD}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val=\"{base}\"/>\
         <w:szCs w:val=\"{base}\"/>{tongue}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>\
         <w:qFormat/><w:pPr><w:widowControl/><w:overflowPunct w:val=\"0\"/></w:pPr></w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"FootnoteReference\">\
         <w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>",
    );
    for look in set {
        out.push_str(&look.xml());
    }
    out.push_str("</w:styles>");
    out
}

impl Look {
    fn xml(&self) -> String {
        let Self { id, name, size, paragraph, .. } = self;
        let fonts = if self.east.is_empty() { String::new() } else { fonts(self.east) };
        let bold = if self.bold { "<w:b/><w:bCs/>" } else { "" };
        // Whoever writes on after a heading writes text.
        let next = if id.starts_with("Heading") { "<w:next w:val=\"BodyText\"/>" } else { "" };
        let apart = match self.apart {
            0 => String::new(),
            apart => format!("<w:spacing w:val=\"{apart}\"/>"),
        };
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/>{next}<w:qFormat/><w:pPr>{paragraph}</w:pPr>\
             <w:rPr>{fonts}{bold}<w:color w:val=\"000000\"/>{apart}<w:sz w:val=\"{size}\"/>\
             <w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
        )
    }
}

fn fonts(east: &str) -> String {
    format!(
        "<w:rFonts w:ascii=\"{LATIN}\" w:hAnsi=\"{LATIN}\" w:eastAsia=\"{east}\" w:cs=\"{LATIN}\"/>"
    )
}

/// `word/fontTable.xml`: what stands in where a typeface is missing, the nearest first. The names
/// are those of Windows, WPS, macOS and Linux.
pub(super) fn font_table() -> String {
    let stands_in = [
        (FANGSONG, "仿宋,FangSong,方正仿宋_GBK,华文仿宋,STFangsong,Noto Serif CJK SC", "modern"),
        (KAI, "楷体,KaiTi,方正楷体_GBK,华文楷体,STKaiti,Noto Serif CJK SC", "modern"),
        (TITLE, "方正小标宋_GBK,小标宋,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC", "auto"),
        (HEI, "SimHei,方正黑体_GBK,华文黑体,STHeiti,Noto Sans CJK SC", "modern"),
        (SONG, "SimSun,方正书宋_GBK,华文宋体,STSong,Noto Serif CJK SC", "auto"),
        (LATIN, "Liberation Serif,Nimbus Roman", "roman"),
    ];
    let mut out = format!("{HEAD}<w:fonts xmlns:w=\"{MAIN}\">");
    for (name, others, family) in stands_in {
        let charset = if name == LATIN { "00" } else { "86" };
        out.push_str(&format!(
            "<w:font w:name=\"{name}\"><w:altName w:val=\"{others}\"/><w:charset w:val=\"{charset}\"/>\
             <w:family w:val=\"{family}\"/></w:font>"
        ));
    }
    out.push_str("</w:fonts>");
    out
}
