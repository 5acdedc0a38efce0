package dev.parley.reading.document;

import dev.parley.reading.scene.FunctionWords;
import dev.parley.reading.scene.NounPhrase;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Roles;
import dev.parley.reading.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that name documents. */
final class DocumentPhrases {

  /** Verbs that make, sign or show a document. */
  static final Set<String> MAKING =
      Set.of(
          ("signed sign signing signs adopted adopts adopt reached struck agreed published"
                  + " drafted tabled presented sent concluded issued initialled ratified released"
                  + " announced circulated drawn wrote prepared submitted handed delivered passed"
                  + " negotiated brokered leaked seen approved unveiled dated proposed put joined"
                  + " rejected breached violated quit left terminated renewed read")
              .split(" ", -1));

  private static final Set<String> UNREAL =
      Set.of(
          ("no any without could would might may reach towards toward strike possible"
                  + " potential seek seeking wants want need needs for hope hopes future eventual"
                  + " never if final cannot can")
              .split(" ", -1));
  private static final Set<String> NOWHERE =
      Set.of("no any without would could might if unless never reach".split(" ", -1));
  private static final Set<String> BAD_NEXT =
      Set.of("centre center card room talks negotiations - session bomb".split(" ", -1));
  private static final Set<String> BAD_BEFORE =
      Set.of(
          ("news media press in great good big bad first trade-off by each reading take"
                  + " takes took of")
              .split(" ", -1));
  private static final int REACH = 5;

  private DocumentPhrases() {}

  /** Returns the phrase whose head is a word, or null. */
  static @Nullable DocumentPhrase at(Scene scene, int word) {
    DocumentNoun noun = DocumentNoun.of(scene.lower(word));
    if (noun == null || isCompound(scene, word)) {
      return null;
    }
    int from = NounPhrase.start(scene, word);
    String name = Titles.name(scene, from, word);
    if (!isOfKind(scene, noun, from, word, name)) {
      return null;
    }
    int to = Titles.end(scene, noun, word);
    boolean definite = FunctionWords.DEFINITE.contains(scene.lower(from));
    boolean draft = noun != DocumentNoun.DRAFT && has(scene, from, word, "draft");
    DocumentNoun meant = draft ? DocumentNoun.DRAFT : noun;
    boolean known = !name.isEmpty() || isMade(scene, from, to) || has(scene, from, word, "draft");
    boolean told = known || definite && isTold(scene, noun, from, word, to);
    return new DocumentPhrase(
        meant,
        meant.kind(),
        new Passage(from, to),
        word,
        definite,
        name,
        noun != DocumentNoun.ANY
            && told
            && (!name.isEmpty() && definite || !isUnreal(scene, from, word)));
  }

  /** "the agreement process" is headed by another noun, "draft agreement" by the second. */
  private static boolean isCompound(Scene scene, int word) {
    String next = scene.lower(word + 1);
    boolean adjective =
        scene.lower(word).startsWith("draft")
            && DocumentNoun.of(next) != null
            && !FunctionWords.endsNounPhrase(next);
    boolean verb =
        scene.lower(word).equals("plan") && FunctionWords.PRONOUNS.contains(scene.lower(word - 1));
    boolean dashed = next.equals("-") && scene.isGlued(word);
    return adjective || verb || dashed || !next.equals("-") && BAD_NEXT.contains(next);
  }

  private static boolean isOfKind(Scene scene, DocumentNoun noun, int from, int word, String name) {
    String before = scene.lower(word - 1);
    if (from == word && BAD_BEFORE.contains(before) && name.isEmpty()) {
      return false;
    }
    boolean capital = scene.isCapital(word);
    boolean upper =
        scene.isCapital(word)
            && scene.text(word, word + 1).length() > 2
            && Character.isUpperCase(scene.text(word, word + 1).charAt(2));
    return switch (noun) {
      case JOINT_STATEMENT -> before.equals("joint");
      case LAW ->
          capital && !name.isEmpty()
              || before.equals("package") && has(scene, from, word, "sanctions");
      case LIST -> before.equals("sanctions") || scene.lower(word).equals("blacklist");
      case REPORT ->
          !BAD_BEFORE.contains(before)
              && from < word
              && (!name.isEmpty()
                  || isFrom(scene, word)
                  || before.equals("my")
                  || isMade(scene, from, word + 1));
      case TREATY ->
          switch (scene.lower(word)) {
            case "start" -> upper;
            case "convention", "charter" -> capital && (from < word || Titles.isOn(scene, word));
            default -> true;
          };
      case AGREEMENT ->
          switch (scene.lower(word)) {
            case "framework" -> false;
            case "jcpoa" -> upper;
            default -> from < word;
          };
      case DRAFT ->
          switch (scene.lower(word)) {
            case "plan" -> from < word && (has(scene, from, word, "peace") || !name.isEmpty());
            case "text", "texts" -> from < word;
            case "blueprint", "roadmap" -> from < word && isMade(scene, from, word + 1);
            default -> from < word;
          };
      case LETTER -> from < word && (!scene.lower(word).equals("note") || isFrom(scene, word));
      case TRUCE ->
          from < word && isMade(scene, from, word + 1) && !scene.lower(word).equals("ceasefire");
      default -> from < word || capital;
    };
  }

  private static boolean isFrom(Scene scene, int word) {
    String next = scene.lower(word + 1);
    boolean letter = DocumentNoun.of(scene.lower(word)) == DocumentNoun.LETTER;
    boolean linked = next.equals("with") || next.equals("between");
    return next.equals("by")
        || next.equals("from")
        || letter && next.equals("to")
        || linked && !Roles.object(scene, scene.clauseOf(word), word + 1).isEmpty();
  }

  private static boolean isMade(Scene scene, int from, int to) {
    for (int at = from - 1; at >= 0 && at >= from - 3; at--) {
      if (MAKING.contains(scene.lower(at))) {
        return true;
      }
    }
    int most = Math.min(scene.size(), to + REACH);
    for (int at = to; at < most && !scene.lower(at).equals("."); at++) {
      if (MAKING.contains(scene.lower(at))) {
        return true;
      }
    }
    return isFrom(scene, to - 1)
        || has(scene, from, to, "leaked")
        || has(scene, from, to, "open")
        || has(scene, from, to, "joint");
  }

  private static boolean isTold(Scene scene, DocumentNoun noun, int from, int word, int to) {
    boolean alone = from + 1 == word && to == word + 1;
    return !alone
        || noun == DocumentNoun.DRAFT && scene.lower(word).startsWith("draft")
        || noun == DocumentNoun.TREATY
        || noun == DocumentNoun.LETTER;
  }

  private static boolean isUnreal(Scene scene, int from, int word) {
    int least = Math.max(scene.clauseOf(word).from(), from - REACH);
    for (int at = word; at >= least; at--) {
      if (UNREAL.contains(scene.lower(at))) {
        return NOWHERE.contains(scene.lower(at)) || !isMade(scene, from, word + 1);
      }
    }
    return false;
  }

  private static boolean has(Scene scene, int from, int to, String word) {
    for (int at = from; at < to; at++) {
      if (scene.lower(at).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
