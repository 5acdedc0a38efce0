package dev.parley.training;

/**
 * An annotated span in words of its article.
 *
 * @param kind 0 a source, 1 a cue, 2 content; 3 to 5 the same inside other content; 6 a condition
 * @param first its first word
 * @param last its last word
 * @param link index among the article's spans of a cue's source or a content's cue; -1 for none
 */
record LabelledSpan(int kind, int first, int last, int link) {

  static final int SOURCE = 0;
  static final int CUE = 1;
  static final int CONTENT = 2;

  /** What is added to a kind where it stands inside other content. */
  static final int NESTED = 3;

  static final int CONDITION = 6;
}
