//! The macro that declares sentences. A sentence without both languages does not compile, and a
//! placeholder that one language lacks is a compiler warning turned error.

/// Declares one function per sentence: `name(arguments): "中文 {argument}", "English {argument}";`
macro_rules! sentences {
    ($( $(#[$doc:meta])* $name:ident ( $($arg:ident),* ) : $zh:literal, $en:literal ; )*) => {
        $(
            $(#[$doc])*
            #[must_use]
            #[allow(clippy::too_many_arguments)] // A sentence has as many holes as it has.
            pub fn $name(language: $crate::text::Language $(, $arg: impl std::fmt::Display)*) -> String {
                match language {
                    $crate::text::Language::Zh => format!($zh $(, $arg = $arg)*),
                    $crate::text::Language::En => format!($en $(, $arg = $arg)*),
                }
            }
        )*
    };
}
