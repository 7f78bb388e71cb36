//! Placing the sessions of a conference in slots and rooms.
