package dev.parley.desk.page;

import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement as every page shows it. All text is {@linkplain Visible made visible}.
 *
 * @param id the entry's
 * @param article the id of its article
 * @param speaker who says it
 * @param called the speaker's name in the record, else the words that stand for it, as they are;
 *     empty if the text names nobody
 * @param side for whom they speak, in words; empty if that is not known
 * @param basis how we know whose words these are
 * @param stance how it stands to its issue
 * @param act what is done with it
 * @param negated whether the text says that it was not said
 * @param words what was said
 * @param condition under which it holds; empty if there is none
 * @param issue the id of the dossier's issue; null if unsorted
 * @param about the issue's title; empty if unsorted
 * @param said when it was said, in words; empty if that is not told
 * @param reported when it was reported, in words; empty if that is not known
 * @param outlet who published it; empty if that is not known
 * @param headline the article's; empty if it has none
 * @param outside the outlet's page at the words; null if there is none
 * @param corrected whether a correction lies over it
 */
public record Quote(
    String id,
    String article,
    String speaker,
    String called,
    String side,
    Look basis,
    Look stance,
    Look act,
    boolean negated,
    String words,
    String condition,
    @Nullable String issue,
    String about,
    String said,
    String reported,
    String outlet,
    String headline,
    @Nullable String outside,
    boolean corrected) {

  /** Returns a statement of the record. */
  public static Quote of(Entry entry, Naming naming) {
    Statement statement = entry.statement();
    RecordedArticle article = entry.article();
    String name = statement.speaker().name();
    String called = Objects.requireNonNullElse(name == null ? entry.words().source() : name, "");
    return new Quote(
        statement.id(),
        article.id(),
        called.isEmpty() ? "nobody named" : Visible.brief(called, 200),
        called,
        Naming.actors(statement.speaker().code()),
        Look.of(statement.speaker().basis()),
        Look.of(statement.stance()),
        Look.of(statement.act()),
        statement.negated(),
        Visible.of(entry.words().content()),
        Visible.of(entry.words().condition()),
        entry.issue(),
        naming.issue(entry.issue()),
        Days.of(statement.saidOn()),
        Days.of(article.published()),
        Visible.brief(article.outlet(), 200),
        Visible.brief(article.title(), 300),
        OutsideLink.at(article.url(), entry.words().content()),
        entry.corrected());
  }

  /** Returns the address of the words in the article. */
  public String here() {
    return "/articles/" + Address.encode(article) + "#w-" + Address.encode(id);
  }

  /** Returns the address of the statement's own page, with its corrections. */
  public String entry() {
    return "/entries/" + Address.encode(id);
  }

  /** Returns the address of the speaker's page. */
  public String speakerPage() {
    return called.isEmpty() ? "/search?q=-has:speaker" : "/speakers/" + Address.encode(called);
  }

  /** Returns when it was said, else when it was reported. */
  public String when() {
    return said.isEmpty() ? reported : said;
  }
}
