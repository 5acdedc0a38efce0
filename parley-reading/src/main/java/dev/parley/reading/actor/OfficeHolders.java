package dev.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office. The rows that Parley carries are many, and an article names few of them:
 * at the start only their names are read, the rest of a row when somebody asks for it.
 */
final class OfficeHolders {

  private static final String FILE = "officeholders.tsv";

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, List<Row>> bySurname = new HashMap<>(1 << 14);

  /** Takes the holders that are known beside those that Parley carries, and come before them. */
  OfficeHolders(List<OfficeHolder> own) {
    own.forEach(holder -> add(new Row(holder)));
    TableFile.carried(FILE, OfficeHolder.COLUMNS, Row::new).forEach(this::add);
  }

  /** Returns all, each read in full. */
  List<OfficeHolder> all() {
    return rows.stream().map(Row::read).toList();
  }

  /** Returns the offices of who has this full name or alias, in any case. */
  List<OfficeHolder> called(String name) {
    List<Row> rows = bySurname.get(surname(name));
    return rows == null
        ? List.of()
        : rows.stream().map(Row::read).filter(holder -> holder.isCalled(name)).toList();
  }

  /** Returns the offices of all whose full name or alias ends with this surname, in any case. */
  List<OfficeHolder> ofSurname(String surname) {
    return bySurname.getOrDefault(surname(surname), List.of()).stream().map(Row::read).toList();
  }

  /** Hands out all names and aliases. */
  void forEachName(Consumer<String> consumer) {
    rows.forEach(row -> row.names.forEach(consumer));
  }

  private void add(Row row) {
    rows.add(row);
    for (String name : row.names) {
      List<Row> namesakes = bySurname.computeIfAbsent(surname(name), absent -> new ArrayList<>(1));
      if (namesakes.isEmpty() || namesakes.get(namesakes.size() - 1) != row) {
        namesakes.add(row);
      }
    }
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** A row of the table, of which only the names have been read until somebody asks. */
  private static final class Row {

    private final List<String> names;
    private final List<String> cells;
    private volatile @Nullable OfficeHolder holder;

    Row(List<String> cells) {
      this.names = names(cells.get(0), TableFile.names(cells.get(1)));
      this.cells = cells;
    }

    Row(OfficeHolder holder) {
      this.names = names(holder.person(), holder.aliases());
      this.cells = List.of();
      this.holder = holder;
    }

    OfficeHolder read() {
      OfficeHolder read = holder;
      if (read == null) {
        read = OfficeHolder.of(cells);
        holder = read;
      }
      return read;
    }

    private static List<String> names(String person, List<String> aliases) {
      List<String> names = new ArrayList<>(1 + aliases.size());
      names.add(person);
      names.addAll(aliases);
      return names;
    }
  }
}
