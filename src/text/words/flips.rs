//! What would change a verdict, and what to find out.

sentences! {
    /// Heading on a card.
    flips_title(): "什么会改变这条建议", "What would change this advice";
    /// Under the heading.
    flips_rule(): "规则推演，非预测：只说明结论离门槛有多远，由近到远至多三项。", "What the rules would say, not a forecast: how far the verdict stands from its thresholds, the nearest first, three at most.";
    /// While the background works.
    flips_wait(): "正在推算离门槛最近的变化…", "Working out the nearest changes…";
    /// Nothing near.
    flips_none(): "一两项数据在合理范围内变动，都改变不了这条结论。", "No change of one or two figures within reach would move this verdict.";
    /// Group.
    flips_facts(): "待核实、待留意的情况", "Facts to check or to watch";
    /// Group.
    flips_levers(): "政策推得动的", "What policy can move";
    /// What is settled.
    flip_found_at_least(name, value): "查明{name}不低于{value}", "{name} turns out to be {value} or more";
    /// What is settled.
    flip_found_at_most(name, value): "查明{name}不高于{value}", "{name} turns out to be {value} or less";
    /// What is settled.
    flip_found_between(name, range): "查明{name}为{range}", "{name} turns out to lie from {range}";
    /// What is settled.
    flip_found_is(name, value): "查明{name}：{value}", "{name} turns out to be: {value}";
    /// What is settled.
    flip_found_any(name): "查明{name}，不论结果如何", "{name} becomes known, whatever it is";
    /// What is known now.
    flip_unknown_now(): "（现未知）", " (unknown now)";
    /// What is known now.
    flip_range_now(range): "（现知{range}）", " (known as {range})";
    /// Between words that would do.
    flip_or(): "或", " or ";
    /// A number moves.
    flip_rises(name, from, to): "{name}由{from}升到{to}", "{name} rises from {from} to {to}";
    /// A number moves.
    flip_falls(name, from, to): "{name}由{from}降到{to}", "{name} falls from {from} to {to}";
    /// A number moves beyond a range.
    flip_rises_to(name, to, range): "{name}升到{to}（现知{range}）", "{name} rises to {to} (known as {range})";
    /// A number moves beyond a range.
    flip_falls_to(name, to, range): "{name}降到{to}（现知{range}）", "{name} falls to {to} (known as {range})";
    /// A number moves by less than is shown.
    flip_just_above(name, from): "{name}比{from}略升", "{name} rises slightly above {from}";
    /// A number moves by less than is shown.
    flip_just_below(name, from): "{name}比{from}略降", "{name} falls slightly below {from}";
    /// A word turns.
    flip_turns(name, from, to): "{name}由“{from}”变为“{to}”", "{name} turns from \"{from}\" to \"{to}\"";
    /// A field and the value tried.
    flip_arrow(name, to): "{name} → {to}", "{name} → {to}";
    /// Before the second change.
    flip_and(change): "并且{change}", "and {change}";
    /// Between two changes.
    flip_pause(): "，", ", ";
    /// Before the list an instrument would get.
    flip_then(): "则转入：", "then:";
    /// Before instruments.
    flip_by(): "靠：", "by:";
    /// Who moves it.
    flip_decided(): "县里自己就能定", "the county can decide it";
    /// How fast.
    flip_slow(): "要几年才见效", "takes years";
    /// Link.
    flip_try(): "试改看看 ▶", "Try it ▶";
    /// Link, for readers.
    flip_try_said(change): "试改：{change}", "Try: {change}";
    /// At the foot of the window.
    flip_tried(changes): "试改：{changes}。全部页面已按此重算；按 Ctrl+Z 撤回。", "Tried: {changes}. Every page now follows it; Ctrl+Z takes it back.";
    /// What undo takes back.
    edit_what_if(): "试改", "what-if";
    /// Kept with the value that is tried.
    what_if_note(): "试改的假设值，不是实际数据", "Assumed for a what-if, not a figure of the county";

    /// Part of the page.
    advice_part_fetch(): "待查", "To find out";
    /// Head of the part.
    fetch_intro(): "下列数据单凭一项就能改变结论，排在前面的影响最大。先查五项，其余可缓。", "Each of these figures could change a verdict by itself; the most powerful come first. Fetch five, leave the rest for later.";
    /// Heading.
    fetch_five(): "明天先查这五项", "Five figures to fetch tomorrow";
    /// Heading where there are fewer.
    fetch_few(n): "先查这 {n} 项", "Figures to fetch: {n}";
    /// Button.
    fetch_copy(): "复制成文字", "Copy as text";
    /// At the foot of the window.
    fetch_copied(n): "已复制 {n} 项的查询清单，可粘贴到消息里发给统计部门。", "Copied the list of {n} figures; paste it into a message to the statistics office.";
    /// Nothing to find out.
    fetch_nothing(): "现有资料已够判断：再查哪一项，都不会单独改变结论。", "Enough is known: no single figure would change a verdict by itself.";
    /// Button where there is nothing to find out.
    fetch_see(): "看建议", "See the advice";
    /// Before where it is found.
    fetch_where(): "通常在哪里查", "Where it is found";
    /// Before what is known.
    fetch_now(): "现在", "Now";
    /// A figure too near a threshold.
    fetch_borderline(value): "{value}，离门槛不到一成，要核准", "{value}, within a tenth of a threshold: to be confirmed";
    /// A figure known as a range.
    fetch_range(value): "{value}，只知范围", "{value}, only a range";
    /// What it could decide.
    fetch_decides(advised, moved): "能定 {advised} 项该不该建议，共影响 {moved} 项", "decides whether {advised} are advised; moves {moved} in all";
    /// What it could move.
    fetch_moves(moved): "影响 {moved} 项结论，都不涉及该不该建议", "moves {moved} verdicts, none in or out of the advice";
    /// Between the list now and those it could get.
    fetch_could(): "可能变为", "could become";
    /// What would move besides.
    fetch_also(groups): "另外：{groups}", "Also: {groups}";
    /// Verdicts that would move, but neither into the advice nor out of it.
    fetch_turns(names, from, to): "{names}（{from}→{to}）", "{names} ({from} → {to})";
    /// Heading of what is folded.
    fetch_rest(n): "其余 {n} 项", "The other {n}";
    /// Button.
    fetch_unfold(): "展开", "Show";
    /// Button.
    fetch_fold(): "收起", "Hide";
    /// Column head.
    fetch_field(): "数据", "Figure";
    /// Column head.
    fetch_effect(): "影响", "Could move";
    /// Cell.
    fetch_effect_cell(advised, moved): "{advised} / {moved} 项", "{advised} of {moved}";
    /// Under the table.
    fetch_effect_note(): "“影响”一栏：前一个数是会进出建议清单的措施，后一个数是结论会变的措施。", "Could move: how many would enter or leave the advice, of all whose list would change.";
    /// Names that are left out.
    fetch_more(names, n): "{names}等 {n} 项", "{names} and others, {n} in all";
    /// Head of the message.
    fetch_message(place): "{place}：请协助提供以下数据", "{place}: please help with the following figures";
    /// A line of the message.
    fetch_message_line(n, name, hint): "{n}. {name}：{hint}", "{n}. {name}: {hint}";
    /// A line of the message.
    fetch_message_unit(unit): "   单位：{unit}", "   Unit: {unit}";
    /// A line of the message.
    fetch_message_where(place): "   通常在：{place}", "   Usually found: {place}";
    /// A line of the message.
    fetch_message_now(value): "   目前掌握：{value}", "   Known so far: {value}";
    /// Foot of the message.
    fetch_message_foot(): "请注明年份、口径和来源；没有的请写“没有”，不要填 0。", "Please give year, definition and source. If there is no figure, write none, not 0.";
}
