//! How the window is drawn. The pages do not care; the user may choose.

use crate::text::{Language, words};

/// How the window is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Renderer {
    /// With OpenGL where that works, else on the processor.
    #[default]
    Auto,
    /// With OpenGL.
    Gl,
    /// On the processor: slower, and it always works.
    Cpu,
}

impl Renderer {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Gl, Self::Cpu];

    /// A stable name for the command line and what is kept.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Gl => "gl",
            Self::Cpu => "cpu",
        }
    }

    /// The one of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.id() == id)
    }

    /// Its name in words.
    #[must_use]
    pub fn name(self, l: Language) -> String {
        match self {
            Self::Auto => words::renderer_auto(l),
            Self::Gl => words::renderer_gl(l),
            Self::Cpu => words::renderer_cpu(l),
        }
    }
}
