package dev.parley.exchange.briefing;

import org.jspecify.annotations.Nullable;

/**
 * A footnote: where something was reported, and in what words.
 *
 * @param number counted from 1
 * @param outlet who published it; null if not known
 * @param headline null if not known
 * @param published the day in words; empty if not known
 * @param url null if not known
 * @param words the exact words of the report, line breaks and runs of blanks made one blank
 * @param unnamed whether the source behind the words is held back
 */
public record Note(
    int number,
    @Nullable String outlet,
    @Nullable String headline,
    String published,
    @Nullable String url,
    String words,
    boolean unnamed) {}
