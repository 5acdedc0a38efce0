package dev.parley.reading;

import dev.parley.model.Article;
import dev.parley.reading.actor.ActorTable;
import dev.parley.reading.actor.Actors;
import dev.parley.reading.issue.Issues;
import dev.parley.reading.text.Layout;
import dev.parley.reading.time.PublicationDay;
import dev.parley.reading.time.TimeExpression;
import dev.parley.reading.time.Times;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells apart from who said what, so that it can be found out while the encoder
 * reads.
 *
 * @param day the day it was published, if known
 * @param actors whom it mentions
 * @param times the days and times it mentions
 * @param issues what it is about
 */
record Background(
    @Nullable LocalDate day, Actors actors, List<TimeExpression> times, Issues issues) {

  static Background of(Article article, Layout layout, ActorTable table) {
    LocalDate day = PublicationDay.of(article, layout);
    return new Background(
        day, Actors.in(article, layout, table, day), Times.in(layout, day), new Issues(layout));
  }
}
