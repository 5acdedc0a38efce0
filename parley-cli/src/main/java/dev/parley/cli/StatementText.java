package dev.parley.cli;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement for people: act, speaker and target, then to whom, through whom and when it was
 * said and on what, then its words, cue first, and the condition that it hangs on.
 */
final class StatementText {

  private final Page page;
  private final Statement statement;

  StatementText(Page page, Statement statement) {
    this.page = page;
    this.statement = statement;
  }

  /** Prints the statement as the item of that number. */
  void print(int number) throws IOException {
    page.item(String.valueOf(number), head());
    Paragraph details = details();
    if (!details.isEmpty()) {
      page.below(details);
    }
    String bar = statement.act() == Act.DENY ? Page.HEAVY_BAR : Page.BAR;
    page.quote(bar, cue(), statement.content());
    if (!statement.condition().isEmpty()) {
      page.hanging(
          new Paragraph()
              .add("condition:", Style.CONDITION)
              .add(page.words(statement.condition()), Style.PLAIN));
    }
  }

  private Paragraph head() {
    Paragraph head = new Paragraph().add(statement.act().name(), Style.of(statement.act()));
    if (statement.negated()) {
      head.add("[negated]", Style.WARY);
    }
    head.tie(":");
    addSpeaker(head);
    if (!statement.speaker().code().isEmpty()) {
      head.tie(" ·").addWhole(ActorCode.join(statement.speaker().code()), Style.FAINT);
    }
    if (!statement.target().isEmpty()) {
      head.addWhole("→ " + ActorCode.join(statement.target()), Style.PLAIN);
    }
    return head;
  }

  private void addSpeaker(Paragraph head) {
    Speaker speaker = statement.speaker();
    Span source = statement.source();
    String words = source == null ? null : page.words(source);
    String name = speaker.name();
    if (name == null && words == null) {
      head.add("nobody named", Style.FAINT);
    } else if (name == null || words == null || holds(words, name)) {
      head.add(words == null ? String.valueOf(name) : words, Style.STRONG);
    } else {
      head.add(name, Style.STRONG).add("(“" + words.strip() + "”)", Style.PLAIN);
    }
    if (speaker.basis() == Basis.UNNAMED) {
      head.add("[unnamed]", Style.WARY);
    } else if (speaker.basis() == Basis.DOCUMENT) {
      head.add("[document]", Style.FAINT);
    }
  }

  /** Whether the article's words give the name already, so that it need not be told twice. */
  private static boolean holds(String words, String name) {
    return words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private Paragraph details() {
    return new Details(new Paragraph())
        .add("as reported by", statement.via(), Style.WARY)
        .add("to", words(statement.addressee()), Style.FAINT)
        .add("through", channel(), Style.FAINT)
        .add("said", statement.saidOn(), Style.FAINT)
        .add(position(), Style.PLAIN)
        .line();
  }

  private @Nullable String words(@Nullable Span span) {
    return span == null ? null : page.words(span);
  }

  /** The cue often holds the channel already: "said in a statement". */
  private @Nullable String channel() {
    Span channel = statement.channel();
    Span cue = statement.cue();
    return channel == null || cue != null && cue.overlaps(channel) ? null : page.words(channel);
  }

  private @Nullable String position() {
    String issue = statement.issue();
    if (statement.stance() == Stance.NONE) {
      return issue == null ? null : "on " + issue;
    }
    String stance = statement.stance().name().toLowerCase(Locale.ROOT);
    return issue == null ? "stance: " + stance : "on " + issue + ": " + stance;
  }

  private Paragraph cue() {
    Paragraph cue = new Paragraph();
    if (statement.cue() != null) {
      cue.add(page.words(statement.cue()), Style.CUE).tie(" —");
    }
    return cue;
  }
}
