//! Triangles to pixels on the processor: no GPU, no window, the same bits on every machine.
//!
//! Textured triangles, bilinear samples, blending of premultiplied colours in gamma space, as
//! egui's own painters do.

use std::collections::BTreeMap;

use egui::epaint::{ImageData, ImageDelta, Primitive, Vertex};
use egui::{ClippedPrimitive, Color32, Rect, TextureId, TexturesDelta};

use super::picture::Picture;

/// Textures by id, kept between frames.
#[derive(Debug, Default)]
pub struct Raster {
    textures: BTreeMap<TextureId, Texture>,
}

#[derive(Debug, Default)]
struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color32>,
}

impl Raster {
    /// Takes over changed textures and empties the delta. Call before painting, once per frame.
    pub fn update(&mut self, delta: &mut TexturesDelta) {
        let delta = std::mem::take(delta);
        for (id, images) in &delta.set {
            for image in images {
                self.textures.entry(*id).or_default().apply(image);
            }
        }
        for id in &delta.free {
            self.textures.remove(id);
        }
        forget(delta);
    }

    /// Paints primitives over a picture.
    pub fn paint(&self, on: &mut Picture, primitives: &[ClippedPrimitive], pixels_per_point: f32) {
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            // A callback paints with a GPU; none of our pages uses one.
            let Primitive::Mesh(mesh) = primitive else { continue };
            let Some(texture) = self.textures.get(&mesh.texture_id) else { continue };
            let clip = Clip::of(*clip_rect, pixels_per_point, on);
            let corner = |i: &u32| mesh.vertices.get(*i as usize);
            for triangle in mesh.indices.chunks_exact(3) {
                if let [a, b, c] = triangle
                    && let (Some(a), Some(b), Some(c)) = (corner(a), corner(b), corner(c))
                {
                    Triangle::new([a, b, c], pixels_per_point).fill(on, &clip, texture);
                }
            }
        }
    }
}

/// egui asserts that a delta was taken over before it is dropped.
fn forget(mut delta: TexturesDelta) {
    delta.set.clear();
    delta.free.clear();
}

impl Texture {
    fn apply(&mut self, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        let Some([left, top]) = delta.pos else {
            *self = Self { width, height, texels: image.pixels.clone() };
            return;
        };
        for (y, row) in image.pixels.chunks_exact(width.max(1)).enumerate() {
            let start = (top + y) * self.width + left;
            if let Some(there) = self.texels.get_mut(start..start + row.len()) {
                there.copy_from_slice(row);
            }
        }
    }

    /// Premultiplied red, green, blue, alpha from 0 to 1 at a place given in texels.
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (u, v) = (u - 0.5, v - 0.5);
        let (x, y) = (u.floor(), v.floor());
        let (fx, fy) = (u - x, v - y);
        let at = |dx: f32, dy: f32| self.texel(x + dx, y + dy);
        if fx < 1e-3 && fy < 1e-3 {
            return at(0.0, 0.0);
        }
        let across = |dy: f32| mix(at(0.0, dy), at(1.0, dy), fx);
        mix(across(0.0), across(1.0), fy)
    }

    fn texel(&self, x: f32, y: f32) -> [f32; 4] {
        let inside = |v: f32, size: usize| (v.max(0.0) as usize).min(size.saturating_sub(1));
        let index = inside(y, self.height) * self.width + inside(x, self.width);
        let c = self.texels.get(index).copied().unwrap_or(Color32::TRANSPARENT);
        unit(c)
    }
}

fn unit(c: Color32) -> [f32; 4] {
    c.to_array().map(|v| f32::from(v) / 255.0)
}

fn mix(a: [f32; 4], b: [f32; 4], t: f32) -> [f32; 4] {
    let [ar, ag, ab, aa] = a;
    let [br, bg, bb, ba] = b;
    [ar + (br - ar) * t, ag + (bg - ag) * t, ab + (bb - ab) * t, aa + (ba - aa) * t]
}

/// A clip rectangle in whole pixels, half open.
struct Clip {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl Clip {
    fn of(rect: Rect, pixels_per_point: f32, on: &Picture) -> Self {
        let pixel =
            |v: f32, most: usize| ((v * pixels_per_point).round().max(0.0) as usize).min(most);
        Self {
            left: pixel(rect.min.x, on.width),
            top: pixel(rect.min.y, on.height),
            right: pixel(rect.max.x, on.width),
            bottom: pixel(rect.max.y, on.height),
        }
    }
}

/// What varies over a triangle: texture place and colour.
type Attributes = [f32; 6];

struct Triangle {
    corners: [(f32, f32); 3],
    attributes: [Attributes; 3],
    /// Set where colour and texture place are the same all over.
    flat: bool,
}

impl Triangle {
    fn new(vertices: [&Vertex; 3], pixels_per_point: f32) -> Self {
        let corners = vertices.map(|v| (v.pos.x * pixels_per_point, v.pos.y * pixels_per_point));
        let attributes = vertices.map(|v| {
            let [r, g, b, a] = unit(v.color);
            [v.uv.x, v.uv.y, r, g, b, a]
        });
        let [a, b, c] = vertices;
        let flat = a.uv == b.uv && b.uv == c.uv && a.color == b.color && b.color == c.color;
        Self { corners, attributes, flat }
    }

    fn fill(&self, on: &mut Picture, clip: &Clip, texture: &Texture) {
        let Some((base, dx, dy)) = self.gradients() else { return };
        let [(_, ya), (_, yb), (_, yc)] = self.corners;
        let rows = |v: f32| (v - 0.5).ceil().max(0.0) as usize;
        let top = rows(ya.min(yb).min(yc)).max(clip.top);
        let bottom = rows(ya.max(yb).max(yc)).min(clip.bottom);
        let flat = self.flat.then(|| fragment(&base, texture));
        for y in top..bottom {
            let centre = y as f32 + 0.5;
            let Some((from, to)) = self.crossings(centre) else { continue };
            let (from, to) = (rows(from).max(clip.left), rows(to).min(clip.right));
            if from >= to {
                continue;
            }
            let start = y * on.width;
            let Some(row) = on.pixels.get_mut(start + from..start + to) else { continue };
            match flat {
                // Nothing shows through: most of a page is painted so.
                Some(color) if is_solid(color) => {
                    row.fill(blend(color, Color32::BLACK));
                    continue;
                }
                Some(color) => {
                    row.iter_mut().for_each(|pixel| *pixel = blend(color, *pixel));
                    continue;
                }
                None => {}
            }
            let mut here = along(&along(&base, &dy, centre), &dx, from as f32 + 0.5);
            for pixel in row {
                *pixel = blend(fragment(&here, texture), *pixel);
                here = along(&here, &dx, 1.0);
            }
        }
    }

    /// Attributes at the origin and their change per pixel to the right and down.
    fn gradients(&self) -> Option<(Attributes, Attributes, Attributes)> {
        let [(xa, ya), (xb, yb), (xc, yc)] = self.corners;
        let area = (xb - xa) * (yc - ya) - (xc - xa) * (yb - ya);
        if area.abs() < 1e-9 || !area.is_finite() {
            return None;
        }
        let [a, b, c] = &self.attributes;
        let (mut base, mut dx, mut dy) = ([0.0; 6], [0.0; 6], [0.0; 6]);
        let out = base.iter_mut().zip(&mut dx).zip(&mut dy);
        for (((base, dx), dy), ((a, b), c)) in out.zip(a.iter().zip(b).zip(c)) {
            let (ab, ac) = (b - a, c - a);
            *dx = (ab * (yc - ya) - ac * (yb - ya)) / area;
            *dy = (ac * (xb - xa) - ab * (xc - xa)) / area;
            *base = a - *dx * xa - *dy * ya;
        }
        Some((base, dx, dy))
    }

    /// Where the row through a height enters and leaves. Each edge is walked from its upper end,
    /// so two triangles that share an edge agree on every pixel.
    fn crossings(&self, y: f32) -> Option<(f32, f32)> {
        let [a, b, c] = self.corners;
        let mut found: Option<(f32, f32)> = None;
        for (p, q) in [(a, b), (b, c), (c, a)] {
            let ((xt, yt), (xb, yb)) = if (p.1, p.0) <= (q.1, q.0) { (p, q) } else { (q, p) };
            if yt <= y && y < yb {
                let x = xt + (y - yt) * (xb - xt) / (yb - yt);
                found = Some(found.map_or((x, x), |(lo, hi)| (lo.min(x), hi.max(x))));
            }
        }
        found
    }
}

fn along(from: &Attributes, step: &Attributes, by: f32) -> Attributes {
    let mut out = *from;
    out.iter_mut().zip(step).for_each(|(v, s)| *v += s * by);
    out
}

/// The colour of a pixel: texture times vertex colour, premultiplied.
fn fragment(at: &Attributes, texture: &Texture) -> [f32; 4] {
    let [u, v, r, g, b, a] = *at;
    let [tr, tg, tb, ta] = texture.sample(u * texture.width as f32, v * texture.height as f32);
    [r * tr, g * tg, b * tb, a * ta]
}

fn is_solid([_, _, _, a]: [f32; 4]) -> bool {
    a >= 1.0
}

fn blend(over: [f32; 4], under: Color32) -> Color32 {
    let [r, g, b, a] = over;
    if a <= 0.0 && r <= 0.0 && g <= 0.0 && b <= 0.0 {
        return under;
    }
    let keep = 1.0 - a;
    let one = |over: f32, under: u8| (over * 255.0 + f32::from(under) * keep + 0.5) as u8;
    Color32::from_rgb(one(r, under.r()), one(g, under.g()), one(b, under.b()))
}

#[cfg(test)]
mod tests {
    use egui::epaint::Mesh;
    use egui::{ColorImage, TextureOptions, pos2, vec2};

    use super::*;

    fn white() -> Raster {
        let mut raster = Raster::default();
        let mut delta = TexturesDelta::default();
        let image = ColorImage::filled([2, 2], Color32::WHITE);
        let full = ImageDelta::full(image, TextureOptions::LINEAR);
        delta.set.entry(TextureId::default()).or_default().push(full);
        raster.update(&mut delta);
        raster
    }

    fn paint(mesh: Mesh, clip: Rect) -> Picture {
        let mut picture = Picture::filled(10, 10, Color32::BLACK);
        let primitive = ClippedPrimitive { clip_rect: clip, primitive: Primitive::Mesh(mesh) };
        white().paint(&mut picture, &[primitive], 1.0);
        picture
    }

    #[test]
    fn a_rectangle_covers_its_pixels_once() {
        let mut mesh = Mesh::default();
        let half = Color32::from_rgba_premultiplied(100, 0, 0, 128);
        mesh.add_colored_rect(Rect::from_min_size(pos2(2.0, 3.0), vec2(4.0, 5.0)), half);
        let picture = paint(mesh, Rect::EVERYTHING);
        for y in 0..10 {
            for x in 0..10 {
                let inside = (2..6).contains(&x) && (3..8).contains(&y);
                // Painted twice, the seam would be lighter.
                let red = if inside { 100 } else { 0 };
                assert_eq!(picture.pixels[y * 10 + x].r(), red, "at {x}, {y}");
            }
        }
    }

    #[test]
    fn nothing_is_painted_outside_the_clip() {
        let mut mesh = Mesh::default();
        mesh.add_colored_rect(
            Rect::EVERYTHING.intersect(Rect::from_min_max(pos2(-50.0, -50.0), pos2(50.0, 50.0))),
            Color32::WHITE,
        );
        let clip = Rect::from_min_max(pos2(1.0, 1.0), pos2(3.0, 2.0));
        let lit = paint(mesh, clip).pixels.iter().filter(|p| **p == Color32::WHITE).count();
        assert_eq!(lit, 2);
    }

    #[test]
    fn odd_triangles_do_no_harm() {
        let mut mesh = Mesh::default();
        for place in [f32::NAN, f32::INFINITY, -1e30, 1e30] {
            mesh.colored_vertex(pos2(place, 1.0), Color32::RED);
        }
        mesh.add_triangle(0, 1, 2);
        mesh.add_triangle(1, 2, 3);
        mesh.add_triangle(3, 3, 3);
        let _ = paint(mesh, Rect::EVERYTHING);
    }
}
