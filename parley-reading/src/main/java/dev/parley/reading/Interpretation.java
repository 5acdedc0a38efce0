package dev.parley.reading;

import dev.parley.model.Article;
import dev.parley.model.Form;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.reading.act.Coding;
import dev.parley.reading.act.Openness;
import dev.parley.reading.act.Targets;
import dev.parley.reading.actor.Actors;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.attribution.CodedAttribution;
import dev.parley.reading.attribution.WholeQuotations;
import dev.parley.reading.document.Documents;
import dev.parley.reading.event.Events;
import dev.parley.reading.meeting.Meetings;
import dev.parley.reading.occasion.Occasion;
import dev.parley.reading.occasion.Occasions;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Quotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entries of the record of the attributions that were found in an article. */
final class Interpretation {

  private static final Comparator<CodedAttribution> IN_ORDER =
      Comparator.comparing(CodedAttribution::words);

  private final Article article;
  private final Layout layout;
  private final Background background;

  Interpretation(Article article, Layout layout, Background background) {
    this.article = article;
    this.layout = layout;
    this.background = background;
  }

  /** Returns the reading that the attributions give. */
  Reading of(List<CodedAttribution> found) {
    List<CodedAttribution> whole =
        WholeQuotations.in(layout, found.stream().sorted(IN_ORDER).toList());
    boolean own = OwnText.is(layout, whole.stream().map(CodedAttribution::words).toList());
    List<CodedAttribution> coded =
        whole.stream().filter(one -> one.words().cue() != null || own).sorted(IN_ORDER).toList();
    List<Attribution> attributions = coded.stream().map(CodedAttribution::words).toList();
    Actors actors = background.actors();
    int[] enclosing = enclosing(attributions);
    List<Speaker> speakers = actors.speakers(attributions, enclosing);
    Occasions occasions = new Occasions(layout, background.times(), attributions, background.day());
    Targets targets = new Targets(article.text(), actors.mentions());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < coded.size(); i++) {
      Attribution words = attributions.get(i);
      Coding coding = Openness.in(text(words), coded.get(i).coding());
      Speaker speaker = speakers.get(i);
      Occasion occasion = occasions.of(words);
      Statement outer = enclosing[i] < 0 ? null : statements.get(enclosing[i]);
      statements.add(
          new Statement(
              id(words),
              words.source(),
              words.cue(),
              words.content(),
              form(words.content()),
              speaker,
              occasion.addressee(),
              occasion.channel(),
              via(speaker, outer),
              own && OwnText.isFirstPerson(layout.words(), words.source())
                  ? issuedOn(occasion)
                  : saidOn(occasion, speaker, outer),
              coding.act(),
              targets.of(words, coding, speaker),
              coding.negated(),
              coding.condition(),
              background.issues().of(words),
              coding.stance()));
    }
    Scene scene = Scene.of(article, layout, actors.mentions(), background.times(), statements);
    List<Meeting> meetings = Meetings.in(scene);
    return new Reading(
        article, statements, Events.in(scene, meetings), meetings, Documents.in(scene));
  }

  /** For each attribution the index of the nearest one around it, or -1. */
  private static int[] enclosing(List<Attribution> attributions) {
    int[] enclosing = new int[attributions.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < enclosing.length; i++) {
      Attribution inner = attributions.get(i);
      open.removeIf(outer -> attributions.get(outer).extent().end() <= inner.extent().start());
      enclosing[i] = -1;
      for (int outer : open) {
        if (attributions.get(outer).encloses(inner)) {
          enclosing[i] = outer;
          break;
        }
      }
      open.push(i);
    }
    return enclosing;
  }

  private static @Nullable String via(Speaker speaker, @Nullable Statement outer) {
    if (outer == null) {
      return null;
    }
    Speaker reporting = outer.speaker();
    boolean same =
        reporting.name() == null ? outer.via() == null : reporting.name().equals(speaker.name());
    return same ? null : reporting.name();
  }

  /** What one side says inside its own statement, it says on that statement's occasion. */
  private static @Nullable TimexValue saidOn(
      Occasion occasion, Speaker speaker, @Nullable Statement outer) {
    if (occasion.saidOn() != null || outer == null) {
      return occasion.saidOn();
    }
    return outer.speaker().code().equals(speaker.code()) ? outer.saidOn() : null;
  }

  /** A text of one's own, such as a press statement, is said on the day on which it is issued. */
  private @Nullable TimexValue issuedOn(Occasion occasion) {
    if (occasion.saidOn() != null || background.day() == null) {
      return occasion.saidOn();
    }
    return new TimexValue(background.day().toString());
  }

  private Form form(List<Span> content) {
    boolean quoted = false;
    boolean plain = false;
    for (Span part : content) {
      for (int word = layout.words().at(part.start());
          word < layout.words().size() && layout.words().start(word) < part.end();
          word++) {
        if (Quotation.of(layout.quotations()[word]) != Quotation.OUTSIDE) {
          quoted = true;
        } else if (Character.isLetterOrDigit(layout.words().first(word))) {
          plain = true;
        }
      }
    }
    return quoted && plain ? Form.MIXED : quoted ? Form.DIRECT : Form.INDIRECT;
  }

  /** Returns the words of cue and content. */
  private String text(Attribution attribution) {
    StringBuilder words = new StringBuilder();
    if (attribution.cue() != null) {
      words.append(attribution.cue().in(article.text()));
    }
    attribution.content().forEach(part -> words.append(' ').append(part.in(article.text())));
    return words.toString();
  }

  private String id(Attribution attribution) {
    StringBuilder words = new StringBuilder(article.id());
    append(words, attribution.source());
    append(words, attribution.cue());
    attribution.content().forEach(part -> append(words, part));
    return Article.hash(words.toString()).substring(0, 16);
  }

  private void append(StringBuilder words, @Nullable Span span) {
    words.append('\n');
    if (span != null) {
      words.append(span.start()).append(' ').append(span.in(article.text()));
    }
  }
}
