//! The record beside a page: lesson, episode, fact, action, law, field.

sentences! {
    /// Closes the record.
    record_close(): "关闭", "Close";
    /// One step back.
    record_back(): "返回", "Back";
    /// Name of the whole sheet.
    record_sheet(): "出处", "Record";
    /// A step on the way here.
    record_to_step(n, name): "回到第 {n} 步：{name}", "Back to step {n}: {name}";
    /// A link to an instrument.
    record_instrument_named(name): "措施：{name}", "Instrument: {name}";
    /// Kind of record.
    record_lesson(): "启示", "Lesson";
    /// Kind of record.
    record_episode(): "实例", "Episode";
    /// Kind of record.
    record_fact(): "事实", "Fact";
    /// Kind of record.
    record_action(): "行动", "Action";
    /// Kind of record.
    record_law(): "法规", "Law";
    /// Kind of record.
    record_field(): "字段", "Field";
    /// A record with its number.
    record_named(kind, id): "{kind} {id}", "{kind} {id}";
    /// The record is gone.
    record_missing(): "案例库里没有这一条，可能来自另一个版本。", "The library holds no such record; it may come from another version.";
    /// Case and years.
    record_case_years(case, years): "{case}，{years} 年", "{case}, {years}";
    /// From which year.
    record_known_since(year): "{year} 年起可知", "known from {year}";
    /// Heading.
    record_rules(): "对建议的作用", "What it rules";
    /// A veto.
    record_rule_veto(instrument): "有下列情形之一的，不宜采用“{instrument}”：", "Not to be used where one of these holds: {instrument}";
    /// A gate.
    record_rule_gate(instrument): "采用“{instrument}”须先具备：", "Needed before it is used: {instrument}";
    /// A risk as a step.
    record_rule_risk(instrument, weight): "有下列情形的，“{instrument}”的风险增加 {weight}：", "Adds {weight} of risk where this holds: {instrument}";
    /// A transfer.
    record_rule_transfer(instrument): "具备下列情形的，“{instrument}”的先例才可照搬：", "Its precedents transfer only where this holds: {instrument}";
    /// A risk along a ramp.
    record_rule_risk_ramp(instrument, field, from, to, weight): "“{field}”由{from}到{to}，“{instrument}”的风险由 0 增至 {weight}。", "As {field} goes from {from} to {to}, the risk of {instrument} grows from 0 to {weight}.";
    /// A soft precondition.
    record_rule_soft(instrument, field, from, to, floor): "“{field}”由{from}到{to}，“{instrument}”办成的把握由 {floor} 升到 1。", "As {field} goes from {from} to {to}, the feasibility of {instrument} rises from {floor} to 1.";
    /// Exposure.
    record_rule_exposure(instrument, failure, weight): "“{instrument}”容易加重“{failure}”，系数 {weight}。", "{instrument} is exposed to {failure}: {weight}.";
    /// A base risk.
    record_rule_base(instrument, weight): "“{instrument}”在任何地方都带有 {weight} 的风险。", "{instrument} carries a risk of {weight} everywhere.";
    /// A prior.
    record_rule_prior(instrument, mean, weight): "没有相近先例时，“{instrument}”的效果从 {mean} 起算（−1 至 +1），分量相当于 {weight} 个实例。", "Where no precedent is near, the effect of {instrument} starts from {mean} (−1 to +1), with the weight of {weight} episodes.";
    /// One comparison.
    record_atom(name, limit): "{name}{limit}", "{name}: {limit}";
    /// Between comparisons.
    record_and(): "，且", " and ";
    /// How a comparison stands here.
    record_here(value): "本县：{value}", "here: {value}";
    /// How a condition stands here.
    record_holds(): "成立", "holds";
    /// How a condition stands here.
    record_fails(): "不成立", "does not hold";
    /// How a condition stands here.
    record_open(): "说不准", "open";
    /// Heading.
    record_transfers(): "适用于", "Transfers to";
    /// Heading.
    record_from_episodes(): "得自这些实例", "Drawn from these episodes";
    /// Heading.
    record_from_facts(): "依据的事实", "Facts it rests on";
    /// Heading.
    record_from_actions(): "相关行动", "Actions";
    /// Heading.
    record_from_sources(): "来源", "Sources";
    /// Nothing is named.
    record_no_episode(): "没有单独的实例，从整个案例得出。", "No episode by itself; drawn from the whole case.";
    /// No policy acted.
    record_no_instrument(): "没有政策介入", "no policy acted";
    /// Heading.
    record_outcome(): "结果", "Outcome";
    /// End of the strip.
    record_harm(): "长期损失", "lasting harm";
    /// End of the strip.
    record_gain(): "长期收益", "lasting gain";
    /// Outcome as numbers.
    record_outcome_range(lo, hi): "{lo} 至 {hi}（编者评定）", "{lo} to {hi} (graded by the coder)";
    /// An action that was absent.
    record_counter(): "应做而未做，只作说明，不计入评分。", "Something that was not done: told, never scored.";
    /// Several actions ran together.
    record_bundle(n): "同期有约 {n} 项措施，结果不能只归于这一项。", "About {n} measures ran together; the result is not this one's alone.";
    /// Heading.
    record_situation(): "当时的情形", "The situation then";
    /// Heading.
    record_conditions(): "成立的条件", "It held where";
    /// Heading: here and there.
    record_there(): "当时", "Then";
    /// Heading: here and there.
    record_now_here(): "本县", "Here";
    /// Heading.
    record_taught(): "得出的启示", "Lessons drawn from it";
    /// Heading.
    record_cited(): "被这些记录引用", "Cited by";
    /// The coder's note.
    record_note(): "编者原注（按编者所用语言）", "The coder's note, in the coder's language";
    /// Precision.
    precision_exact(): "确数", "exact";
    /// Precision.
    precision_approx(): "约数", "approximate";
    /// Precision.
    precision_claimed(): "自称", "claimed";
    /// Precision.
    precision_target(): "目标", "target";
    /// Precision on hover.
    precision_exact_hint(): "来源给出确切数字。", "The source gives an exact figure.";
    /// Precision on hover.
    precision_approx_hint(): "来源给出“约”“以上”一类的数。", "The source says 'about' or 'over'.";
    /// Precision on hover.
    precision_claimed_hint(): "出自当事方或推介材料，没有旁证。", "Said by the promoter, without a second source.";
    /// Precision on hover.
    precision_target_hint(): "是计划要达到的数，不是做到的数。", "What was planned, not what was reached.";
    /// Of which year.
    record_of_year(year): "{year} 年", "{year}";
    /// Date of a source.
    record_dated(date): "日期 {date}", "dated {date}";
    /// No address.
    record_no_address(why): "没有网址：{why}", "No address: {why}";
    /// No address, no reason.
    record_no_address_plain(): "没有网址。", "No address.";
    /// No address: it never enters a computation.
    record_not_computed(): "没有网址的数只列出，不参与计算。", "Figures without an address are shown and never computed with.";
    /// Button.
    record_copy(): "复制网址", "Copy address";
    /// Link.
    record_open_page(): "打开网页", "Open page";
    /// Heading.
    record_problem(): "针对的问题", "The problem";
    /// Heading.
    record_result(): "后来怎样", "What came of it";
    /// Evidence of an action.
    evidence_strong(): "有较强证据", "strong evidence";
    /// Evidence of an action.
    evidence_weak(): "证据较弱", "weak evidence";
    /// Evidence of an action.
    evidence_none(): "没有效果证据", "no evidence";
    /// Evidence of an action.
    evidence_negative(): "有变差的证据", "evidence of harm";
    /// Kind of action.
    action_one_stop(): "政务服务", "one-stop services";
    /// Kind of action.
    action_attraction(): "招商引资", "investment attraction";
    /// Kind of action.
    action_brand(): "品牌与展会", "brand, fairs";
    /// Kind of action.
    action_enforcement(): "监管与标准", "regulation";
    /// Kind of action.
    action_park(): "园区与基础设施", "parks, works";
    /// Kind of action.
    action_finance(): "金融", "finance";
    /// Kind of action.
    action_rd(): "研发平台", "R&D platforms";
    /// Kind of action.
    action_market(): "采购与市场", "procurement";
    /// Kind of action.
    action_land(): "土地", "land";
    /// Kind of action.
    action_merger(): "兼并重组", "mergers";
    /// Kind of action.
    action_talent(): "人才", "talent";
    /// Kind of action.
    action_tax(): "税收", "tax";
    /// In force.
    record_in_force(date): "{date} 起施行", "in force from {date}";
    /// The clause was read.
    record_verified(): "条文已核对", "clause read";
    /// The clause was recalled.
    record_unverified(): "条文凭记忆，待核对", "clause from memory, to be checked";
    /// Effect of a law.
    record_law_veto(): "一票否决", "forbids";
    /// Effect of a law.
    record_law_caution(): "只作提醒，最高为“有条件建议”", "a caution: at most 'with conditions'";
    /// Heading.
    record_law_on(): "涉及的措施", "Instruments it bears on";
    /// Heading.
    record_value_here(): "本县现值", "Value here";
    /// Nothing is known.
    record_value_unknown(): "未知。按整个取值范围推算，不当作零。", "Unknown: the whole possible range is used, never zero.";
    /// Where the value comes from.
    record_given(): "本县填报", "given in the profile";
    /// Where the value comes from.
    record_computed(): "由指标算出", "computed by an indicator";
    /// A contradiction.
    record_conflict(value): "指标算得 {value}，与填报不一致，已采用填报的数。", "An indicator reads {value}, which differs; the given value is used.";
    /// Arithmetic.
    record_arithmetic(text): "算法：{text}", "Arithmetic: {text}";
    /// Source as typed by the user.
    record_typed_source(text): "来源：{text}", "Source: {text}";
    /// Heading.
    record_meaning(): "含义", "Meaning";
    /// Heading.
    record_where_found(): "到哪里查", "Where it is found";
    /// Heading.
    record_lever(): "能否改变", "Can it be moved";
    /// Lever.
    lever_policy(): "几年内可由政策改变", "by policy, within a few years";
    /// Lever.
    lever_slow(): "只能慢慢改变", "only slowly";
    /// Lever.
    lever_fact(): "既成事实，改变不了", "a given that nobody can change";
    /// Go to the form.
    record_to_form(): "到档案里填", "Go to the form";
    /// Go to the cases page.
    record_to_case(): "看这个案例", "Go to the case";
}
