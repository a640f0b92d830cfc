//! An official document in Chinese: the title in small-title song at size two, the text in fangsong
//! at size three, headings 一、 in hei, （一） in kai, 1. and （1） in fangsong, 22 lines to a page.

use super::{HEI, KAI, Looks, SONG, TITLE, look};

pub(super) const LOOKS: Looks = [
    look(
        "Title",
        "Title",
        TITLE,
        44,
        false,
        "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"120\" w:line=\"640\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
    ),
    look(
        "Subtitle",
        "Subtitle",
        KAI,
        24,
        false,
        "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"360\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
    ),
    look(
        "Heading1",
        "heading 1",
        HEI,
        32,
        false,
        "<w:keepNext/><w:keepLines/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"0\"/>",
    )
    .of_28(),
    look(
        "Heading2",
        "heading 2",
        KAI,
        32,
        false,
        "<w:keepNext/><w:keepLines/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"1\"/>",
    )
    .of_28(),
    look(
        "Heading3",
        "heading 3",
        "",
        32,
        false,
        "<w:keepNext/><w:keepLines/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"2\"/>",
    )
    .of_28(),
    look(
        "Heading4",
        "heading 4",
        "",
        32,
        false,
        "<w:keepNext/><w:keepLines/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"3\"/>",
    )
    .of_28(),
    look(
        "BodyText",
        "Body Text",
        "",
        32,
        false,
        "<w:widowControl/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>",
    )
    .of_28(),
    look(
        "Note",
        "Note",
        "",
        24,
        false,
        "<w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"60\" w:line=\"350\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>",
    ),
    look(
        "Cell",
        "Cell",
        "",
        24,
        false,
        "<w:wordWrap w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"340\" w:lineRule=\"exact\"/>",
    ),
    look(
        "DenseCell",
        "Dense Cell",
        "",
        21,
        false,
        "<w:wordWrap w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"300\" w:lineRule=\"exact\"/>",
    ),
    look(
        "Figure",
        "Figure",
        "",
        24,
        false,
        "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
    ),
    look(
        "Caption",
        "caption",
        HEI,
        24,
        false,
        "<w:keepLines/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"40\" w:after=\"200\" w:line=\"360\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
    ),
    look(
        "Source",
        "Source",
        "",
        21,
        false,
        "<w:wordWrap w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"20\" w:line=\"300\" w:lineRule=\"exact\"/><w:ind w:left=\"525\" w:hanging=\"525\"/>",
    ),
    look(
        "FootnoteText",
        "footnote text",
        "",
        18,
        false,
        "<w:wordWrap w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"260\" w:lineRule=\"exact\"/>",
    ),
    look(
        "Label",
        "Label",
        HEI,
        24,
        true,
        "<w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"40\" w:line=\"320\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
    ),
    look(
        "Footer",
        "footer",
        SONG,
        28,
        false,
        "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"360\" w:lineRule=\"exact\"/>",
    ),
];
