//! Formulas filled in, step by step.

sentences! {
    /// The sum of the largest items of a list, in symbols.
    formula_largest(k, list): "{list} 中最大 {k} 项之和", "sum of the {k} largest {list}";
    /// The number of items of a list, in symbols.
    formula_count(list): "{list} 的项数", "number of {list}";
    /// After the first items of a sum.
    formula_more(n): " + …（共 {n} 项）", " + … ({n} terms)";
    /// Head of the text: indicator, place, year.
    told_head(name, place, year): "{name}，{place}{year}", "{name}, {place}{year}";
    /// The formula.
    told_formula(formula): "公式：{formula}", "Formula: {formula}";
    /// A symbol.
    told_symbol(symbol, name, value): "  {symbol}　{name}：{value}", "  {symbol}  {name}: {value}";
    /// A step.
    told_step(n, meaning, symbolic, filled, result): "{n}. {meaning}：{symbolic} {filled} {result}", "{n}. {meaning}: {symbolic} {filled} {result}";
    /// The result.
    told_result(value, band): "结果：{value}{band}", "Result: {value}{band}";
    /// What is lacking.
    told_needs(minimum): "尚缺数据，至少要有：{minimum}", "Not known yet; it takes at least: {minimum}";
    /// A remark or caveat.
    told_item(text): "· {text}", "· {text}";
    /// Heading of the sources.
    told_sources(): "数据来源：", "Where the figures come from:";
    /// An input with its source.
    told_source(name, value, status, source): "· {name}：{value}（{status}）{source}", "· {name}: {value} ({status}) {source}";
    /// An input of a year.
    told_of_year(name, year): "{name}（{year} 年）", "{name} ({year})";
    /// An item of a list with its figure.
    told_entry(name, value): "{name} {value}", "{name} {value}";
    /// A list: how many items, the first of them, whether there are more.
    told_list(n, first, more): "共 {n} 项：{first}{more}", "{n} items: {first}{more}";
    /// After the first results of a list.
    told_more(n): "…（共 {n} 项）", ", … ({n} in all)";
    /// A step over a list, told by its first item.
    told_first(filled): "如第一项 {filled}", "the first: {filled}";
    /// Button.
    told_copy(): "复制全文", "Copy as text";
    /// After copying.
    told_rounded(): "显示的数经过舍入，计算用全部位数。", "Figures are rounded for display; the computation uses all digits.";
    /// Heading of the definitions.
    told_definitions(): "不同定义下的结果", "By other definitions";
    /// The definition that the reading follows.
    told_adopted(): "本软件采用", "used here";
    /// A definition that puts the reading into the same band.
    told_same(): "分级不变", "same band";
    /// A definition that puts the reading into another band.
    told_other(band): "分级变为：{band}", "band becomes: {band}";
    /// What another definition lacks.
    told_lacks(names): "还需要：{names}", "needs {names}";
    /// Columns of the definitions.
    told_definition(): "定义", "Definition";
    /// Column.
    told_gives(): "结果", "Gives";
    /// Column.
    told_changes(): "读法", "Reading";
    /// No bands to compare by.
    told_no_band(): "无分级", "no bands";
}
