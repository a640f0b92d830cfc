//! Explaining to a room.

sentences! {
    /// A button: explain step by step.
    talk_begin(): "逐步讲解", "Step by step";
    /// What the button does.
    talk_begin_hint(): "满屏一步一步讲，方向键前进后退，Esc 结束。", "Over the whole window, one step at a time; arrow keys go on and back, Esc ends.";
    /// A button on a figure.
    talk_enlarge(): "放大", "Enlarge";
    /// How far one is.
    talk_step(n, all): "{n} / {all}", "{n} of {all}";
    /// The keys.
    talk_keys(): "方向键前进后退，Esc 结束", "arrow keys go on and back, Esc ends";
    /// A button.
    talk_end(): "结束", "End";
    /// A button.
    talk_on(): "下一步", "Next";
    /// A button.
    talk_back(): "上一步", "Back";
    /// A symbol of a formula.
    talk_symbol(symbol, name): "{symbol}：{name}", "{symbol}: {name}";
    /// Over the figures that go into a formula.
    talk_figures(): "代入的数据", "The figures";
    /// Over the result.
    talk_result(): "结果", "Result";
    /// What is lacking.
    talk_lacks(names): "还算不出，缺：{names}。", "Cannot be computed yet; lacking: {names}.";
    /// A step of the working of a verdict.
    talk_line(name, value): "{name}：{value}", "{name}: {value}";
    /// Over the episodes.
    talk_before(): "谁做过", "Who went before";
    /// Over the verdict.
    talk_verdict(): "结论", "Verdict";
}
