//! Upgrading paths, governance, lenses and niches.

sentences! {
    /// Part of the page.
    advice_part_paths(): "路径", "Paths";
    /// Head of the part.
    paths_intro(): "往哪个方向升级、由谁主导产业链、家底厚在哪里、下一步选什么品类：四个问题分开答，各有区间，不合成一个总分。", "Which way to upgrade, who governs the chain, what the place is good at, and which niche comes next: four questions, each with its own interval, and no single score.";
    /// What undo takes back.
    paths_edit_governance(): "产业链由谁主导", "who governs the chain";
    /// What undo takes back.
    paths_edit_proximity(): "品类远近", "nearness of niches";

    /// Heading.
    paths_fit_title(): "升级路径", "Upgrading path";
    /// Beside the heading.
    paths_fit_remark(): "匹配度＝类型×阶段×各项信号；表中数字均为判断", "fit = type × stage × signals; all numbers are judgement";
    /// Where neither type nor stage is known.
    paths_fit_blind(): "集群类型和发展阶段都不知道，四条路径都可能，先填这两项。", "Neither the cluster type nor its stage is known, so any path may fit. Fill in these two first.";
    /// Column head.
    paths_factor(): "因素", "Factor";
    /// Column head.
    paths_here(): "本地", "Here";
    /// Column head.
    paths_how(): "折算", "How it counts";
    /// Column head.
    paths_times(): "乘数", "Times";
    /// A ramp.
    paths_ramp(from, to): "{from}计0，{to}计1", "{from} is 0, {to} is 1";
    /// A weighed signal.
    paths_weighed(base, weight): "{base}＋{weight}×", "{base} + {weight} × ";
    /// A weighed signal that lowers.
    paths_weighed_less(base, weight): "{base}－{weight}×", "{base} − {weight} × ";
    /// A ramp in a formula.
    paths_in_brackets(text): "（{text}）", "({text})";
    /// A factor by table.
    paths_by_table(): "查表", "by table";
    /// A severity in a formula.
    paths_severity(): "严重程度", "severity";
    /// The sign of a factor is sourced.
    paths_sign(): "方向有文献", "sign sourced";
    /// What is not known.
    paths_unknown(n): "没填、拉宽区间的数据（{n}项）：", "Not known, and widening the bar ({n}):";
    /// Link to the form, for readers.
    paths_fill(name): "填写{name}", "Fill in {name}";
    /// Instruments of a path.
    paths_serve(): "走这条路用得上的措施，以及在本地的结论", "Instruments that serve it, with their verdict here";

    /// Heading.
    govern_title(): "产业链由谁主导", "Who governs the chain";
    /// Beside the heading.
    govern_remark(): "只问，不推断；答案存入档案", "asked, never inferred; kept in the file";
    /// No answer.
    govern_unknown(): "不清楚", "Not known";
    /// The reading.
    govern_is(mode): "读作：{mode}", "Reads as: {mode}";
    /// Several modes.
    govern_may(modes): "可能是：{modes}", "May be: {modes}";
    /// What to answer.
    govern_answer(questions): "答了这些就能定：{questions}", "Settled by an answer to: {questions}";
    /// What it means for functional upgrading.
    govern_functional(): "对功能升级：", "For functional upgrading: ";
    /// No answer yet.
    govern_none(): "三个问题都还没有答，主导方式未知，不影响上面的区间。", "None of the three is answered: the mode is unknown and leaves the bars above as they are.";
    /// Before a source.
    govern_source(): "依据：", "After: ";

    /// Heading.
    lens_title(): "两个角度", "Two lenses";
    /// Beside the heading.
    lens_remark(): "各看各的，不相加", "each by itself, never added up";
    /// Paths of a lens.
    lens_paths(paths): "对应：{paths}", "Goes with: {paths}";
    /// Standing.
    lens_weak(): "偏弱", "Weak";
    /// Standing.
    lens_middle(): "中等", "Middling";
    /// Standing.
    lens_strong(): "较强", "Strong";
    /// Standing.
    lens_open(): "区间跨了分级线，未定", "Open: crosses a border";
    /// Column head.
    lens_signal(): "看什么", "Signal";
    /// Column head.
    lens_strength(): "强弱", "Strength";
    /// What the cases had.
    lens_cases(): "案例里有过什么", "What the cases had";
    /// No case speaks.
    lens_no_case(): "所选案例、年份里没有可用的记载。", "No case in force has anything on record by then.";
    /// A case that had none.
    lens_none(case): "{case}：没有", "{case}: none";
    /// A case.
    lens_case(case): "{case}：", "{case}: ";
    /// Before the sentence on a case that had none.
    lens_gap(): "。", ". ";
    /// A share of one series in another.
    lens_share(part, whole): "{part}占{whole}", "{part} over {whole}";
    /// Numbers of the lens.
    lens_note(weak, strong): "加权平均；{weak}以下为弱，{strong}以上为强；刻度和权重为判断。", "Weighted mean; below {weak} weak, from {strong} strong; scales and weights are judgement.";

    /// Heading.
    niches_title(): "选品类", "Which niche next";
    /// Beside the heading.
    niches_remark(): "看两样：离本地家底近不近，值不值得做", "two measures: how near to what is here, and how appealing";
    /// What the proximities are.
    niches_judgement(): "品类之间的远近按技能、投入品、客户、资质有几样相同来定，是判断，不是统计；有了各地品类共存的真实数据再换。", "How near two niches lie counts what they share of skills, inputs, buyers and licences. This is judgement, not measurement, until real co-location data are loaded.";
    /// Levels are of now.
    niches_not_dated(year): "需求、竞争的高低按现在看，没有回到{year}年。", "Levels of demand and crowding are those of today, not of {year}.";
    /// Another trade.
    niches_other_trade(): "品类表只讲专用汽车，本档案是别的行业，不适用，也就不给结论。", "The table of niches is about special vehicles. This profile is of another trade, so it does not apply and nothing is said.";
    /// The trade is not given.
    niches_no_trade(): "还没有填行业。品类表只讲专用汽车，填了行业代码或产品再看。", "The trade is not given. The table of niches is about special vehicles: fill in the industry code or the product first.";
    /// Button.
    niches_to_identity(): "去填行业", "Fill in the trade";
    /// Nothing is marked.
    niches_mark_first(): "还没有标注本地有哪些品类。在下表里逐行标一标，图就出来了。", "Nothing is marked yet. Mark in the table which niches are here, and the plot appears.";
    /// Named niches.
    niches_named(): "近而有前景，可优先考虑", "Near and appealing: think of these first";
    /// No niche is named.
    niches_none_named(): "没有哪个品类整段落在“近而有前景”里。", "No niche lies wholly in the near and appealing zone.";
    /// The rule of three.
    niches_most(n): "最多列{n}个（判断）", "at most {n} are named (judgement)";
    /// The rule of three with its episode.
    niches_most_rule(n, id): "最多列{n}个：湖北省要求县域主导产业不超过{n}个（{id}）", "at most {n} are named, as Hubei asks of its counties ({id})";
    /// Others of the zone.
    niches_also(names): "同在这一格的还有：{names}", "Also in this zone: {names}";
    /// Far and appealing.
    niches_bridges(): "远而有前景，要先搭桥：缺哪样本事？", "Far and appealing: a bridge is needed. Which capability is missing?";
    /// The nearest that is here.
    niches_nearest(names): "本地离它最近的：{names}", "nearest here: {names}";
    /// Nothing near is here.
    niches_nothing_near(): "本地没有标注过相近的品类", "nothing near it is marked here";
    /// What is missing.
    niches_missing(names): "还缺：{names}", "missing: {names}";
    /// Nothing is missing.
    niches_nothing_missing(): "所需的本事在本地别的品类里都有", "all it asks for is found in other niches here";
    /// A niche and its proximity.
    niches_at(name, level): "{name}（{level}）", "{name} ({level})";
    /// In the detail of a niche.
    niche_nearest(names): "本地离它最近的：{names}", "Nearest here: {names}";
    /// In the detail of a niche.
    niche_none_near(): "本地没有标注过相近的品类。", "Nothing near it is marked here.";
    /// Not named, since nothing near enough is here.
    niches_unnamed(names, least): "相近度够，但本地没有一个近邻达到{least}，不列名：{names}", "Dense enough, but no single neighbour here reaches {least}, so not named: {names}";
    /// Plain zones.
    niches_plain(zone, names): "{zone}：{names}", "{zone}: {names}";
    /// Marks that would tell most.
    niches_mark_next(names): "区间还跨线的品类，先标这几个最管用：{names}", "Some cross a border still. Marking these first tells most: {names}";
    /// Neighbouring zones unknown.
    niches_neighbours(): "周边同类园区数没填，各品类的竞争程度都拉宽了。", "The number of neighbouring zones of the trade is unknown, which widens the crowding of every niche.";
    /// Column head.
    niches_niche(): "品类", "Niche";
    /// Column head.
    niches_is_here(): "本地有没有", "Is it here?";
    /// Column head.
    niches_density(): "相近度", "Density";
    /// Column head.
    niches_appeal(): "前景", "Appeal";
    /// Column head.
    niches_zone(): "位置", "Zone";
    /// Where the density crosses its border, the appeal does not.
    niches_plain_open(): "平淡，远近未定", "plain, near or far open";
    /// Where the density crosses its border, the appeal does not.
    niches_appealing_open(): "有前景，远近未定", "appealing, near or far open";
    /// Where the appeal crosses its border, the density does not.
    niches_near_open(): "近，前景未定", "near, appeal open";
    /// Where the appeal crosses its border, the density does not.
    niches_far_open(): "远，前景未定", "far, appeal open";
    /// Where both cross.
    niches_both_open(): "都未定", "both open";
    /// Presence.
    niche_unmarked(): "不清楚", "Not known";
    /// Presence.
    niche_absent(): "没有", "No";
    /// Presence.
    niche_partly(): "有一点", "Partly";
    /// Presence.
    niche_present(): "有", "Yes";
    /// Presence.
    niche_at_most(): "至多有一点", "Partly at most";
    /// Presence.
    niche_at_least(): "至少有一点", "Partly at least";
    /// Demand and crowding.
    niche_levels(demand, crowding): "需求{demand}，全国竞争{crowding}（判断）", "Demand {demand}, crowding in the nation {crowding} (judgement)";
    /// Level.
    level_low(): "低", "low";
    /// Level.
    level_middle(): "中", "middling";
    /// Level.
    level_high(): "高", "high";
    /// Linkage.
    niche_linkage(names, lo): "主要投入和用途：{names}；本地已有{lo}", "Main inputs and uses: {names}; found here {lo}";
    /// What it asks for.
    niche_asks(head, names): "{head}：{names}", "{head}: {names}";
    /// Not found here.
    niche_lacks(name): "{name}（未见）", "{name} (not seen)";
    /// Heading.
    niche_in_cases(): "案例里的做法", "In the cases";
    /// No case.
    niche_no_case(): "所选案例里没有记载。", "Nothing on record in the cases in force.";
    /// How a case stood to it.
    niche_case(case, how, note): "{case}，{how}：{note}", "{case}, {how}: {note}";
    /// Presence in a case.
    case_had(): "有", "had it";
    /// Presence in a case.
    case_partly(): "有一部分", "had some";
    /// Presence in a case.
    case_chose(): "选为方向", "chose it";
    /// Presence in a case.
    case_tried(): "试过，未见结果", "tried, no result found";
    /// Presence in a case.
    case_absent(): "没有", "lacked it";
    /// Heading.
    niche_nearness(name): "{name}与其他品类的远近", "How near others lie to: {name}";
    /// Beside the heading.
    niche_nearness_remark(): "不同意可以改，改过的存入档案", "change what you judge otherwise; changes are kept in the file";
    /// A changed proximity.
    niche_changed(shipped): "已改，原为{shipped}", "changed, was {shipped}";
    /// Button.
    niche_reset_one(name): "恢复{name}", "Reset {name}";
    /// Button.
    niche_reset(): "恢复", "Reset";
    /// Button.
    niche_reset_all(n): "全部恢复原值（{n}处）", "Reset all changes ({n})";
    /// Shares.
    niche_shares(heads): "同{heads}", "share {heads}";
    /// Shares nothing.
    niche_shares_nothing(): "没有相同的", "share nothing";
    /// Button that unfolds.
    niche_edit(): "看远近、改远近", "See and change how near niches lie";
    /// Link that looks at a niche, for readers.
    niche_look(name): "看{name}", "Look at {name}";

    /// Zone.
    zone_near_appealing(): "近而有前景", "near, appealing";
    /// Zone.
    zone_near_plain(): "近而平淡", "near, plain";
    /// Zone.
    zone_far_appealing(): "远而有前景", "far, appealing";
    /// Zone.
    zone_far_plain(): "远而平淡", "far, plain";
    /// Zone.
    zone_open(): "区间跨线，未定", "open: crosses a border";

    /// Title of the figure.
    fig_paths_title(place): "{place}：四条升级路径的匹配度", "{place}: how well four upgrading paths fit";
    /// Its scale.
    fig_paths_unit(): "0＝不合适，1＝最合适", "0 = no fit, 1 = best fit";
    /// Reading with a clear gap.
    fig_paths_clear(first, second): "{first}明显领先，与其次的{second}区间不重叠。", "{first} leads clearly: its interval and that of {second} do not overlap.";
    /// Reading without.
    fig_paths_open(first, second): "按中间值{first}在前、{second}其次，但区间重叠，差距不明确。", "By its middle {first} comes first and {second} second, but the intervals overlap: the gap is not clear.";
    /// Its source.
    fig_paths_source(): "由档案按目录的表和刻度推算，均为判断；买方集中的方向依据Humphrey、Schmitz（2000）", "Computed from the profile by the catalogue's tables and ramps, all judgement; the sign of buyer concentration after Humphrey and Schmitz (2000)";
    /// Key.
    fig_key_sure(): "至少", "at least";
    /// Key.
    fig_key_possible(): "可能", "possible";
    /// Column head.
    fig_head_path(): "路径", "Path";
    /// Column head.
    fig_head_fit(): "匹配度", "Fit";
    /// Column head.
    fig_head_middle(): "中间值", "Middle";
    /// Title of the figure.
    fig_niches_title(place): "{place}：品类的相近度和前景", "{place}: niches by density and appeal";
    /// Its scale.
    fig_niches_unit(): "0—1，线为区间", "0–1, lines are intervals";
    /// Reading.
    fig_niches_reading(names, open): "近而有前景、还没有做全的：{names}{open}。", "Near, appealing and not fully here: {names}{open}.";
    /// Reading without any.
    fig_niches_none(open): "没有尚未做全的品类整段落在“近而有前景”里{open}。", "No niche that is not fully here lies wholly in the near and appealing zone{open}.";
    /// Open ones.
    fig_niches_open(n): "；{n}个区间跨线，未定", "; {n} cross a border and stay open";
    /// Its source.
    fig_niches_source(): "远近、需求、竞争为判断；本地有无由用户标注", "Nearness, demand and crowding are judgement; what is here is marked by the user";
    /// Its source, with changes.
    fig_niches_source_changed(n): "远近、需求、竞争为判断（用户改动{n}处）；本地有无由用户标注", "Nearness, demand and crowding are judgement (changed by the user: {n}); what is here is marked by the user";
    /// Column head.
    fig_head_niche(): "品类", "Niche";
    /// Column head.
    fig_head_here(): "本地", "Here";
    /// Column head.
    fig_head_density(): "相近度", "Density";
    /// Column head.
    fig_head_appeal(): "前景", "Appeal";
    /// Column head.
    fig_head_zone(): "位置", "Zone";
    /// Axis.
    fig_axis_density(): "离本地家底的相近度 →", "density: how near to what is here →";
    /// Axis.
    fig_axis_appeal(): "↑ 前景", "↑ appeal";
    /// Key.
    fig_key_here(): "本地已有", "here already";
    /// Key.
    fig_key_not_here(): "没有或只有一部分", "absent or in part";
    /// Key.
    fig_key_not_marked(): "不清楚", "not known";
}
