package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.model.Basis;
import dev.parley.record.Entry;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who reports: outlets, what of theirs is copied, and how much of it rests on unnamed sources. */
final class SourcesPage implements Room {

  private final Press press;

  SourcesPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/sources", this::outlets);
  }

  private void outlets(Context context) throws QuerySyntaxException {
    Map<String, Counted> outlets = new HashMap<>();
    try (Stream<Entry> entries = press.asking(Address.of(context)).entries(Filter.ALL)) {
      entries.forEach(
          entry -> {
            String outlet = entry.article().outlet();
            outlets.computeIfAbsent(outlet == null ? "" : outlet, name -> new Counted()).add(entry);
          });
    }
    List<OutletView> views = new ArrayList<>();
    outlets.forEach((name, counted) -> views.add(counted.view(name)));
    views.sort(Comparator.comparing(OutletView::statements).reversed());
    press.show(context, "sources", "Sources", Map.of("outlets", views));
  }

  private static final class Counted {
    private final Set<String> articles = new HashSet<>();
    private final Set<String> copies = new HashSet<>();
    private final Map<Basis, Integer> bases = new EnumMap<>(Basis.class);
    private int statements;

    void add(Entry entry) {
      statements++;
      articles.add(entry.article().id());
      if (!entry.article().copyGroup().equals(entry.article().id())) {
        copies.add(entry.article().id());
      }
      bases.merge(entry.statement().speaker().basis(), 1, Integer::sum);
    }

    OutletView view(String name) {
      return new OutletView(
          name.isEmpty() ? "Outlet not known" : Visible.brief(name, 200),
          name.isEmpty()
              ? "/search"
              : Address.of("/search")
                  .with("q", "outlet:\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                  .toString(),
          articles.size(),
          copies.size(),
          statements,
          bases.getOrDefault(Basis.NAMED, 0),
          bases.getOrDefault(Basis.INSTITUTION, 0),
          bases.getOrDefault(Basis.DOCUMENT, 0),
          bases.getOrDefault(Basis.UNNAMED, 0) + bases.getOrDefault(Basis.NONE, 0));
    }
  }
}
