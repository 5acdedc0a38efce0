package dev.parley.record.condition;

import dev.parley.model.Act;
import dev.parley.record.Entry;
import dev.parley.record.telling.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threat, promise, offer or refusal that hangs on a condition.
 *
 * @param kind which of them
 * @param entry the telling of the first statement that shows it; of copies one may have been
 *     understood in another way
 * @param first the statement that first made it
 * @param repeats later statements of the same side that make it again, the earliest first
 */
public record Pledge(Kind kind, Entry entry, Said first, List<Said> repeats) {

  /** Keeps its own copy of the repeats. */
  public Pledge {
    repeats = List.copyOf(repeats);
  }

  /** Returns the latest statement that makes it. */
  public Said latest() {
    return repeats.isEmpty() ? first : repeats.get(repeats.size() - 1);
  }

  /** Returns the words of the condition; null if they were not asked for. */
  public @Nullable String condition() {
    return entry.words().condition();
  }

  /** Returns the words of what follows if the condition comes about, the condition left out. */
  public String consequence() {
    return Consequence.of(entry);
  }

  /** What a pledge is. */
  public enum Kind {
    /** Harm by its own side: {@link Act#THREATEN}. */
    THREAT,
    /** Something good, firmly: {@link Act#AGREE}, {@link Act#CONCEDE}, {@link Act#SUPPORT}. */
    PROMISE,
    /** Something good, perhaps: {@link Act#EXPLORE}. */
    OFFER,
    /** No, unless: {@link Act#REJECT}. */
    REFUSAL,
    /** Something asked of another under a condition: {@link Act#REQUEST}. */
    DEMAND;

    /** Returns what a conditional statement with this act is; null if it pledges nothing. */
    static @Nullable Kind of(Act act) {
      return switch (act) {
        case THREATEN -> THREAT;
        case AGREE, CONCEDE, SUPPORT -> PROMISE;
        case EXPLORE -> OFFER;
        case REJECT -> REFUSAL;
        case REQUEST -> DEMAND;
        case ACCUSE, DENY, EXPECT, WARN, DECLINE, STATE -> null;
      };
    }
  }
}
