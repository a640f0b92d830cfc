//! The grid of instruments and problems.

sentences! {
    /// Part of the page.
    advice_part_grid(): "对照", "Grid";
    /// Head of the part.
    matrix_intro(): "横行是措施，竖列是问题。格里的数是措施能管到这个问题的百分比，空格就是管不到。列头细条是严重程度，虚线是成立的门槛。", "Rows are instruments, columns are problems. A number is the percentage of the problem that the instrument reaches; an empty cell means none. The bar under a head is the severity, the dashed line where it stands.";
    /// Legend.
    matrix_key_binds(): "问题成立", "problem stands";
    /// Legend.
    matrix_key_may(): "可能成立", "may stand";
    /// Legend.
    matrix_key_slight(): "不成立", "does not";
    /// Gaps.
    matrix_gap(name, n): "“{name}”成立，管得到的 {n} 项措施都没有建议", "{name} stands, and none of the {n} instruments that reach it is advised";
    /// Gaps.
    matrix_gap_none(name): "“{name}”成立，目录里没有治它的措施", "{name} stands, and no instrument of the catalogue treats it";
    /// Gaps.
    matrix_gap_companions(name, companions): "“{name}”成立，目录里没有治它的措施，只有配套的{companions}", "{name} stands, and no instrument treats it; only {companions} goes along";
    /// Before the gaps.
    matrix_gaps(): "空缺", "Gaps";
    /// No gap.
    matrix_no_gap(): "成立的问题都有建议的措施。", "Every problem that stands has an advised instrument.";
    /// Nothing binds.
    matrix_none_binds(): "没有成立的问题，所以谈不上空缺。", "No problem stands, so there is no gap.";
    /// A full cell, for readers.
    matrix_cell(instrument, problem, share, severity, standing): "{instrument} × {problem}：管 {share}；严重度 {severity}，{standing}", "{instrument} × {problem}: reaches {share}; severity {severity}, {standing}";
    /// An empty cell, for readers.
    matrix_empty(instrument, problem): "{instrument} × {problem}：空", "{instrument} × {problem}: empty";
    /// A column head, for readers.
    matrix_column(problem, kind, severity, standing): "问题：{problem}（{kind}），严重度 {severity}，{standing}", "Problem: {problem} ({kind}), severity {severity}, {standing}";
    /// A row head, for readers.
    matrix_row(instrument, list): "措施：{instrument}，{list}", "Instrument: {instrument}, {list}";
    /// A foot, for readers.
    matrix_foot_said(problem, advised, all): "{problem}：建议 {advised} 项，共 {all} 项", "{problem}: {advised} of {all} advised";
    /// The row of the foot.
    matrix_foot(): "其中建议的", "Advised";
    /// The row of the foot.
    matrix_foot_all(): "管得到的措施", "Instruments";
    /// Title of the figure.
    matrix_title(place): "{place}：措施与问题对照", "{place}: instruments and problems";
    /// Unit of the figure.
    matrix_unit(): "能管到的百分比", "percent of the problem reached";
    /// Reading of the figure.
    matrix_reading(binds, gaps): "{binds} 个问题成立，其中 {gaps} 个没有建议的措施。", "{binds} problems stand; {gaps} of them have no advised instrument.";
    /// Column head.
    matrix_head_list(): "结论", "Verdict";
    /// The filter finds nothing.
    advice_none_for(name): "目录里没有直接治“{name}”的措施。", "No instrument of the catalogue treats: {name}.";
}
