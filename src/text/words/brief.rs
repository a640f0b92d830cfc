//! The brief: what the printed advice does not already say.

sentences! {
    /// Title.
    brief_title(place): "关于{place}产业集群转型升级的建议", "Advice on upgrading the industrial cluster of {place}";
    /// The year of the profile.
    brief_year(year): "档案年份：{year}年", "Profile of {year}";
    /// Problems that bind.
    brief_problems_found(n, names): "突出问题{n}个：{names}。", "Problems that stand out ({n}): {names}.";
    /// Problems that bind, the gravest named.
    brief_problems_many(n, names): "突出问题{n}个，最重的是：{names}。", "Problems that stand out: {n}; the gravest: {names}.";
    /// Rules, not forecasts.
    brief_rule(): "规则推演，非预测。", "A rule, not a forecast.";
    /// How the measures fall into lists.
    brief_counts(all, advise, conditions, refused, first, open): "{all}项备选措施中，建议{advise}项，有条件建议{conditions}项，不建议{refused}项，先查清再定{first}项，暂时无法判断{open}项。", "Of {all} measures considered, {advise} advised, {conditions} advised with conditions, {refused} not advised, {first} to be decided after finding out more, {open} not open to judgement yet.";
    /// Head of the summary: to do.
    brief_do(): "建议做", "To do";
    /// Head of the summary: not to do.
    brief_do_not(): "不建议做", "Not to do";
    /// Head of the summary: to find out.
    brief_find_out(): "先查清", "To find out";
    /// Why.
    brief_why(): "理由", "Why";
    /// A law forbids it, in the summary.
    brief_by_law(title): "{title}不允许", "Not permitted by the {title}";
    /// Where the wording of a law stands.
    brief_see_section(n): "，详见第{n}部分", "; see section {n}";
    /// Points to the figure of severities.
    brief_see_figure(n): "各类问题有多重、把握有多大，见图{n}。", "Figure {n} shows how severe each problem is and how far that is known.";
    /// Why, and the nearest failure.
    brief_why_and_failure(): "理由和最近的失败教训", "Why, and the nearest failure";
    /// The nearest failure.
    brief_failure(episode): "失败教训：{episode}", "Nearest failure: {episode}";
    /// The nearest failure of a measure that waits for a figure.
    brief_failure_without(name, episode): "{name}有过教训：{episode}", "{name} has failed before: {episode}";
    /// No failure of what is advised.
    brief_no_failure_at_all(): "以上措施在参与的案例中没有失败记录，但没有记录不等于不会失败。", "No case that took part records a failure of these; that is no proof that they cannot fail.";
    /// Where to find it and what it moves.
    brief_where_and_effect(): "到哪里查，影响什么", "Where to find it, and what it could change";
    /// A measure with its list.
    brief_with_list(name, list): "{name}（{list}）", "{name} ({list})";
    /// Where and how many verdicts.
    brief_effect(place, n): "{place}；关系到{n}项措施是否建议。", "{place}; decides whether {n} of the measures are advised.";
    /// Where and how many verdicts, none of them about advising.
    brief_effect_plain(place, n): "{place}；可影响{n}项结论。", "{place}; could change {n} verdicts.";
    /// Heading.
    brief_situation(): "基本情况", "Situation";
    /// Heading.
    brief_problems(): "主要问题", "Main problems";
    /// Heading.
    brief_advice(): "建议", "Advice";
    /// Heading.
    brief_refused(): "不建议事项及理由", "Not advised, and why";
    /// Heading.
    brief_unknowns(): "需补充的数据", "Data to collect";
    /// Heading.
    brief_basis(): "依据与限度", "Basis and limits";
    /// What is made.
    brief_trade(trade): "主要产品：{trade}。", "Main product: {trade}.";
    /// Industry.
    brief_industry(code): "行业代码{code}（国民经济行业分类）。", "Industry code {code} (GB/T 4754).";
    /// Place code.
    brief_code(place, code): "{place}，行政区划代码{code}。", "{place}, place code {code}.";
    /// Place without a code.
    brief_place(place): "{place}。", "{place}.";
    /// The year it began.
    brief_founded(year, marks): "产业{year}年起步{marks}。", "The trade began in {year}{marks}.";
    /// Missing essentials.
    brief_missing(names): "尚缺的关键数据：{names}。", "Key figures still missing: {names}.";
    /// Opening of the table of data.
    brief_data_all(): "已知数据及其来源如下。", "What is known, and where it comes from:";
    /// Opening of a shortened table.
    brief_data_some(shown, known): "已知{known}项，下表列出其中关键的{shown}项，其余见档案。", "{known} fields are known; the table lists the {shown} that matter most, the rest stand in the profile.";
    /// Column.
    brief_section(): "类别", "Group";
    /// Column.
    brief_item(): "项目", "Item";
    /// Column.
    brief_value(): "数值", "Value";
    /// Column.
    brief_column_year(): "年份", "Year";
    /// Column.
    brief_source(): "来源", "Source";
    /// Column.
    brief_number(): "序号", "No.";
    /// Column.
    brief_measure(): "措施", "Measure";
    /// Column.
    brief_verdict(): "结论", "Verdict";
    /// Column.
    brief_cost(): "费用", "Cost";
    /// Column.
    brief_months(): "约需月数", "Months";
    /// Column.
    brief_actor(): "办理权限", "Who acts";
    /// Column.
    brief_open(): "为什么还定不下来", "Why it is open";
    /// Column.
    brief_fields(): "先查什么", "What to find out";
    /// Column.
    brief_datum(): "数据", "Figure";
    /// Column.
    brief_now(): "现状", "Now";
    /// Column.
    brief_where(): "到哪里查", "Where to find it";
    /// Column.
    brief_moves(): "可影响的结论", "Verdicts it could change";
    /// Effect of a figure.
    brief_moves_advised(n, advised): "{n}项（其中{advised}项关系到是否建议）", "{n} ({advised} between advised and not)";
    /// Effect of a figure.
    brief_moves_one(): "1项，关系到是否建议", "1, between advised and not";
    /// Effect of a figure.
    brief_moves_all(n): "{n}项，都关系到是否建议", "{n}, all between advised and not";
    /// Effect of a figure.
    brief_moves_plain(n): "{n}项", "{n}";
    /// How a figure came about.
    status_measured(): "实测", "measured";
    /// How a figure came about.
    status_estimated(): "估计", "estimated";
    /// How a figure came about.
    status_claimed(): "自称", "claimed";
    /// How a figure came about.
    status_target(): "目标值", "target";
    /// How a figure came about.
    status_fact(): "公开记录", "public record";
    /// How a figure came about.
    status_derived(): "由公开记录推算", "derived from the record";
    /// How a figure came about.
    status_coded(): "判断", "judgement";
    /// How a figure came about.
    status_fictitious(): "虚构", "fictitious";
    /// How a figure came about.
    status_computed(): "由档案其他数据算出", "computed from the profile";
    /// How a figure came about.
    status_none(): "未注明", "not stated";
    /// Another reading of the same thing.
    brief_conflict(value, read): "{value}（由其他数据算得{read}，口径待核）", "{value} (other data give {read}; check how each was counted)";
    /// A problem: how severe, of which kind.
    brief_severity(severity, kind): "严重程度{severity}（0为无、1为最重），属{kind}。", "Severity {severity} (0 none, 1 worst), {kind}.";
    /// A problem: what shows it.
    brief_signals(signals): "表现：{signals}。", "Signals: {signals}.";
    /// A problem: what is unknown.
    brief_signals_unknown(names): "尚不掌握：{names}。", "Not known: {names}.";
    /// A problem: why government may act, and how far.
    brief_rationale(text): "政府介入的理由和边界：{text}", "Why government may act, and how far: {text}";
    /// Problems that may bind.
    brief_open_problems(n, names): "另有{n}类问题因资料不足，还不能确认或排除，主要是：{names}。", "What is known neither establishes nor rules out {n} more, above all: {names}.";
    /// A heading of advice.
    brief_against(problem): "针对“{problem}”", "Against: {problem}";
    /// A heading of advice.
    brief_declined(): "建议了而本县不采纳的", "Advised and declined by the county";
    /// Column head.
    brief_declined_because(): "不采纳的原因", "Why declined";
    /// Heading.
    brief_rest(): "其他可以考虑的措施", "Others to consider";
    /// Measures of the list that have no card.
    brief_listed(n): "其余{n}项见上表，做法和理由见工作组用的简报。", "The other {n} stand in the list; the brief for the working group tells what and why.";
    /// A measure told before.
    brief_see(i, name): "同时适用第{i}项“{name}”，见前。", "No. {i}, {name}, applies here too; see above.";
    /// No measure against a problem.
    brief_nothing_for(problem): "针对“{problem}”，目前没有可以建议的措施。", "Against {problem}, no measure can be advised at present.";
    /// Along with costly measures.
    brief_companion_cost(name, beside): "配套要求：上大额项目（{beside}），须同时做“{name}”。", "Required alongside: costly measures ({beside}) call for {name}.";
    /// Along with a risk.
    brief_companion_risk(name, risks): "配套要求：因“{risks}”风险较高，须同时做“{name}”。", "Required alongside: because of the risk of {risks}, {name}.";
    /// Row of a card.
    row_why(): "为什么做", "Why";
    /// Row of a card.
    row_sure(): "把握", "How sure";
    /// Row of a card.
    row_conditions(): "前提条件", "Conditions";
    /// Row of a card.
    row_effort(): "投入", "Effort";
    /// Row of a card.
    row_success(): "成功先例", "Nearest success";
    /// Row of a card.
    row_mixed(): "效果不明的先例", "No clear effect";
    /// Row of a card.
    row_failure(): "失败先例", "Nearest failure";
    /// Row of a card.
    row_precedent(): "先例", "Precedent";
    /// Row of a card.
    row_lessons(): "案例启示", "Lessons";
    /// Row of a card.
    row_risks(): "主要风险", "Risks";
    /// Row of a card.
    row_kpis(): "考核指标", "Measure by";
    /// Row of a card.
    row_exit(): "退出条件", "Exit rule";
    /// Row of a card.
    row_influence(): "案例的作用", "Influence of the cases";
    /// What it treats.
    brief_treats(text): "{text}。", "It {text}.";
    /// How sure.
    brief_sure(text, grade): "{text}。证据等级{grade}（共5级）。", "{text}. Evidence grade {grade} of 5.";
    /// Effort.
    brief_effort(cost, months, actor): "{cost}；约需{months}个月；{actor}。", "{cost}; about {months} months to set up; {actor}.";
    /// A sentence with its stop.
    brief_stop(text): "{text}。", "{text}.";
    /// No precedent.
    brief_no_precedent(): "参与的案例中没有。", "None in the cases that took part.";
    /// No success.
    brief_no_success(): "参与的案例中没有。", "None in the cases that took part.";
    /// An episode.
    brief_episode(id, case, years, story, similarity): "{case}{years}年，{story}（实例{id}，与本地相似度{similarity}）", "{case} {years}: {story} (episode {id}, similarity {similarity})";
    /// An episode in the summary.
    brief_episode_short(case, years, story): "{case}{years}年，{story}", "{case} {years}: {story}";
    /// A lesson.
    brief_lesson(id, case, sentence, transfers): "{case}启示{id}：{sentence}适用于：{transfers}。", "{case}, lesson {id}: {sentence} Holds for: {transfers}.";
    /// A fact of a lesson.
    brief_fact(label, year, value, id, mark): "{label}{year}年{value}（{id}）{mark}", "{label} {year}: {value} ({id}) {mark}";
    /// Influence of the cases.
    brief_influence(text): "{text}。", "{text}.";
    /// Only the score would change.
    brief_influence_score(): "去掉案例后结论不变，得分有变。", "Without the cases the verdict would stand; its score would change.";
    /// No influence.
    brief_influence_none(): "没有，本条只凭一般规则。", "None; this rests on general rules.";
    /// Opening of the refusals.
    brief_refused_lead(n): "目前不建议以下{n}项措施。法规禁止或条件不具备的在前，其中花钱多的在前。", "These {n} are not advised at present; what is forbidden or lacks its preconditions comes first, the costliest of it first.";
    /// Refusals that are not detailed.
    brief_refused_rest(n, names): "另有{n}项也不建议：{names}。", "{n} more are not advised: {names}.";
    /// Heading.
    brief_first_head(): "查清后再定的措施", "Measures to decide once more is known";
    /// Measures to find out about, named.
    brief_first(n, names): "补上数据才能定的措施有{n}项：{names}。", "{n} measures wait for data: {names}.";
    /// How many cannot be judged.
    brief_cannot_count(n): "还有{n}项措施资料太少，暂时无法判断。", "Too little is known to judge {n} more.";
    /// Heading.
    brief_ask_head(): "要当面问清的事", "To ask on the spot";
    /// Column.
    brief_question(): "问题", "Question";
    /// Heading.
    brief_fetch_head(): "最值得先补的数据", "Figures most worth fetching";
    /// Heading.
    brief_cannot_head(): "暂时无法判断的措施", "Measures that cannot be judged yet";
    /// What cannot be judged.
    brief_cannot(n, names): "另有{n}项因资料太少暂时无法判断：{names}。", "Too little is known to judge {n} more: {names}.";
    /// Heading.
    brief_cases_head(): "依据的案例和时点", "Cases and dates";
    /// Heading.
    brief_numbers_head(): "数字从哪里来", "Where the numbers come from";
    /// Heading.
    brief_limits_head(): "限度", "Limits";
    /// Heading.
    brief_sources_head(): "引用的来源", "Sources cited";
    /// A case with its years.
    brief_case_years(case, from, to): "{case}{from}—{to}年的记录", "{case}, {from}–{to}";
    /// The cases.
    brief_cases(cases): "参与的案例：{cases}。", "Cases that took part: {cases}.";
    /// Figures by how they came about.
    brief_known(n, parts): "用到的已知数据共{n}项：{parts}。", "Known fields used: {n} ({parts}).";
    /// One kind of figure.
    brief_known_part(name, n): "{name}{n}项", "{name} {n}";
    /// Lessons by status.
    brief_lessons_told(n, sourced, judged): "引用案例启示{n}条，其中据记录{sourced}条、判断{judged}条。", "Lessons cited: {n}, of which {sourced} state the record and {judged} are judgements.";
    /// Sources by address.
    brief_sources_told(n, without): "引用来源{n}处，其中{without}处没有网址，已注明原因。", "Sources cited: {n}, of which {without} have no address, with the reason given.";
    /// Sources, all with addresses.
    brief_sources_all(n): "引用来源{n}处，均有网址。", "Sources cited: {n}, all with an address.";
    /// What the numbers of ours are.
    brief_numbers_ours(): "严重程度、相似度、证据等级、费用档次和各项门槛都是判断，写在软件的资料文件里。方括号内的数字是来源编号，对应文末的来源清单。", "Severities, similarities, evidence grades, cost classes and thresholds are judgements kept in the program's data files. Numbers in square brackets are sources, listed at the end.";
    /// What the ids are.
    brief_numbers_ids(): "相似度0为全不同、1为全同。F开头的是事实编号，LL、HL、TL开头的是启示编号，L、H、T开头的是实例编号，都可在软件的案例库中查到。", "A similarity of 0 means nothing alike, 1 the same. F numbers are facts, LL, HL and TL numbers lessons, L, H and T numbers episodes of the case library.";
    /// One source.
    brief_source_line(title, address): "{title}，{address}", "{title}, {address}";
    /// A footnote: a source, in full.
    brief_note_first(n, line): "[{n}] {line}", "[{n}] {line}";
    /// A footnote: a source that an earlier one told in full.
    brief_note_again(n, title): "[{n}] {title}，出处见前注", "[{n}] {title}, in full above";
    /// No address.
    brief_no_address(why): "无网址：{why}", "no address: {why}";
    /// Facts read there.
    brief_source_facts(text, ids): "{text}（{ids}）", "{text} ({ids})";
    /// A law that was not read.
    brief_law_unread(): "（条文凭记忆引用，须核对原文）", " (wording from memory, to be checked)";
    /// Caption of a figure.
    brief_figure(i, title): "图{i}　{title}", "Figure {i}. {title}";
    /// Section of the form.
    section_cluster(): "集群", "Cluster";
    /// Section of the form.
    section_environment(): "环保安全", "Environment";
    /// Section of the form.
    section_finance(): "融资", "Finance";
    /// Section of the form.
    section_government(): "政府", "Government";
    /// Section of the form.
    section_infrastructure(): "基础设施", "Infrastructure";
    /// Section of the form.
    section_innovation(): "创新", "Innovation";
    /// Section of the form.
    section_labour(): "用工", "Labour";
    /// Section of the form.
    section_land(): "土地", "Land";
    /// Section of the form.
    section_market(): "市场", "Market";
    /// Section of the form.
    section_network(): "协作", "Network";
    /// Section of the form.
    section_quality(): "质量", "Quality";
    /// Section of the form.
    section_scale(): "规模", "Scale";
    /// A kind of file that a brief cannot be.
    brief_bad_kind(path): "简报写不成“{path}”这种文件；文件名请以 .docx、.xlsx、.html 或 .md 结尾。", "A brief cannot be '{path}'; end the name in .docx, .xlsx, .html or .md.";
    /// No output was named.
    brief_no_output(): "请用 -o 写上要生成的文件，例如 -o 简报.docx；成批生成用 --out-dir 写上文件夹。", "Name the file to write with -o, for example -o brief.docx, or a folder with --out-dir.";
    /// One output for several documents.
    brief_several(n): "有{n}个档案，一个文件装不下；请改用 --out-dir 写上文件夹。", "There are {n} documents and one file to write; name a folder with --out-dir instead.";
    /// A brief of two sides as a workbook.
    brief_beside_no_workbook(): "并排的简报没有附表工作簿；请写成 .docx、.html 或 .md。", "A brief of two sides has no workbook; write .docx, .html or .md.";
    /// Two places to write to.
    brief_two_places(): "-o 和 --out-dir 只能用一个。", "Use either -o or --out-dir.";
    /// Two documents of one name.
    brief_same_name(one, other): "“{one}”和“{other}”会写成同名的简报；请先改名，或分两次生成。", "'{one}' and '{other}' would become briefs of the same name; rename one, or make them in two runs.";
    /// One of several failed.
    brief_not_made(file, why): "{file} 没有写成：{why}", "{file} was not made: {why}";
    /// All of several were made.
    brief_all_made(n, folder): "已写出{n}份简报，在 {folder}\n", "Wrote {n} briefs to {folder}\n";
    /// Some of several were made.
    brief_some_made(n, folder, failed): "已写出{n}份简报，在 {folder}；{failed}份没有写成，原因见上。\n", "Wrote {n} briefs to {folder}; {failed} were not made, for the reasons above.\n";
    /// A writer failed.
    brief_failed(what): "简报未能生成：{what}。", "The brief could not be made: {what}.";
}
