package dev.parley.reading.attribution;

import dev.parley.reading.act.Coding;

/** An attribution and what its speaker does with it. */
public record CodedAttribution(Attribution words, Coding coding) {}
