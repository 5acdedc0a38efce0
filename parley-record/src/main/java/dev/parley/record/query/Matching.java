package dev.parley.record.query;

import dev.parley.model.ActorCode;
import dev.parley.model.Speaker;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.store.CalendarDays;
import dev.parley.record.store.Filter.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses entries in memory, as the store chooses them.
 *
 * @param query what is asked
 */
public record Matching(Query query) implements Predicate<Entry> {

  /** Tells whether an entry is asked for; words are looked for in its {@code words}. */
  @Override
  public boolean test(Entry entry) {
    return matches(query, entry, new StatementWords(entry));
  }

  private static boolean matches(Query query, Entry entry, StatementWords words) {
    if (query instanceof Query.Everything) {
      return true;
    } else if (query instanceof Query.Words wanted) {
      return words.contain(wanted);
    } else if (query instanceof Query.Has has) {
      return has(has, entry);
    } else if (query instanceof Query.Dated dated) {
      CalendarDays days = CalendarDays.of(date(dated.clock(), entry));
      return days != null && days.touch(dated.from(), dated.to());
    } else if (query instanceof Query.With with) {
      return with(with.trait(), entry);
    } else if (query instanceof Query.Not not) {
      return !matches(not.query(), entry, words);
    } else if (query instanceof Query.And and) {
      return and.parts().stream().allMatch(part -> matches(part, entry, words));
    }
    return ((Query.Or) query).parts().stream().anyMatch(part -> matches(part, entry, words));
  }

  private static boolean has(Query.Has has, Entry entry) {
    Statement statement = entry.statement();
    return switch (has.property()) {
      case SIDE -> covers(has.value(), statement.speaker().code());
      case TARGET -> covers(has.value(), statement.target());
      case ACT -> has.value().equals(statement.act().name());
      case BASIS -> has.value().equals(statement.speaker().basis().name());
      case STANCE -> has.value().equals(statement.stance().name());
      case ISSUE ->
          entry.issue() != null
              && (has.prefix()
                  ? entry.issue().startsWith(has.value())
                  : entry.issue().equals(has.value()));
      case SPEAKER -> stands(has, statement.speaker().name());
      case LABEL -> stands(has, statement.issue());
      case OUTLET -> stands(has, entry.article().outlet());
      case TITLE -> stands(has, entry.article().title());
    };
  }

  private static boolean with(Trait trait, Entry entry) {
    Statement statement = entry.statement();
    Speaker speaker = statement.speaker();
    return switch (trait) {
      case CONDITION -> !statement.condition().isEmpty();
      case TARGET -> !statement.target().isEmpty();
      case ADDRESSEE -> statement.addressee() != null;
      case CHANNEL -> statement.channel() != null;
      case VIA -> statement.via() != null;
      case SPEAKER -> speaker.name() != null;
      case SIDE -> !speaker.code().isEmpty();
      case SAID -> statement.saidOn() != null;
      case ISSUE -> entry.issue() != null;
      case NEGATED -> statement.negated();
      case CORRECTED -> entry.corrected();
    };
  }

  private static @Nullable String date(Clock clock, Entry entry) {
    return switch (clock) {
      case SAID -> entry.statement().saidOn() == null ? null : entry.statement().saidOn().value();
      case PUBLISHED ->
          entry.article().published() == null ? null : entry.article().published().value();
      case ADDED -> entry.article().added().toString();
    };
  }

  /** A country covers its sectors: {@code USA} is {@code USA GOV} too. */
  static boolean covers(String wanted, List<ActorCode> codes) {
    return codes.stream()
        .map(ActorCode::toString)
        .anyMatch(code -> code.equals(wanted) || code.startsWith(wanted + " "));
  }

  static boolean stands(Query.Has has, @Nullable String text) {
    if (text == null) {
      return false;
    }
    String wanted = lower(has.value());
    return has.prefix() ? lower(text).startsWith(wanted) : lower(text).contains(wanted);
  }

  /** Lowers A to Z only, as SQLite does. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return lower.toString();
  }
}
