//! The numbers that are judgement, and what changing them does.

sentences! {
    /// Part of the advice page.
    advice_part_judgements(): "判断值", "Judgements";
    /// Head of the part.
    judgements_intro(): "门槛、权重和实例成效的赋值都是判断，不是事实。不同意就改：改动存进本档案，当即重新推演，凡受影响处都注明，随时可以恢复。", "Thresholds, weights and coded outcomes are judgement, not fact. Change what you disagree with: a change is kept in this document, the advice is worked out again at once, every place it touches says so, and it can be taken back at any time.";
    /// How many there are.
    judgements_count(all, changed): "共 {all} 个，改过 {changed} 个", "{all} in all, {changed} changed";
    /// Button.
    judgements_reset_all(): "全部恢复", "Reset all";
    /// Button in a row.
    judgements_reset(): "恢复", "Reset";
    /// What a screen reader says of that button.
    judgements_reset_said(name): "恢复：{name}", "Reset: {name}";
    /// A tick box.
    judgements_changed_only(): "只看改过的", "changed only";
    /// Before the search box.
    judgements_search(): "查找", "Find";
    /// Heading.
    judgements_effect(): "改动的结果", "What the changes do";
    /// No verdict moved.
    judgements_no_effect(): "改动没有让任何措施换清单。", "No instrument stands in another list because of the changes.";
    /// A verdict moved.
    judgements_moved(instrument, before, now): "{instrument}：原为“{before}”，现为“{now}”", "{instrument}: was {before}, is {now}";
    /// Nothing fits the search.
    judgements_none(): "没有符合的判断值。", "No number fits.";
    /// Nothing changed yet.
    judgements_none_changed(): "还没有改过判断值。", "No number has been changed yet.";
    /// Group of subjects.
    judgements_rules(): "推演规则", "Rules";
    /// Group of subjects.
    judgements_problems(): "问题", "Problems";
    /// Group of subjects.
    judgements_instruments(): "措施", "Instruments";
    /// Group of subjects.
    judgements_cases(): "案例启示与实例", "Lessons and episodes";
    /// Group of subjects.
    judgements_similarity(): "相似度", "Similarity";
    /// Group switch, for readers.
    judgements_group(): "判断值类别", "Kind of number";
    /// Column head.
    judgements_subject(): "所属", "Belongs to";
    /// Column head.
    judgements_number(): "判断值", "Number";
    /// Column head.
    judgements_shipped(): "原值", "As shipped";
    /// Column head.
    judgements_now(): "现值", "Now";
    /// A value that cannot be taken.
    judgements_refused(): "未采用：超出范围，或两端相接、上下颠倒", "not taken: out of range, or the two ends meet or cross";
    /// Text that is no number.
    judgements_unread(): "读不出数字", "not a number";
    /// What undo takes back.
    judgements_edit(): "判断值", "judgement number";
    /// At the head of the advice page.
    judgements_notice(n): "本档案改过 {n} 个判断值，以下建议按改后的值推演。", "Numbers of judgement changed in this document: {n}. The advice below follows them.";
    /// Link.
    judgements_see(): "查看改动", "See the changes";
    /// On a card or record.
    judgements_touched(n): "这里用到 {n} 个改过的判断值", "changed numbers of judgement at work here: {n}";
    /// In the brief and in print.
    judgements_told(n, list): "本档案改过 {n} 个判断值：{list}。", "Numbers of judgement changed in this document ({n}): {list}.";
    /// One change, told.
    judgements_one(subject, number, shipped, now): "{subject}，{number}，原 {shipped}，改为 {now}", "{subject}, {number}, from {shipped} to {now}";
    /// Name of a number.
    number_prior_mean(): "文献成效均值", "mean outcome in the literature";
    /// Name of a number.
    number_prior_weight(): "文献权重", "weight of the literature";
    /// Name of a number.
    number_ramp_from(field): "{field}：由此起算（强度0）", "{field}: strength 0 at";
    /// Name of a number.
    number_ramp_to(field): "{field}：到此算足（强度1）", "{field}: strength 1 at";
    /// Name of a number.
    number_signal_weight(field): "{field}：权重", "{field}: weight";
    /// Name of a number.
    number_address(failure): "能管“{failure}”几成", "reach against: {failure}";
    /// Name of a number.
    number_exposure(failure): "可能加重“{failure}”", "may add to: {failure}";
    /// Name of a number.
    number_base_risk(): "基础风险", "base risk";
    /// Name of a number.
    number_floor(field): "{field}不具备时的可行性", "feasibility without: {field}";
    /// Name of a number.
    number_risk_weight(field): "{field}：风险权重", "{field}: weight of the risk";
    /// Name of a number.
    number_step_risk(): "条件成立时的风险", "risk where the condition holds";
    /// Name of a number.
    number_below(field): "{field}：低于", "{field}: below";
    /// Name of a number.
    number_at_most(field): "{field}：不高于", "{field}: at most";
    /// Name of a number.
    number_above(field): "{field}：高于", "{field}: above";
    /// Name of a number.
    number_at_least(field): "{field}：不低于", "{field}: at least";
    /// Name of a number.
    number_equal(field): "{field}：等于", "{field}: equal to";
    /// Name of a number.
    number_outcome_low(): "成效下限（−1至1）", "outcome, low end (−1 to 1)";
    /// Name of a number.
    number_outcome_high(): "成效上限（−1至1）", "outcome, high end (−1 to 1)";
    /// Name of a number.
    number_width(): "差多少算全不相似", "difference at which nothing is alike";
    /// Name of a number.
    number_cap(): "计到多少为止", "counted up to";
    /// Name of a number.
    number_feature_weight(): "权重", "weight";
    /// Name of a number.
    number_authority(actor): "可行性：{actor}", "feasibility: {actor}";
    /// Name of a number.
    number_fiscal(cost): "受财力影响的程度：{cost}", "exposure to fiscal room: {cost}";
    /// Group of subjects.
    judgements_reading(): "类型、阶段与路径", "Type, stage, paths";
    /// Subject: an answer to a question.
    setting_answer(question, option): "{question}答“{option}”", "{question} Answer: {option}";
    /// Name of a number.
    number_relief(field): "{field}：由此算企业已在花钱绕开", "{field}: firms pay to get round it from";
    /// Name of a number.
    number_word(field, word): "{field}为“{word}”时", "{field}: {word}";
    /// Name of a number.
    number_speaks(kind): "说明是“{kind}”的程度", "speaks for: {kind}";
    /// Name of a number.
    number_answer_weight(question): "这一问的权重：{question}", "weight of the question: {question}";
    /// Name of a number.
    number_edge(n): "第 {n} 个分界", "border {n}";
    /// Name of a number.
    number_factor_base(id): "{id}：没有信号时的系数", "{id}: factor without the signal";
    /// Name of a number.
    number_factor_weight(id): "{id}：信号全有时再加", "{id}: added with the whole signal";
}
