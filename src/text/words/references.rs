//! Reference areas on the profile page.

sentences! {
    /// Part of the page.
    part_references(): "参照地区", "Reference areas";
    /// Remark of the form.
    reference_hint(): "区位商、全国份额等要拿本县与全市、全省、全国比。各级的统计范围要一致；没有的留空。可从 Excel 粘贴：先点一个格子。", "Location quotients and national shares compare the county with wider areas. Count the same things at every level; leave empty what is not known. Paste from Excel after picking a cell.";
    /// A level.
    reference_county(): "本县", "County";
    /// A level.
    reference_prefecture(): "全市", "Prefecture";
    /// A level.
    reference_province(): "全省", "Province";
    /// A level.
    reference_nation(): "全国", "Nation";
    /// A cell, for readers.
    reference_cell(level, series, year): "{level} {series} {year}", "{level} {series} {year}";
    /// Link that unfolds a level.
    reference_open(): "填写 ▶", "Fill in ▶";
    /// Under the grids.
    reference_legend(): "斜纹为未知；绿色“+n”为补上这一行即可多算的指标数；c 自称、e 估计", "Hatched is unknown; a green +n counts the indicators that the row would unlock; c claimed, e estimated";
    /// Heading.
    reference_offers(): "可引用的公开数", "Public figures on offer";
    /// Beside the heading.
    reference_offers_hint(): "逐条引用，连同来源和口径一起记入；可撤销", "taken one by one, with source and what they count; can be undone";
    /// The open profile is invented.
    reference_fictitious(): "本档案为虚构，引用真实数字会把两者混在一起。", "This profile is fictitious: real figures would be mixed with invented ones.";
    /// Without a code it is not known in which areas the place lies.
    reference_no_code(): "还没有填行政区划代码，请自行核对本地是否属于所列省、市。", "No administrative code is given: check whether the place lies in the areas named.";
    /// A figure.
    reference_figure(area, series, year, value): "{area} {series} {year}年：{value}", "{area}, {series}, {year}: {value}";
    /// A figure without a year.
    reference_figure_undated(area, series, value): "{area} {series}（年份不明）：{value}", "{area}, {series}, undated: {value}";
    /// What was counted.
    reference_counts(scope): "口径：{scope}", "Counts {scope}.";
    /// Where it was read.
    reference_source(id, title, date): "{id} {title}，{date}", "{id} {title}, {date}";
    /// Button.
    reference_take(): "引用", "Take over";
    /// Button where a figure stands already.
    reference_replace(): "替换现有数", "Replace the figure there";
    /// Instead of the button.
    reference_taken(): "已引用", "Taken over";
    /// Instead of the button.
    reference_later(): "晚于档案年份，不采用", "later than the profile";
    /// Instead of the button.
    reference_circle(): "由本地占比倒推，不可引用", "rests on this place's own share";
    /// After the button.
    reference_took(name): "已引用：{name}。可撤销。", "Taken over: {name}. It can be undone.";
    /// Figures of areas that do not hold the place.
    reference_elsewhere(n): "另有 {n} 条属于其他省、市、县，不在此列出。", "{n} more are of other provinces, prefectures or counties and are not listed.";
    /// Link.
    reference_aside(n): "只供对照、不能作分母的数（{n} 条）▶", "Figures to look at only, no denominators ({n}) ▶";
    /// Link.
    reference_aside_fold(): "收起", "Fold";
}
