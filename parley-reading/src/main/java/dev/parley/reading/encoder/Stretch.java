package dev.parley.reading.encoder;

/** Words {@code [first, last]} of a window. */
public record Stretch(int first, int last) {}
