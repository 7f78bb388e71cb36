//! A programme: where and when each session is held.

use serde::{Deserialize, Serialize};

/// The slot in which each session starts and the room it is in, both by session number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    pub start: Vec<usize>,
    pub room: Vec<usize>,
}

/// The place of one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Placement {
    pub start: usize,
    pub room: usize,
}

impl Programme {
    pub fn placement(&self, session: usize) -> Placement {
        Placement { start: self.start[session], room: self.room[session] }
    }

    pub fn place(&mut self, session: usize, at: Placement) {
        self.start[session] = at.start;
        self.room[session] = at.room;
    }

    /// The same programme with one session elsewhere.
    pub fn with(&self, session: usize, at: Placement) -> Self {
        let mut changed = self.clone();
        changed.place(session, at);
        changed
    }

    /// The sessions that are elsewhere in the other programme.
    pub fn moved(&self, other: &Self) -> Vec<usize> {
        (0..self.start.len()).filter(|&s| self.placement(s) != other.placement(s)).collect()
    }
}
