//! The page that shows every component.

sentences! {
    /// Title.
    components_title(): "界面组件", "Components";
    /// What the page is.
    components_hint(): "每个组件的每种状态，供检查三种主题、两种语言和不同倍率。", "Every component in every state, to be checked in three themes, both languages and several scales.";
    /// A part.
    components_colours(): "颜色", "Colours";
    /// A part.
    components_letters(): "字号", "Type";
    /// A part.
    components_actions(): "按钮与选择", "Buttons and choices";
    /// A part.
    components_fields(): "填写", "Fields";
    /// A part.
    components_signs(): "结论与标记", "Verdicts and marks";
    /// A part.
    components_measures(): "区间与等级", "Strips and grades";
    /// A part.
    components_cards(): "卡片与提示", "Cards and callouts";
    /// A part.
    components_empty(): "还没有内容", "Nothing yet";
    /// A part.
    components_table(): "表格", "Table";
}
