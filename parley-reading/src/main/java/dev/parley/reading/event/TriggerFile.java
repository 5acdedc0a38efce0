package dev.parley.reading.event;

import dev.parley.model.EventType;
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
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file that lists the triggers; its head tells the format. */
final class TriggerFile {

  private static final String NAME = "triggers.txt";
  private static final Pattern WORD = Pattern.compile("[^\\s-]+|-");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, List<String>> classes = new HashMap<>();
  private final Inflection inflection = new Inflection();
  private final List<Trigger> triggers = new ArrayList<>();
  private final List<List<String>> idioms = new ArrayList<>();
  private final Set<String> abstractNouns = new HashSet<>();
  private EventType type = EventType.CONSULT;
  private @Nullable String mode;
  private List<String> context = List.of();

  private TriggerFile() {}

  /** Reads the file. */
  static TriggerFile read() {
    TriggerFile file = new TriggerFile();
    try (InputStream in = TriggerFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.line(line.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  List<Trigger> triggers() {
    return triggers;
  }

  List<List<String>> idioms() {
    return idioms;
  }

  Set<String> abstractNouns() {
    return abstractNouns;
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("[")) {
      section(line.substring(1, line.length() - 1));
      return;
    }
    int colon = line.indexOf(':');
    String kind = line.substring(0, colon);
    String rest = line.substring(colon + 1).strip();
    switch (kind) {
      case "irregular" -> inflection.learn(List.of(SPACE.split(rest)));
      case "abstract" -> abstractNouns.addAll(List.of(SPACE.split(rest)));
      case "idiom" -> List.of(COMMA.split(rest)).forEach(this::idiom);
      case "verb" -> List.of(COMMA.split(rest)).forEach(this::verb);
      case "noun" -> List.of(COMMA.split(rest)).forEach(this::noun);
      default -> {
        if (!kind.startsWith("@")) {
          throw new IllegalArgumentException("not a line of the triggers: " + line);
        }
        classes.put(kind, List.of(SPACE.split(rest)));
      }
    }
  }

  private void section(String head) {
    String[] parts = SPACE.split(head);
    type = EventType.valueOf(parts[0]);
    mode = parts[1].equals("-") ? null : parts[1];
    context = parts[2].equals("-") ? List.of() : List.of(parts[2]);
  }

  private void verb(String entry) {
    int mark = entry.indexOf('>');
    List<String> words = words(mark < 0 ? entry : entry.substring(0, mark));
    Set<String> object = mark < 0 ? Set.of() : object(entry.substring(mark + 1).strip());
    inflection
        .verb(words.get(0))
        .forEach(
            (form, kind) ->
                triggers.add(
                    new Trigger(type, mode, context, kind, withFirst(words, form), object)));
  }

  private void noun(String entry) {
    List<String> words = words(entry);
    triggers.add(new Trigger(type, mode, context, Form.NOUN, words, Set.of()));
    List<String> plural = new ArrayList<>(words);
    plural.set(words.size() - 1, Inflection.plural(words.get(words.size() - 1)));
    triggers.add(new Trigger(type, mode, context, Form.NOUN, plural, Set.of()));
  }

  private void idiom(String entry) {
    List<String> words = words(entry);
    idioms.add(words);
    for (String form : inflection.verb(words.get(0)).keySet()) {
      idioms.add(withFirst(words, form));
    }
  }

  private Set<String> object(String nouns) {
    Set<String> all = new HashSet<>();
    for (String noun : SPACE.split(nouns)) {
      all.addAll(noun.startsWith("@") ? classes.getOrDefault(noun, List.of()) : List.of(noun));
    }
    return all;
  }

  private static List<String> withFirst(List<String> words, String first) {
    List<String> changed = new ArrayList<>(words);
    changed.set(0, first);
    return changed;
  }

  private static List<String> words(String entry) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(entry);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
