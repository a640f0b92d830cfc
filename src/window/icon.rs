//! The sign of the program on its window.

use egui::IconData;

/// `assets/icon/jiju-64.png`, drawn after `jiju.svg`.
const PNG: &[u8] = include_bytes!("../../assets/icon/jiju-64.png");

/// The sign; nothing where it cannot be read, and then the system shows its own.
pub(super) fn icon() -> IconData {
    read().unwrap_or_default()
}

fn read() -> Option<IconData> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(PNG)).read_info().ok()?;
    let mut rgba = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut rgba).ok()?;
    let is_rgba = info.color_type == png::ColorType::Rgba && info.bit_depth == png::BitDepth::Eight;
    is_rgba.then_some(IconData { rgba, width: info.width, height: info.height })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_sign_can_be_read() {
        assert!(super::read().is_some_and(|i| i.width == 64 && i.rgba.len() == 64 * 64 * 4));
    }
}
