package dev.parley.training;

import dev.parley.model.Span;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Puts sentences that report somebody's words into somebody else's mouth. PolNeAR marks only the
 * outermost of attributions inside one another; wrapped this way, what it marks becomes the inside,
 * and all of it is known.
 */
final class Wrapping {

  private static final double SHARE = 0.15;

  private static final List<String> SOURCES =
      List.of(
          "the agency",
          "a senior official",
          "the ministry",
          "the newspaper",
          "its spokesman",
          "he",
          "she",
          "they",
          "the foreign minister",
          "a Western diplomat",
          "Interfax",
          "state media",
          "the president",
          "officials",
          "sources close to the talks",
          "the statement",
          "Kovalenko",
          "Prime Minister Anders Holm",
          "the delegation",
          "Moscow",
          "Brussels",
          "the White House",
          "two people familiar with the matter",
          "the chief negotiator",
          "Ms. Okafor",
          "the report",
          "the mediator",
          "a spokeswoman for the ministry",
          "the U.N. envoy",
          "the union",
          "Ambassador Rahimi",
          "an aide to the president",
          "the government",
          "the general",
          "the rebels",
          "analysts",
          "the other side",
          "the same official",
          "Tehran",
          "both sides",
          "the commission",
          "one negotiator",
          "Mr. Lindqvist",
          "the company",
          "the two leaders");

  private static final List<String> CUES =
      List.of(
          "said",
          "says",
          "has said",
          "reported",
          "told reporters",
          "added",
          "also said",
          "wrote",
          "announced",
          "claimed",
          "believes",
          "noted",
          "confirmed",
          "insisted",
          "explained",
          "admitted",
          "said in a statement",
          "told state television",
          "pointed out",
          "has reported",
          "acknowledged",
          "recalled",
          "stressed",
          "argued",
          "maintained",
          "suggested",
          "conceded",
          "went on to say",
          "complained",
          "revealed");

  private static final Set<String> LOWERED =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "He",
          "She",
          "They",
          "It",
          "We",
          "His",
          "Her",
          "Their",
          "There",
          "This",
          "That",
          "These",
          "Those",
          "Some",
          "Many",
          "On",
          "At",
          "As",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "Two",
          "Three",
          "No",
          "Most",
          "Both",
          "Several",
          "Other",
          "One",
          "Its",
          "Such",
          "For",
          "By",
          "With",
          "From",
          "Officials",
          "Negotiators",
          "Diplomats",
          "Critics");

  private final RandomGenerator random;

  Wrapping(RandomGenerator random) {
    this.random = random;
  }

  /** Returns the example with a share of its sentences wrapped. */
  Example wrap(Example example) {
    Layout layout = Layout.of(example.text());
    Rewriting rewriting = new Rewriting(example.text());
    List<LabelledStatement> statements = new ArrayList<>(example.statements());
    List<LabelledStatement> outer = new ArrayList<>();
    List<Span> wrapped = new ArrayList<>();
    for (int first = 0, next; first < layout.words().size(); first = next) {
      next = first + 1;
      while (next < layout.words().size() && layout.breaks()[next] == Sentences.NONE) {
        next++;
      }
      Span sentence = new Span(layout.words().start(first), layout.words().end(next - 1));
      if (isSuitable(layout, first, next)
          && standsForItself(sentence, example.statements())
          && random.nextDouble() < SHARE) {
        LabelledStatement report = report(rewriting, layout.words(), first, next);
        outer.add(report);
        wrapped.addAll(report.content());
        statements.replaceAll(
            s ->
                sentence.overlaps(anchor(s))
                    ? new LabelledStatement(s.source(), s.cue(), s.content(), true, null)
                    : s);
      }
    }
    outer.addAll(statements.stream().map(rewriting::move).toList());
    return new Example(rewriting.text(), outer, false, wrapped, null);
  }

  /** Tells whether a sentence holds a statement and none reaches out of it. */
  private static boolean standsForItself(Span sentence, List<LabelledStatement> statements) {
    boolean some = false;
    for (LabelledStatement statement : statements) {
      for (Span span : spans(statement)) {
        if (span.overlaps(sentence)) {
          some = true;
        }
      }
      boolean in = spans(statement).stream().anyMatch(sentence::overlaps);
      boolean out =
          spans(statement).stream()
              .anyMatch(s -> s.start() < sentence.start() || s.end() > sentence.end());
      if (in && out) {
        return false;
      }
    }
    return some;
  }

  private static List<Span> spans(LabelledStatement statement) {
    return Stream.concat(
            Stream.of(statement.source(), statement.cue()).filter(Objects::nonNull),
            statement.content().stream())
        .toList();
  }

  private static Span anchor(LabelledStatement statement) {
    return statement.cue() != null ? statement.cue() : statement.content().get(0);
  }

  /** A whole sentence of middling length without quotation marks, ended by a full stop. */
  private static boolean isSuitable(Layout layout, int first, int next) {
    Words words = layout.words();
    int count = next - first;
    if (count < 6 || count > 50 || !words.get(next - 1).equals(".")) {
      return false;
    }
    int quotes = 0;
    for (int word = first; word < next; word++) {
      if ("“”\"".indexOf(words.first(word)) >= 0) {
        quotes++;
      }
    }
    return quotes % 2 == 0 && !Set.of("But", "And", "However", "So").contains(words.get(first));
  }

  /** Writes the sentence anew as the content of a report, and returns the report. */
  private LabelledStatement report(Rewriting rewriting, Words words, int first, int next) {
    String source = SOURCES.get(random.nextInt(SOURCES.size()));
    String cue = CUES.get(random.nextInt(CUES.size()));
    String capital = Character.toUpperCase(source.charAt(0)) + source.substring(1);
    boolean lowered = LOWERED.contains(words.get(first));
    int start = words.start(first);
    int end = words.end(next - 1);
    return switch (random.nextInt(lowered ? 6 : 4)) {
      case 0 -> rewriting.wrap(start, end, "“", ",” ", source, " ", cue, false);
      case 1 -> rewriting.wrap(start, end, "", ", ", source, " ", cue, false);
      case 2 -> rewriting.lead(start, end, capital, " ", cue, ": “", false);
      case 3 -> rewriting.lead(start, end, capital, " ", cue, " that ", lowered);
      case 4 -> rewriting.lead(start, end, capital, " ", cue, " ", true);
      default -> rewriting.lead(start, end, source, "", "According to", ", ", true);
    };
  }
}
