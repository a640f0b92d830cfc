//! A figure as a picture in the text.

use super::super::outline::Plate;
use super::BriefError;
use crate::figure::Figure;
use crate::figure::markup::escaped;

/// Width in points at which a figure is drawn; set smaller, its notes stay above 7 points.
const DRAWN: f32 = 680.0;
/// Pixels per point: 303 to the inch on paper.
const SCALE: f32 = 2.6;
/// Width on paper, in English Metric Units.
const WIDE: u64 = 148 * 36_000;
/// No figure takes more than this of a page.
const HIGH: u64 = 175 * 36_000;

/// The picture's run and its bytes; `number` counts the pictures of the document.
pub(super) fn drawing(
    plate: &Plate,
    figure: &Figure,
    number: usize,
) -> Result<(String, Vec<u8>), BriefError> {
    let picture = figure.picture_with_caption(DRAWN, SCALE);
    let (w, h) = (picture.width.max(1) as u64, picture.height.max(1) as u64);
    let (mut wide, mut high) = (WIDE, WIDE * h / w);
    if high > HIGH {
        (wide, high) = (HIGH * w / h, HIGH);
    }
    let png = picture.png(SCALE)?;
    let (name, alt) = (escaped(&plate.caption), escaped(&plate.alt));
    let frame = "http://schemas.openxmlformats.org/drawingml/2006";
    let run = format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
         <wp:extent cx=\"{wide}\" cy=\"{high}\"/>\
         <wp:docPr id=\"{number}\" name=\"{name}\" descr=\"{alt}\"/>\
         <wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"{frame}/main\" noChangeAspect=\"1\"/>\
         </wp:cNvGraphicFramePr><a:graphic xmlns:a=\"{frame}/main\">\
         <a:graphicData uri=\"{frame}/picture\"><pic:pic xmlns:pic=\"{frame}/picture\">\
         <pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{name}\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr>\
         <pic:blipFill><a:blip r:embed=\"rIdFigure{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
         <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
         </a:graphic></wp:inline></w:drawing></w:r>"
    );
    Ok((run, png))
}
