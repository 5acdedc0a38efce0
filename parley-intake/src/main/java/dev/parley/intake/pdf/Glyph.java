package dev.parley.intake.pdf;

/**
 * One character on a page; lengths in points, x to the right and y downwards.
 *
 * @param y of the baseline
 * @param size of its font
 * @param space how wide a space of its font is
 */
record Glyph(String text, float x, float y, float width, float size, float space) {

  float right() {
    return x + width;
  }
}
