//! The frame around the pages: rail, bars, questions, messages.

sentences! {
    /// The program's name.
    program(): "集聚 Jiju", "Jiju 集聚";
    /// A page.
    page_home(): "首页", "Home";
    /// A page.
    page_profile(): "档案", "Profile";
    /// A page.
    page_indicators(): "指标", "Indicators";
    /// A page.
    page_advice(): "建议", "Advice";
    /// A page.
    page_cases(): "案例", "Cases";
    /// A page.
    page_brief(): "简报", "Brief";
    /// A profile without a place.
    unnamed_county(): "未命名的县", "Unnamed county";
    /// Shown with invented data.
    fictitious_short(): "虚构数据", "fictitious data";
    /// Saved state.
    state_unsaved(): "有改动未保存", "unsaved changes";
    /// Saved state.
    state_saved(): "已保存", "saved";
    /// Saved state.
    state_sample(): "样例，未另存", "sample, not saved";
    /// Button group.
    theme(): "主题", "Theme";
    /// A theme.
    theme_light(): "浅色", "Light";
    /// A theme.
    theme_dark(): "深色", "Dark";
    /// A theme.
    theme_projector(): "投影", "Projector";
    /// Button group.
    language(): "语言", "Language";
    /// Button.
    command_new(): "新建本县档案", "New county profile";
    /// Button.
    command_open(): "打开文件…", "Open file…";
    /// Button.
    command_save(): "保存", "Save";
    /// Saves, then opens what was asked for.
    command_save_and_go(): "保存后继续", "Save and go on";
    /// Button.
    command_save_as(): "另存为…", "Save as…";
    /// Button.
    command_undo(): "撤销", "Undo";
    /// Button.
    command_redo(): "重做", "Redo";
    /// Button.
    command_export_brief(): "导出 Word 简报…", "Export Word brief…";
    /// Button.
    command_export_figure(): "导出图片", "Export";
    /// Button.
    command_quit(): "退出", "Quit";
    /// Button.
    command_quit_anyway(): "不保存，退出", "Quit without saving";
    /// Button.
    command_save_and_quit(): "保存后退出", "Save and quit";
    /// Button.
    command_discard(): "不保存，继续", "Go on without saving";
    /// Button.
    command_stay(): "取消", "Cancel";
    /// Hover of undo and redo.
    step_named(name, step): "{name}：{step}", "{name}: {step}";
    /// Foot of the window.
    status_issues(errors, warnings): "错误 {errors} 处，待核 {warnings} 处", "{errors} errors, {warnings} to check";
    /// Foot of the window.
    status_known(known, all): "已知 {known} / {all} 项", "{known} of {all} fields known";
    /// Foot of the window.
    status_as_of(year, n): "案例记录用到 {year} 年，共 {n} 个案例", "cases as known in {year}: {n}";
    /// Foot of the window.
    status_all(n): "用全部案例记录，共 {n} 个案例", "whole record of {n} cases";
    /// Foot of the window.
    status_rule(): "规则推演，非预测", "A rule, not a forecast";
    /// Closes a message.
    dismiss(): "知道了", "Dismiss";
    /// Question.
    ask_close(): "退出前要保存吗？", "Save before closing?";
    /// Question.
    ask_replace(): "先保存现在的档案吗？", "Save the present profile first?";
    /// Under the question.
    ask_unsaved_hint(): "档案有改动还没有保存。", "The profile has changes that are not saved.";
    /// Question.
    path_open(): "打开哪个文件", "Which file to open";
    /// Question.
    path_save(): "保存到哪里", "Where to save";
    /// Question.
    path_export(): "导出到哪里", "Where to write the export";
    /// Under the question.
    path_hint(): "输入完整路径，例如 D:\\集群\\本县.jiju", "Type the whole path, such as D:\\cluster\\county.jiju";
    /// Button.
    path_go(): "确定", "OK";
    /// Message.
    said_saved(path): "已保存到 {path}", "Saved to {path}";
    /// Message.
    said_written(path): "已导出到 {path}", "Written to {path}";
    /// Undo name of a paste.
    edit_paste(n): "粘贴 {n} 个数", "paste of {n} figures";
    /// Button of a chart.
    as_table(): "表", "Table";
    /// Button of a chart.
    as_chart(): "图", "Chart";
    /// Button of a table.
    copy_table(): "复制到 Excel", "Copy for Excel";
    /// Evidence, for readers.
    evidence_of_five(grade): "证据 {grade}/5", "evidence {grade}/5";
    /// Evidence on hover.
    evidence_hint(grade): "证据等级 {grade}/5：0 为没有实例，5 为多方印证的实绩。等级由编者评定。", "Evidence grade {grade} of 5: 0 means no episode, 5 a result confirmed by several sources. Graded by the coder.";
    /// Title of a card of missing fields.
    needs_title(title, n): "{title}：还差 {n} 项", "{title}: {n} missing";
    /// Link to a field.
    fill_in(): "去填 ▶", "Fill in ▶";
    /// Status of a figure.
    mark_measured(): "实测", "measured";
    /// Status of a figure.
    mark_estimated(): "估计", "estimated";
    /// Status of a figure.
    mark_claimed(): "自称", "claimed";
    /// Status of a figure.
    mark_target(): "目标", "target";
    /// Status of a figure.
    mark_fact(): "有出处", "recorded";
    /// Status of a figure.
    mark_derived(): "推算", "derived";
    /// Status of a figure.
    mark_judgement(): "判断", "judgement";
    /// Status of a figure.
    mark_fictitious(): "虚构", "fictitious";
    /// Status of a figure.
    mark_none(): "未注来源", "no source";
    /// Label of the as-of choice.
    as_of_label(): "采用到哪一年为止的案例记录", "Use the cases as known by";
    /// Part of the profile page.
    part_identity(): "身份与年份", "Place and year";
    /// Part of the profile page.
    part_series(): "年度数据", "Yearly figures";
    /// Part of the profile page.
    part_chain(): "产业链", "Value chain";
    /// Part of the profile page.
    part_targets(): "目标与结果", "Targets and results";
    /// Part of the profile page.
    part_actions(): "政府做过的事", "What government did";
    /// Kind of file in a dialog.
    dialog_documents(): "集聚档案 (.jiju)", "Jiju documents (.jiju)";
    /// Kind of file in a dialog.
    dialog_exports(extension): "导出文件 (.{extension})", "Exports (.{extension})";
    /// Under the title of the brief page.
    brief_page_hint(): "左边就是将要导出的简报，随档案变动。点一段可以改写；也可导出后在 Word 或 WPS 里修改、签批。", "The brief as it will be written; it follows the profile. Click a paragraph to word it yourself, or edit and sign it in Word or WPS.";
    /// Heading.
    brief_contents(): "目录", "Contents";
    /// A figure that is gone.
    no_such_figure(): "这张图现在没有数据可画。", "There is nothing to draw for this figure now.";
    /// What a verdict means.
    means_advise(): "问题够重，有相近的成功先例，没有触及限制：可以办。", "The problem is grave enough, a near precedent succeeded, no limit is met: go ahead.";
    /// What a verdict means.
    means_conditions(): "利大于弊，但先例不够近或前提还没满足：先小范围试，满足条件再推开。", "More good than harm, but precedents are not near enough or something must be met first: try it small.";
    /// What a verdict means.
    means_find_out(): "可能值得办，但有关键数据还不知道：先查清再定。", "It may be worth it, but figures that decide are unknown: find them out first.";
    /// What a verdict means.
    means_cannot_judge(): "资料太少，说不出值不值得办。", "Too little is known to say whether it is worth it.";
    /// What a verdict means.
    means_not_advised(): "没有对应的问题，或弊大于利，或触及法规和前提限制：现在不宜办。", "No problem calls for it, or it does more harm than good, or a law or a precondition stands against it.";
}
