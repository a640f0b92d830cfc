//! Measures that are no reading of a profile.

sentences! {
    /// Heading.
    else_title(): "另处给出和不给出的指标", "Measures given elsewhere, and not given";
    /// Beside the heading.
    else_count(placed, refused): "{placed} 项在别页，{refused} 项不给出", "{placed} on other parts, {refused} not given";
    /// Unfolds the list.
    else_open(): "看原因", "Why";
    /// Folds the list.
    else_close(): "收起", "Fold";
    /// Where a measure is.
    else_go(part): "见“{part}”", "See “{part}”";
    /// A measure that is not given.
    else_refused(): "不给出", "not given";
    /// Before the indicators to use.
    else_instead(): "可看：", "Use instead:";
    /// References.
    else_source(): "文献：", "Source:";
    /// On the command line.
    else_line(name, why): "{name}：{why}", "{name}: {why}";
    /// On the command line: what can be asked for.
    out_elsewhere(placed, refused): "另有 {placed} 项在别页给出，{refused} 项不给出：jiju indicators 文件 --json 列出原因", "{placed} more are given on other parts and {refused} are not given: jiju indicators FILE --json tells why";
}
