//! The page on which a table is brought in.

sentences! {
    /// The button that leads here, and the page.
    import_table(): "导入表格", "Import a table";
    /// A way back to an import that is not finished.
    import_go_on(file): "继续导入“{file}”", "Go on importing '{file}'";
    /// The words of a row.
    guess_words(): "按这一行的用词", "the words of the row look so";
    /// Why a mapping was taken over.
    guess_saved(): "按已存的对应关系", "from the saved mapping";
    /// The unit of the grid.
    guess_grid(): "没有写单位，按本页的单位", "no unit is named; the unit of the grid is taken";
    /// The file filter.
    import_dialog(): "表格（xlsx、xls、ods、csv、txt）", "Tables (xlsx, xls, ods, csv, txt)";
    /// Title of the typed path.
    import_path(): "要导入的表格", "Table to import";
    /// Hint of the typed path.
    import_path_hint(): "没有弹出文件选择窗口，请写出表格文件的路径。文件只读取，不改动。", "No file dialog appeared. Type the path of the table. The file is only read.";
    /// What stands in for a file's name.
    import_clipboard(): "粘贴的表格", "pasted table";

    /// The empty page.
    import_start(): "把单位报来的表原样导入：标题行、合并单元格、合计行、万元和亿元混用、“—”都能认；认得不对的地方可以改，导入前看得到结果。", "Bring county tables in as they are: title rows, merged cells, totals, mixed units and dashes are recognised. What is guessed wrongly can be changed, and the result is shown before anything goes in.";
    /// What it takes.
    import_start_kinds(): "可读 Excel（xlsx、xls）、WPS、ods、csv、txt；GBK 编码的也可以。", "It reads Excel (xlsx, xls), WPS, ods, csv and txt, in GBK as well.";
    /// Other ways.
    import_start_ways(): "也可以把文件拖到窗口里，或在档案的表格页直接粘贴带表头的单元格。", "A file may also be dropped on the window, or cells with their heads pasted into a grid of the profile.";
    /// The button.
    import_choose(): "选择文件", "Choose a file";
    /// Another file.
    import_other(): "换一个文件", "Another file";
    /// While a file is held over the window.
    import_drop_here(): "松开即可导入表格", "Drop to import the table";
    /// Opening.
    import_opening(file): "正在打开“{file}”", "Opening '{file}'";
    /// A pasted table with doubts.
    import_pasted_doubt(): "粘贴的内容有需要核对的地方，还没有写入。看过、改好后点“导入”。", "Something in what was pasted needs a look; nothing has gone in yet. Check it, then import.";
    /// Nothing was recognised.
    import_not_recognised(): "没有认出这是什么表。请在“内容”里选择，再逐列指定。", "What this table holds was not recognised. Choose it under 'Holds', then say what each column is.";
    /// A large file.
    import_large(rows): "文件很大，这里只预览前 {rows} 行；导入时逐行读完。", "The file is large: only its first {rows} rows are shown here; all of it is read.";
    /// A hidden sheet.
    import_is_hidden(): "这是隐藏的工作表。", "This sheet is hidden in the file.";
    /// A kept mapping fits.
    import_fits(name): "已存的对应关系“{name}”适用于这张表。", "The saved mapping '{name}' fits this table.";
    /// Use it.
    import_use(name): "套用“{name}”", "Use '{name}'";
    /// It is in use.
    import_in_use(name): "按已存的对应关系“{name}”读取", "Read by the saved mapping '{name}'";
    /// Forget it.
    import_forget(name): "删除“{name}”", "Delete '{name}'";

    /// Which sheet.
    import_sheet(): "工作表", "Sheet";
    /// What it holds.
    import_holds(): "内容", "Holds";
    /// Where the head is.
    import_head_at(): "表头", "Head";
    /// First row of the head.
    import_head_first(): "表头起始行", "First row of the head";
    /// One of them.
    import_head_row(n): "第 {n} 行起", "from row {n}";
    /// Rows of the head.
    import_head_rows(): "表头行数", "Rows of the head";
    /// One of them.
    import_head_count(n): "{n} 行", "{n} rows";
    /// One row.
    import_head_one(): "1 行", "1 row";
    /// No head.
    import_head_none(): "没有表头", "no head";
    /// The year of figures that name none.
    import_year_of(): "数据年份", "Year of the figures";
    /// What a dash means.
    import_dash_means(): "“—”表示", "A dash means";
    /// Not known.
    import_dash_missing(): "未知", "unknown";
    /// Zero.
    import_dash_zero(): "零", "zero";
    /// Encoding.
    import_encoding(): "编码", "Encoding";
    /// Divider.
    import_divider(): "分隔符", "Divider";
    /// Comma.
    import_divider_comma(): "逗号", "comma";
    /// Tab.
    import_divider_tab(): "制表符", "tab";
    /// Semicolon.
    import_divider_semicolon(): "分号", "semicolon";
    /// Bar.
    import_divider_bar(): "竖线", "bar";
    /// Where figures of a reference area go.
    import_into_area(area): "写入参照地区：{area}", "Goes into the reference area: {area}";

    /// A guess.
    import_mark_likely(why): "猜测：{why}", "guess: {why}";
    /// A doubtful guess.
    import_mark_doubtful(why): "请核对：{why}", "please check: {why}";
    /// The user's own choice.
    import_mark_own(): "您选定", "your choice";

    /// Part of the page.
    import_tab_mapping(): "对应关系", "Columns";
    /// Part of the page, with doubts.
    import_tab_doubts(n): "对应关系 · {n} 处待核对", "Columns · {n} to check";
    /// Part of the page.
    import_tab_found(n): "读出 {n}", "Read {n}";
    /// Part of the page.
    import_tab_unread(n): "读不出 {n}", "Unread {n}";
    /// Part of the page.
    import_tab_left_out(n): "略去 {n}", "Skipped {n}";
    /// Part of the page.
    import_tab_differs(n): "不一致 {n}", "Differs {n}";

    /// Columns above, rows below.
    import_rows_of(n): "行：各行名称代表的指标（{n} 行）", "Rows: the series each name stands for ({n})";
    /// What a column holds.
    import_role_of(letter): "{letter} 列的内容", "What column {letter} holds";
    /// The unit of a column.
    import_unit_of(letter): "{letter} 列的单位", "Unit of column {letter}";
    /// Narrows a long list.
    import_find_choice(): "输入几个字查找", "Type to find";
    /// The year of a column.
    import_year_in(letter): "{letter} 列的年份", "Year of column {letter}";
    /// What a row holds.
    import_series_of(label): "“{label}”代表的指标", "Series of '{label}'";
    /// The unit of a row.
    import_unit_of_row(label): "“{label}”的单位", "Unit of '{label}'";
    /// Not used.
    import_role_skip(): "不导入", "not imported";
    /// Figures whose series the row names.
    import_role_value(): "数值（指标看行名）", "figures (series by row)";
    /// Figures of an area whose industry the row names.
    import_role_size(): "数值（行业看行名）", "figures (industry by row)";
    /// A figure of an industry.
    import_role_industry(name): "行业“{name}”", "industry '{name}'";
    /// No head.
    import_no_head_text(): "（无表头）", "(no head)";
    /// Unit by row.
    import_unit_rows(): "单位看行", "by row";
    /// Save the mapping.
    import_keep(): "存下对应关系", "Save this mapping";
    /// Name of the mapping.
    import_keep_name(): "对应关系的名称", "Name of the mapping";
    /// Why.
    import_keep_hint(): "明年同样的表可直接套用", "next year's table can use it";

    /// Nothing comes in.
    import_found_none(): "按现在的对应关系，没有读出任何内容。请核对“内容”、表头和各列。", "Nothing can be read this way. Check what the table holds, its head and its columns.";
    /// Figures of series.
    import_found_figures(n, m): "{n} 个数，{m} 项指标", "{n} figures of {m} series";
    /// Firms.
    import_found_firms(n): "{n} 家企业", "{n} firms";
    /// Regions.
    import_found_regions(regions, industries): "{regions} 个地区 × {industries} 个行业", "{regions} regions × {industries} industries";
    /// Stages.
    import_found_chain(n): "{n} 个环节", "{n} stages";
    /// Actions.
    import_found_actions(n): "{n} 项举措", "{n} actions";
    /// Column head: series.
    import_col_series(): "指标", "Series";
    /// Column head: years.
    import_col_years(): "年份", "Years";
    /// Column head: count.
    import_col_count(): "个数", "Count";
    /// Column head: unit.
    import_col_unit(): "单位", "Unit";
    /// Column head: name.
    import_col_name(): "名称", "Name";
    /// Column head: what.
    import_col_what(): "内容", "What";

    /// All cells could be read.
    import_unread_none(): "每一格都读出来了。", "Every cell could be read.";
    /// What happens with unread cells.
    import_unread_hint(): "其余照常导入；这里的格子可当场改正，原文件不动。", "The rest goes in all the same. These cells can be corrected here; the file is left alone.";
    /// The text of a cell.
    import_cell_text(address): "{address} 的内容", "Text of {address}";
    /// Put it in.
    import_correct(): "改正", "Correct";
    /// The same, for a cell.
    import_correct_cell(address): "改正 {address}", "Correct {address}";
    /// All cells that say the same.
    import_correct_alike(n): "同样的 {n} 格一起改", "Correct all {n} alike";
    /// The words a column takes.
    import_choose_word(address): "{address} 可选的词", "Words for {address}";
    /// Shown where none is chosen.
    import_words(): "选一个词", "choose a word";
    /// A corrected cell.
    import_corrected(address, old, new): "{address}：“{old}”已改为“{new}”", "{address}: '{old}' is now '{new}'";
    /// Take it back.
    import_revert(): "恢复原值", "Put back";
    /// The same, for a cell.
    import_revert_cell(address): "恢复 {address}", "Put {address} back";
    /// Leave a row out.
    import_drop(): "略去此行", "Leave the row out";
    /// The same, for a row.
    import_drop_row(n): "略去第 {n} 行", "Leave row {n} out";
    /// A row the user left out.
    import_dropped(n): "第 {n} 行：您略去的", "row {n}: left out by you";
    /// Take it in again.
    import_undrop(n): "恢复第 {n} 行", "Take row {n} in again";
    /// More unread cells.
    import_unread_beyond(n): "另有 {n} 格没有列出", "{n} more are not listed";
    /// An address as a link.
    import_look_at(address): "看 {address}", "Show {address}";

    /// Nothing was left out.
    import_left_none(): "没有略去的行。", "No row was left out.";
    /// Nothing differs.
    import_differs_none(): "与档案没有不一致的地方。", "Nothing differs from the document.";
    /// What differs.
    import_differs_hint(n): "档案里已有 {n} 项，与表里的数不同。", "The document holds {n} items otherwise.";
    /// All from the table.
    import_all_theirs(): "全部用表里的", "Take all from the table";
    /// All from the document.
    import_all_mine(): "全部保留档案的", "Keep all as they are";
    /// The document's.
    import_mine(value): "档案：{value}", "document: {value}";
    /// The table's.
    import_theirs(value): "表里：{value}", "table: {value}";

    /// The preview.
    import_preview(): "表格预览", "Preview of the sheet";
    /// Row and column of a cell.
    import_cell(address, text): "{address} {text}", "{address} {text}";
    /// A cell with its state.
    import_cell_state(address, text, state): "{address} {text}：{state}", "{address} {text}: {state}";
    /// The head begins here.
    import_head_here(): "表头从这一行起", "The head begins here";
    /// Pick a cell.
    import_pick_cell(): "点一格查看或改正", "Click a cell to look at it or correct it";
    /// Legend.
    import_legend_head(): "表头", "head";
    /// Legend.
    import_legend_read(): "读入", "read";
    /// Legend.
    import_legend_left(): "略去", "left out";
    /// Legend.
    import_legend_unread(): "读不出", "cannot be read";
    /// Legend.
    import_legend_corrected(): "已改正", "corrected";
    /// Legend.
    import_legend_unused(): "不导入的列", "column not imported";
    /// Above the head.
    import_state_title(): "标题", "title";

    /// Reading.
    import_reading(): "正在读取", "Reading";
    /// Rows so far.
    import_reading_rows(rows): "正在读取，已读 {rows} 行", "Reading, {rows} rows so far";
    /// Stop it.
    import_stop(): "停止", "Stop";
    /// Read it again.
    import_again(): "重新读取", "Read again";
    /// Put it in.
    import_apply(n): "导入 {n} 项", "Import {n}";
    /// Leave.
    import_cancel(): "取消导入", "Cancel";
    /// A year is needed.
    import_fill_year(): "表里没有年份，请填“数据年份”或先在档案里填年份。", "The table names no year: fill in 'Year of the figures', or the year of the profile.";
    /// What undo will say.
    import_edit(file): "导入“{file}”", "import of '{file}'";

    /// Told after an import.
    import_done(file, what, part): "已从“{file}”导入 {what}，在“{part}”。", "From '{file}' came {what}, now under '{part}'.";
    /// Told after a paste.
    import_done_pasted(what, part): "已粘贴 {what}，在“{part}”。", "Pasted {what}, now under '{part}'.";
    /// What is left.
    import_done_left(n): "还有 {n} 格读不出，没有导入。", "{n} cells could not be read and did not go in.";
    /// Look at it.
    import_done_see(): "去看", "Show";
    /// Correct the rest.
    import_done_mend(n): "改正这 {n} 格", "Correct these {n}";
    /// Take it back.
    import_done_undo(): "撤销这次导入", "Undo this import";
    /// Close.
    import_done_close(): "知道了", "Close";
    /// Nothing to paste into.
    import_paste_heads(): "没有认出表头，没有粘贴。请连同表头一起复制。", "No heads were recognised and nothing was pasted. Copy the cells with their heads.";
    /// Firms pasted with heads.
    import_pasted_firms(n): "已粘贴 {n} 家企业", "{n} firms pasted";
    /// Items of no kind.
    import_items(n): "{n} 项", "{n} items";
    /// Lay a draft before the user.
    import_draft(): "在导入页里核对、改正", "Check and correct it on the import page";
}
