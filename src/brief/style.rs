//! What a printed brief looks like.

/// How a brief is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Style {
    /// As an official document is: in Chinese after GB/T 9704, without head, number and seal.
    #[default]
    Official,
    /// Plainer, with more on a page: to hand out in a class.
    Handout,
}

impl Style {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Official, Self::Handout];

    /// A stable name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Handout => "handout",
        }
    }

    /// The style of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.id() == id)
    }
}
