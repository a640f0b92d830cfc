//! Votes of a panel on the indicators page.

sentences! {
    /// Which questionnaire.
    votes_sheet(): "量表", "Sheet";
    /// Nobody votes yet.
    votes_empty(): "还没有人打分。先加打分的人（专家、干部、企业家或学员都可以），再逐项填。", "Nobody has voted yet. Add the raters first (experts, officials, owners of firms, a class), then their votes.";
    /// Button.
    votes_add(): "加一位打分人", "Add a rater";
    /// Name of a new rater.
    votes_new_rater(n): "打分人{n}", "Rater {n}";
    /// A rater's name, for readers.
    votes_name_of(n): "第{n}位打分人的姓名", "Name of rater {n}";
    /// Button that removes a rater, for readers.
    votes_remove(name): "删除 {name}", "Remove {name}";
    /// What removing does.
    votes_remove_hint(): "连同此人全部打分和比较一起删除，可以撤销", "With all scores and comparisons; can be undone";
    /// Keys of the grid.
    votes_keys(): "不知道就空着，空着不算分。Tab 到下一格，回车和上下箭头换人。", "Leave open what is not known: an open cell is no score. Tab goes on; Enter and the arrows go from rater to rater.";
    /// Heading.
    votes_meaning(): "各项指什么", "What each item means";
    /// Unfold.
    votes_show(): "展开", "Show";
    /// Fold.
    votes_hide(): "收起", "Hide";
    /// Ends of a scale.
    votes_ends(low, high): "1 分：{low}；10 分：{high}", "1: {low}; 10: {high}";
    /// Literature and whose wording.
    votes_sources(references): "方法出处：{references}。各项和两端的说法为编者所拟（判断）。", "Method: {references}. Items and ends are in our words (judgement).";
    /// A reference with its mark.
    votes_reference(text, mark): "{text}（{mark}）", "{text} ({mark})";
    /// Column head.
    votes_rater(): "打分人", "Rater";
    /// A cell, for readers and in faults.
    votes_cell(rater, item): "{rater} · {item}", "{rater} · {item}";
    /// Row below the votes.
    votes_median(): "中位数", "Median";
    /// Row below the votes.
    votes_range(): "最低–最高", "Lowest–highest";
    /// Row below the votes.
    votes_ranks(): "各人排位", "Ranks by rater";
    /// Row below the votes.
    votes_count(): "打分人数", "Votes";
    /// So many of all.
    votes_of(n, all): "{n} / {all}", "{n} of {all}";
    /// A summary, for readers.
    votes_summary(item, what, value): "{item} {what} {value}", "{item} {what} {value}";
    /// A name that is empty.
    votes_no_name(n, kept): "第{n}位打分人要有名字；暂仍记在“{kept}”名下。", "Rater {n} needs a name; the votes stay with '{kept}' until then.";
    /// A name that another has.
    votes_name_taken(n, name, kept): "已有人叫“{name}”，请改一个能区分的名字；第{n}位暂仍记在“{kept}”名下。", "Someone is called '{name}' already; choose a name that tells them apart. Rater {n} stays '{kept}' until then.";
    /// Text that is no score, over an older score.
    votes_unread_still(cell, typed, old): "{cell}：“{typed}”不是 1–10 的一个数，暂按原来的 {old} 计。", "{cell}: '{typed}' is not one number from 1 to 10; {old} still counts.";
    /// Text that is no score.
    votes_unread(cell, typed): "{cell}：“{typed}”不是 1–10 的一个数，未计入。", "{cell}: '{typed}' is not one number from 1 to 10 and does not count.";
    /// A vote with an issue.
    votes_fault(cell, sentence): "{cell}：{sentence}未计入的照样保留。", "{cell}: {sentence} It is kept and does not count until mended.";
    /// Heading.
    votes_agreement(): "看法是否一致", "Do the raters agree?";
    /// An item on which raters part.
    votes_apart(item, apart, low, least, high, most): "分歧最大：{item}，相差 {apart} 分（{low} 打 {least} 分，{high} 打 {most} 分）。先请两边说说理由。", "They part most on {item}: {apart} points ({low} gave {least}, {high} gave {most}). Ask both for their reasons first.";
    /// No W for lack of raters.
    votes_w_few(n): "打全的只有 {n} 人，不足 3 人，算不出一致性。", "Raters who scored everything: {n}. Agreement needs three.";
    /// No W for lack of differences.
    votes_w_flat(): "每个人给各项都打了同样的分，排不出先后，算不出一致性。", "Every rater gave all items the same score, so there is no order to agree on.";
    /// W in words.
    votes_w(w, band, raters, items): "肯德尔 W = {w}：{band}（{raters} 人对 {items} 项的排序；1 为完全一致，0 为毫不一致）。", "Kendall's W = {w}: {band} (raters: {raters}, items: {items}; 1 where all rank alike, 0 where nothing is shared).";
    /// A small number.
    votes_below(x): "小于 {x}", "below {x}";
    /// Agreement that may be accident.
    votes_w_chance(p): "随意排序也有 {p} 的概率得到这样的一致性，还不能说看法一致；不宜拿平均分下结论。", "Random ranking would give as much with a chance of {p}, so it cannot be called agreement; draw no conclusion from the mean.";
    /// Agreement beyond accident.
    votes_w_sure(p): "随意排序得到这样一致性的概率为 {p}，不像是偶然。", "Random ranking would give as much with a chance of {p}: hardly an accident.";
    /// How W is made.
    votes_w_note(source, mark): "只看排序，同分取平均秩并作校正；项数少，概率只是约数。分档为经验划分（{source}，{mark}）。", "By order alone; equal scores share the mean rank and are corrected for. With few items the chance is rough. Bands are a rule of thumb ({source}, {mark}).";
    /// Who voted.
    votes_turnout(voters, raters, given, all): "{raters} 人中 {voters} 人打过分；应有 {all} 个分，已有 {given} 个。", "Voted: {voters} of {raters} raters; {given} of {all} scores are there.";
    /// Who left something open.
    votes_open(names): "没打全的：{names}。空缺不补；总分只计所需各项都打全的人。", "Left something open: {names}. Nothing is filled in; the score counts only raters with every item it needs.";
    /// The same, for many.
    votes_open_more(names, n): "没打全的：{names}等 {n} 人。空缺不补；总分只计所需各项都打全的人。", "Left something open: {names} and others, {n} in all. Nothing is filled in; the score counts only raters with every item it needs.";
    /// Too few raters.
    votes_few(n, few): "计入的只有 {n} 人，少于 {few} 人，结果只供参考。", "Raters that count: {n}, fewer than {few}. Take the result as an indication only.";
    /// Heading.
    votes_gem(): "GEM 得分", "GEM score";
    /// Nobody scored all.
    votes_gem_none(): "还没有人打全六项，算不出 GEM 得分。", "No rater has scored all six factors, so there is no GEM score yet.";
    /// Beside the score.
    votes_gem_of(n): "满分 1000 · {n} 人打全", "of 1,000 · all six scored by {n}";
    /// Range over raters.
    votes_gem_range(range): "单人得分 {range}。", "Single raters: {range}.";
    /// The formula.
    votes_gem_formula(): "GEM = 2.5 ×〔（资源＋设施）×（供应商＋企业）×（本地市场＋外部市场）〕^(2/3)", "GEM = 2.5 × [(resources + infrastructure) × (suppliers + firms) × (local + external market)]^(2/3)";
    /// Heading.
    votes_pairs(): "三对因素", "The three pairs";
    /// A sum.
    votes_pair_sum(sum): "{sum} / 20", "{sum} of 20";
    /// The weakest pair.
    votes_weakest(name): "最弱的一对是“{name}”：三对不能互补，总分先被它拉低，补它见效最大。", "The weakest pair is {name}. Pairs do not make up for each other: it holds the score down most, and to raise it pays most.";
    /// Link.
    votes_gem_more(): "在指标页看说明、分级和文献 ▶", "Explanation, bands and literature under Readings ▶";
    /// Heading.
    votes_diamond(): "钻石得分", "Diamond score";
    /// Beside the score.
    votes_diamond_of(n): "四个方面的平均（1–10） · {n} 人四项打全", "mean of the four sides (1–10) · all four scored by {n}";
    /// A side.
    votes_side(score, weight): "{score} · 占 {weight}%", "{score} · {weight}%";
    /// Nobody scored all sides.
    votes_diamond_none(): "还没有人打全四个方面，算不出总分。", "No rater has scored all four sides, so there is no score yet.";
    /// Heading.
    votes_outside(): "外部作用（不计入总分）", "From outside (not in the score)";
    /// A mean.
    votes_mean(score): "平均 {score}", "mean {score}";
    /// An item without votes.
    votes_nobody(item): "{item}：还没有人打分。", "{item}: nobody has voted.";
    /// Heading over the raters of the comparisons.
    votes_panel(): "打分人", "Raters";
    /// Column head.
    votes_judged(): "已比较", "Judged";
    /// Column head.
    votes_ratio(): "一致性比率", "Consistency ratio";
    /// A row, for readers.
    votes_rater_row(name, how): "{name}：{how}", "{name}: {how}";
    /// Above what is accepted.
    votes_ratio_above(ratio): "{ratio} 不够一致", "{ratio} not consistent";
    /// Within it.
    votes_ratio_within(ratio): "{ratio} 可用", "{ratio} sound";
    /// The table has no number for so many items.
    votes_ratio_none(): "所选的表没有这么多项的随机指数", "the table has no index for so many items";
    /// No judgement yet.
    votes_not_begun(): "还没开始", "not begun";
    /// Some judgements open.
    votes_not_done(): "还没比完", "not finished";
    /// Heading over the scales.
    votes_judges(): "两两比较：", "Compares:";
    /// Keys of the scales.
    votes_scale_keys(): "点刻度或用左右箭头移动，Delete 清除，Tab 到下一对。", "Click the scale or use the arrows left and right; Delete clears; Tab goes to the next pair.";
    /// Two items.
    votes_pair(a, b): "{a}与{b}", "{a} and {b}";
    /// Nothing judged.
    votes_no_judgement(): "还没比较", "no judgement yet";
    /// Link.
    votes_clear(): "清除", "Clear";
    /// The same, for readers.
    votes_clear_pair(pair): "清除 {pair}", "Clear {pair}";
    /// Equal.
    votes_equal(a, b): "{a}和{b}同样要紧", "{a} and {b} matter equally";
    /// One weighs more.
    votes_more(more, less, step, times): "{more}比{less}{step}（{times} 倍）", "{more} matters {step} than {less} ({times} times)";
    /// Heading.
    votes_consistency(name): "前后是否一致：{name}", "Do the judgements hold together? {name}";
    /// How the half table is read.
    votes_half_note(): "行比列要紧几倍；下半是倒数，不用填。带框加 * 的与其他判断出入最大。", "Row over column; the lower half mirrors it. The framed one with * fits the others worst.";
    /// A cell, for readers.
    votes_half_cell(a, b, ratio): "{a} / {b}：{ratio}", "{a} / {b}: {ratio}";
    /// Choice.
    votes_table(): "随机指数表", "Random-index table";
    /// Not all pairs are judged.
    votes_pairs_open(n, all): "{all} 对中比较了 {n} 对，比完才能算权重；空缺不补。", "Judged: {n} of {all} pairs. Weights follow when all are judged; nothing is filled in.";
    /// The ratio filled in.
    votes_filled(lambda, n, index, random, ratio): "λ = {lambda}，CI =（λ − {n}）÷（{n} − 1）= {index}，CR = CI ÷ RI = {index} ÷ {random} = {ratio}", "λ = {lambda}; CI = (λ − {n}) ÷ ({n} − 1) = {index}; CR = CI ÷ RI = {index} ÷ {random} = {ratio}";
    /// Consistent.
    votes_holds(ratio, most, table): "一致性比率 {ratio}，不超过 {most}（按{table}表），权重可用。", "Consistency ratio {ratio}, not above {most} (table {table}): the weights can be used.";
    /// Not consistent.
    votes_breaks(ratio, most, table): "一致性比率 {ratio}，超过 {most}（按{table}表）：判断前后矛盾较多，权重暂不可靠，请回头看一看。", "Consistency ratio {ratio}, above {most} (table {table}): the judgements contradict each other too much for these weights to be relied on. Look at them again.";
    /// A ratio under another table.
    votes_by_table(table, ratio): "{table} {ratio}", "{table} {ratio}";
    /// Under the other tables.
    votes_other_tables(others): "换一张表：{others}。", "Under the other tables: {others}.";
    /// The tables disagree.
    votes_tables_differ(): "用不同的随机指数表，结论不同：有的通过，有的不通过。引用时要写明用哪张表。", "The tables disagree: some accept it, some do not. Name the table when you quote it.";
    /// All fit.
    votes_all_fit(): "各项判断完全吻合。", "All judgements fit together.";
    /// The worst fit of a sound set.
    votes_misfit_small(given, implied): "出入最大的一条（仍在允许范围内）：{given}；按其余判断推算是：{implied}。", "The one that fits least, still within bounds: {given}; the others imply: {implied}.";
    /// The worst fit.
    votes_misfit(given, implied): "先看这一条，它与其他判断出入最大：{given}；按其余判断推算应是：{implied}。", "Look at this one first, it fits the others worst: {given}; the others imply: {implied}.";
    /// Heading.
    votes_group(): "全组权重", "Weights of the group";
    /// Nobody judged all.
    votes_group_none(): "还没有人比完，算不出全组权重。", "No rater has judged every pair, so the group has no weights yet.";
    /// Who is in it.
    votes_group_of(all, begun, complete): "{all} 人中 {begun} 人比较过，{complete} 人比完；只计比完的人，空缺不补。", "Judged something: {begun} of {all} raters; everything: {complete}. Only these count, and nothing is filled in.";
    /// Column head.
    votes_item(): "要素", "Factor";
    /// Column head.
    votes_weight(): "权重", "Weight";
    /// Column head.
    votes_weight_sound(n): "只计一致的 {n} 人", "Sound only ({n})";
    /// Column head.
    votes_single(): "单人最低–最高", "Single raters";
    /// Those within bounds.
    votes_sound(n, most): "一致性比率不超过 {most} 的有 {n} 人，他们的权重另列一栏；两栏差得多，先请其余的人重看判断。", "Raters at or below {most}: {n}, with weights in a column of their own. Where the two differ much, ask the others to look again.";
    /// All within bounds.
    votes_all_sound(most): "每个人的一致性比率都不超过 {most}。", "Every rater is at or below {most}.";
    /// None within bounds.
    votes_none_sound(most): "没有一个人的一致性比率在 {most} 以内，这组权重暂不可用。", "No rater is at or below {most}; do not use these weights yet.";
    /// The pair on which they part.
    votes_pair_apart(pair, high, least): "分歧最大的一对是{pair}：有人认为{high}，有人认为{least}。", "They part most on {pair}: one says '{high}', another '{least}'.";
    /// How the group is made.
    votes_geometric(): "全组判断取各人判断的几何平均，再求特征向量；一人说 3 倍、一人反过来说 3 倍，合起来是同样要紧。", "The group's judgements are the geometric means of all; where one says three times and another the reverse, they come out equal. Weights are the principal eigenvector.";
    /// What undo takes back.
    votes_edit(): "打分", "a vote";
    /// What undo takes back.
    votes_edit_rater(): "打分人", "a rater";
    /// Title of a radar.
    fig_radar_title(place, sheet): "{place}：{sheet}打分", "{place}: votes on {sheet}";
    /// Its unit.
    fig_radar_unit(): "1–10 分，中心为 1", "scores 1–10, 1 at the centre";
    /// Its source.
    fig_radar_source(n): "来源：{n} 人打分；未打的空着，不补。", "Source: votes of {n} raters; what is open stays open.";
    /// What to see in it.
    fig_radar_reading(high, best, low, worst): "中位数最高的是{high}（{best}），最低的是{low}（{worst}）。", "{high} has the highest median ({best}), {low} the lowest ({worst}).";
    /// All the same.
    fig_radar_level(score): "各项中位数都是 {score}。", "Every median is {score}.";
    /// Where they part.
    fig_radar_apart(item, apart): "分歧最大的是{item}，相差 {apart} 分。", " Raters part most on {item}: {apart} points.";
    /// Under a name.
    fig_radar_numbers(median, range): "{median}（{range}）", "{median} ({range})";
    /// An item without votes.
    fig_radar_none(): "没有打分", "no votes";
    /// Key.
    fig_radar_middle(): "中位数", "median";
    /// Key.
    fig_radar_range(): "打分人之间的最低–最高", "lowest to highest rater";
    /// Column head.
    fig_radar_item(): "项目", "Item";
    /// Column head.
    fig_radar_mean(): "平均", "Mean";
}
