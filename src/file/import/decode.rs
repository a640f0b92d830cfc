//! Bytes of a text file to text: which encoding they are in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};

/// An encoding a user can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Charset {
    /// UTF-8, with or without a mark.
    Utf8,
    /// GBK and GB18030, as Excel saves csv in China.
    Gb18030,
    /// UTF-16, low byte first: Excel's "Unicode text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Big5.
    Big5,
    /// Western Windows.
    Windows1252,
}

impl Charset {
    /// All, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Utf8, Self::Gb18030, Self::Utf16Le, Self::Utf16Be, Self::Big5, Self::Windows1252];

    /// Its name, the same in both languages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Gb18030 => "GBK / GB18030",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Big5 => "Big5",
            Self::Windows1252 => "Windows-1252",
        }
    }

    /// The encoding as the decoder knows it.
    #[must_use]
    pub(super) fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Gb18030 => GB18030,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Big5 => encoding_rs::BIG5,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
        }
    }
}

/// Text, and how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a mark at its head.
    pub text: String,
    /// The encoding it was taken to be in.
    pub charset: Charset,
    /// Whether some bytes could not be read in it.
    pub garbled: bool,
}

/// Reads bytes as text, in the encoding asked for or the one they look like.
#[must_use]
pub fn decode(bytes: &[u8], asked: Option<Charset>) -> Decoded {
    let charset = asked.unwrap_or_else(|| charset_of(bytes));
    let (text, garbled) = charset.encoding().decode_with_bom_removal(bytes);
    Decoded { text: text.into_owned(), charset, garbled }
}

/// How many bytes the encoding is told from.
pub(super) const SAMPLE: usize = 256 * 1024;

/// The encoding some bytes look like.
pub(super) fn charset_of(bytes: &[u8]) -> Charset {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => return Charset::Utf8,
        [0xFF, 0xFE, ..] => return Charset::Utf16Le,
        [0xFE, 0xFF, ..] => return Charset::Utf16Be,
        _ => {}
    }
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    if let Some(wide) = utf16(sample) {
        return wide;
    }
    if nearly_utf8(sample) {
        return Charset::Utf8;
    }
    // Common hanzi alone settle it, however short the text: one line of GBK is read as GBK.
    if common_hanzi(sample) >= 0.9 {
        return Charset::Gb18030;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    match detector.guess(Some(b"cn"), Utf8Detection::Deny).name() {
        "Big5" => Charset::Big5,
        "windows-1252" => Charset::Windows1252,
        _ => Charset::Gb18030,
    }
}

/// UTF-16 without a mark: a text in another encoding holds no zero byte, and one in UTF-16 holds
/// them for every digit, comma and line end, all on the same side.
fn utf16(bytes: &[u8]) -> Option<Charset> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let (high, low) = (zeros(0), zeros(1));
    let least = bytes.len() / 100 + 1;
    if low >= least && low > 4 * high {
        Some(Charset::Utf16Le)
    } else if high >= least && high > 4 * low {
        Some(Charset::Utf16Be)
    } else {
        None
    }
}

/// UTF-8, or UTF-8 with a rare fault: one broken character does not make a file GBK.
fn nearly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad == 0 || good > 20 * bad
}

/// The share of characters beyond ASCII that lie in the national table of 1980, as bytes.
fn common_hanzi(bytes: &[u8]) -> f64 {
    let (mut common, mut all) = (0_u32, 0_u32);
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        if first.is_ascii() {
            rest = tail;
            continue;
        }
        match tail {
            [second, after @ ..] => {
                all += 1;
                let is_common =
                    matches!(first, 0xA1..=0xA9 | 0xB0..=0xF7) && (0xA1..=0xFE).contains(second);
                common += u32::from(is_common);
                rest = after;
            }
            // A sample may end inside a character.
            [] => rest = tail,
        }
    }
    if all == 0 { 0.0 } else { f64::from(common) / f64::from(all) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gbk(text: &str) -> Vec<u8> {
        GB18030.encode(text).0.into_owned()
    }

    #[test]
    fn short_county_text_is_read_in_its_encoding() {
        let texts = [
            "年份",
            "企业",
            "产值，2021年",
            "单位：万元",
            "示例县挂车有限公司,120,3500",
            "指标,2021,2022\n产值（万元）,100,120\n",
            "填表人：某某  审核人：某某",
            "镕、囧、喆、曌",
        ];
        for text in texts {
            let read = decode(&gbk(text), None);
            assert_eq!((read.text.as_str(), read.charset), (text, Charset::Gb18030), "{text}");
            assert_eq!(decode(text.as_bytes(), None).charset, Charset::Utf8, "{text}");
            let wide: Vec<u8> =
                format!("{text},1\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(decode(&wide, None).charset, Charset::Utf16Le, "{text}");
            let wide: Vec<u8> =
                format!("{text},1\n").encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decode(&wide, None).text, format!("{text},1\n"));
        }
    }

    #[test]
    fn a_broken_character_does_not_change_the_encoding_of_a_file() {
        let mut bytes =
            "示例县工业企业主要经济指标一览表，产值、税收、从业人员\n".repeat(3).into_bytes();
        bytes.push(0xE4);
        let read = decode(&bytes, None);
        assert_eq!((read.charset, read.garbled), (Charset::Utf8, true));
        assert!(decode(&gbk("产值"), Some(Charset::Utf8)).garbled);
    }
}
