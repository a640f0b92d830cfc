//! The workbook that goes with a brief.

sentences! {
    /// Title.
    appendix_title(brief): "{brief}（附表）", "{brief}: appendix";
    /// First sheet.
    appendix_marks(): "方括号内的数字", "Numbers in brackets";
    /// First sheet.
    appendix_marks_mean(): "来源编号，与简报相同，见“来源”表。", "Sources, numbered as in the brief; see the sheet of sources.";
    /// Name of a sheet.
    appendix_sheet_summary(): "摘要", "Summary";
    /// Name of a sheet.
    appendix_sheet_figure(n): "图{n}", "Figure {n}";
    /// What a sheet holds.
    appendix_about_summary(): "简报首页的内容", "what the first page of the brief says";
    /// What a sheet holds.
    appendix_about_sources(): "简报引用的来源，编号相同", "the sources that the brief cites, under the same numbers";
    /// Column.
    appendix_list(): "类别", "List";
    /// Column.
    appendix_says(): "内容", "What is said";
    /// Column.
    appendix_line(): "全文", "In full";
}
