//! The profile page.

sentences! {
    /// Under the page title.
    profile_known(known, all): "已知 {known} / {all} 项", "{known} of {all} fields known";
    /// Beside the section title.
    profile_keys(): "按 Tab 键到下一项；留空表示未知", "Tab moves on; empty means unknown";
    /// Marks of the section list.
    profile_legend(): "齐全 / 部分 / 未填", "complete / partly / empty";
    /// State of a field.
    state_unknown(): "未知", "Unknown";
    /// State of a field.
    state_number(): "数值", "Number";
    /// State of a field.
    state_range(): "区间", "Range";
    /// State of a flag.
    state_no(): "没有", "No";
    /// State of a flag.
    state_yes(): "有", "Yes";
    /// Group of the states, for readers.
    state_of(name): "{name}的状态", "State of {name}";
    /// Between the ends of a range.
    range_to_word(): "至", "to";
    /// End of a range, for readers.
    range_low(name): "{name}下限", "{name} low";
    /// End of a range, for readers.
    range_high(name): "{name}上限", "{name} high";
    /// Choice of words.
    choose_word(): "未知", "Unknown";
    /// Unit of a share.
    unit_share(): "小数（0–1）", "share (0–1)";
    /// Group of the units, for readers.
    unit_of(name): "{name}的单位", "Unit of {name}";
    /// What a share means in per cent.
    share_as_percent(text): "= {text}", "= {text}";
    /// A reading stands in.
    field_read(value, indicator): "未填报，采用指标“{indicator}”算得的 {value}", "Not given; {value}, computed by {indicator}, is used";
    /// Text that cannot be read.
    unread_text(text): "读不懂“{text}”。写数字，或写“3–5”这样的区间；留空就是未知。", "'{text}' cannot be read. Write a number, or a range such as 3–5; empty means unknown.";
    /// Fix.
    fix_to(value): "改为 {value}", "Change to {value}";
    /// Fix.
    fix_percent(): "改用 % 填写", "Enter in %";
    /// Source button without a source.
    source_none(): "注明来源", "Add source";
    /// Source button, for readers.
    source_of(name): "{name}的来源", "Source of {name}";
    /// Popover title.
    source_title(): "来源、年份、状态", "Source, year, status";
    /// Row.
    source_label(): "来源", "Source";
    /// Row.
    source_year(): "年份", "Year";
    /// Beside the year.
    source_year_hint(): "数据年，不是发表年", "of the data, not of the publication";
    /// Row.
    source_status(): "状态", "Status";
    /// Row.
    source_note(): "说明", "Note";
    /// Row.
    source_arithmetic(): "推算", "Worked out";
    /// Row.
    source_facts(): "依据事实", "Rests on";
    /// Where found.
    where_found(text): "哪里查：{text}", "Where to find it: {text}";
    /// Row of the identity form.
    identity_place_zh(): "地名（中文）", "Place (Chinese)";
    /// Row of the identity form.
    identity_place_en(): "地名（英文）", "Place (English)";
    /// Row of the identity form.
    identity_code(): "行政区划代码", "Administrative code";
    /// Hint.
    identity_code_hint(): "六位数字", "six digits";
    /// Row of the identity form.
    identity_industry(): "行业代码（GB/T 4754）", "Industry code (GB/T 4754)";
    /// Row of the identity form.
    identity_trade(): "主要产品", "Product or trade";
    /// Row of the identity form.
    identity_year(): "档案年份", "Year of the profile";
    /// Hint.
    identity_year_hint(): "只看这一年及以前的数据", "later figures are not read";
    /// Row of the identity form.
    identity_as_of(): "案例记录用到", "Cases as known by";
    /// Hint.
    identity_as_of_hint(): "不用这一年以后的案例记录；留空为全部", "later records are not used; empty: all";
    /// Row of the identity form.
    identity_founded(): "产业起步年份", "Year the trade began here";
    /// Remark of the grid.
    grid_hint(): "可从 Excel 直接粘贴（Ctrl+V）：首行年份、首列指标名自动识别；斜纹为未知", "Paste from Excel (Ctrl+V): years in the first row and names in the first column are recognised; hatched means unknown";
    /// Column head.
    grid_series(): "指标", "Series";
    /// Link.
    grid_all(n): "显示全部 {n} 个指标", "Show all {n} series";
    /// Link.
    grid_some(): "只显示有数据的和常用的", "Show those with data and the usual ones";
    /// Link.
    grid_earlier(): "◀ 更早", "◀ earlier";
    /// Link.
    grid_later(): "更晚 ▶", "later ▶";
    /// A cell, for readers.
    grid_cell(series, year): "{series} {year}", "{series} {year}";
    /// After a paste.
    pasted(n): "已粘贴 {n} 个数。", "{n} figures pasted.";
    /// After a paste with rows that were not recognised.
    pasted_partly(n, rows): "已粘贴 {n} 个数；没认出：{rows}。", "{n} figures pasted; not recognised: {rows}.";
    /// After a paste of which nothing was used.
    pasted_nothing(): "没有可粘贴的数：先点一个格子，或带上首行年份和首列指标名。", "Nothing to paste: pick a cell first, or include years in the first row and names in the first column.";
    /// Empty state.
    chain_empty(): "还没有产业链环节。按上游到下游逐个添加。", "No stage of the chain yet. Add them from upstream to downstream.";
    /// Button.
    chain_add(): "添加环节", "Add a stage";
    /// Column head.
    chain_name(): "环节", "Stage";
    /// Column head.
    chain_presence(): "本地有无", "Present here";
    /// Column head.
    chain_sourcing(): "本地采购占比（0–1）", "Bought locally (0–1)";
    /// Column head.
    chain_bottleneck(): "卡脖子", "Bottleneck";
    /// State of a stage.
    chain_partly(): "部分", "Partly";
    /// Button.
    remove(): "删除", "Remove";
    /// Button, for readers.
    remove_row(n): "删除第 {n} 行", "Remove row {n}";
    /// Empty state.
    targets_empty(): "还没有目标。添加政府提出过的目标和后来的结果，就能看出目标是否脱离实际。", "No target yet. Add what government aimed at and what was found, to see whether aims stand on the ground.";
    /// Button.
    targets_add(): "添加目标", "Add a target";
    /// Column head.
    targets_series(): "目标指标", "Series";
    /// Column head.
    targets_declared(): "提出年", "Declared";
    /// Column head.
    targets_due(): "到期年", "Due";
    /// Column head.
    targets_aim(): "目标值", "Aim";
    /// Column head.
    targets_found(): "实际值", "Found";
    /// Empty state.
    actions_empty(): "还没有记录。写下政府做过的事，图上会标出来，也便于对照案例。", "Nothing recorded yet. What government did will be marked on the charts and can be set against the cases.";
    /// Button.
    actions_add(): "添加一件事", "Add an action";
    /// Column head.
    actions_from(): "起", "From";
    /// Column head.
    actions_to(): "止", "To";
    /// Column head.
    actions_what(): "做了什么", "What was done";
    /// Column head.
    actions_instrument(): "属于哪项措施", "Instrument";
    /// Column head.
    actions_result(): "结果", "What came of it";
    /// No instrument.
    actions_no_instrument(): "都不是", "none of these";
    /// A row, for readers.
    row_named(name, n): "{name} {n}", "{name} {n}";
    /// Beside a field that matters first.
    essential(): "关键", "key";
    /// Hover of the mark.
    essential_hint(): "十来项关键数据之一，先填", "one of the dozen fields to fill first";
    /// Series from the record.
    cell_claimed(): "自称", "claimed";
    /// Legend of the grid.
    grid_legend(): "c 自称　e 估计　t 目标　+n 补上可多算的指标数", "c claimed   e estimated   t target   +n indicators it unlocks";
    /// A name with its unit.
    with_unit(name, unit): "{name}（{unit}）", "{name} ({unit})";
    /// A part of the page: the fields that matter most.
    part_start(): "先填这些", "Start here";
    /// What the short way is.
    start_hint(): "地名、年份，加上最影响结论的十来项。不知道的留“未知”，大致知道的填区间；填完就能看建议，其余以后再补。", "Place, year and the dozen fields that weigh most. Leave what is not known as unknown, give a range where you know roughly; then look at the advice and add the rest later.";
    /// Over the fields that come next.
    start_next(): "接着补这几项，结论变得最多", "Next, these would change most";
    /// How many of them are filled in.
    start_filled(known, all): "已填 {known} / {all} 项", "{known} of {all} filled in";
    /// Leads to the advice.
    start_see_advice(): "看建议", "See the advice";
    /// Nothing can be said yet.
    start_nothing_yet(): "还说不出什么，再填几项。", "Nothing can be said yet; fill in a few more.";
    /// How many problems stand out, and the measures that are advised.
    start_said(problems, n, names): "突出问题 {problems} 个，可建议 {n} 项：{names}。", "Problems that stand out: {problems}; advised: {n} ({names}).";
    /// How many problems stand out where no measure is advised.
    start_said_none(problems): "突出问题 {problems} 个，还没有可建议的措施。", "Problems that stand out: {problems}; no measure is advised yet.";
}
