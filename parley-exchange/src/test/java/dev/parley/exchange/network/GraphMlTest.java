package dev.parley.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.exchange.Export;
import dev.parley.exchange.Format;
import dev.parley.exchange.RiverTalks;
import dev.parley.exchange.network.Network.Activity;
import dev.parley.exchange.network.Network.Mode;
import dev.parley.exchange.network.Network.Node;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.store.Record;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.Multigraph;
import org.jgrapht.graph.WeightedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program, JGraphT, finds in the files, against what was counted by hand. */
class GraphMlTest {

  @TempDir private Path data;

  private Path export(@Nullable Dossier dossier) throws IOException {
    Path to = data.resolve("networks");
    try (Record record = RiverTalks.record(data)) {
      Export.write(Format.GRAPHML, RiverTalks.all(record, dossier), to, true);
    }
    return to;
  }

  @Test
  void aFolderHasTheTwoModeNetworkAndEachNetworkOfActors() throws IOException {
    try (Stream<Path> files = Files.list(export(RiverTalks.dossier()))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "actors-issues.graphml",
              "congruence.graphml",
              "congruence-average-activity.graphml",
              "conflict.graphml",
              "conflict-average-activity.graphml",
              "subtract.graphml",
              "subtract-average-activity.graphml");
    }
  }

  @Test
  void anActorIsTiedToAnIssueByItsStatementsWithAStanceThoseOfAVersionCountedOnce()
      throws IOException {
    Read read = Read.of(export(RiverTalks.dossier()).resolve("actors-issues.graphml"));

    assertThat(read.graph.vertexSet())
        .containsExactlyInAnyOrder(
            "actor:egypt", "actor:ethiopia", "actor:sudan", "issue:dam", "issue:data");
    assertThat(read.weights())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "actor:egypt issue:dam", 1.0,
                "actor:egypt issue:data", 1.0,
                "actor:ethiopia issue:dam", 1.0,
                "actor:ethiopia issue:data", 1.0,
                "actor:sudan issue:dam", 2.0));
    assertThat(read.edge("actor:sudan", "issue:dam"))
        .containsEntry("for", "1")
        .containsEntry("against", "1")
        .containsEntry("open", "0")
        .containsEntry("agreement", "0")
        .containsEntry("first", "2031-03-01")
        .containsEntry("last", "2031-03-10");
    assertThat(read.edge("actor:egypt", "issue:dam")).containsEntry("agreement", "-1");
    assertThat(read.node("issue:dam"))
        .containsEntry("label", "The dam")
        .containsEntry("mode", "issue")
        .containsEntry("statements", "4");
  }

  @Test
  void actorsAreTiedByTheStancesThatTheyShare() throws IOException {
    Path folder = export(RiverTalks.dossier());

    // Egypt: dam against, data for. Ethiopia: dam for, data open. Sudan: dam for, then against.
    assertThat(Read.of(folder.resolve("congruence.graphml")).weights())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "actor:egypt actor:ethiopia", 0.5,
                "actor:egypt actor:sudan", 1.0,
                "actor:ethiopia actor:sudan", 1.0));
    assertThat(Read.of(folder.resolve("conflict.graphml")).weights())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "actor:egypt actor:ethiopia", 1.5,
                "actor:egypt actor:sudan", 1.0,
                "actor:ethiopia actor:sudan", 1.0));
    assertThat(Read.of(folder.resolve("conflict-average-activity.graphml")).weights())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "actor:egypt actor:ethiopia", 0.75,
                "actor:egypt actor:sudan", 0.5,
                "actor:ethiopia actor:sudan", 0.5));
    assertThat(Read.of(folder.resolve("subtract.graphml")).weights())
        .containsExactlyInAnyOrderEntriesOf(Map.of("actor:egypt actor:ethiopia", -1.0));
  }

  @Test
  void anEdgeBetweenActorsBeginsWhenBothHaveTakenTheirStances() throws IOException {
    Read read = Read.of(export(RiverTalks.dossier()).resolve("congruence.graphml"));

    // Egypt was against the dam on the first day, Sudan on the tenth.
    assertThat(read.edge("actor:egypt", "actor:sudan"))
        .containsEntry("first", "2031-03-10")
        .containsEntry("issues", "dam");
  }

  @Test
  void withoutADossierTheSidesThatCodesStandForAreTheActors() throws IOException {
    Read read = Read.of(export(null).resolve("actors-issues.graphml"));

    assertThat(read.graph.vertexSet()).contains("actor:EGY", "actor:ETH", "actor:SDN");
    assertThat(read.graph.edgeSet()).hasSize(5);
  }

  @Test
  void aNetworkOfNothingIsAValidFile() throws IOException {
    Read nothing = Read.of(new Network("nothing", List.of(), List.of()));
    assertThat(nothing.graph.vertexSet()).isEmpty();

    Network lonely =
        new Network(
            "lonely", List.of(new Node("actor:a", "A", Mode.ACTOR, "a", Activity.NONE)), List.of());
    assertThat(Read.of(lonely).graph.vertexSet()).containsExactly("actor:a");
  }

  @Test
  void whatXmlCannotHoldIsReplacedAndMarkupIsText() throws IOException {
    String name = "</data>&\u0000\ud800<x>🌊";
    Network network =
        new Network(name, List.of(new Node("n", name, Mode.ACTOR, "n", Activity.NONE)), List.of());

    assertThat(Read.of(network).node("n")).containsEntry("label", "</data>&��<x>🌊");
  }

  /** A file as JGraphT reads it, checked against the schema of GraphML. */
  private record Read(
      Graph<String, DefaultWeightedEdge> graph,
      Map<String, Map<String, String>> nodes,
      Map<DefaultWeightedEdge, Map<String, String>> edges) {

    static Read of(Path file) throws IOException {
      return of(Files.readAllBytes(file));
    }

    static Read of(Network network) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      GraphMl.write(network, out);
      return of(out.toByteArray());
    }

    private static Read of(byte[] xml) {
      Multigraph<String, DefaultWeightedEdge> graph =
          new WeightedMultigraph<>(DefaultWeightedEdge.class);
      Map<String, Map<String, String>> nodes = new TreeMap<>();
      Map<DefaultWeightedEdge, Map<String, String>> edges = new java.util.HashMap<>();
      GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
      importer.setSchemaValidation(true);
      importer.setVertexFactory(id -> id);
      importer.setEdgeWeightAttributeName("weight");
      importer.addVertexAttributeConsumer(
          (of, value) -> put(nodes, of.getFirst(), of.getSecond(), value));
      importer.addEdgeAttributeConsumer(
          (of, value) -> put(edges, of.getFirst(), of.getSecond(), value));
      importer.importGraph(graph, new ByteArrayInputStream(xml));
      return new Read(graph, nodes, edges);
    }

    private static <K> void put(
        Map<K, Map<String, String>> all, K of, String name, Attribute value) {
      all.computeIfAbsent(of, key -> new TreeMap<>()).put(name, value.getValue());
    }

    Map<String, String> node(String id) {
      return nodes.getOrDefault(id, Map.of());
    }

    Map<String, String> edge(String one, String other) {
      Set<DefaultWeightedEdge> between = graph.getAllEdges(one, other);
      assertThat(between).hasSize(1);
      return edges.getOrDefault(between.iterator().next(), Map.of());
    }

    Map<String, Double> weights() {
      Map<String, Double> weights = new TreeMap<>();
      for (DefaultWeightedEdge edge : graph.edgeSet()) {
        weights.put(
            graph.getEdgeSource(edge) + " " + graph.getEdgeTarget(edge), graph.getEdgeWeight(edge));
      }
      return weights;
    }
  }
}
