//! Workbooks, csv files and blank forms: names of sheets and columns, and how they are read.

sentences! {
    /// A workbook that was not made.
    export_failed(what): "表格没有做成：{what}", "The table was not made: {what}";
    /// At the end of words that were too long for a cell.
    export_cut(): "……（单元格放不下，余下略去）", "… (too long for a cell, the rest is left out)";
    /// Title of the workbook.
    export_title_of(place): "{place}产业集群档案", "Cluster profile of {place}";
    /// Foot of every page: page and pages are filled in by the spreadsheet.
    export_footer(): "&C第 &P 页，共 &N 页", "&CPage &P of &N";
    /// A line below a table; the import passes over it.
    export_noted(text): "注：{text}", "Note: {text}";

    /// Sheet.
    export_sheet_cover(): "说明", "Notes";
    /// Sheet.
    export_sheet_profile(): "档案数据", "Profile";
    /// Sheet.
    export_sheet_indicators(): "指标读数", "Indicators";
    /// Sheet.
    export_sheet_problems(): "主要问题", "Problems";
    /// Sheet.
    export_sheet_advice(): "建议", "Advice";
    /// Sheet.
    export_sheet_issues(): "待核事项", "To check";
    /// Sheet.
    export_sheet_sources(): "来源", "Sources";

    /// Column.
    export_section(): "部分", "Section";
    /// Column.
    export_item(): "项目", "Item";
    /// Column.
    export_value(): "数值", "Value";
    /// Column.
    export_low(): "下限", "Low";
    /// Column.
    export_high(): "上限", "High";
    /// Column.
    export_unit(): "单位", "Unit";
    /// Column.
    export_year(): "年份", "Year";
    /// Column.
    export_status(): "状态", "Status";
    /// Column.
    export_source(): "数据来源", "Source";
    /// Column.
    export_note(): "备注", "Note";
    /// Column.
    export_id(): "编号", "Id";
    /// What holds for some years only.
    export_of_years(years, text): "{years}年：{text}", "{years}: {text}";
    /// Column.
    export_includes_place(): "是否含本地", "Includes the place";
    /// Row.
    export_place(): "地区", "Place";
    /// Row.
    export_code(): "行政区划代码", "Area code";
    /// Row.
    export_trade(): "产业（产品）", "Trade";
    /// Row.
    export_industry_code(): "行业代码（GB/T 4754）", "Industry code (GB/T 4754)";
    /// An area.
    export_nation(): "全国", "Nation";
    /// An area.
    export_province(): "全省", "Province";
    /// An area.
    export_prefecture(): "全市", "Prefecture";
    /// An area.
    export_county(): "全县", "County";
    /// Below a region × industry table.
    export_unit_of_table(unit): "单位：{unit}。空格表示未知，不是零。", "In {unit}. An empty cell is unknown, not zero.";
    /// Below a region × industry table.
    export_source_of_table(source): "数据来源：{source}", "Source: {source}";

    /// Column.
    export_family(): "类别", "Family";
    /// Column.
    export_indicator(): "指标", "Indicator";
    /// Column.
    export_band(): "所处档位", "Band";
    /// A band and where it comes from.
    export_band_from(label, source): "{label}（{source}）", "{label} ({source})";
    /// Column.
    export_formula(): "算法", "How it is computed";
    /// Column.
    export_definition(): "含义", "What it means";
    /// Column.
    export_inputs(): "用到的数据", "Figures it used";
    /// Column.
    export_missing(): "为何没有数", "Why there is none";
    /// Column.
    export_remarks(): "分项与提示", "Parts and remarks";
    /// A name and its figure.
    export_pair(name, value): "{name}：{value}", "{name}: {value}";
    /// Column.
    export_problem(): "问题", "Problem";
    /// Column.
    export_kind(): "类型", "Kind";
    /// Column.
    export_standing(): "是否成立", "Standing";
    /// A problem that binds.
    export_binds(): "成立", "binds";
    /// A problem that may.
    export_may_bind(): "可能成立，须补数据", "may bind, more must be known";
    /// A problem that does not.
    export_slight(): "不突出", "slight";
    /// A failure that is no problem by itself.
    export_not_counted(): "只计入风险", "counts as a risk only";
    /// Column.
    export_severity_low(): "严重程度下限", "Severity, low";
    /// Column.
    export_severity_mid(): "严重程度中值", "Severity, middle";
    /// Column.
    export_severity_high(): "严重程度上限", "Severity, high";
    /// Column.
    export_meaning(): "含义", "What it means";
    /// Column.
    export_signals(): "依据的数据", "Figures it is read from";

    /// Column.
    export_instrument(): "措施", "Instrument";
    /// Column.
    export_verdict(): "结论", "Verdict";
    /// Column.
    export_score_low(): "得分下限", "Score, low";
    /// Column.
    export_score_mid(): "得分中值", "Score, middle";
    /// Column.
    export_score_high(): "得分上限", "Score, high";
    /// Column.
    export_deciding(): "决定结论的理由", "What decides";
    /// Column.
    export_for(): "支持的理由", "For it";
    /// Column.
    export_against(): "反对的理由与风险", "Against it";
    /// Column.
    export_conditions(): "条件", "Conditions";
    /// Column.
    export_precedents(): "相近的案例及出处", "Nearest precedents with sources";
    /// Column.
    export_lessons(): "案例启示", "Lessons of the cases";
    /// Column.
    export_influence(): "案例起了什么作用", "What the cases changed";
    /// Column.
    export_find_out(): "先查清", "To find out";
    /// Column.
    export_declined(): "本县是否采纳", "Declined by the county";
    /// Facts behind a lesson.
    export_facts(ids): "（依据事实 {ids}）", " (facts {ids})";

    /// Column.
    export_severity(): "程度", "Severity";
    /// Column.
    export_where(): "位置", "Where";
    /// Column.
    export_what(): "事项", "What";
    /// Column.
    export_path(): "路径", "Path";
    /// Column.
    export_source_kind(): "种类", "Kind";
    /// Column.
    export_says(): "内容", "What it says";
    /// Column.
    export_title(): "标题", "Title";
    /// Column.
    export_address(): "网址（没有的注明原因）", "Address, or why there is none";
    /// Column.
    export_date(): "日期", "Date";
    /// A source.
    export_of_fact(): "公开记录", "Recorded fact";
    /// A source.
    export_of_law(): "法规", "Law";
    /// A source.
    export_of_user(): "填报来源", "Named by the user";
    /// What rests on a source of the user.
    export_figures(n): "{n} 项数据", "figures: {n}";

    /// First sheet.
    export_data_year(): "数据年份", "Year of the data";
    /// First sheet.
    export_known(): "掌握程度", "How much is known";
    /// First sheet.
    export_known_of(known, all): "{all} 项中已知 {known} 项", "{known} of {all} fields";
    /// First sheet.
    export_cases(): "参与的案例", "Cases that took part";
    /// First sheet.
    export_as_of(year, cases): "{cases}（只用 {year} 年及以前已知的记录）", "{cases} (as known by {year})";
    /// First sheet.
    export_all_known(cases): "{cases}（全部已知记录）", "{cases} (everything known)";
    /// First sheet.
    export_judgements(): "判断值", "Numbers of judgement";
    /// First sheet.
    export_judgements_changed(n): "本档案改动了 {n} 个", "this document changes {n}";
    /// First sheet.
    export_made_by(): "制表软件", "Made by";
    /// The program and its version.
    export_version(version): "集聚 {version}", "Jiju {version}";
    /// First sheet, heading.
    export_sheets(): "工作表", "Sheets";
    /// First sheet: what a sheet holds.
    export_rows(about, n): "{about}（{n} 行）", "{about} (rows: {n})";
    /// First sheet, heading.
    export_reading(): "怎样读", "How to read it";
    /// First sheet.
    export_blank(): "空单元格", "An empty cell";
    /// First sheet.
    export_blank_means(): "未知，不是零。", "Not known. It is never zero.";
    /// First sheet.
    export_range(): "下限、上限", "Low and high";
    /// First sheet.
    export_range_means(): "只知道范围，或由未知数据推出的区间；历年数据和名录中写作“100–130”。", "Only a range is known, or follows from what is not known; in yearly figures and the register it is written 100–130.";
    /// First sheet.
    export_back(): "改了再导入", "Changed and read again";
    /// First sheet.
    export_back_means(): "历年数据、企业名录、参照地区、产业链、政府举措等表改动后可用“导入”读回；没有改动的数据保持原样，来源不变。", "The yearly figures, register, reference areas, chain and actions can be changed here and imported again; figures that were not changed stay as they are, with their sources.";
    /// Status.
    export_means_measured(): "统计、普查或实际计量得到。", "Counted or measured.";
    /// Status.
    export_means_estimated(): "了解情况的人估计的。", "Estimated by somebody who could know.";
    /// Status.
    export_means_claimed(): "当事方自己说的，未经证实。", "Said by a party with an interest, not confirmed.";
    /// Status.
    export_means_target(): "目标或计划，不是结果。", "An aim, not an outcome.";
    /// Status.
    export_means_fact(): "有公开出处，见“来源”表。", "On public record; see the sheet of sources.";
    /// Status.
    export_means_derived(): "由公开记录推算，算式见备注。", "Computed from the record; the arithmetic is in the note.";
    /// Status.
    export_means_judgement(): "编码人的判断，依据见备注。", "A judgement; what it rests on is in the note.";
    /// Status.
    export_means_fictitious(): "为教学虚构。", "Invented for teaching.";
    /// Status.
    export_means_none(): "没有注明怎样得来。", "Nobody said how it came about.";
    /// What a sheet holds.
    export_about_profile(): "身份与各项单独数据，含未知的", "who, where, and every single figure, known or not";
    /// What a sheet holds.
    export_about_series(): "历年数据，年份横排", "yearly figures, years across";
    /// What a sheet holds.
    export_about_references(): "用来对照的县、市、省、全国数据", "county, prefecture, province and nation to compare with";
    /// What a sheet holds.
    export_about_firms(): "企业名录，一行一家", "the firm register, one firm a row";
    /// What a sheet holds.
    export_about_regions(): "各地区各行业规模", "sizes of industries by region";
    /// What a sheet holds.
    export_about_chain(): "产业链各环节", "stages of the value chain";
    /// What a sheet holds.
    export_about_actions(): "政府做过的事", "what government did";
    /// What a sheet holds.
    export_about_indicators(): "全部指标、算法、用到的数据", "all indicators, how they are computed and from what";
    /// What a sheet holds.
    export_about_problems(): "各类问题的严重程度与依据", "how severe each problem is, and by which figures";
    /// What a sheet holds.
    export_about_advice(): "每项措施的结论、理由、条件、案例", "verdict, reasons, conditions and cases for every instrument";
    /// What a sheet holds.
    export_about_issues(): "有误或存疑的数据", "figures that are wrong or doubtful";
    /// What a sheet holds.
    export_about_sources(): "用到的全部出处", "every source that was used";

    /// Title of a blank form.
    form_title(name): "{name}（空白表）", "{name} (blank form)";
    /// The second sheet of a form; the import passes over it.
    form_notes(): "填表说明", "Notes";
    /// How to use a form.
    form_how(name): "在“{name}”工作表里填，保存后用“导入”读入，不用再做对应。不要改第一行表头。", "Fill in the sheet '{name}', save it and import it; nothing needs to be matched. Leave the heads in the first row as they are.";
    /// How to use a form.
    form_empty(): "不知道的单元格空着，不要填 0；确实为零才填 0。", "Leave a cell empty where nothing is known; write 0 only where it is zero.";
    /// How to use a form.
    form_years(): "年份可以增减：在表头改年份，或在右边加一列。只知道范围可写 100–130。", "Years may be added or taken away in the head. Where only a range is known write 100–130.";
    /// How to use a form.
    form_units(): "单位写在表头括号里；用别的单位时，改括号里的单位即可。", "Units stand in brackets in the head; where you use another, change it there.";
    /// Column.
    form_column(): "列或指标", "Column or series";
    /// Column.
    form_hint(): "填什么", "What to write";
    /// Column.
    form_allowed(): "可选的词", "Words it takes";
    /// Column.
    form_required(): "必填", "Required";
    /// Heading of the list.
    form_instruments(): "政策工具（供选择）", "Instruments to choose from";
    /// Said where a word is not in the list.
    form_choose(): "请从下拉框里选；没有合适的就空着。", "Choose from the list, or leave it empty.";

    /// A button.
    command_export_workbook(): "导出工作簿…", "Export workbook…";
    /// A button.
    command_export_table(): "导出 csv…", "Export csv…";
    /// A button.
    command_export_form(): "空白表…", "Blank form…";
    /// What a workbook is, beside its button.
    export_workbook_hint(): "全部数据、指标、建议和来源，供 Excel、WPS 打开和打印。", "All figures, indicators, advice and sources, for Excel and WPS.";
    /// What a blank form is, beside its button.
    export_form_hint(): "一张空白的 Excel 表，填好后直接导入，不用再做对应。", "An empty Excel sheet; filled in it is imported without matching anything.";
    /// What a csv is, beside its button.
    export_table_hint(): "只写这一张表，Excel 打开不会乱码，改好后可再导入。", "This table alone; Excel opens it right, and it can be imported again.";
    /// While a workbook is made.
    export_working(name): "正在生成“{name}”……", "Making '{name}' …";
    /// A second one is asked for.
    export_wait(): "上一份还在生成，请稍候。", "The one before is still being made; wait for it.";
}

/// The name of a table, for a file.
#[must_use]
pub fn export_table_name(l: crate::text::Language, id: &str) -> String {
    match id {
        "series" => super::part_series(l),
        "references" => super::part_references(l),
        "firms" => super::part_firms(l),
        "chain" => super::part_chain(l),
        "actions" => super::part_actions(l),
        "regions" => export_about_regions(l),
        other => other.to_owned(),
    }
}
