/**
 * Times said in English news, as TIMEX3 values resolved against the day of publication. What counts
 * as one expression follows TimeML 1.2.1 (annotation guidelines, section 2.2.1) and TIDES 2005:
 * determiners and modifiers belong to it ("the past week", "early January"), the preposition before
 * it does not ("on | Thursday"). Values follow TimeML 1.2.1, section 2.2, and behind it ISO 8601.
 */
@NullMarked
package dev.parley.reading.time;

import org.jspecify.annotations.NullMarked;
