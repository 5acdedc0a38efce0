package dev.parley.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The countries, organisations and office holders that Parley knows, by what they are called.
 *
 * <p>A name is looked up without regard to case. "US" and "us" find the same entry, so a caller who
 * reads running text compares the case with the entry's own.
 */
public final class ActorTable {

  private final List<Country> countries;
  private final List<Organisation> organisations;
  private final OfficeHolders officeHolders;
  private final Map<String, List<Country>> countriesByName;
  private final Map<String, List<Organisation>> organisationsByName;
  private final Map<String, Integer> longest = new HashMap<>(1 << 14);

  private ActorTable(
      List<Country> countries, List<Organisation> organisations, OfficeHolders officeHolders) {
    this.countries = countries;
    this.organisations = organisations;
    this.officeHolders = officeHolders;
    this.countriesByName = new HashMap<>(1 << 12);
    for (Country country : countries) {
      add(countriesByName, country.name(), country);
      addAll(countriesByName, country.aliases(), country);
      addAll(countriesByName, country.demonyms(), country);
      addAll(countriesByName, country.capitals(), country);
      addAll(countriesByName, country.seats(), country);
    }
    this.organisationsByName = new HashMap<>(1 << 13);
    for (Organisation organisation : organisations) {
      add(organisationsByName, organisation.name(), organisation);
      addAll(organisationsByName, organisation.aliases(), organisation);
    }
    countriesByName.keySet().forEach(this::index);
    organisationsByName.keySet().forEach(this::index);
    officeHolders.forEachName(this::index);
  }

  private void index(String name) {
    longest.merge(firstWord(name), name.length(), Math::max);
  }

  /** Reads the tables that Parley carries. */
  public static ActorTable load() {
    return load(List.of());
  }

  /**
   * Reads the tables that Parley carries and, before them, tables of a user's. Each has the columns
   * of one of Parley's, named in its first line, and entries in it win over Parley's.
   *
   * @throws IllegalArgumentException if a file cannot be read or is not in order; the message names
   *     file, line and reason
   */
  public static ActorTable load(List<Path> files) {
    List<Country> countries = new ArrayList<>();
    List<Organisation> organisations = new ArrayList<>();
    List<OfficeHolder> officeHolders = new ArrayList<>();
    for (Path file : files) {
      switch (columns(file)) {
        case "code\tname\taliases\tdemonyms\tcapitals\tseats" ->
            countries.addAll(read(file, Country.COLUMNS, Country::of));
        case "person\taliases\tcode\toffice\tfrom\tto\tsource" ->
            officeHolders.addAll(read(file, OfficeHolder.COLUMNS, OfficeHolder::of));
        default -> organisations.addAll(read(file, Organisation.COLUMNS, Organisation::of));
      }
    }
    countries.addAll(TableFile.carried("countries.tsv", Country.COLUMNS, Country::of));
    organisations.addAll(
        TableFile.carried("organisations.tsv", Organisation.COLUMNS, Organisation::of));
    return new ActorTable(countries, organisations, new OfficeHolders(officeHolders));
  }

  private static String columns(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return String.valueOf(lines.readLine());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static <T> List<T> read(Path file, List<String> columns, Function<List<String>, T> row) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return TableFile.read(lines, columns, row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ", " + e.getMessage(), e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static IllegalArgumentException unreadable(Path file, IOException e) {
    String why =
        e instanceof NoSuchFileException
            ? "no such file"
            : e instanceof CharacterCodingException ? "not UTF-8" : "cannot be read";
    return new IllegalArgumentException(file + ": " + why, e);
  }

  /** Returns all countries, former states and regions. */
  public List<Country> countries() {
    return countries;
  }

  /** Returns all organisations. */
  public List<Organisation> organisations() {
    return organisations;
  }

  /** Returns all office holders. */
  public List<OfficeHolder> officeHolders() {
    return officeHolders.all();
  }

  /** Returns the countries with this name, alias, demonym, capital or seat, in any case. */
  public List<Country> countriesCalled(String name) {
    return countriesByName.getOrDefault(key(name), List.of());
  }

  /** Returns the organisations with this name or alias, in any case. */
  public List<Organisation> organisationsCalled(String name) {
    return organisationsByName.getOrDefault(key(name), List.of());
  }

  /** Returns the offices of who has this full name or alias, in any case. */
  public List<OfficeHolder> officeHoldersCalled(String name) {
    return officeHolders.called(name);
  }

  /** Returns the offices of all whose full name ends with this surname, in any case. */
  public List<OfficeHolder> officeHoldersOfSurname(String surname) {
    return officeHolders.ofSurname(surname);
  }

  /** Returns the most chars that a name has which begins with this word; 0 if none does. */
  int longestBeginningWith(String word) {
    return longest.getOrDefault(word, 0);
  }

  /** The letters and digits with which a name begins, in lower case. */
  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static <T> void addAll(Map<String, List<T>> byName, List<String> names, T entry) {
    for (String name : names) {
      add(byName, name, entry);
    }
  }

  private static <T> void add(Map<String, List<T>> byName, String name, T entry) {
    List<T> entries = byName.computeIfAbsent(key(name), absent -> new ArrayList<>(1));
    if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
      entries.add(entry);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
