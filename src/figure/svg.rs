//! Shapes to SVG: the same drawing code as the screen, as vectors with real text.

use std::fmt::Write;

use egui::epaint::{
    CircleShape, ClippedShape, ColorMode, EllipseShape, Mesh, PathShape, RectShape, TextShape,
};
use egui::{Color32, Pos2, Rect, Shape, Stroke, Vec2};

use super::fonts::{FACE, bold_family};
use super::markup::escaped;

/// Writes shapes as an SVG file of a size in points. `mark` begins every id, so that several can
/// stand in one page.
#[must_use]
pub fn svg(
    size: Vec2,
    ground: Color32,
    title: &str,
    mark: &str,
    shapes: &[ClippedShape],
) -> String {
    let mut page = Page { out: String::new(), mark, clips: Vec::new(), open: None };
    let (w, h) = (place(size.x), place(size.y));
    let _ = writeln!(
        page.out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" \
         role=\"img\" font-family=\"'{FACE}','Noto Sans CJK SC','Microsoft YaHei',sans-serif\">\n\
         <title>{}</title>\n<rect width=\"{w}\" height=\"{h}\"{}/>",
        escaped(title),
        fill(ground),
    );
    let whole = Rect::from_min_size(Pos2::ZERO, size);
    for ClippedShape { clip_rect, shape, .. } in shapes {
        let clip = clip_rect.intersect(whole);
        if clip.is_positive() {
            page.clip(clip, whole);
            page.shape(shape);
        }
    }
    page.finish()
}

struct Page<'a> {
    out: String,
    mark: &'a str,
    clips: Vec<Rect>,
    /// The clip of the group that is open.
    open: Option<Rect>,
}

impl Page<'_> {
    fn clip(&mut self, clip: Rect, whole: Rect) {
        let wanted = (!clip.contains_rect(whole)).then_some(clip);
        if self.open == wanted {
            return;
        }
        if self.open.take().is_some() {
            self.out.push_str("</g>\n");
        }
        if let Some(rect) = wanted {
            let known = self.clips.iter().position(|c| *c == rect);
            let id = known.unwrap_or(self.clips.len());
            if known.is_none() {
                self.clips.push(rect);
                let _ = writeln!(
                    self.out,
                    "<clipPath id=\"{}c{id}\"><rect{}/></clipPath>",
                    self.mark,
                    rectangle(rect)
                );
            }
            let _ = writeln!(self.out, "<g clip-path=\"url(#{}c{id})\">", self.mark);
        }
        self.open = wanted;
    }

    fn finish(mut self) -> String {
        if self.open.is_some() {
            self.out.push_str("</g>\n");
        }
        self.out.push_str("</svg>\n");
        self.out
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Noop => {}
            Shape::Vec(shapes) => shapes.iter().for_each(|s| self.shape(s)),
            Shape::Rect(rect) => self.rect(rect),
            Shape::LineSegment { points: [a, b], stroke } => self.segment(*a, *b, *stroke),
            Shape::Circle(circle) => self.circle(circle),
            Shape::Ellipse(ellipse) => self.ellipse(ellipse),
            Shape::Path(path) => self.path(path),
            Shape::Text(text) => self.text(text),
            Shape::Mesh(mesh) => self.mesh(mesh),
            Shape::QuadraticBezier(curve) => {
                self.path(&PathShape {
                    points: curve.flatten(None),
                    closed: curve.closed,
                    fill: curve.fill,
                    stroke: curve.stroke.clone(),
                });
            }
            Shape::CubicBezier(curve) => {
                for path in curve.to_path_shapes(None, None) {
                    self.path(&path);
                }
            }
            // A band of varying width and a callback into a GPU: none of our drawings uses either.
            Shape::Band(_) | Shape::Callback(_) => {}
        }
    }

    fn rect(&mut self, r: &RectShape) {
        let visible = r.fill.a() > 0 || (r.stroke.width > 0.0 && r.stroke.color.a() > 0);
        if !visible {
            return;
        }
        let inset = match r.stroke_kind {
            egui::StrokeKind::Inside => -r.stroke.width / 2.0,
            egui::StrokeKind::Middle => 0.0,
            egui::StrokeKind::Outside => r.stroke.width / 2.0,
        };
        let inset = if r.stroke.color.a() > 0 { inset } else { 0.0 };
        let radius = r.corner_radius.average();
        let round = if radius > 0.0 { format!(" rx=\"{}\"", place(radius)) } else { String::new() };
        let place = rectangle(r.rect.expand(inset));
        let _ = writeln!(self.out, "<rect{place}{round}{}{}/>", fill(r.fill), stroke(r.stroke));
    }

    fn segment(&mut self, a: Pos2, b: Pos2, line: Stroke) {
        if line.width <= 0.0 || line.color.a() == 0 {
            return;
        }
        let _ = writeln!(
            self.out,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>",
            place(a.x),
            place(a.y),
            place(b.x),
            place(b.y),
            stroke(line)
        );
    }

    fn circle(&mut self, c: &CircleShape) {
        let _ = writeln!(
            self.out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}{}/>",
            place(c.center.x),
            place(c.center.y),
            place(c.radius),
            fill(c.fill),
            stroke(c.stroke)
        );
    }

    fn ellipse(&mut self, e: &EllipseShape) {
        let _ = writeln!(
            self.out,
            "<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\"{}{}/>",
            place(e.center.x),
            place(e.center.y),
            place(e.radius.x),
            place(e.radius.y),
            fill(e.fill),
            stroke(e.stroke)
        );
    }

    fn path(&mut self, p: &PathShape) {
        let color = match p.stroke.color {
            ColorMode::Solid(color) => color,
            ColorMode::UV(_) => Color32::TRANSPARENT,
        };
        let line = Stroke::new(p.stroke.width, color);
        let drawn = p.fill.a() > 0 || (line.width > 0.0 && color.a() > 0);
        if p.points.len() < 2 || !drawn {
            return;
        }
        let mut d = String::new();
        for (i, point) in p.points.iter().enumerate() {
            let letter = if i == 0 { 'M' } else { 'L' };
            let _ = write!(d, "{letter}{} {}", place(point.x), place(point.y));
        }
        if p.closed {
            d.push('Z');
        }
        let _ = writeln!(self.out, "<path d=\"{d}\"{}{}/>", fill(p.fill), stroke(line));
    }

    /// Meshes hold flat triangles here: arrow heads and gradients.
    fn mesh(&mut self, mesh: &Mesh) {
        for triangle in mesh.indices.chunks_exact(3) {
            let corners: Vec<_> =
                triangle.iter().filter_map(|i| mesh.vertices.get(*i as usize)).collect();
            if let [a, b, c] = corners.as_slice() {
                let points = vec![a.pos, b.pos, c.pos];
                self.path(&PathShape::convex_polygon(points, a.color, Stroke::NONE));
            }
        }
    }

    /// One `<text>` per run of one colour and weight, at the place where it was laid out.
    fn text(&mut self, t: &TextShape) {
        let job = &t.galley.job;
        let mut chars = job.text.char_indices();
        let mut place_of_row = String::new();
        for row in &t.galley.rows {
            let mut run: Option<Run> = None;
            for glyph in &row.row.glyphs {
                let byte = chars.next().map_or(0, |(i, _)| i);
                let section = job
                    .sections
                    .iter()
                    .find(|s| (s.byte_range.start.0..s.byte_range.end.0).contains(&byte));
                let format = section.map(|s| &s.format);
                let vertex = row.row.visuals.mesh.vertices.get(glyph.first_vertex as usize);
                let own = vertex.map_or(t.fallback_color, |v| v.color);
                let own = if own == Color32::PLACEHOLDER { t.fallback_color } else { own };
                let color = t.override_text_color.unwrap_or(own).gamma_multiply(t.opacity_factor);
                let size = format.map_or(12.0, |f| f.font_id.size);
                let bold = format.is_some_and(|f| f.font_id.family == bold_family());
                let style = (size, bold, color);
                if run.as_ref().is_none_or(|r| r.style != style) {
                    self.run(run.take(), t, &mut place_of_row);
                    let at = row.pos.to_vec2() + glyph.pos.to_vec2();
                    run = Some(Run { style, at, width: 0.0, text: String::new() });
                }
                if let Some(run) = &mut run {
                    run.text.push(glyph.chr);
                    run.width += glyph.advance_width;
                }
            }
            self.run(run.take(), t, &mut place_of_row);
            if row.ends_with_newline {
                let _ = chars.next();
            }
        }
    }

    fn run(&mut self, run: Option<Run>, t: &TextShape, scratch: &mut String) {
        let Some(run) = run.filter(|r| !r.text.trim().is_empty()) else { return };
        let (size, bold, color) = run.style;
        let (x, y) = (t.pos.x + run.at.x, t.pos.y + run.at.y);
        scratch.clear();
        if t.angle.abs() > 1e-4 {
            let degrees = place(t.angle.to_degrees());
            let (cx, cy) = (place(t.pos.x), place(t.pos.y));
            let _ = write!(scratch, " transform=\"rotate({degrees} {cx} {cy})\"");
        }
        let weight = if bold { " font-weight=\"700\"" } else { "" };
        let _ = writeln!(
            self.out,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} textLength=\"{}\" \
             lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\"{}{scratch}>{}</text>",
            place(x),
            place(y),
            place(size),
            place(run.width),
            fill(color),
            escaped(&run.text)
        );
    }
}

struct Run {
    style: (f32, bool, Color32),
    at: Vec2,
    width: f32,
    text: String,
}

fn rectangle(r: Rect) -> String {
    format!(
        " x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
        place(r.min.x),
        place(r.min.y),
        place(r.width().max(0.0)),
        place(r.height().max(0.0))
    )
}

/// A coordinate with two decimals, zeros cut.
fn place(v: f32) -> String {
    if !v.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{v:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn paint(name: &str, c: Color32) -> String {
    let [r, g, b, a] = c.to_srgba_unmultiplied();
    let mut text = format!(" {name}=\"#{r:02x}{g:02x}{b:02x}\"");
    if a < 255 {
        let _ = write!(text, " {name}-opacity=\"{}\"", place(f32::from(a) / 255.0));
    }
    text
}

fn fill(c: Color32) -> String {
    if c.a() == 0 { " fill=\"none\"".to_owned() } else { paint("fill", c) }
}

fn stroke(s: Stroke) -> String {
    if s.width <= 0.0 || s.color.a() == 0 {
        return String::new();
    }
    format!("{} stroke-width=\"{}\"", paint("stroke", s.color), place(s.width))
}
