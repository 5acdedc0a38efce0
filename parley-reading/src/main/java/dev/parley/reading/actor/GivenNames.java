package dev.parley.reading.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What given names tell of gender, for "he" and "she"; a hint, no more. */
final class GivenNames {

  private static final Set<String> FEMALE =
      Set.of(
          "angela", "hillary", "theresa", "maria", "marie", "anna", "anne", "ursula", "christine",
          "federica", "catherine", "condoleezza", "madeleine", "susan", "samantha", "nikki", "jen",
          "jane", "mary", "sarah", "elizabeth", "margaret", "christina", "cristina", "dilma", "aung",
          "benazir", "golda", "julia", "jacinda", "sanna", "mette", "annalena", "liz", "linda",
          "heather", "victoria", "wendy", "helga", "emma", "nancy", "kamala", "michelle", "laura",
          "leila", "fatima", "aisha", "amina", "ingrid", "marta", "olga", "natalia", "elena", "irina",
          "katarina", "sofia", "eva", "kate", "karen", "carol", "barbara", "patricia", "jennifer",
          "lisa", "nadia", "salome", "maia", "giorgia", "penny", "yulia", "tzipi", "hanan", "mairead",
          "arlene", "nicola", "ines", "rosa", "carmen", "claudia", "chrystia", "melanie", "marine");

  private static final Set<String> MALE =
      Set.of(
          "vladimir", "sergei", "sergey", "dmitry", "john", "joe", "donald", "barack", "george",
          "bill", "tony", "david", "boris", "emmanuel", "francois", "nicolas", "jacques", "gerhard",
          "olaf", "xi", "wang", "li", "mohammad", "mohammed", "muhammad", "ahmed", "ali", "hassan",
          "javad", "mike", "antony", "jake", "jens", "antonio", "ban", "kofi", "recep", "benjamin",
          "yitzhak", "ehud", "ariel", "yasser", "mahmoud", "bashar", "viktor", "petro", "volodymyr",
          "juan", "jose", "carlos", "luis", "michael", "james", "robert", "william", "richard",
          "thomas", "mark", "paul", "peter", "steven", "andrew", "kim", "moon", "shinzo", "narendra",
          "imran", "alexis", "michel", "jean", "josep", "javier", "pierre", "justin", "ted", "bernie",
          "marco", "jeb", "ben", "chris", "rand", "paul", "mitch", "harry", "charles", "tim");

  private GivenNames() {}

  /** Returns whether a given name, in lower case, is a woman's; null if it does not tell. */
  static @Nullable Boolean isFemale(String name) {
    return FEMALE.contains(name) ? Boolean.TRUE : MALE.contains(name) ? Boolean.FALSE : null;
  }
}
