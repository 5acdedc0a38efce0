package dev.parley.intake.pdf;

/** Words that stand close together on one baseline. */
record Piece(String text, float left, float right, float y, float size) {

  float width() {
    return right - left;
  }
}
