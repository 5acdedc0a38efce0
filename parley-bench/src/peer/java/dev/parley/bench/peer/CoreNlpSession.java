package dev.parley.bench.peer;

import dev.parley.bench.corpus.CodedArticle;
import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.Extent;
import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's quote annotator as its page describes it, attribution included, all else as it comes.
 * Its quotes become statements: the speaker's mention is the source, the quotation with its marks
 * the content; it tells no cue.
 */
final class CoreNlpSession implements Contestant.Session {

  /** The properties that differ from the defaults. */
  static final Map<String, String> PROPERTIES =
      Map.of("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");

  private final StanfordCoreNLP pipeline;

  CoreNlpSession() {
    Properties properties = new Properties();
    properties.putAll(PROPERTIES);
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public CodedArticle read(Article article) {
    CoreDocument document = new CoreDocument(article.text());
    pipeline.annotate(document);
    CodePoints offsets = CodePoints.of(article.text());
    List<CodedStatement> statements = new ArrayList<>();
    List<CoreQuote> quotes = document.quotes();
    if (quotes != null) {
      for (CoreQuote quote : quotes) {
        statements.add(statement(quote, offsets));
      }
    }
    return new CodedArticle(article, statements);
  }

  private static CodedStatement statement(CoreQuote quote, CodePoints offsets) {
    @Nullable Extent source =
        quote.speakerCharOffsets().map(place -> extent(place, offsets)).orElse(null);
    Extent content = extent(quote.quoteCharOffsets(), offsets);
    return new CodedStatement(source, null, List.of(content), List.of(), Map.of(), false);
  }

  private static Extent extent(Pair<Integer, Integer> place, CodePoints offsets) {
    return new Extent(offsets.fromIndex(place.first()), offsets.fromIndex(place.second()));
  }
}
