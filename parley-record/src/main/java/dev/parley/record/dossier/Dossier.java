package dev.parley.record.dossier;

import dev.parley.model.ActorCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One negotiation as a person describes it in a YAML file.
 *
 * @param name what it is called
 * @param description what it is about; empty if not told
 * @param parties who takes part, at least one
 * @param issues what is negotiated; statements are sorted to these
 * @param documents treaties, drafts and letters known beforehand
 * @param meetings held or to come, known beforehand
 * @param feeds where news of it is fetched
 */
public record Dossier(
    String name,
    String description,
    List<Party> parties,
    List<Issue> issues,
    List<KnownDocument> documents,
    List<KnownMeeting> meetings,
    List<Feed> feeds) {

  /** Keeps its own copies of the lists. */
  public Dossier {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    documents = List.copyOf(documents);
    meetings = List.copyOf(meetings);
    feeds = List.copyOf(feeds);
  }

  /**
   * Reads a dossier's file.
   *
   * @throws IOException if the file cannot be read
   * @throws MalformedDossierException if it is no dossier; the exception tells all that is wrong
   */
  public static Dossier read(Path file) throws IOException, MalformedDossierException {
    return DossierFile.read(file).dossier();
  }

  /**
   * Returns the party that an actor belongs to: the one with that very code, else the one with the
   * code of the actor's country. Of several the first.
   */
  public Optional<Party> party(ActorCode actor) {
    return party(actor, actor.sector()).or(() -> party(actor, null));
  }

  /** Returns the issue with an id. */
  public Optional<Issue> issue(String id) {
    return issues.stream().filter(issue -> issue.id().equals(id)).findFirst();
  }

  private Optional<Party> party(ActorCode actor, @Nullable String sector) {
    ActorCode wanted = new ActorCode(actor.country(), sector);
    return parties.stream().filter(party -> party.codes().contains(wanted)).findFirst();
  }
}
