//! The parts of the advice page on the cluster and on its factors.

sentences! {
    /// Part of the page.
    advice_part_cluster(): "集群", "Cluster";
    /// Part of the page.
    advice_part_factors(): "要素", "Factors";
    /// What undo takes back.
    answer_edit(): "类型问题的回答", "answer about the type";
    /// Heading.
    cluster_why(): "为什么要集群", "Why a cluster";
    /// Beside the heading.
    cluster_why_hint(): "研究列出的四项优势，在本地兑现了多少（0 没有，1 充分）", "the study's four advantages: how far each is had here (0 not at all, 1 fully)";
    /// Heading.
    cluster_pressure(): "为什么要转型", "Why upgrade";
    /// Beside the heading.
    cluster_pressure_hint(): "五方面的压力有多大（0 没有，1 很大）", "how hard each of five pressures presses (0 not at all, 1 hard)";
    /// Mark.
    cluster_judgement(): "测试、权重和上下限都是判断，不是出处明确的标准。", "The tests, weights and limits are judgement, not sourced standards.";
    /// Letter of the mark.
    cluster_judgement_mark(): "判断", "J";
    /// What is said of a meter.
    cluster_meter(name, range): "{name} {range}", "{name} {range}";
    /// Before links to fields.
    cluster_unknown(): "未知：", "Not known:";
    /// Link that unfolds tests.
    cluster_show_tests(): "看测试 ▶", "Tests ▶";
    /// Link that folds them.
    cluster_hide_tests(): "收起 ▲", "Close ▲";
    /// Link, as a reader says it.
    cluster_tests_of(name): "测试：{name}", "Tests: {name}";
    /// One test on a ramp.
    cluster_test(name, from, to, weight): "{name}：{from} 记 0，{to} 记 1，权重 {weight}", "{name}: 0 at {from}, 1 at {to}, weight {weight}";
    /// A figure and what a test asks of it.
    cluster_test_asks(name, note): "{name}（{note}）", "{name} ({note})";
    /// One test by words.
    cluster_test_words(name, words, weight): "{name}：{words}，权重 {weight}", "{name}: {words}, weight {weight}";
    /// A word and its number.
    cluster_word_is(word, x): "{word} {x}", "{word} {x}";
    /// One question in a fit.
    cluster_test_answer(question, weight): "提问：{question}权重 {weight}", "Question: {question} Weight {weight}";
    /// Heading.
    kind_title(): "属于哪种类型", "Which type";
    /// Beside the heading.
    kind_hint(): "研究的三种模式，另加政府栽植基地；看三方面证据，不代替档案里填的类型", "the study's three models and the planted base; nothing here replaces the type in the profile";
    /// Above the questions.
    kind_questions(): "先答三个问题（存入档案）", "Three questions first (kept in the file)";
    /// Takes an answer back.
    kind_clear(): "取消回答", "Clear the answer";
    /// Takes an answer back, as a reader says it.
    kind_clear_of(question): "取消回答：{question}", "Clear the answer: {question}";
    /// The suggestion, sure.
    kind_clear_verdict(name): "属于{name}：即使按最低估计，也比其他类型都更合。", "{name}: even at its lowest it fits better than any other type.";
    /// The suggestion, leaning.
    kind_leaning(name): "倾向于{name}。", "Leans towards: {name}.";
    /// No suggestion.
    kind_open(): "定不下来：按现有的数，没有一种类型在最低估计下也够得上。先回答上面的问题，再补下面的未知项。", "Not settled: on what is known, no type fits even at its lowest estimate. Answer the questions above, then fill what is unknown below.";
    /// Types that fit as well.
    kind_also(names): "同时也像{names}：几种类型看的是不同侧面（企业大小、物流去向、谁先谁后），可以并存。", "It also fits {names}: the types look at different sides (size, flows, what came first) and may both hold.";
    /// Types that cannot be excluded.
    kind_not_excluded(names): "还不能排除{names}。", "Not excluded yet: {names}.";
    /// What the answers say.
    kind_by_answers(names): "三问：{names}", "Answers: {names}";
    /// What the tests say.
    kind_by_evidence(names): "证据：{names}", "Evidence: {names}";
    /// What the profile says.
    kind_by_profile(names): "档案所填：{names}", "In the profile: {names}";
    /// No voice.
    kind_none(): "说不准", "not settled";
    /// Some questions are not answered.
    kind_unanswered(n): "（{n} 问未答）", " ({n} not answered)";
    /// Declared and found differ.
    kind_declared_differs(): "档案里填的类型与三问或证据不一致。两者都保留；要改，由你决定。", "The type in the profile differs from the answers or the evidence. Both stand; the change is yours.";
    /// Answers and evidence differ.
    kind_answers_differ(): "三问与证据指向不同的类型，请核对数据或回答。", "Answers and evidence point to different types: check the figures or the answers.";
    /// Button.
    kind_adopt(name): "把类型改为“{name}”并写入档案", "Put '{name}' into the profile";
    /// Source of the adopted type.
    kind_source(): "建议—集群页：三个问题和数据测试", "Advice, part Cluster: three questions and tests on the data";
    /// The profile holds it already.
    kind_same(): "与档案所填一致。", "As in the profile.";
    /// Speaks for.
    kind_for(): "支持：", "For:";
    /// Speaks against.
    kind_against(): "反对：", "Against:";
    /// Neither.
    kind_between(): "两可：", "Either way:";
    /// Heading of the readings of a name.
    kind_two_readings(): "“MIMO”的两种读法", "Two readings of 'MIMO'";
    /// First or second reading.
    kind_reading(n, name): "读法{n}：{name}", "Reading {n}: {name}";
    /// Heading.
    stage_title(): "处在哪个阶段", "Which stage";
    /// Beside the heading.
    stage_hint(): "各条规则并排列出，不取平均；都容得下的阶段才作建议", "the rules stand side by side and are not averaged; only a stage that all allow is suggested";
    /// Column head.
    stage_rule(): "规则", "Rule";
    /// Column head.
    stage_value(): "本地", "Here";
    /// Column head.
    stage_allows(): "容许的阶段", "Stages it allows";
    /// Column head.
    stage_lines(): "落在的档（分界为判断）", "Band it lies in (lines: judgement)";
    /// Link.
    stage_all_lines(): "看全部分界 ▶", "All lines ▶";
    /// Column head.
    stage_why(): "道理", "Why";
    /// The declared row.
    stage_declared(): "档案所填", "In the profile";
    /// A rule without a figure.
    stage_silent(): "不作判断", "says nothing";
    /// Growth between two years.
    stage_growth(rate, from, to): "{rate}（{from}–{to}）", "{rate} ({from}–{to})";
    /// Below a number.
    stage_below(x): "{x}以下", "below {x}";
    /// From a number up.
    stage_from(x): "{x}以上", "{x} or more";
    /// Between two numbers.
    stage_between(a, b): "{a}至{b}", "{a} to {b}";
    /// One band.
    stage_band(range, stages): "{range} {stages}", "{range} {stages}";
    /// One rule with all its bands.
    stage_rule_told(name, lines, why): "{name}：{lines}。{why}", "{name}: {lines}. {why}";
    /// All rules leave one stage.
    stage_agreed(name, n): "{n} 条规则都容得下的只有：{name}。", "{n} rules speak, and leave only: {name}.";
    /// Several stages are left.
    stage_open(names): "还定不下来，可能是：{names}。补上未知的规则再看。", "Not settled yet: {names}. Fill what the silent rules lack.";
    /// No rule speaks.
    stage_nothing(): "没有一条规则有数可依，先补数据。", "No rule has a figure to go by; fill the data first.";
    /// Rules exclude each other.
    stage_disagree(): "规则不一致，不作建议：", "The rules disagree, so nothing is suggested:";
    /// A pair of rules.
    stage_pair(a, of_a, b, of_b): "“{a}”只容许{of_a}，“{b}”只容许{of_b}", "'{a}' allows only {of_a}, '{b}' only {of_b}";
    /// Only together they leave nothing.
    stage_together(): "两两之间都有余地，合在一起没有一个阶段都容得下。", "Any two leave something, all together leave none.";
    /// The declared stage is excluded.
    stage_against(name, rules): "档案填的是{name}，但这些规则不容许：{rules}。", "The profile says {name}, which these rules exclude: {rules}.";
    /// Button.
    stage_adopt(name): "把阶段改为“{name}”并写入档案", "Put '{name}' into the profile";
    /// Source of the adopted stage.
    stage_source(): "建议—集群页：生命周期规则", "Advice, part Cluster: rules of the life cycle";
    /// Heading.
    emphasis_title(): "政府该侧重什么", "What government emphasises";
    /// Beside the heading.
    emphasis_hint(): "按档案所填的类型和阶段；建议的类型不同时并列", "by the type and stage in the profile; where another is suggested it stands beside";
    /// Nothing declared and nothing suggested.
    emphasis_nothing(): "类型和阶段都还没定，先看下面符合的情形。", "Neither type nor stage is settled; see the situations below.";
    /// Name of a type with where it comes from.
    emphasis_declared(name): "{name}（档案所填）", "{name} (in the profile)";
    /// Name of a type with where it comes from.
    emphasis_suggested(name): "{name}（这里建议）", "{name} (suggested here)";
    /// Emphasis.
    emphasis_do(text): "侧重：{text}", "Emphasise: {text}";
    /// Avoid.
    emphasis_avoid(text): "避免：{text}", "Avoid: {text}";
    /// The usual failure.
    emphasis_failure(text): "常见毛病：{text}", "Usual failure: {text}";
    /// The usual path.
    emphasis_path(text): "常走的路：{text}", "Usual path: {text}";
    /// Signs of a stage.
    emphasis_signs(text): "标志：{text}", "Signs: {text}";
    /// Before links to records of cases.
    emphasis_cases(): "案例记录：", "Case records:";
    /// No case speaks.
    emphasis_no_case(): "没有参与的案例记录。", "No case record takes part.";
    /// A fact of a case.
    case_fact(case, id): "{case}事实 {id}", "fact {id} ({case})";
    /// Heading.
    behaviour_title(): "什么情形配什么做法", "Which behaviour fits which situation";
    /// Beside the heading.
    behaviour_hint(holds, open, fails): "符合 {holds} 种，说不准 {open} 种，不符 {fails} 种", "{holds} hold here, {open} are open, {fails} do not";
    /// Situation that may hold.
    behaviour_open(): "是否如此还说不准", "open";
    /// Link.
    behaviour_more(n): "另 {n} 种说不准 ▶", "{n} more are open ▶";
    /// Situation that holds.
    behaviour_holds(): "符合", "holds";
    /// What fits.
    behaviour_fits(text): "宜：{text}", "Fits: {text}";
    /// Head of the part on factors.
    factors_intro(): "五类要素各是缺、是闲、还是够，看什么数，缺什么数，手里有哪些措施。判定线同“主要问题”一致：最低估计也过线才算缺或闲。", "For each factor: short, idle or sufficient, by which figures, what is not known, and the instruments at hand. The line is that of the main problems: short or idle only where even the lowest estimate passes it.";
    /// State of a factor.
    factor_short(): "缺", "Short";
    /// State of a factor.
    factor_idle(): "闲", "Idle";
    /// State of a factor.
    factor_both(): "又缺又闲", "Short and idle";
    /// State of a factor.
    factor_enough(): "够", "Sufficient";
    /// State of a factor.
    factor_unknown(): "不明", "Unknown";
    /// Beside a failure that speaks of shortage.
    factor_side_short(): "缺", "shortage";
    /// Beside a failure that speaks of idleness.
    factor_side_idle(): "闲", "idleness";
    /// Heading.
    factor_state(): "现状", "State";
    /// Heading.
    factor_instruments(): "本组措施", "Instruments of the group";
    /// Column head.
    factor_verdict(): "结论", "Verdict";
    /// Before records that speak to shortage.
    factor_cases_short(): "说到“缺”的记录：", "Records on shortage:";
    /// Before records that speak to idleness.
    factor_cases_idle(): "说到“闲”的记录：", "Records on idleness:";
}
