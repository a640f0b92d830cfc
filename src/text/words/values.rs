//! Values and comparisons.

sentences! {
    /// Not known.
    unknown(): "未知", "unknown";
    /// A flag that is set.
    yes(): "有", "present";
    /// A flag that is not set.
    no(): "无", "absent";
    /// `<`
    below(x): "低于{x}", "below {x}";
    /// `<=`
    at_most(x): "不超过{x}", "at most {x}";
    /// `>`
    above(x): "高于{x}", "above {x}";
    /// `>=`
    at_least(x): "达到{x}", "at least {x}";
    /// `==`
    equal(x): "为“{x}”", "'{x}'";
    /// `== 1`
    present(): "已有", "present";
    /// `== 0`
    absent(): "没有", "absent";
    /// A range whose lower end is negative.
    range_to(lo, hi): "{lo}至{hi}", "{lo} to {hi}";
}
