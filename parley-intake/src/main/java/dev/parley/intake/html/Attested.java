package dev.parley.intake.html;

import org.jspecify.annotations.Nullable;

/** Weighs blocks by whether the page itself tells them as its article's body. */
final class Attested {

  /** A body told so short is a summary. */
  private static final int SUMMARY = 400;

  /** So much of a block is looked up. */
  private static final int START = 60;

  private static final double TRUST = 10;

  private final String told;

  Attested(@Nullable String told) {
    this.told = told == null || told.length() < SUMMARY ? "" : bare(told);
  }

  private static String bare(String text) {
    return text.replaceAll("<[^>]{0,500}>", "").replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  double mass(Block block) {
    double mass = block.mass();
    if (mass == 0 || told.isEmpty()) {
      return mass;
    }
    String words = bare(block.text());
    String start = words.substring(0, Math.min(START, words.length()));
    return told.contains(start) ? TRUST * mass : mass;
  }
}
