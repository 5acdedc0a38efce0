package dev.parley.record.query;

import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.TimexValue;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.store.CalendarDays;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses events, meetings and documents. Words are looked for among the words that carry them,
 * their titles and places; {@code side} is who takes part, {@code said} when it takes place or of
 * what day it is. What only a statement has (an act, a stance, an issue) they have not.
 *
 * @param query what is asked
 */
public record MatchingTold(Query query) implements Predicate<Told<?>> {

  @Override
  public boolean test(Told<?> told) {
    return matches(query, told);
  }

  private static boolean matches(Query query, Told<?> told) {
    if (query instanceof Query.Everything) {
      return true;
    } else if (query instanceof Query.Words wanted) {
      return texts(told).stream()
          .anyMatch(text -> StatementWords.contains(SearchWords.in(text), wanted));
    } else if (query instanceof Query.Has has) {
      return has(has, told);
    } else if (query instanceof Query.Dated dated) {
      CalendarDays days = CalendarDays.of(date(dated, told));
      return days != null && days.touch(dated.from(), dated.to());
    } else if (query instanceof Query.With with) {
      return switch (with.trait()) {
        case SIDE -> !sides(told.what()).isEmpty();
        case TARGET -> !targets(told.what()).isEmpty();
        case SAID -> time(told.what()) != null;
        default -> false;
      };
    } else if (query instanceof Query.Not not) {
      return !matches(not.query(), told);
    } else if (query instanceof Query.And and) {
      return and.parts().stream().allMatch(part -> matches(part, told));
    }
    return ((Query.Or) query).parts().stream().anyMatch(part -> matches(part, told));
  }

  private static boolean has(Query.Has has, Told<?> told) {
    RecordedArticle article = told.article();
    return switch (has.property()) {
      case SIDE -> Matching.covers(has.value(), sides(told.what()));
      case TARGET -> Matching.covers(has.value(), targets(told.what()));
      case OUTLET -> Matching.stands(has, article.outlet());
      case TITLE -> Matching.stands(has, article.title());
      case SPEAKER, ACT, BASIS, ISSUE, STANCE, LABEL -> false;
    };
  }

  private static @Nullable String date(Query.Dated dated, Told<?> told) {
    return switch (dated.clock()) {
      case SAID -> {
        TimexValue time = time(told.what());
        yield time == null ? null : time.value();
      }
      case PUBLISHED ->
          told.article().published() == null ? null : told.article().published().value();
      case ADDED -> told.article().added().toString();
    };
  }

  private static List<String> texts(Told<?> told) {
    List<String> texts = new ArrayList<>(told.words().values());
    if (told.what() instanceof Meeting meeting && meeting.where() != null) {
      texts.add(meeting.where());
    } else if (told.what() instanceof Document document) {
      texts.add(document.title());
    } else if (told.what() instanceof Event event && event.location() != null) {
      texts.add(event.location());
    }
    return texts;
  }

  private static List<ActorCode> sides(Object what) {
    if (what instanceof Meeting meeting) {
      return meeting.participants();
    }
    return what instanceof Event event ? event.actor() : ((Document) what).parties();
  }

  private static List<ActorCode> targets(Object what) {
    return what instanceof Event event ? event.recipient() : List.of();
  }

  private static @Nullable TimexValue time(Object what) {
    if (what instanceof Meeting meeting) {
      return meeting.when();
    }
    return what instanceof Event event ? event.date() : ((Document) what).date();
  }
}
