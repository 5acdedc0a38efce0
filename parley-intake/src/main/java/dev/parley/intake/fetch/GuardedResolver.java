package dev.parley.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host and refuses addresses that are not public. HTTP client asks it for every
 * connection, names and literals alike, and connects to the very addresses returned; so a name that
 * changes its address between check and use (DNS rebinding) gains nothing.
 */
final class GuardedResolver implements DnsResolver {

  /** Each address tried may take a whole connect timeout. */
  private static final int MOST_ADDRESSES = 4;

  private final NameLookup lookup;
  private final AllowedPrivate allowed;

  GuardedResolver(NameLookup lookup, AllowedPrivate allowed) {
    this.lookup = lookup;
    this.allowed = allowed;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress literal = LiteralAddress.parse(host);
    InetAddress[] addresses =
        literal == null ? lookup.addresses(host) : new InetAddress[] {literal};
    if (addresses.length == 0) {
      throw new UnknownHostException(host);
    }
    for (InetAddress address : addresses) {
      String kind = SpecialAddresses.kind(address);
      if (kind != null && !allowed.allows(host, address)) {
        String shown = address.getHostAddress();
        throw new RefusedAddressException(
            (host.equals(shown) ? host + " is " : host + " leads to " + shown + ", ")
                + kind
                + " address, and those are not fetched unless allowed");
      }
    }
    return Arrays.copyOf(addresses, Math.min(addresses.length, MOST_ADDRESSES));
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
