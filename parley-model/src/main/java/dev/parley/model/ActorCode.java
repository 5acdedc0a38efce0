package dev.parley.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An actor as PLOVER codes it: {@code USA GOV}, {@code UKR REB}, {@code EUR}, {@code IGO NATO}.
 *
 * @param country a country's ISO 3166-1 alpha-3 code, {@code EUR} for the EU, {@code UNO} for the
 *     UN, {@code IGO} for other organisations of states, {@code IMG} for armed movements across
 *     borders
 * @param sector three letters ({@code GOV}, {@code MIL}, {@code JRN} …), or the name of an {@code
 *     IGO} or {@code IMG}; null where none is right
 */
public record ActorCode(String country, @Nullable String sector) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*");
  private static final Set<String> NAMED = Set.of("IGO", "IMG");
  private static final Set<String> BODIES_OF_STATES = Set.of("EUR", "UNO", "IGO");
  private static final String AND = " + ";

  /** Refuses what has not the shape of a code. */
  public ActorCode {
    if (!CODE.matcher(country).matches()) {
      throw new IllegalArgumentException("not three capital letters: \"" + country + "\"");
    }
    if (sector != null && !(NAMED.contains(country) ? NAME : CODE).matcher(sector).matches()) {
      throw new IllegalArgumentException("not a sector of " + country + ": \"" + sector + "\"");
    }
  }

  /**
   * Reads one code, country and sector parted by a space.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ActorCode parse(String code) {
    int space = code.indexOf(' ');
    return space < 0
        ? new ActorCode(code, null)
        : new ActorCode(code.substring(0, space), code.substring(space + 1));
  }

  /**
   * Reads several codes joined with " + ".
   *
   * @throws IllegalArgumentException if one of them is none
   */
  public static List<ActorCode> parseAll(String codes) {
    return Arrays.stream(codes.split(Pattern.quote(AND), -1)).map(ActorCode::parse).toList();
  }

  /** Joins the codes with " + ". */
  public static String join(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::toString).collect(Collectors.joining(AND));
  }

  /** Tells whether it is of a state, and of no body or movement that reaches across borders. */
  public boolean isOfState() {
    return !isBodyOfStates() && !country.equals("IMG");
  }

  /** Tells whether it is of the EU, the UN or another organisation of states. */
  public boolean isBodyOfStates() {
    return BODIES_OF_STATES.contains(country);
  }

  /**
   * Returns the code of this actor's people who do what a sector says: those of a state have the
   * sector, all others the code of their body.
   */
  public ActorCode in(@Nullable String sector) {
    return isOfState() ? new ActorCode(country, sector) : this;
  }

  /** Returns the code as it is written: {@code USA GOV}. */
  @Override
  public String toString() {
    return sector == null ? country : country + " " + sector;
  }
}
