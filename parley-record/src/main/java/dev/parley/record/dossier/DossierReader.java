package dev.parley.record.dossier;

import dev.parley.model.ActorCode;
import dev.parley.model.TimexValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Makes a dossier of YAML nodes and tells all that is wrong. */
final class DossierReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 60;

  /** Each list's bound; sorting compares every statement with every phrase. */
  private static final int MOST = 500;

  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  private final Findings findings;

  DossierReader(Findings findings) {
    this.findings = findings;
  }

  /** Returns the dossier, which is worth nothing if an error was found; null if there is none. */
  @Nullable Dossier read(String text) {
    Node root = new YamlText(findings).root(text);
    if (root == null) {
      return null;
    }
    List<String> known =
        List.of("name", "description", "parties", "issues", "documents", "meetings", "feeds");
    Fields fields = Fields.of(root, "a dossier", known, findings);
    String name = fields.text("name");
    String description = described(fields);
    List<Fields> partyNodes = entries(fields, "parties", "a party", List.of("id", "name", "codes"));
    List<Party> parties = each(partyNodes, this::party);
    if (partyNodes.isEmpty() && !findings.hasErrors()) {
      findings.error(fields.node("parties"), "there are no parties");
    }
    List<Fields> issueNodes =
        entries(fields, "issues", "an issue", List.of("id", "title", "description", "phrases"));
    List<Issue> issues = each(issueNodes, this::issue);
    Set<String> ids = new HashSet<>(parties.stream().map(Party::id).toList());
    List<KnownDocument> documents =
        each(
            entries(
                fields,
                "documents",
                "a document",
                List.of("id", "title", "kind", "parties", "date")),
            one -> document(one, ids));
    List<KnownMeeting> meetings =
        each(
            entries(
                fields,
                "meetings",
                "a meeting",
                List.of("id", "title", "participants", "when", "where")),
            one -> meeting(one, ids));
    List<Feed> feeds =
        each(entries(fields, "feeds", "a feed", List.of("url", "outlet")), this::feed);
    new DossierDoubts(findings).parties(parties, partyNodes);
    new DossierDoubts(findings).issues(issues, issueNodes, fields);
    return new Dossier(name, description, parties, issues, documents, meetings, feeds);
  }

  private Party party(Fields fields) {
    List<ActorCode> codes = fields.values("codes", ActorCode::parse);
    if (!fields.isGiven("codes")) {
      findings.error(fields.node(), "the field codes is missing: a list such as [USA, USA GOV]");
    } else if (fields.list("codes").isEmpty()) {
      findings.error(fields.node("codes"), "there are no codes");
    }
    return new Party(id(fields), fields.text("name"), codes);
  }

  private Issue issue(Fields fields) {
    List<String> phrases = fields.values("phrases", phrase -> phrase);
    return new Issue(id(fields), fields.text("title"), described(fields), phrases);
  }

  private KnownDocument document(Fields fields, Set<String> parties) {
    return new KnownDocument(
        id(fields),
        fields.text("title"),
        fields.optional("kind"),
        fields.values("parties", party -> known(party, parties)),
        fields.value("date", DossierReader::date));
  }

  private KnownMeeting meeting(Fields fields, Set<String> parties) {
    return new KnownMeeting(
        id(fields),
        fields.optional("title"),
        fields.values("participants", party -> known(party, parties)),
        fields.value("when", TimexValue::new),
        fields.optional("where"));
  }

  private Feed feed(Fields fields) {
    fields.text("url");
    URI url = fields.value("url", DossierReader::address);
    return new Feed(url == null ? URI.create("") : url, fields.optional("outlet"));
  }

  private String described(Fields fields) {
    String description = fields.optional("description");
    return description == null ? "" : description;
  }

  private String id(Fields fields) {
    String id = fields.text("id");
    if (!id.isEmpty() && (!ID.matcher(id).matches() || id.length() > LONGEST_ID)) {
      findings.error(
          fields.node("id"),
          "an id is made of a to z, 0 to 9 and single hyphens, at most 60: \"" + id + "\"");
    }
    return id;
  }

  /** Returns the entries of a list, with an error for each id that stood before. */
  private List<Fields> entries(Fields fields, String name, String what, List<String> known) {
    List<Node> nodes = fields.list(name);
    if (nodes.size() > MOST) {
      findings.error(nodes.get(MOST), "there are more than 500 " + name);
      return List.of();
    }
    List<Fields> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    String key = known.get(0);
    for (Node node : nodes) {
      Fields entry = Fields.of(node, what, known, findings);
      if (entry.isGiven(key)
          && entry.node(key) instanceof ScalarNode scalar
          && !ids.add(scalar.getValue().strip())) {
        findings.error(
            entry.node(key),
            "the " + key + " \"" + scalar.getValue() + "\" stands twice in " + name);
      }
      entries.add(entry);
    }
    return entries;
  }

  private static <T> List<T> each(List<Fields> entries, Function<Fields, T> make) {
    return entries.stream().map(make).toList();
  }

  private static String known(String party, Set<String> parties) {
    if (!parties.contains(party)) {
      throw new IllegalArgumentException("there is no party with the id \"" + party + "\"");
    }
    return party;
  }

  private static String date(String words) {
    if (!DATE.matcher(words).matches()) {
      throw new IllegalArgumentException(
          "not a date such as 2021, 2021-12 or 2021-12-17: \"" + words + "\"");
    }
    return words;
  }

  private static URI address(String words) {
    try {
      URI url = new URI(words);
      boolean web =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      if (!web || url.getHost() == null) {
        throw new IllegalArgumentException("not an http or https address: \"" + words + "\"");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an address: \"" + words + "\"", e);
    }
  }
}
