package dev.parley.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query finds the same entries in memory and in a record on disk. */
class StoreAgreementTest {

  private static final List<String> QUERIES =
      List.of(
          "*",
          "sluices",
          "SLUICE*",
          "\"sluices would close\"",
          "\"castel warned that\"",
          "cafe OR dam",
          "-sluices",
          "\"s-400\"",
          "speaker:CASTEL",
          "speaker:zoé*",
          "speaker:castel -speaker:zoe",
          "side:FRA",
          "side:\"FRA GOV\"",
          "-side:FRA",
          "target:(DEU OR FRA)",
          "act:(WARN OR DENY)",
          "basis:unnamed",
          "stance:none",
          "issue:fees",
          "issue:f*",
          "-issue:fees",
          "label:\"50%\"",
          "outlet:post",
          "outlet:\"the*\"",
          "title:e",
          "said:2022-01-15",
          "said:..2021",
          "-said:..2030",
          "said:2021-06-30..2021-07-01",
          "published:2022-02",
          "published:>2022-02-03",
          "added:2020..",
          "has:condition",
          "-has:target has:side",
          "has:said",
          "has:via",
          "has:addressee OR has:channel",
          "is:negated",
          "is:corrected",
          "has:issue act:warn (sluices OR dam) -is:negated");

  @Test
  void everyQueryFindsTheSameInMemoryAndOnDisk(@TempDir Path folder) throws Exception {
    try (Record record = Record.open(folder.resolve("record.db"))) {
      record.add(first(), Provenance.of("test"));
      record.add(second(), Provenance.of("test"));
      record.sort(List.of(new Sorted("s1", "fees", 0.9), new Sorted("s3", "fish", 0.5)));
      List<Entry> all = record.entries(Filter.ALL).toList();
      assertThat(all).hasSize(4);

      for (String text : QUERIES) {
        Query query = Query.parse(text);
        assertThat(ids(record.entries(query.filter()).toList()))
            .as(text)
            .isEqualTo(ids(all.stream().filter(new Matching(query)).toList()));
      }
    }
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(entry -> entry.statement().id()).toList();
  }

  private static Reading first() {
    String text =
        "Zoé Castel warned that the sluices would close if no fee was paid. "
            + "Officials denied that a S-400 had been sold.";
    Statement warning =
        statement(
            "s1",
            text,
            "Zoé Castel",
            "warned",
            "that the sluices would close if no fee was paid",
            new Speaker("Zoé Castel", List.of(ActorCode.parse("FRA GOV")), Basis.NAMED),
            "2022-01",
            Act.WARN,
            "DEU GOV",
            false,
            "if no fee was paid",
            "50% fees");
    Statement denial =
        statement(
            "s2",
            text,
            "Officials",
            "denied",
            "that a S-400 had been sold",
            new Speaker("officials", List.of(), Basis.UNNAMED),
            "PAST_REF",
            Act.DENY,
            null,
            true,
            null,
            null);
    return reading("a1", text, "The River Post", "Sluices", "2022-02-03", warning, denial);
  }

  private static Reading second() {
    String text = "The ministry said the dam leaks. It was said cafés reopen.";
    Statement leak =
        statement(
            "s3",
            text,
            "The ministry",
            "said",
            "the dam leaks",
            new Speaker("ministry", List.of(ActorCode.parse("FRA")), Basis.INSTITUTION),
            "2021-SU",
            Act.STATE,
            "FRA",
            false,
            null,
            "dam");
    Statement rumour =
        statement(
            "s4",
            text,
            null,
            "was said",
            "cafés reopen",
            Speaker.NOBODY,
            null,
            Act.STATE,
            null,
            false,
            null,
            null);
    return reading("a2", text, null, null, null, leak, rumour);
  }

  private static Reading reading(
      String id,
      String text,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      Statement... statements) {
    StatedDate date = published == null ? null : new StatedDate(published, published);
    return new Reading(
        new Article(id, text, title, null, outlet, null, "en", date, null),
        List.of(statements),
        List.of(),
        List.of(),
        List.of());
  }

  private static Statement statement(
      String id,
      String text,
      @Nullable String source,
      String cue,
      String content,
      Speaker speaker,
      @Nullable String saidOn,
      Act act,
      @Nullable String target,
      boolean negated,
      @Nullable String condition,
      @Nullable String label) {
    return new Statement(
        id,
        source == null ? null : span(text, source),
        span(text, cue),
        List.of(span(text, content)),
        Form.INDIRECT,
        speaker,
        null,
        null,
        null,
        saidOn == null ? null : new TimexValue(saidOn),
        act,
        target == null ? List.of() : List.of(ActorCode.parse(target)),
        negated,
        condition == null ? List.of() : List.of(span(text, condition)),
        label,
        Stance.NONE);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
