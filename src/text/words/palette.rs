//! Finding a command by a few letters, and the sheet of keys.

sentences! {
    /// The box that is typed in.
    palette_title(): "查找命令和内容", "Find a command or anything else";
    /// What the button does.
    palette_button(): "查找命令、指标、措施……（Ctrl+K）", "Find a command, an indicator, a measure… (Ctrl+K)";
    /// In the empty box.
    palette_hint(): "输入汉字、拼音首字母或英文", "Type a few letters";
    /// Nothing fits.
    palette_nothing(typed): "没有与“{typed}”相符的。可以试试拼音首字母，例如 jb（简报）。", "Nothing fits '{typed}'. Try fewer letters, or the start of a word.";
    /// The keys of the list.
    palette_keys(): "↑ ↓ 选择，回车打开，Esc 关闭", "↑ ↓ choose, Enter opens, Esc closes";
    /// A group.
    palette_do(): "操作", "Do";
    /// A group.
    palette_go(): "转到", "Go to";
    /// A group.
    palette_look(): "显示", "View";
    /// A group.
    palette_field(): "填写", "Field";
    /// A group.
    palette_measure(): "措施", "Measure";
    /// A group.
    palette_problem(): "问题", "Problem";
    /// A group.
    palette_figure(): "图", "Figure";
    /// A group.
    palette_sample(): "打开样例", "Open sample";
    /// A group.
    palette_profile(): "本档案中的另一份", "Other profile";
    /// The brief for a browser.
    palette_web(): "导出网页简报…", "Export brief as web page…";
    /// The brief for mail.
    palette_mail(): "导出邮件文本…", "Export brief as text for mail…";
    /// All figures.
    palette_album(): "导出全部图…", "Export all figures…";
    /// What the program is.
    palette_about(): "关于本软件：版本和许可", "About: version and licences";
    /// A theme.
    palette_theme(name): "主题：{name}", "Theme: {name}";
    /// A language.
    palette_language(name): "语言：{name}", "Language: {name}";
    /// How the window is drawn.
    palette_renderer(name): "窗口绘制：{name}", "Drawing: {name}";
    /// A way of drawing.
    renderer_auto(): "自动选择", "chosen by itself";
    /// A way of drawing.
    renderer_gl(): "用显卡（OpenGL）", "with the graphics card (OpenGL)";
    /// A way of drawing.
    renderer_cpu(): "用处理器（慢一些，都能用）", "on the processor (slower, always works)";
    /// When it takes effect.
    renderer_next_start(): "下次打开时生效。", "From the next start on.";
    /// OpenGL is skipped this time.
    renderer_skipped(): "上次用显卡绘图没有成功，这次改用处理器绘图，功能一样。想再试：按 Ctrl+K 查“窗口绘制”，选“自动选择”。", "The graphics card failed at the last start, so the processor draws this time; nothing else differs. To try again press Ctrl+K, find 'Drawing' and choose 'by itself'.";
    /// An unknown way of drawing.
    cli_bad_renderer(text): "--renderer 只能是 auto、gl 或 cpu，不是“{text}”。", "--renderer is auto, gl or cpu, not '{text}'.";
    /// Nothing to undo.
    palette_no_undo(): "还没有可撤销的", "nothing to undo";
    /// Nothing to redo.
    palette_no_redo(): "没有可重做的", "nothing to redo";
    /// The sheet of keys.
    help_title(): "快捷键", "Keyboard shortcuts";
    /// Keys.
    help_tab(): "Tab / Shift+Tab", "Tab / Shift+Tab";
    /// What they do.
    help_tab_does(): "到下一项、上一项", "to the next and the one before";
    /// Keys.
    help_escape(): "Esc", "Esc";
    /// What it does.
    help_escape_does(): "关闭打开的记录、清单或讲解", "closes the record, list or talk that is open";
    /// Keys.
    help_arrows(): "方向键", "Arrow keys";
    /// What they do.
    help_arrows_do(): "表格中移动；讲解时前进后退", "move in a grid; go on and back in a talk";
    /// Keys.
    help_zoom(): "Ctrl + 加号 / 减号 / 0", "Ctrl + plus / minus / 0";
    /// What they do.
    help_zoom_does(): "放大、缩小、恢复", "larger, smaller, as before";
}
