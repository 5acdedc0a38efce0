package dev.parley.intake.fetch;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The hosts inside the user's own network that may be fetched from although their addresses are not
 * public: an intranet's news server, say. Without it none may.
 */
public final class AllowedPrivate {

  /** Nothing private may be fetched. */
  public static final AllowedPrivate NONE = of(List.of());

  private final Set<String> names = new HashSet<>();
  private final List<Cidr> blocks = new ArrayList<>();

  private AllowedPrivate() {}

  /**
   * Reads a list of blocks ({@code 10.1.0.0/16}), addresses ({@code 127.0.0.1}, {@code ::1}) and
   * host names ({@code news.intranet}). A name allows whatever it resolves to.
   *
   * @throws IllegalArgumentException for what is none of these
   */
  public static AllowedPrivate of(List<String> entries) {
    AllowedPrivate allowed = new AllowedPrivate();
    for (String entry : entries) {
      Cidr block = Cidr.parse(entry);
      if (block != null) {
        allowed.blocks.add(block);
      } else if (!LiteralAddress.isMeant(entry)
          && entry.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
        allowed.names.add(entry.toLowerCase(Locale.ROOT));
      } else {
        throw new IllegalArgumentException(
            "\"" + entry + "\" is no host name, address or block such as 10.0.0.0/8");
      }
    }
    return allowed;
  }

  boolean allows(String host, InetAddress address) {
    return names.contains(host.toLowerCase(Locale.ROOT))
        || blocks.stream().anyMatch(block -> block.contains(address));
  }
}
