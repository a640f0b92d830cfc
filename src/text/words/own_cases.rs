//! Cases a user writes or brings: the editor, its faults, its exports.

sentences! {
    /// The mark in the name of an own case.
    own_marked(name): "{name}〔自建〕", "{name} [own]";
    /// What undo takes back.
    own_edit(): "自建案例", "own case";
    /// Before the own cases.
    own_cases(): "自建案例", "Own cases";
    /// None yet.
    own_none(): "还没有。", "None yet.";
    /// What they are for.
    own_intro(): "把本地或外地的经历写成案例，就和书里的三个案例一样参与建议，处处注明“自建”。", "Write down an experience of your own: it takes part in the advice exactly like the three, and is marked as yours wherever it speaks.";
    /// Button.
    own_new(): "新建空案例", "New empty case";
    /// Button.
    own_from_profile(): "由本档案新建", "New from this profile";
    /// Button.
    own_import(): "导入…", "Import…";
    /// A case without a name.
    own_unnamed(id): "未命名（{id}）", "Unnamed ({id})";
    /// A case that is off, in lists.
    own_name_off(name): "{name}（停用）", "{name} (off)";
    /// Choice between reading and writing.
    own_mode(): "自建案例", "Own case";
    /// Read.
    own_read(): "查看", "Read";
    /// Write.
    own_write(): "编写", "Write";
    /// Group of sections of the editor.
    own_section(): "编写部分", "Part of the case";
    /// A section with its count.
    own_section_count(name, n): "{name} {n}", "{name} {n}";
    /// Tick box.
    own_takes_part(): "参与建议", "Takes part in the advice";
    /// Button.
    own_export_file(): "导出为一个文件", "Export as one file";
    /// Button.
    own_export_folder(): "导出为文件夹", "Export as a folder";
    /// Button.
    own_delete(): "删除本案例", "Delete this case";
    /// After it.
    own_deleted(name): "已删除“{name}”，可以撤销。", "“{name}” is deleted; undo brings it back.";
    /// Said after an import.
    own_brought(name): "已导入“{name}”。", "“{name}” is imported.";
    /// Said after an import under new ids.
    own_renumbered(name): "已导入“{name}”。编号与已有案例重复，已换新编号，互相引用一并改好。", "“{name}” is imported. Its ids were in use, so its records carry new ones; references follow.";
    /// Said after an import where a case has that name already.
    own_twice(): "已有一个同名案例：两个都参与，同一件事会算两遍，请停用或删除一个。", "A case of that name is here already: both take part and the same thing counts twice. Switch one off or delete it.";
    /// Case is off.
    own_is_off(): "本案例已停用，不参与建议。", "This case is off and takes no part in the advice.";
    /// Case cannot join.
    own_not_joined(): "本案例还不能参与建议：先补好概况里标出的地方。", "This case takes no part yet: mend what is marked in the overview.";
    /// Case has joined.
    own_joined(episodes, lessons): "本案例参与建议：实例 {episodes} 个，启示 {lessons} 条。", "Takes part in the advice with episodes: {episodes}, lessons: {lessons}.";
    /// Records left out.
    own_left_out(n): "有 {n} 条记录没有写完，暂不参与。", "Records not complete and left out for now: {n}.";
    /// Nothing that moves advice.
    own_silent(): "还没有实例和启示，不会影响建议。", "No episode and no lesson yet: it does not move the advice.";
    /// Where it changes verdicts.
    own_moves(n, names): "它改变了 {n} 项结论：{names}。", "It changes the verdict on {n}: {names}.";
    /// It changes nothing here.
    own_moves_nothing(): "对本档案，它没有改变任何一项结论。", "It changes no verdict on this profile.";
    /// Button.
    own_add(one): "添加{one}", "Add {one}";
    /// Button.
    own_remove(one): "删除这条{one}", "Delete this {one}";
    /// A record that has no title yet.
    own_untitled(): "（还没有写）", "(not written yet)";
    /// What a screen reader says of a row.
    own_row(one, id, title): "{one} {id} {title}", "{one} {id} {title}";
    /// State of a record.
    own_incomplete(): "没写完", "incomplete";
    /// State of a record.
    own_complete(): "完整", "complete";
    /// State of a record.
    own_notice(): "有提醒", "notice";
    /// Column head.
    own_state(): "状态", "State";
    /// Name of a field in the other language.
    own_in_zh(name): "{name}（中文）", "{name} (Chinese)";
    /// Name of a field in English.
    own_in_en(name): "{name}（英文）", "{name} (English)";
    /// Nothing picked.
    own_pick(): "请选择", "Pick one";
    /// Search box of a long list, for readers.
    own_search_in(name): "在 {name} 中查找", "Search in {name}";
    /// No policy acted.
    own_no_policy(): "没有政策", "No policy";
    /// Button that unfolds a list of records.
    own_pick_more(): "添加…", "Add…";
    /// Button that removes a picked one.
    own_unpick(name): "去掉 {name}", "Remove {name}";
    /// No record to pick from.
    own_nothing_to_pick(): "还没有可选的记录。", "Nothing to pick from yet.";
    /// Fills in from the list of sources.
    own_from_source(): "从来源表选", "Pick from the sources";
    /// Part of a source.
    own_source_title(): "题名", "Title";
    /// Part of a source.
    own_source_url(): "网址", "Address";
    /// Part of a source.
    own_source_why(): "没有网址的原因", "Why no address";
    /// Button.
    own_add_feature(): "添加情形字段", "Add a field";
    /// Button.
    own_features_from_profile(): "照本档案填写", "Copy from this profile";
    /// Button.
    own_add_condition(): "添加条件", "Add a condition";
    /// Joins two conditions.
    own_and(): "并且", "and";
    /// Joins two conditions.
    own_or(): "或者", "or";
    /// What a screen reader says of the joint.
    own_joint(n): "与前一条件的关系 第 {n} 条", "joined to the one before, condition {n}";
    /// Name of a part of a feature or condition, for readers.
    own_field_of(name, n): "{name} 字段 {n}", "{name} field {n}";
    /// Name of a part of a condition, for readers.
    own_sign_of(name, n): "{name} 比较 {n}", "{name} comparison {n}";
    /// Name of a part of a feature or condition, for readers.
    own_value_of(name, n): "{name} 值 {n}", "{name} value {n}";
    /// Button, for readers.
    own_remove_of(name, n): "删除 {name} {n}", "Remove {name} {n}";
    /// On its face.
    own_remove_short(): "删除", "Remove";
    /// What a lesson does.
    own_effect_veto(): "在下列条件下不该用", "Not to be used where";
    /// What a lesson does.
    own_effect_gate(): "只有具备下列条件才可用", "Only where";
    /// What a lesson does.
    own_effect_risk_if(): "在下列条件下有风险", "A risk where";
    /// What a lesson does.
    own_effect_risk_ramp(): "风险随一个字段变化", "A risk that grows along a field";
    /// What a lesson does.
    own_effect_base(): "在哪里用都有风险", "A risk everywhere";
    /// What a lesson does.
    own_effect_transfer(): "只有具备下列条件，它的实例才能支撑建议", "Its episodes carry advice only where";
    /// What a lesson does.
    own_effect_soft(): "缺少一个字段的程度越深，效果越差", "Works the less, the less there is of a field";
    /// What a lesson does.
    own_effect_exposure(): "容易招致一种政府失灵", "Open to a government failure";
    /// What a lesson does.
    own_effect_prior(): "替换文献给出的预期效果", "Replaces the effect the literature expects";
    /// Before the strength of a risk.
    own_strength_risk(): "风险大小（0–1）", "Size of the risk (0–1)";
    /// Before the floor of a soft precondition.
    own_strength_floor(): "完全缺少时剩下的可行性（0–1）", "Feasibility left where it is wholly missing (0–1)";
    /// Before the mean of a prior.
    own_prior_mean(): "预期效果（−1 至 +1）", "Expected effect (−1 to +1)";
    /// Before the weight of a prior.
    own_prior_weight(): "权重（相当于几个实例）", "Weight (as so many episodes)";
    /// Ends of a ramp of risk.
    own_ramp_none(): "从这里起有风险", "no risk at";
    /// Ends of a ramp of risk.
    own_ramp_full(): "到这里风险最大", "full risk at";
    /// Ends of a ramp of a precondition.
    own_soft_none(): "完全缺少", "wholly missing at";
    /// Ends of a ramp of a precondition.
    own_soft_full(): "完全具备", "fully there at";
    /// The field of a ramp.
    own_ramp_field(): "字段", "Field";
    /// The failure of an exposure.
    own_failure(): "哪一种政府失灵", "Which government failure";
    /// Fault.
    own_missing(): "必填。", "Needed.";
    /// Notice.
    own_one_language(): "只写了一种语言，另一种语言的界面也显示它。", "Written in one language only; it stands in for the other.";
    /// Fault.
    own_not_a_year(least, most): "请写 {least} 至 {most} 之间的年份。", "Write a year from {least} to {most}.";
    /// Fault.
    own_not_a_number(): "请只写数字。", "Write a number.";
    /// Fault.
    own_out_of_range(least, most): "请写 {least} 至 {most} 之间的数。", "Write a number from {least} to {most}.";
    /// Fault.
    own_not_a_word(word): "“{word}”不在可选范围内，请重新选。", "“{word}” is not among the choices; pick again.";
    /// Fault.
    own_dangling(id): "{id} 不存在，或者还没有写完。", "{id} does not exist or is not complete.";
    /// Fault.
    own_same_id(id): "编号 {id} 已有别的记录在用。重新导入会自动换号。", "The id {id} is in use elsewhere. Importing anew gives new ids.";
    /// Fault.
    own_bad_address(): "网址应以 http:// 或 https:// 开头。", "An address begins with http:// or https://.";
    /// Notice.
    own_no_address(): "没有网址，也没有写原因；界面上会注明“无网址”。", "No address and no reason why; the screen will say so.";
    /// Fault.
    own_order(): "应不小于前一项。", "Must not be less than the one before.";
    /// Fault.
    own_no_source(): "至少选一个来源或行动。", "Name at least one source or action.";
    /// Fault.
    own_no_ground(): "至少选一个实例或事实。", "Name at least one episode or fact.";
    /// Fault.
    own_hindsight(id, year): "依据的 {id} 是 {year} 年的，这一年之前还不能知道。请改年份或换依据。", "Rests on {id} of {year}, which could not be known earlier. Change the year or what it rests on.";
    /// Fault.
    own_half_condition(): "有条件没有写完：要有字段，也要有值。", "A condition is half written: it needs a field and a value.";
    /// Fault.
    own_no_such_field(field): "没有“{field}”这个字段，请重新选。", "There is no field “{field}”; pick again.";
    /// Fault.
    own_strength(): "请写 0 至 1 之间的数（预期效果为 −1 至 +1，权重大于 0）。", "Write a number from 0 to 1 (an expected effect from −1 to +1, a weight above 0).";
    /// Fault.
    own_half_ramp(): "请选字段，并写出两端不同的数。", "Pick a field and write two different ends.";
    /// Fault.
    own_no_alternatives(): "这里的条件只能用“并且”。", "Conditions here can only be joined by “and”.";
    /// Fault.
    own_unreadable(what): "读不懂：{what}", "Cannot be read: {what}";
    /// Said where an import fails.
    own_import_failed(what): "没有导入：{what}", "Not imported: {what}";
    /// A folder or file that holds no case.
    own_no_head(): "里面没有 case.toml，不是案例文件夹或案例文件。", "There is no case.toml in it, so it is no case folder or case file.";
    /// An archive that cannot be read.
    own_not_an_archive(path): "{path} 不是可以读的压缩文件。请选导出的 .zip 文件，或解压后选文件夹。", "{path} is not an archive that can be read. Pick an exported .zip, or unpack it and pick the folder.";
    /// An export that fails.
    own_export_failed(what): "没有导出：{what}", "Not exported: {what}";
    /// Filter of a dialog.
    dialog_case(): "案例文件", "Case files";
    /// Under a typed path.
    path_hint_case(): "输入完整路径，例如 D:\\集群\\临沂.zip", "Type the full path, such as D:\\cluster\\Linyi.zip";
    /// Under a typed path.
    path_hint_folder(): "输入完整路径，例如 D:\\集群", "Type the full path, such as D:\\cluster";
    /// Title of a typed path.
    path_import_case(): "要导入的案例：.zip 文件或文件夹的路径", "Case to import: path of a .zip file or a folder";
    /// Title of a typed path.
    path_export_case(): "导出到哪个文件夹（其中新建案例文件夹）", "Folder in which the case folder is made";
    /// Place and trade of a case without stages.
    own_where(place, trade): "{place} · {trade}", "{place} · {trade}";
    /// In the basis of a brief.
    out_own_cases(n, names): "其中 {n} 个由编写人自建：{names}，其来源由编写人负责。", "Written by the author and not shipped: {n} ({names}); the author answers for their sources.";
}
