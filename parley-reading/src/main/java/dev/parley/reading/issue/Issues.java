package dev.parley.reading.issue;

import dev.parley.model.Span;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives statements a short label for what they are about: a noun that negotiations are about
 * ("sanctions", "talks") with the modifiers before it. Of several in a statement the one most often
 * spoken of in the article is taken, so that statements about one thing share their label.
 */
public final class Issues {

  /** Modifiers of a label at most. */
  private static final int MODIFIERS = 3;

  private static final Set<String> NOUNS = words("nouns.txt");
  private static final Set<String> NO_MODIFIERS = words("no-modifiers.txt");

  private final Layout layout;
  private final Map<String, Integer> counts = new HashMap<>(); // by noun, the whole article

  /** Counts what an article speaks of. */
  public Issues(Layout layout) {
    this.layout = layout;
    Words words = layout.words();
    for (int word = 0; word < words.size(); word++) {
      String noun = noun(word);
      if (noun != null) {
        counts.merge(noun, 1, Integer::sum);
      }
    }
  }

  /** Returns the label; null if the content speaks of nothing that has one. */
  public @Nullable String of(Attribution attribution) {
    int best = -1;
    int most = 0;
    for (Span part : attribution.content()) {
      Words words = layout.words();
      for (int word = words.at(part.start());
          word < words.size() && words.start(word) < part.end();
          word++) {
        String noun = noun(word);
        if (noun != null && counts.get(noun) > most && !isModifierOfNoun(word)) {
          most = counts.get(noun);
          best = word;
        }
      }
    }
    return best < 0 ? null : label(best);
  }

  /** "oil sanctions" are about sanctions. */
  private boolean isModifierOfNoun(int word) {
    Words words = layout.words();
    return word + 1 < words.size()
        && words.end(word) + 1 == words.start(word + 1)
        && noun(word + 1) != null;
  }

  private String label(int noun) {
    Words words = layout.words();
    int first = noun;
    while (first > 0 && noun - first < MODIFIERS && isModifier(first - 1)) {
      first--;
    }
    List<String> parts = new ArrayList<>();
    for (int word = first; word <= noun; word++) {
      String text = words.get(word);
      parts.add(word == first && isSentenceStart(word) ? text.toLowerCase(Locale.ROOT) : text);
    }
    return String.join(" ", parts);
  }

  private boolean isModifier(int word) {
    Words words = layout.words();
    return Character.isLetter(words.first(word))
        && words.length(word) > 1
        && words.end(word) + 1 == words.start(word + 1)
        && !NO_MODIFIERS.contains(lower(word))
        && !lower(word).endsWith("ly");
  }

  private boolean isSentenceStart(int word) {
    return layout.breaks()[word] != 0 && !isName(word);
  }

  /** A word in capitals throughout stays so. */
  private boolean isName(int word) {
    String text = layout.words().get(word);
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Returns a word in the singular if it is one of the nouns. */
  private @Nullable String noun(int word) {
    String text = lower(word);
    if (NOUNS.contains(text)) {
      return text;
    }
    String singular = text.endsWith("ies") ? text.substring(0, text.length() - 3) + "y" : null;
    if (singular == null && text.endsWith("s")) {
      singular = text.substring(0, text.length() - 1);
    }
    return singular != null && NOUNS.contains(singular) ? singular : null;
  }

  private String lower(int word) {
    return layout.words().get(word).toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    try (InputStream in = Issues.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        words.addAll(List.of(line.strip().split(" +")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(words);
  }
}
