package dev.parley.exchange.briefing;

import dev.parley.model.Act;
import dev.parley.model.Document;
import dev.parley.record.Told;
import dev.parley.record.ask.Asking;
import dev.parley.record.document.DocumentAccount;
import dev.parley.record.document.Documents;
import dev.parley.record.document.Provision;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.KnownDocument;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.telling.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Treaties, drafts and letters: those of the dossier, and what is reported to stand in them. */
final class Papers {

  private static final int MOST = 20;
  private static final int FEW = 5;

  private final Dossier dossier;
  private final Parties parties;
  private final Saying saying;
  private final Footnotes footnotes;

  /** Accusations may be taken for being of several documents; each is told once. */
  private final Set<Said> told = new HashSet<>();

  Papers(Dossier dossier, Saying saying, Footnotes footnotes) {
    this.dossier = dossier;
    this.parties = new Parties(dossier.parties());
    this.saying = saying;
    this.footnotes = footnotes;
  }

  List<Block> of(Stream<Told<Document>> told, Asking asking) {
    List<DocumentAccount> accounts =
        Documents.of(told, asking.entries(new Filter.Equal(Field.ACT, Act.ACCUSE.name())));
    List<Block> blocks = new ArrayList<>();
    if (!dossier.documents().isEmpty()) {
      blocks.add(new Block.Heading("Named in the dossier"));
      blocks.add(new Block.Points(dossier.documents().stream().map(this::known).toList()));
    }
    List<DocumentAccount> full =
        accounts.stream().filter(Papers::tellsSomething).limit(MOST).toList();
    if (!full.isEmpty()) {
      blocks.add(new Block.Heading("As reported"));
      blocks.add(new Block.Points(full.stream().map(this::reported).toList()));
    }
    return blocks;
  }

  private static boolean tellsSomething(DocumentAccount account) {
    return account.mentions().size() > 1 || account.provisions().stream().anyMatch(Papers::isWhole);
  }

  /** One or two words are no demand or duty. */
  private static boolean isWhole(Provision provision) {
    return Words.plain(provision.words()).split(" ").length > 3;
  }

  private Block.Point known(KnownDocument document) {
    List<String> details = new ArrayList<>();
    if (document.kind() != null) {
      details.add(document.kind());
    }
    if (!document.parties().isEmpty()) {
      details.add(
          Words.list(
              parties.all().stream()
                  .filter(party -> document.parties().contains(party.id()))
                  .map(Party::name)
                  .toList()));
    }
    if (document.date() != null) {
      details.add(Days.words(document.date()));
    }
    return new Block.Point(
        Line.write()
            .strong(document.title())
            .plain(details.isEmpty() ? "." : ": " + String.join("; ", details) + ".")
            .line());
  }

  private Block.Point reported(DocumentAccount account) {
    List<String> details = new ArrayList<>();
    details.add(account.kind());
    if (account.date() != null) {
      details.add(Days.words(account.date().value()));
    }
    details.add(Words.count(account.mentions().size(), "mention", "mentions"));
    Line line =
        Line.write()
            .strong(Words.capital(Words.cut(account.title(), 120)))
            .plain(": " + String.join("; ", details) + ".")
            .notes(
                account.mentions().stream()
                    .limit(1)
                    .map(told -> footnotes.of(told, told.what().words()))
                    .toList())
            .line();
    List<Line> below = new ArrayList<>();
    for (Provision provision :
        account.provisions().stream().filter(Papers::isWhole).limit(FEW).toList()) {
      Told<Document> holding = provision.mentions().get(0);
      below.add(
          Line.write()
              .plain("Said to hold: " + Words.quoted(Words.cut(provision.words(), 240)))
              .notes(List.of(footnotes.of(holding, holding.what().words())))
              .line());
    }
    for (Said breach : account.breaches().stream().filter(told::add).limit(FEW).toList()) {
      below.add(
          Line.write()
              .plain("Accusation, " + Days.words(breach.entry()) + ": " + saying.of(breach.entry()))
              .notes(footnotes.of(breach.entries()))
              .line());
    }
    return new Block.Point(line, below);
  }
}
