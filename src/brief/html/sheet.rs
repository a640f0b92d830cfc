//! How the page looks on the screen and on paper.

use super::super::outline::Outline;
use crate::document::Style;
use crate::text::Language;

const FANGSONG: &str =
    "'仿宋_GB2312','仿宋',FangSong,'方正仿宋_GBK',STFangsong,'Noto Serif CJK SC'";
const KAI: &str = "'楷体_GB2312','楷体',KaiTi,'方正楷体_GBK',STKaiti,'Noto Serif CJK SC'";
const HEI: &str = "'黑体',SimHei,STHeiti,'Noto Sans CJK SC'";
const TITLE: &str =
    "'方正小标宋简体','方正小标宋_GBK',STZhongsong,'宋体',SimSun,'Noto Serif CJK SC'";
const SONG: &str = "'宋体',SimSun,STSong,'Noto Serif CJK SC'";

/// What every page has.
const COMMON: &str = "\
html{background:#fff;color:#000;-webkit-text-size-adjust:100%}
body{margin:0}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem}
h1,.subtitle,.label,figcaption{text-align:center}
h1,h2,h3,h4,h5,h6{break-after:avoid;break-inside:avoid;line-height:1.5}
h1{margin:.3em 0}
p{margin:0;overflow-wrap:anywhere;orphans:2;widows:2}
.label{font-weight:bold}
.note{text-indent:0;margin:.35em 0}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:.5em 0}
th,td{border:1px solid #7f7f7f;padding:.12em .4em;text-align:left;vertical-align:middle;overflow-wrap:anywhere}
thead{display:table-header-group}
thead th{background:#ededed;text-align:center}
tr,figure{break-inside:avoid}
.centre{text-align:center}
.right{text-align:right}
sup{line-height:0;font-size:.72em}
sup a{text-decoration:none}
a{color:#00468b}
figure{margin:1em 0}
figure svg{display:block;width:100%;height:auto}
figcaption{margin:.3em 0 1em}
.keep{break-after:avoid}
.sources{list-style:none;padding:0}
.sources li{overflow-wrap:anywhere;margin:.15em 0;padding-left:2.6em;text-indent:-2.6em}
.sources span{display:inline-block;min-width:2.6em;text-indent:0}
@media print{main{max-width:none;padding:0}a{color:inherit;text-decoration:none}.turn{break-after:page}}
@media screen{.turn{border-top:1px solid #7f7f7f;margin:1.5rem 0}}
";

/// The style sheet of a page.
pub(super) fn sheet(outline: &Outline, style: Style) -> String {
    let label = outline.fictitious.as_deref().map(quoted).unwrap_or_default();
    format!("{COMMON}{}{}", letters(outline.language, style), paper(style, &label))
}

fn letters(language: Language, style: Style) -> String {
    let latin = "'Times New Roman','Liberation Serif'";
    let (body, size, line, small, indent) = match (style, language) {
        (Style::Official, Language::Zh) => (FANGSONG, "16pt", "28.95pt", "12pt", "2em"),
        (Style::Official, Language::En) => (FANGSONG, "11.5pt", "1.5", "10.5pt", "0"),
        (Style::Handout, Language::Zh) => (SONG, "12pt", "1.5", "10.5pt", "2em"),
        (Style::Handout, Language::En) => (SONG, "11pt", "1.4", "10pt", "0"),
    };
    let mut out = format!(
        "body{{font-family:{latin},{body},serif;font-size:{size};line-height:{line}}}\n\
         p{{text-indent:{indent};text-align:justify}}\n\
         header p,.note,figure p{{text-indent:0}}\n\
         .note,.subtitle,table,figcaption{{font-size:{small};line-height:1.4}}\n\
         table.dense,.sources{{font-size:calc({small} - 1.5pt);line-height:1.32}}\n"
    );
    out.push_str(&match (style, language) {
        (Style::Official, Language::Zh) => format!(
            "h1{{font:normal 22pt/32pt {latin},{TITLE},serif}}\n\
             .subtitle{{font-family:{latin},{KAI},serif}}\n\
             h2,h3,h4,h5{{font-weight:normal;font-size:16pt;line-height:28.95pt;margin:0;text-indent:2em}}\n\
             h2,figcaption{{font-family:{latin},{HEI},sans-serif}}\n\
             h3{{font-family:{latin},{KAI},serif}}\n"
        ),
        (Style::Handout, Language::Zh) => format!(
            "h1,h2,h3,figcaption{{font-family:{latin},{HEI},sans-serif;font-weight:normal}}\n\
             h1{{font-size:18pt}}h2{{font-size:15pt}}h3{{font-size:13pt}}h4{{font-size:12pt}}\n"
        ),
        (_, Language::En) => {
            "h1{font-size:18pt}h2{font-size:15pt}h3{font-size:12.5pt}h4{font-size:11.5pt}\n\
             p{margin:0 0 .5em;text-align:left}figcaption{font-weight:bold}\n"
                .to_owned()
        }
    });
    out
}

/// A4 with the margins of the Word document, the page number at the outer foot, the label of
/// invented data at the head of every page.
fn paper(style: Style, label: &str) -> String {
    let head = if label.is_empty() {
        String::new()
    } else {
        format!("@top-center{{content:{label};font-weight:bold;font-size:12pt}}")
    };
    let number = "{content:'— ' counter(page) ' —';font-size:14pt}";
    match style {
        Style::Official => format!(
            "@page{{size:A4;margin:37mm 26mm 35mm 28mm;{head}}}\n\
             @page :right{{@bottom-right{number}}}\n@page :left{{@bottom-left{number}}}\n"
        ),
        Style::Handout => {
            format!("@page{{size:A4;margin:25mm 27mm;{head}@bottom-center{number}}}\n")
        }
    }
}

/// A text as a string of a style sheet, harmless within the page.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || c == ' ';
    let sign = |c: char| if plain(c) { c.to_string() } else { format!("\\{:x} ", c as u32) };
    format!("'{}'", text.chars().map(sign).collect::<String>())
}
