package dev.parley.training;

/**
 * A statement's coding over an article's spans.
 *
 * @param cue index of its cue among the spans, or -1
 * @param content index of its first content among the spans, or -1
 * @param act ordinal of the act
 * @param stance ordinal of the stance
 * @param negated 0 or 1
 * @param targetFirst first word that names the target, or -1
 * @param targetLast last word that names the target, or -1
 */
record LabelledCoding(
    int cue, int content, int act, int stance, int negated, int targetFirst, int targetLast) {}
