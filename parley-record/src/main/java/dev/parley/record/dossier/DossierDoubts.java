package dev.parley.record.dossier;

import dev.parley.model.ActorCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can stand in a dossier but is probably not meant. */
final class DossierDoubts {

  private final Findings findings;

  DossierDoubts(Findings findings) {
    this.findings = findings;
  }

  /** Warns of a party whose code another has or covers. */
  void parties(List<Party> parties, List<Fields> nodes) {
    Map<ActorCode, Party> owners = new HashMap<>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      for (ActorCode code : party.codes()) {
        Party owner = owners.putIfAbsent(code, party);
        if (owner != null && owner != party) {
          findings.warning(
              nodes.get(i).node("codes"),
              code + " is a code of \"" + owner.id() + "\" too, which comes first");
        }
      }
    }
    for (int i = 0; i < parties.size(); i++) {
      for (ActorCode code : parties.get(i).codes()) {
        Party country = owners.get(new ActorCode(code.country(), null));
        if (code.sector() != null && country != null && country != parties.get(i)) {
          findings.warning(
              nodes.get(i).node("codes"),
              code
                  + " overlaps "
                  + code.country()
                  + " of \""
                  + country.id()
                  + "\"; it goes to \""
                  + parties.get(i).id()
                  + "\"");
        }
      }
    }
    if (parties.size() == 1) {
      findings.warning(nodes.get(0).node(), "one party alone does not negotiate");
    }
  }

  /** Warns of issues that statements can hardly be sorted to, or not to one alone. */
  void issues(List<Issue> issues, List<Fields> nodes, Fields dossier) {
    if (issues.isEmpty()) {
      findings.warning(dossier.node("issues"), "there are no issues; all statements stay unsorted");
    }
    Map<List<String>, Issue> owners = new HashMap<>();
    for (int i = 0; i < issues.size(); i++) {
      Issue issue = issues.get(i);
      if (issue.phrases().isEmpty()) {
        findings.warning(
            nodes.get(i).node(),
            "\"" + issue.id() + "\" has no phrases, so only likeness sorts statements to it");
      }
      for (String phrase : issue.phrases()) {
        List<String> words = Stems.of(phrase);
        if (words.isEmpty()) {
          findings.warning(
              nodes.get(i).node("phrases"), "no word stands in the phrase \"" + phrase + "\"");
          continue;
        }
        Issue owner = owners.putIfAbsent(words, issue);
        if (owner != null) {
          findings.warning(
              nodes.get(i).node("phrases"),
              "\"" + phrase + "\" is a phrase of \"" + owner.id() + "\" already");
        }
      }
    }
  }
}
