//! How figures look: the temple, small multiples, intervals and the world map as SVG, each with a table twin.
