//! Chance that a seed repeats, and the texts a keyboard may hold.

/// Numbers of a seed (SplitMix64): the same on every machine.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    /// True once in `n` times.
    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// A number from 0 to 1.
    pub(crate) fn share(&mut self) -> f32 {
        self.below(10_000) as f32 / 10_000.0
    }

    pub(crate) fn of_all<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// One of them, or nothing where there are none.
    pub(crate) fn any<T: Clone>(&mut self, all: impl IntoIterator<Item = T>) -> Option<T> {
        let all: Vec<T> = all.into_iter().collect();
        (!all.is_empty()).then(|| self.of_all(&all).clone())
    }
}

/// What is typed. Not among them what the program may never show by itself.
pub(crate) const TYPED: [&str; 56] = [
    "0",
    "1",
    "2",
    "5",
    "12",
    "37",
    "100",
    "0.3",
    "3.5",
    "0.00001",
    "-1",
    "-0",
    "2018",
    "1999",
    "1e3",
    "1e308",
    "-1e308",
    "1e400",
    "1e-320",
    "nan",
    "Infinity",
    "99999999999999999999",
    "9e15",
    "12~15",
    "3-4",
    "5~2",
    "约四千",
    "１２３．５",
    "1,234",
    "1，234",
    "50%",
    "120%",
    "16.2亿元",
    "3万",
    "—",
    "-",
    "/",
    "无",
    "?",
    "1/0",
    "是",
    "否",
    "专用汽车",
    "县",
    "集聚 jiju",
    "é e\u{301}",
    "\u{202e}反",
    "👨‍👩‍👧",
    "\u{feff}",
    "\u{0}",
    "=1+1",
    "<b>&\"'",
    "../../x",
    "a\tb",
    "一\n二",
    "  ",
];

/// Numbers at the ends of what can be counted with.
pub(crate) const EXTREME: [&str; 8] =
    ["1e308", "-1e308", "1e400", "0", "-1", "1e-320", "9e15", "1e200"];

/// What is pasted beside that.
pub(crate) const PASTED: [&str; 12] = [
    "1\t2\t3\n4\t5\t6\n",
    "12\n13\n\n15",
    "1e308\t1e308\n1e308\t1e308",
    "2018\t1900\t-5\tx",
    "甲厂\t整车\t1999\t300\n乙厂\t零部件\t2004\t12\n",
    "企业名称\t成立年份\t从业人员\n甲厂\t1999\t300\n乙厂\t2004\t约20\n甲厂\t2050\t-3\n",
    "指标名称\t2019年\t2020年\t2021年\n工业总产值（万元）\t120000\t１３５６００\t—\n从业人员\t3500\t#REF!\t约四千\n",
    "年份\t地区\t行业\t从业人员\n2018\t甲县\t汽车\t1000\n2018\t乙县\t汽车\t500\n2018\t甲县\t食品\t700\n2018\t乙县\t食品\t900\n",
    "year,region,industry,employment\n2018,A,cars,0\n2018,B,cars,0\n",
    "\t\t\t\n\t\t",
    "\"a\nb\"\t\"c",
    "负责人\t电话\n\u{0}\t\u{202e}",
];
