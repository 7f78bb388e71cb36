//! The changes that a walk tries: a session goes elsewhere, and what was there takes its place.

use rand::Rng;

use super::state::{Move, Spot, State};
use crate::below;

/// One draw in so many is a waiting room.
const WAIT: usize = 128;

/// Slots drawn for a session, of which the one with least beside it is tried. On conferences of
/// 120 sessions this gains more than the time it takes; more than eight gain nothing further.
const DRAWN: usize = 4;

/// Draws a change; `false` when the draw came to nothing.
pub(super) fn draw(state: &State, rng: &mut impl Rng, moves: &mut Vec<Move>) -> bool {
    let session = state.movable[below(rng, state.movable.len())];
    let choices = &state.choices[session];
    let mut to = choices[below(rng, choices.len())];
    let mut least = state.beside(session, to.start);
    for _ in 1..DRAWN {
        let other = choices[below(rng, choices.len())];
        let beside = state.beside(session, other.start);
        if beside < least {
            (to, least) = (other, beside);
        }
    }
    if below(rng, WAIT) == 0 {
        let waiting = state.rooms - state.model.rooms;
        to.room = (state.model.rooms + below(rng, waiting)) as u32;
    }
    moves.clear();
    exchange(state, session, to, moves, true)
}

/// The session goes there, and all that is there takes its place, slot by slot. Where a longer
/// one is in the way, that one may move onto this one instead.
fn exchange(
    state: &State,
    session: usize,
    to: Spot,
    moves: &mut Vec<Move>,
    may_turn: bool,
) -> bool {
    let from = state.place(session);
    if from == to || !state.fits(session, to) {
        return false;
    }
    let dur = state.model.dur[session] as u32;
    moves.push((session, to));
    let mut slot = to.start;
    while slot < to.start + dur {
        let Some(other) = state.occupant(slot, to.room).filter(|&other| other != session) else {
            slot += 1;
            continue;
        };
        let at = state.place(other);
        let end = at.start + state.model.dur[other] as u32;
        if at.start < to.start || end > to.start + dur {
            moves.clear();
            return may_turn && exchange(state, other, from, moves, false);
        }
        let back = Spot { start: from.start + at.start - to.start, room: from.room };
        let apart =
            from.room != to.room || from.start + dur <= to.start || to.start + dur <= from.start;
        if !apart || !state.fits(other, back) {
            return false;
        }
        moves.push((other, back));
        slot = end;
    }
    true
}
