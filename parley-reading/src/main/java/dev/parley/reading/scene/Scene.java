package dev.parley.reading.scene;

import dev.parley.model.Article;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.reading.actor.Mention;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Words;
import dev.parley.reading.time.TimeExpression;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything found in it so far, looked up by word. Built in time linear in the
 * text; every look-up costs no more than a sentence's length, and never more than a fixed reach.
 */
public final class Scene {

  private final Article article;
  private final Words words;
  private final String[] lower;
  private final int[] sentences;
  private final int[] sentenceStarts;
  private final Marks<Mention> mentions;
  private final Marks<TimeExpression> times;
  private final Marks<Statement> sources;
  private final Coverage<Statement> contents;
  private final Coverage<Statement> cueSentences;
  private final Coverage<Span> contentSpans;

  private Scene(
      Article article,
      Layout layout,
      List<Mention> mentions,
      List<TimeExpression> times,
      List<Statement> statements) {
    this.article = article;
    this.words = layout.words();
    this.lower = new String[words.size()];
    this.sentences = new int[words.size()];
    int[] starts = new int[words.size() + 1];
    int count = 0;
    for (int word = 0; word < lower.length; word++) {
      lower[word] = words.get(word).toLowerCase(Locale.ROOT);
      if (layout.breaks()[word] != Sentences.NONE) {
        starts[count++] = word;
      }
      sentences[word] = count - 1;
    }
    starts[count] = lower.length;
    this.sentenceStarts = Arrays.copyOf(starts, count + 1);
    this.mentions = Marks.of(words, mentions, Mention::words);
    this.times = Marks.of(words, times, TimeExpression::words);
    this.sources = Marks.of(words, statements, Statement::source);
    Coverage.Builder<Statement> content = new Coverage.Builder<>();
    Coverage.Builder<Statement> cue = new Coverage.Builder<>();
    Coverage.Builder<Span> spans = new Coverage.Builder<>();
    for (Statement statement : statements) {
      for (Span part : statement.content()) {
        content.lay(part, statement);
        spans.lay(part, part);
      }
      Span words = statement.cue();
      if (words != null && this.words.at(words.start()) < size()) {
        Passage sentence = sentenceOf(this.words.at(words.start()));
        cue.lay(span(sentence.from(), sentence.to()), statement);
      }
    }
    this.contents = content.build();
    this.cueSentences = cue.build();
    this.contentSpans = spans.build();
  }

  /** Sets the scene; mentions and times in the order of the text. */
  public static Scene of(
      Article article,
      Layout layout,
      List<Mention> mentions,
      List<TimeExpression> times,
      List<Statement> statements) {
    return new Scene(article, layout, mentions, times, statements);
  }

  /** Returns the article. */
  public Article article() {
    return article;
  }

  /** Returns the number of words. */
  public int size() {
    return lower.length;
  }

  /** Returns a word in lower case; the empty string outside of the text. */
  public String lower(int word) {
    return word < 0 || word >= lower.length ? "" : lower[word];
  }

  /** Tells whether a word begins with a capital letter. */
  public boolean isCapital(int word) {
    return word >= 0 && word < lower.length && Character.isUpperCase(words.first(word));
  }

  /** Tells whether a word and the next are written without a space between them. */
  public boolean isGlued(int word) {
    return word >= 0 && word + 1 < lower.length && words.end(word) == words.start(word + 1);
  }

  /** Returns the span of the words {@code [from, to)}. */
  public Span span(int from, int to) {
    return new Span(words.start(from), words.end(to - 1));
  }

  /** Returns the words {@code [from, to)} as the text has them. */
  public String text(int from, int to) {
    return span(from, to).in(article.text());
  }

  /** Returns the text of a span. */
  public String text(Span span) {
    return span.in(article.text());
  }

  /** Returns the words of a span. */
  public Passage words(Span span) {
    int from = words.at(span.start());
    int to = from;
    while (to < lower.length && words.start(to) < span.end()) {
      to++;
    }
    return new Passage(from, to);
  }

  /** Returns the sentence a word stands in. */
  public Passage sentenceOf(int word) {
    int sentence = sentences[word];
    return new Passage(sentenceStarts[sentence], sentenceStarts[sentence + 1]);
  }

  /** Returns the clause a word stands in, as {@link Clauses} cuts them. */
  public Passage clauseOf(int word) {
    Passage clause = Clauses.around(this, word);
    Span content = innermostContent(word);
    if (content == null) {
      return clause;
    }
    int from = clause.from();
    int to = clause.to();
    while (from < word && words.start(from) < content.start()) {
      from++;
    }
    while (to > word + 1 && words.end(to - 1) > content.end()) {
      to--;
    }
    return new Passage(from, to);
  }

  /** Returns the number of the mention a word belongs to, or -1. */
  public int mentionAt(int word) {
    return mentions.at(word);
  }

  /** Returns a mention by its number. */
  public Mention mention(int number) {
    return mentions.get(number);
  }

  /** Returns the number of the time expression a word belongs to, or -1. */
  public int timeAt(int word) {
    return times.at(word);
  }

  /** Returns a time expression by its number. */
  public TimeExpression time(int number) {
    return times.get(number);
  }

  /** Returns the statement whose source a word belongs to, or null. */
  public @Nullable Statement spokenBy(int word) {
    int number = sources.at(word);
    return number < 0 ? null : sources.get(number);
  }

  /** Returns the statements whose content covers the words, the innermost first. */
  public List<Statement> saying(int from, int to) {
    return contents.over(span(from, to));
  }

  /** Returns the ids of the statements whose content or cue sentence covers the words. */
  public List<String> restingOn(int from, int to) {
    Set<String> ids = new LinkedHashSet<>();
    saying(from, to).forEach(statement -> ids.add(statement.id()));
    cueSentences.over(span(from, to)).forEach(statement -> ids.add(statement.id()));
    return List.copyOf(ids);
  }

  private @Nullable Span innermostContent(int word) {
    List<Span> over = contentSpans.over(span(word, word + 1));
    return over.isEmpty() ? null : over.get(0);
  }
}
