//! What a network of learning cities does: its rules, its use cases and the only SQL in the house.
