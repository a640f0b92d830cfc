//! The firm register on the profile page.

sentences! {
    /// Part of the profile.
    part_firms(): "企业名录", "Firm register";
    /// Column.
    firm_name(): "企业名称", "Name";
    /// Column.
    firm_jobs(): "从业人员", "Jobs";
    /// Column.
    firm_revenue(): "营业收入", "Revenue";
    /// Column.
    firm_segment(): "产业链环节", "Stage";
    /// Column.
    firm_founded(): "成立年份", "Founded";
    /// Column.
    firm_ownership(): "所有制", "Ownership";
    /// Column.
    firm_needs_licence(): "须取得准入", "Needs licence";
    /// Column.
    firm_licensed(): "已取得准入", "Licensed";
    /// Column.
    firm_rd(): "研发投入", "R&D";
    /// Column.
    firm_exports(): "出口额", "Exports";
    /// Column.
    firm_local_purchases(): "本地采购占比", "Bought locally";
    /// Column.
    firm_longitude(): "经度", "Longitude";
    /// Column.
    firm_latitude(): "纬度", "Latitude";
    /// Column.
    firm_source(): "来源", "Source";
    /// Kind of owner.
    owner_private(): "民营", "private";
    /// Kind of owner.
    owner_state(): "国有", "state";
    /// Kind of owner.
    owner_foreign(): "外资", "foreign";
    /// Kind of owner.
    owner_mixed(): "混合所有", "mixed";
    /// A flag of a firm.
    firm_yes(): "是", "yes";
    /// A flag of a firm.
    firm_no(): "否", "no";
    /// Issues beyond those told.
    issue_more_firms(count): "企业名录中另有{count}处问题未逐条列出，可在名录中勾选“有问题的”查看", "{count} further issues in the firm register are not listed here; tick 'with issues' in the register to see them";
    /// What the register covers, question.
    firms_cover(): "名录列出的是", "The firms listed are";
    /// What the register covers.
    firms_cover_all(): "全部企业", "all firms";
    /// What the register covers.
    firms_cover_largest(): "最大的一批企业", "the largest";
    /// What follows from the answer.
    firms_cover_all_means(): "未列出的就是没有：企业数、人数按名录计", "a firm not listed is not there: counts are taken from the register";
    /// What follows from the answer.
    firms_cover_largest_means(): "另有较小的企业未列出：集中度给出上下限，企业数不按名录计", "smaller firms exist beside these: concentration is a range, counts are not taken from the register";
    /// Find box.
    firms_find(): "查找名称或来源", "Find a name or source";
    /// Filter by any.
    firms_any(what): "{what}：不限", "{what}: any";
    /// Filter by one.
    firms_is(what, word): "{what}：{word}", "{what}: {word}";
    /// Filter by not known.
    firms_word_unknown(): "未知", "unknown";
    /// Filter by yes.
    firms_yes_word(): "是", "yes";
    /// Filter by no.
    firms_no_word(): "否", "no";
    /// Action on an empty register.
    firms_empty_sample(): "打开教学示例县", "Open the teaching county";
    /// Filter.
    firms_with_issues(): "有问题的", "with issues";
    /// Filter.
    firms_jobs_unknown(): "人数未知的", "jobs unknown";
    /// Filter off.
    firms_show_all(): "显示全部", "Show all";
    /// How many are shown.
    firms_shown(shown, all): "显示 {shown} 家，共 {all} 家", "{shown} of {all} firms shown";
    /// How many there are.
    firms_all(all): "共 {all} 家", "{all} firms";
    /// Order.
    firms_sorted(column): "按{column}排序，未知的排在最后；再点列头换方向，第三次恢复原序", "Sorted by {column}, unknown last; click the head again to turn, a third time for the register's own order";
    /// Head of a column, for readers.
    firms_sort_by(column): "按{column}排序", "Sort by {column}";
    /// Action.
    firms_add(): "增加一行", "Add a row";
    /// Action.
    firms_duplicate(): "复制所选", "Duplicate";
    /// Action.
    firms_delete(): "删除所选", "Delete";
    /// Action.
    firms_copy(): "复制到剪贴板", "Copy";
    /// Action.
    firms_select_shown(): "全选显示的", "Select all shown";
    /// Action.
    firms_set_column(): "统一填写", "Set a column";
    /// What is written for all selected, for readers.
    firms_set_value(column): "所选企业的{column}", "{column} of the selected firms";
    /// Action.
    firms_set_go(n): "填入所选 {n} 家", "Fill in for {n} selected";
    /// Keys of the table.
    firms_keys(): "双击、回车或 F2 修改；方向键移动；Ctrl+C / Ctrl+V 与 Excel 互贴；Delete 删除所选行；Esc 离开表格", "Double click, Enter or F2 to edit; arrows move; Ctrl+C and Ctrl+V to and from Excel; Delete removes the selected rows; Esc leaves the table";
    /// The table, for readers.
    firms_table(): "企业名录表", "Table of firms";
    /// A cell, for readers.
    firms_cell(row, column, text): "第{row}行 {column} {text}", "Row {row} {column} {text}";
    /// A row's number, for readers.
    firms_row(row, name): "第{row}行 {name}", "Row {row} {name}";
    /// A cell that is written in, for readers.
    firms_editing(row, column): "修改第{row}行{column}", "Edit row {row} {column}";
    /// Text that cannot be read.
    firms_unread(row, column, text): "第{row}行{column}：读不懂“{text}”，这一格暂按原值。", "Row {row} {column}: '{text}' cannot be read; the cell keeps its former value.";
    /// How to write a number.
    firms_unread_number(): "写数字，或“100-130”这样的区间；留空就是未知。", "Write a number, or a range such as 100-130; empty means unknown.";
    /// How to write one number.
    firms_unread_point(): "写一个数；留空就是未知。", "Write one number; empty means unknown.";
    /// How to write a word.
    firms_unread_word(words): "可写：{words}；留空就是未知。", "Write one of: {words}; empty means unknown.";
    /// How to write a stage where there is none.
    firms_unread_no_stage(): "请先在“产业链”中列出各环节。", "List the stages under 'Value chain' first.";
    /// Action on such text.
    firms_unread_mend(): "去修改", "Mend it";
    /// Action on such text.
    firms_unread_drop(): "放弃这段文字", "Drop the text";
    /// Further such texts.
    firms_unread_more(n): "还有{n}格读不懂。", "{n} more cells cannot be read.";
    /// Fault of a cell.
    firms_fault(row, column, sentence): "第{row}行{column}：{sentence}", "Row {row} {column}: {sentence}";
    /// Selection.
    firms_selected(n): "已选 {n} 家", "{n} selected";
    /// Selection: nothing.
    firms_selected_none(): "未选企业，以下为全部显示的企业", "Nothing selected; these are all firms shown";
    /// A column of the selection.
    firms_sum(column, sum, median, largest): "{column}：合计 {sum}，中位 {median}，最大 {largest}", "{column}: sum {sum}, median {median}, largest {largest}";
    /// A column of which nothing is known.
    firms_sum_none(column): "{column}：全部未知", "{column}: all unknown";
    /// How many have no figure.
    firms_sum_unknown(n): "（{n} 家未知）", " ({n} unknown)";
    /// Its share of all.
    firms_sum_share(share): "，占名录 {share}", ", {share} of the register";
    /// Concentration of the selection.
    firms_sum_top(share): "其中收入最大四家占 {share}", "its four largest hold {share} of its revenue";
    /// What follows from the register.
    firms_follow(): "由名录算得", "From the register";
    /// What follows, where nothing does.
    firms_follow_none(): "名录尚不能算出任何指标：先填从业人员和营业收入。", "Nothing can be computed from the register yet: fill in jobs and revenue first.";
    /// One value.
    firms_follow_value(name, value): "{name} {value}", "{name} {value}";
    /// One value that a field takes.
    firms_follow_field(name, value): "{name} {value}（已采用）", "{name} {value} (in use)";
    /// One value where the field was typed.
    firms_follow_given(name, value): "{name} {value}（字段另有手填数）", "{name} {value} (the field was typed by hand)";
    /// A typed field that differs.
    firms_conflict(name, given, read): "“{name}”手填 {given}，由名录算得 {read}，两数不一致，现按手填数。", "{name}: typed by hand {given}, the register gives {read}. They differ; the typed one is used.";
    /// Action.
    firms_take(name): "“{name}”改用名录数", "Use the register for {name}";
    /// Empty register.
    firms_empty(): "名录还是空的。可以增加一行逐家填写，或从 Excel 复制若干行后在本页按 Ctrl+V 粘贴（第一行是列名也行）。样式可看教学示例县的名录。", "The register is empty. Add a row and fill in firm by firm, or copy rows in Excel and press Ctrl+V on this page (a first row of column names is understood). The teaching county shows what a full one looks like.";
    /// Empty register: the columns.
    firms_empty_columns(columns): "认得的列名：{columns}", "Column names that are understood: {columns}";
    /// Nothing fits the filters.
    firms_no_match(): "没有符合筛选条件的企业。", "No firm fits the filters.";
    /// Pasted.
    firms_pasted(n): "已粘贴 {n} 家企业，排在名录最后", "{n} firms pasted at the end of the register";
    /// Pasted in part.
    firms_pasted_partly(n, unread): "已粘贴 {n} 家企业；有 {unread} 格读不懂，已标红，原文保留", "{n} firms pasted; {unread} cells cannot be read, they are marked and their text is kept";
    /// Heads that were not understood.
    firms_pasted_strange(heads): "；未识别的列：{heads}", "; columns not recognised: {heads}";
    /// Nothing pasted.
    firms_pasted_nothing(): "剪贴板里没有可读的企业行", "The clipboard holds no rows of firms";
    /// Deleted.
    firms_deleted(n): "已删除 {n} 家企业，可以撤销", "{n} firms deleted; undo brings them back";
    /// Copied.
    firms_copied(n): "已复制 {n} 家企业", "{n} firms copied";
    /// Undo name.
    firms_edit_cell(row, column): "企业 {row} {column}", "firm {row} {column}";
    /// Undo name.
    firms_edit_many(n, column): "{n} 家企业的{column}", "{column} of {n} firms";
    /// Undo name.
    firms_edit_add(n): "增加 {n} 家企业", "{n} firms added";
    /// Undo name.
    firms_edit_delete(n): "删除 {n} 家企业", "{n} firms deleted";
    /// Undo name.
    firms_edit_cover(): "名录列出的范围", "what the register covers";
}
