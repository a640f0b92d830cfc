//! Labels over a common axis, set in lanes so that none touches another or crosses a leader.

/// A label with the place on the axis it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Flag {
    /// Where its leader stands.
    pub(super) x: f32,
    /// Left and right ends of the label from there, in the order of liking.
    pub(super) spans: Vec<(f32, f32)>,
    /// The weightiest are placed first.
    pub(super) weight: f32,
}

/// Where a label is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Seat {
    /// Lane, 0 nearest to the axis.
    pub(super) lane: usize,
    /// Left end.
    pub(super) left: f32,
    /// Right end.
    pub(super) right: f32,
}

/// Sets as many labels as fit into the lanes, the weightiest first; `None` where there is no room.
pub(super) fn stagger(
    flags: &[Flag],
    (left, right): (f32, f32),
    gap: f32,
    lanes: usize,
) -> Vec<Option<Seat>> {
    let mut order: Vec<usize> = (0..flags.len()).collect();
    let weight = |i: &usize| flags.get(*i).map_or(0.0, |f| f.weight);
    // Of equal weight the last first: labels run to the right of their leader, so that earlier ones
    // can climb over later ones.
    order.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then(b.cmp(a)));
    let mut seats: Vec<Option<Seat>> = vec![None; flags.len()];
    let mut taken: Vec<(f32, Seat)> = Vec::new();
    for i in order {
        let Some(flag) = flags.get(i) else { continue };
        let seat = flag.spans.iter().find_map(|(from, to)| {
            (0..lanes).find_map(|lane| {
                let seat = Seat { lane, left: flag.x + from, right: flag.x + to };
                let inside = seat.left >= left && seat.right <= right;
                let free = taken.iter().all(|other| apart((flag.x, seat), *other, gap));
                (inside && free).then_some(seat)
            })
        });
        if let (Some(seat), Some(slot)) = (seat, seats.get_mut(i)) {
            *slot = Some(seat);
            taken.push((flag.x, seat));
        }
    }
    seats
}

/// Whether two labels touch neither each other nor the leader that hangs from the upper one.
fn apart((x, a): (f32, Seat), (y, b): (f32, Seat), gap: f32) -> bool {
    let clear = |at: f32, seat: Seat| at + gap / 2.0 < seat.left || at - gap / 2.0 > seat.right;
    match a.lane.cmp(&b.lane) {
        std::cmp::Ordering::Equal => a.right + gap <= b.left || b.right + gap <= a.left,
        std::cmp::Ordering::Greater => clear(x, b),
        std::cmp::Ordering::Less => clear(y, a),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_never_touch_and_never_leave() {
        // A fixed pattern of places and widths, crowded and sparse.
        let mut state = 7_u32;
        let mut next = move |most: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            ((state >> 8) % most) as f32
        };
        for round in 0..200 {
            let flags: Vec<Flag> = (0..round % 40)
                .map(|_| {
                    let (x, w) = (next(600), 10.0 + next(200));
                    Flag {
                        x,
                        spans: vec![(-w / 2.0, w / 2.0), (-4.0, w), (-w, 4.0)],
                        weight: next(5),
                    }
                })
                .collect();
            let seats = stagger(&flags, (0.0, 600.0), 6.0, 3);
            let set: Vec<(f32, Seat)> =
                flags.iter().zip(&seats).filter_map(|(f, s)| Some((f.x, (*s)?))).collect();
            for (i, (x, a)) in set.iter().enumerate() {
                assert!(a.left >= 0.0 && a.right <= 600.0 && a.lane < 3);
                for (y, b) in set.iter().skip(i + 1) {
                    if a.lane == b.lane {
                        assert!(a.right + 6.0 <= b.left || b.right + 6.0 <= a.left);
                    }
                    if a.lane > b.lane {
                        assert!(*x < b.left || *x > b.right);
                    }
                    if b.lane > a.lane {
                        assert!(*y < a.left || *y > a.right);
                    }
                }
            }
        }
    }

    #[test]
    fn the_weightiest_is_set_first() {
        let flag = |weight| Flag { x: 50.0, spans: vec![(-50.0, 50.0)], weight };
        let seats = stagger(&[flag(1.0), flag(2.0)], (0.0, 100.0), 4.0, 1);
        assert!(seats[0].is_none() && seats[1].is_some());
    }
}
