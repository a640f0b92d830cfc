//! Import of tables: what was refused, recognised, left out and not read.

sentences! {
    /// No such file.
    import_gone(): "找不到了，请核对路径；文件可能已改名，或 U 盘已拔出。", "there is no such file; it may have another name now, or the USB stick was taken out.";
    /// Not to be read.
    import_not_allowed(): "打不开：没有读取权限，或正被其他程序独占；请在 Excel 或 WPS 中关闭后再试。", "it may not be read, or another program keeps it to itself; close it in Excel or WPS and try again.";
    /// The system refused.
    import_unreadable(what): "读不了：{what}。", "It cannot be read: {what}.";
    /// Empty.
    import_empty(): "是空文件。", "The file is empty.";
    /// Too large.
    import_too_large(megabytes, most): "有 {megabytes} MB，超过 {most} MB，没有读取；请只留下需要的工作表再导入。", "It has {megabytes} MB, more than {most} MB, and was not read; keep only the sheets that are needed and import again.";
    /// Unpacks to too much.
    import_expands(most): "解压后超过 {most} MB，不像普通的表格，没有读取；请在 Excel 或 WPS 中打开，只把需要的表另存。", "It unpacks to more than {most} MB, which no ordinary table does, and was not read; open it in Excel or WPS and save only the sheet that is needed.";
    /// Too many members.
    import_members(n): "压缩包里有 {n} 个文件，不像表格，没有读取。", "It is an archive of {n} files, which no table is, and was not read.";
    /// Entities or too deep.
    import_entities(): "文件里的 XML 声明了实体或嵌套过深，普通表格不会这样，没有读取；请在 Excel 或 WPS 中打开后另存。", "Its XML declares entities or nests too deeply, which no ordinary table does; it was not read. Open it in Excel or WPS and save it anew.";
    /// Too many cells.
    import_cells(most): "单元格超过 {most} 个，没有读取；请删去多余的空行空列，或另存为 csv。", "It has more than {most} cells and was not read; delete surplus rows and columns, or save it as csv.";
    /// A record without end.
    import_endless_record(): "有一行长得没有尽头（多半是引号没有配对），没有读完；请检查引号后再导入。", "One row has no end (a quotation mark is probably not closed); it was not read to the end. Check the quotation marks and import again.";
    /// Password.
    import_password(): "设了打开密码，读不了；请在 Excel 或 WPS 中去掉密码后另存。", "It is protected by a password; remove the password in Excel or WPS and save it.";
    /// Damaged.
    import_damaged(): "已损坏或不完整，读不了；请在 Excel 或 WPS 中打开，另存为 xlsx 再试。", "It is damaged or cut off; open it in Excel or WPS, save it as xlsx and try again.";
    /// Another kind.
    import_not_a_table(kind): "不是能读取的表格（{kind}）；请另存为 xlsx 或 csv。", "It is no table that can be read ({kind}); save it as xlsx or csv.";
    /// A web page.
    import_web_page(): "内容其实是网页或 XML，只是用了表格的扩展名；请在 Excel 或 WPS 中打开后另存为 xlsx。", "It is a web page or XML under the name of a table; open it in Excel or WPS and save it as xlsx.";
    /// Our own document.
    import_document(): "这是本软件的档案，不是表格；请用“打开”。", "It is a document of this program, not a table; open it instead.";
    /// All sheets empty.
    import_no_sheet(): "所有工作表都是空的。", "All its sheets are empty.";
    /// No such sheet.
    import_unknown_sheet(asked, known): "没有工作表“{asked}”；现有：{known}。", "There is no sheet '{asked}'; there are: {known}.";
    /// Stopped.
    import_stopped(): "导入已停止，档案没有改动。", "The import was stopped; the document is as it was.";
    /// A refusal with its file.
    import_refused(path, what): "“{path}”{what}", "'{path}': {what}";
    /// Nothing known.
    import_nothing_known(path): "“{path}”里没有认出任何内容；请用 --target 写明是什么表，或用 --map 给出对应关系。", "Nothing in '{path}' was recognised; name what it holds with --target, or give a mapping with --map.";
    /// A mapping that cannot be read.
    import_bad_mapping(path, what): "对应关系“{path}”有误：{what}", "The mapping '{path}' cannot be used: {what}";
    /// Unknown target.
    import_unknown_target(id, known): "没有“{id}”这种表；可用：{known}。", "There is no target '{id}'; there are: {known}.";
    /// A year is needed.
    import_needs_year(): "表里没有年份，档案也没有写年份；请先在档案里填年份。", "The table names no year and neither does the profile; fill in the year of the profile first.";

    /// No number.
    unread_not_a_number(): "不是数字", "not a number";
    /// An error of the spreadsheet.
    unread_error_cell(): "表格里的错误值，请在原表改正公式", "an error of the spreadsheet; mend the formula there";
    /// A formula without a result.
    unread_no_result(): "公式没有结果，请在 Excel 或 WPS 中打开并保存一次", "a formula without a result; open and save the file in Excel or WPS once";
    /// Wrong unit.
    unread_wrong_unit(): "单位不对", "the unit measures something else";
    /// No year.
    unread_not_a_year(): "不是年份", "not a year";
    /// Neither yes nor no.
    unread_not_yes_no(): "看不出是或否", "neither yes nor no";
    /// Unknown word.
    unread_unknown_word(): "不在可选的词里", "none of the words this column takes";
    /// Unknown instrument.
    unread_unknown_instrument(): "没有这项政策工具", "no instrument of that name";
    /// No range.
    unread_no_range(): "这里要一个数，不能是区间", "one number is needed here, not a range";
    /// Negative.
    unread_negative(): "不应为负数", "it cannot be negative";
    /// Too large.
    unread_too_large(): "数值过大", "too large";
    /// Share above one.
    unread_share_above_one(): "占比超过 100%", "a share above 100 %";
    /// Unknown series.
    unread_unknown_series(): "不知道是哪项指标", "no series is named";
    /// Unknown area.
    unread_unknown_area(): "看不出是全国、省、市还是县", "neither nation, province, prefecture nor county";
    /// Twice.
    unread_twice(first): "同一年同一项已在 {first}", "the same series and year stand at {first} already";
    /// Required.
    unread_required(): "不能为空", "it may not be empty";
    /// Too long.
    unread_too_long(): "字数太多", "too much text";
    /// No year.
    unread_no_year(): "没有年份", "no year is named";
    /// No table.
    unread_no_table(): "至少要有两个地区、两个行业", "at least two regions and two industries are needed";

    /// Sums others.
    left_out_total(): "合计行", "a line that sums others";
    /// A note.
    left_out_note(): "表注", "a note";
    /// The head again.
    left_out_head_again(): "重复的表头", "the head once more";
    /// Not ours.
    left_out_not_ours(): "档案里没有这项", "no such item in a document";
    /// A heading.
    left_out_heading(): "小标题", "a heading";
    /// Not used.
    left_out_not_used(): "没有用到的列", "a column that is not used";

    /// The name is ours.
    guess_named(): "表里写明", "the table says so";
    /// The name holds ours.
    guess_holds(): "名称里含有", "its name holds ours";
    /// The title says so.
    guess_title(): "表题写明", "the title says so";
    /// The usual unit.
    guess_usual(): "没有写单位，按常用单位", "no unit is named; the usual one is taken";
    /// The cells look so.
    guess_cells(): "按下面的内容判断", "the cells look so";
    /// Most can be read.
    guess_most(): "这样能读出最多", "most can be read this way";
    /// The usual meaning.
    guess_custom(): "按通常的意思", "the usual meaning";
    /// Unknown.
    guess_unknown(): "没有认出", "not recognised";
    /// Asked for.
    guess_asked(): "按您的选择", "as asked for";

    /// Head of the print.
    import_head(file, sheet, target): "{file}：工作表“{sheet}”，读作{target}", "{file}: sheet '{sheet}', read as {target}";
    /// A hidden sheet.
    import_hidden(): "（隐藏的工作表）", " (a hidden sheet)";
    /// The encoding.
    import_charset(name): "编码：{name}", "encoding: {name}";
    /// Garbled.
    import_garbled(): "有些字在这种编码下读不出来，请核对或换一种编码", "some characters cannot be read in this encoding; check them or choose another";
    /// Cut.
    import_cut(): "行或列超出可读的范围，多出的没有读", "rows or columns beyond the limits were not read";
    /// Heading of the guesses.
    import_guesses(): "认出的内容（都可以改）", "What was recognised (all of it can be changed)";
    /// A column.
    import_column(letter, head, what): "{letter} 列“{head}”→ {what}", "column {letter} '{head}' → {what}";
    /// A column that is not used.
    import_column_skipped(letter, head): "{letter} 列“{head}”没有用到", "column {letter} '{head}' is not used";
    /// Its unit.
    import_unit(unit): "，单位 {unit}", ", in {unit}";
    /// A row.
    import_row(label, what): "行“{label}”→ {what}", "row '{label}' → {what}";
    /// How sure.
    import_doubtful(why): "（请核对：{why}）", " (please check: {why})";
    /// How sure.
    import_likely(why): "（{why}）", " ({why})";
    /// The year.
    import_year(year): "年份：{year}", "year: {year}";
    /// The dash.
    import_dash(): "“—”按未知处理；表示零时在对应关系里写 dash = \"zero\"", "a dash counts as unknown; where it means zero write dash = \"zero\" in the mapping";
    /// Read.
    import_read(n): "读出 {n} 项", "{n} read";
    /// A form of ours without a figure.
    import_form_empty(): "这张表还没有填，没有可导入的内容。", "Of this form nothing is filled in yet; there is nothing to import.";
    /// Heading.
    import_left_out(n): "略去 {n} 处", "{n} left out";
    /// A row that was left out.
    import_left_out_row(row, text, why): "第 {row} 行“{text}”：{why}", "row {row} '{text}': {why}";
    /// A column that was left out.
    import_left_out_column(letter, text, why): "{letter} 列“{text}”：{why}", "column {letter} '{text}': {why}";
    /// Heading.
    import_unread(n): "读不出 {n} 格（所在的记录没有导入，改正后可再导入）", "{n} cells could not be read (their records were not imported; correct them and import again)";
    /// One of them.
    import_unread_one(address, text, why): "{address}“{text}”：{why}", "{address} '{text}': {why}";
    /// More of them.
    import_more(n): "另有 {n} 处", "{n} more";
    /// Heading.
    import_conflicts(n): "与档案不同、已用新数替换的 {n} 项", "{n} figures differed and were replaced";
    /// One of them.
    import_conflict(path, old, new): "{path}：{old} → {new}", "{path}: {old} → {new}";
    /// A figure without a role name.
    import_value(): "数值", "figures";
}
