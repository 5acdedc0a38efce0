package dev.parley.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that no public page lives at: those of the IANA special-purpose registries (RFC 6890)
 * for IPv4 and IPv6, multicast, and IPv6 addresses that stand for such an IPv4 address. A page that
 * sends us there would have us read the user's own network.
 */
final class SpecialAddresses {

  private static final Map<Cidr, String> BLOCKS = new LinkedHashMap<>();
  private static final Cidr PUBLIC_IPV6 = block("2000::/3");
  private static final Cidr NAT64 = block("64:ff9b::/96"); // RFC 6052
  private static final Cidr SIX_TO_FOUR = block("2002::/16"); // RFC 3056
  private static final Cidr COMPATIBLE = block("::/96"); // RFC 4291, 2.5.5.1

  static {
    put("0.0.0.0/8", "an unspecified");
    put("10.0.0.0/8", "a private");
    put("100.64.0.0/10", "a carrier's inner");
    put("127.0.0.0/8", "a loopback");
    put("169.254.0.0/16", "a link-local");
    put("172.16.0.0/12", "a private");
    put("192.0.0.0/24", "a reserved");
    put("192.0.2.0/24", "a documentation");
    put("192.88.99.0/24", "a relay");
    put("192.168.0.0/16", "a private");
    put("198.18.0.0/15", "a test network's");
    put("198.51.100.0/24", "a documentation");
    put("203.0.113.0/24", "a documentation");
    put("224.0.0.0/4", "a multicast");
    put("240.0.0.0/4", "a reserved");
    put("::/128", "an unspecified");
    put("::1/128", "a loopback");
    put("64:ff9b:1::/48", "a private");
    put("2001::/23", "a reserved");
    put("2001:db8::/32", "a documentation");
    put("3fff::/20", "a documentation");
    put("fc00::/7", "a private");
    put("fe80::/10", "a link-local");
    put("fec0::/10", "a private");
    put("ff00::/8", "a multicast");
  }

  private SpecialAddresses() {}

  /** Returns what kind of address it is ("a loopback", say); null for a public one. */
  static @Nullable String kind(InetAddress address) {
    for (Map.Entry<Cidr, String> block : BLOCKS.entrySet()) {
      if (block.getKey().contains(address)) {
        return block.getValue();
      }
    }
    if (address instanceof Inet4Address) {
      return null;
    }
    InetAddress inner = embedded(address);
    if (inner != null) {
      return kind(inner);
    }
    return PUBLIC_IPV6.contains(address) ? null : "a reserved";
  }

  /** The IPv4 address that an IPv6 one stands for. Java has unwrapped ::ffff:0:0/96 before. */
  private static @Nullable InetAddress embedded(InetAddress address) {
    if (NAT64.contains(address) || COMPATIBLE.contains(address)) {
      return ipv4(address, 12);
    }
    return SIX_TO_FOUR.contains(address) ? ipv4(address, 2) : null;
  }

  private static InetAddress ipv4(InetAddress address, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), from, from + 4));
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }

  private static void put(String block, String kind) {
    BLOCKS.put(block(block), kind);
  }

  private static Cidr block(String text) {
    return Objects.requireNonNull(Cidr.parse(text), text);
  }
}
