//! What is missing, and the indicators it would unlock.

sentences! {
    /// Part of the indicators page.
    ind_part_unlocks(): "待补", "To fill in";
    /// Beside the name of a series.
    unlocks_mark(n): "+{n}", "+{n}";
    /// On hover.
    unlocks_names(names): "补上即可算：{names}", "Would unlock: {names}";
    /// Beside a field.
    unlocks_indicators(n): "补上可多算 {n} 项指标", "unlocks {n} indicators";
    /// Beside a field.
    unlocks_one(): "补上可多算 1 项指标", "unlocks 1 indicator";
    /// Beside a field.
    unlocks_verdicts(n): "可改变 {n} 项结论", "could change {n} verdicts";
    /// Beside a field.
    unlocks_verdict(): "可改变 1 项结论", "could change 1 verdict";
    /// How things stand.
    unlocks_state(all, computed, undefined, waiting): "{all} 项指标：{computed} 项已算出，{waiting} 项缺数据，{undefined} 项数据齐而无法计算。", "Of {all} indicators {computed} have a value, {waiting} wait for figures, {undefined} have their figures and still no value.";
    /// What counts as one input.
    unlocks_intro(): "一项数据指整行年度数据、名录中的一列或一个字段；年度数据标明年份的，只差那一年。要用多年数据的指标，须补够年份。", "One input is a whole row of yearly figures, a column of the register or a field; where a year is named, only that year is lacking. Indicators over many years need as many years filled in.";
    /// Heading.
    unlocks_together(): "合起来补", "Together";
    /// A set of inputs.
    unlocks_set(names, n): "{names}：可多算 {n} 项指标", "{names}: unlock {n} indicators";
    /// Heading.
    unlocks_single(n): "逐项补（{n} 项）", "One by one ({n})";
    /// Column head.
    unlocks_input(): "缺的数据", "Missing input";
    /// Column head.
    unlocks_alone(): "单靠它可多算", "Unlocks alone";
    /// Column head.
    unlocks_helps(): "还有用", "Helps with";
    /// Column head.
    unlocks_changes(): "可改变的结论", "Verdicts";
    /// While the background works.
    unlocks_wait(): "推算中", "pending";
    /// Number and names.
    unlocks_cell(n, names): "{n}：{names}", "{n}: {names}";
    /// A row, for readers.
    out_unlocks_spoken(name, alone, helps): "去填：{name}，单靠它可多算 {alone} 项，另有 {helps} 项用到", "Fill in {name}: unlocks {alone} alone, helps with {helps}";
    /// Under the table.
    unlocks_note(): "“可改变的结论”指经由它算出的指标代入未填的字段后，可能变动的措施数；按字段推算，详见“建议·待查”。", "Verdicts: instruments that could move once the indicator it unlocks stands in for a field not given; field by field on Advice, To find out.";
    /// Nothing is missing.
    unlocks_nothing(): "没有缺数据的指标。", "No indicator waits for figures.";
    /// Button of the empty state.
    unlocks_see(): "看全部指标", "See the indicators";
    /// Heading on the home page.
    home_unlock(): "最能多算指标的数据", "Figures that unlock most indicators";
    /// Effect of an input.
    home_unlocks(n): "多算 {n} 项", "unlocks {n}";
    /// Link to the whole list.
    home_unlock_all(): "全部 ▶", "All ▶";
}
