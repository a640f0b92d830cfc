//! Styles: an official document in Chinese, a plain report in English.
//!
//! A county's Word has the official typefaces; where one is missing the font table names what
//! stands in.

use crate::text::Language;

/// How one style is set.
struct Style {
    id: &'static str,
    name: &'static str,
    /// East Asian typeface; empty for the document's own.
    east: &'static str,
    /// Half points.
    size: u32,
    bold: bool,
    /// Properties of the paragraph, in the order of the schema.
    paragraph: &'static str,
}

const BODY_EAST: &str = "仿宋_GB2312";
const HEAD_EAST: &str = "黑体";
const PART_EAST: &str = "楷体_GB2312";
const TITLE_EAST: &str = "方正小标宋简体";
const LATIN: &str = "Times New Roman";

/// Lines of body text stand 28 points apart.
const ZH: [Style; 12] = [
    Style {
        id: "Title",
        name: "Title",
        east: TITLE_EAST,
        size: 44,
        bold: false,
        paragraph: "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"600\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
    },
    Style {
        id: "Subtitle",
        name: "Subtitle",
        east: PART_EAST,
        size: 24,
        bold: false,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"360\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
    },
    Style {
        id: "Heading1",
        name: "heading 1",
        east: HEAD_EAST,
        size: 32,
        bold: false,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"120\" w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"0\"/>",
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        east: PART_EAST,
        size: 32,
        bold: false,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"1\"/>",
    },
    Style {
        id: "Heading3",
        name: "heading 3",
        east: "",
        size: 32,
        bold: true,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"2\"/>",
    },
    Style {
        id: "BodyText",
        name: "Body Text",
        east: "",
        size: 32,
        bold: false,
        paragraph: "<w:widowControl/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>",
    },
    Style {
        id: "Note",
        name: "Note",
        east: "",
        size: 24,
        bold: false,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"60\" w:line=\"350\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>",
    },
    Style {
        id: "Cell",
        name: "Cell",
        east: "",
        size: 24,
        bold: false,
        paragraph: "<w:wordWrap w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"340\" w:lineRule=\"exact\"/>",
    },
    Style {
        id: "DenseCell",
        name: "Dense Cell",
        east: "",
        size: 21,
        bold: false,
        paragraph: "<w:wordWrap w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"300\" w:lineRule=\"exact\"/>",
    },
    Style {
        id: "Caption",
        name: "caption",
        east: HEAD_EAST,
        size: 24,
        bold: false,
        paragraph: "<w:keepLines/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"40\" w:after=\"200\" w:line=\"360\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
    },
    Style {
        id: "Source",
        name: "Source",
        east: "",
        size: 21,
        bold: false,
        paragraph: "<w:wordWrap w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"20\" w:line=\"300\" w:lineRule=\"exact\"/><w:ind w:left=\"525\" w:hanging=\"525\"/>",
    },
    Style {
        id: "Label",
        name: "Label",
        east: HEAD_EAST,
        size: 24,
        bold: true,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"40\" w:line=\"320\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
    },
];

const EN: [Style; 12] = [
    Style {
        id: "Title",
        name: "Title",
        east: "",
        size: 36,
        bold: true,
        paragraph: "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"60\"/><w:jc w:val=\"center\"/>",
    },
    Style {
        id: "Subtitle",
        name: "Subtitle",
        east: "",
        size: 21,
        bold: false,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"20\"/><w:jc w:val=\"center\"/>",
    },
    Style {
        id: "Heading1",
        name: "heading 1",
        east: "",
        size: 30,
        bold: true,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>",
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        east: "",
        size: 25,
        bold: true,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
    },
    Style {
        id: "Heading3",
        name: "heading 3",
        east: "",
        size: 23,
        bold: true,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"60\"/><w:outlineLvl w:val=\"2\"/>",
    },
    Style {
        id: "BodyText",
        name: "Body Text",
        east: "",
        size: 23,
        bold: false,
        paragraph: "<w:widowControl/><w:spacing w:after=\"100\" w:line=\"276\" w:lineRule=\"auto\"/>",
    },
    Style {
        id: "Note",
        name: "Note",
        east: "",
        size: 22,
        bold: false,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"80\" w:line=\"252\" w:lineRule=\"auto\"/>",
    },
    Style {
        id: "Cell",
        name: "Cell",
        east: "",
        size: 21,
        bold: false,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"245\" w:lineRule=\"auto\"/>",
    },
    Style {
        id: "DenseCell",
        name: "Dense Cell",
        east: "",
        size: 19,
        bold: false,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>",
    },
    Style {
        id: "Caption",
        name: "caption",
        east: "",
        size: 20,
        bold: true,
        paragraph: "<w:keepLines/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"40\" w:after=\"200\"/><w:jc w:val=\"center\"/>",
    },
    Style {
        id: "Source",
        name: "Source",
        east: "",
        size: 19,
        bold: false,
        paragraph: "<w:wordWrap w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"20\"/><w:ind w:left=\"480\" w:hanging=\"480\"/>",
    },
    Style {
        id: "Label",
        name: "Label",
        east: "",
        size: 24,
        bold: true,
        paragraph: "<w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>",
    },
];

/// `word/styles.xml`.
pub(super) fn styles(language: Language) -> String {
    let (set, base, tongue) = match language {
        Language::Zh => (&ZH, 32, "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"),
        Language::En => (&EN, 23, "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"),
    };
    let fonts = fonts(BODY_EAST);
    let mut out = format!(
        "{}<w:styles xmlns:w=\"{}\"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val=\"{base}\"/>\
         <w:szCs w:val=\"{base}\"/>{tongue}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>\
         <w:qFormat/></w:style>",
        super::parts::HEAD,
        super::parts::MAIN,
    );
    for style in set {
        out.push_str(&style.xml());
    }
    out.push_str("</w:styles>");
    out
}

impl Style {
    fn xml(&self) -> String {
        let Self { id, name, size, paragraph, .. } = self;
        let fonts = if self.east.is_empty() { String::new() } else { fonts(self.east) };
        let bold = if self.bold { "<w:b/><w:bCs/>" } else { "" };
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>\
             <w:rPr>{fonts}{bold}<w:color w:val=\"000000\"/><w:sz w:val=\"{size}\"/>\
             <w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
        )
    }
}

fn fonts(east: &str) -> String {
    format!(
        "<w:rFonts w:ascii=\"{LATIN}\" w:hAnsi=\"{LATIN}\" w:eastAsia=\"{east}\" w:cs=\"{LATIN}\"/>"
    )
}

/// `word/fontTable.xml`: what stands in where an official typeface is missing.
pub(super) fn font_table() -> String {
    let stands_in = [
        (BODY_EAST, "仿宋;FangSong", "modern"),
        (PART_EAST, "楷体;KaiTi", "modern"),
        (TITLE_EAST, "宋体;SimSun", "auto"),
        (HEAD_EAST, "SimHei", "modern"),
        (LATIN, "Liberation Serif", "roman"),
    ];
    let mut out = format!("{}<w:fonts xmlns:w=\"{}\">", super::parts::HEAD, super::parts::MAIN);
    for (name, other, family) in stands_in {
        let charset = if name == LATIN { "00" } else { "86" };
        out.push_str(&format!(
            "<w:font w:name=\"{name}\"><w:altName w:val=\"{other}\"/><w:charset w:val=\"{charset}\"/>\
             <w:family w:val=\"{family}\"/></w:font>"
        ));
    }
    out.push_str("</w:fonts>");
    out
}
