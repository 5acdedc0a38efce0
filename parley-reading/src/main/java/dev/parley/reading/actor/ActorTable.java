package dev.parley.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
  private final List<OfficeHolder> officeHolders;
  private final Map<String, List<Country>> countriesByName;
  private final Map<String, List<Organisation>> organisationsByName;
  private final Map<String, List<OfficeHolder>> officeHoldersByName;
  private final Map<String, List<OfficeHolder>> officeHoldersBySurname;

  private ActorTable(
      List<Country> countries, List<Organisation> organisations, List<OfficeHolder> officeHolders) {
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
    this.officeHoldersByName = new HashMap<>(1 << 13);
    this.officeHoldersBySurname = new HashMap<>(1 << 12);
    for (OfficeHolder holder : officeHolders) {
      add(officeHoldersByName, holder.person(), holder);
      addAll(officeHoldersByName, holder.aliases(), holder);
      add(officeHoldersBySurname, surname(holder.person()), holder);
      holder.aliases().forEach(alias -> add(officeHoldersBySurname, surname(alias), holder));
    }
  }

  /** Reads the tables that Parley carries. */
  public static ActorTable load() {
    return new ActorTable(
        read("countries.tsv", Country.COLUMNS, Country::of),
        read("organisations.tsv", Organisation.COLUMNS, Organisation::of),
        read("officeholders.tsv", OfficeHolder.COLUMNS, OfficeHolder::of));
  }

  /**
   * Reads the tables that Parley carries and, before them, tables of a user's. Each has the columns
   * of one of Parley's, named in its first line, and entries in it win over Parley's.
   *
   * @throws IllegalArgumentException if a file cannot be read or is not in order; the message names
   *     file, line and reason
   */
  public static ActorTable load(List<Path> files) {
    ActorTable carried = load();
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
    if (files.isEmpty()) {
      return carried;
    }
    countries.addAll(carried.countries);
    organisations.addAll(carried.organisations);
    officeHolders.addAll(carried.officeHolders);
    return new ActorTable(countries, organisations, officeHolders);
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
    return officeHolders;
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
    return officeHoldersByName.getOrDefault(key(name), List.of());
  }

  /** Returns the offices of all whose full name ends with this surname, in any case. */
  public List<OfficeHolder> officeHoldersOfSurname(String surname) {
    return officeHoldersBySurname.getOrDefault(key(surname), List.of());
  }

  private static String surname(String person) {
    return person.substring(person.lastIndexOf(' ') + 1);
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

  private static <T> List<T> read(
      String file, List<String> columns, Function<List<String>, T> row) {
    try (InputStream in = ActorTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return TableFile.read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns, row);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + ", " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
