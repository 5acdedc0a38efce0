package dev.parley.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address written where a name could stand. IPv4 is read as browsers read it (WHATWG URL
 * Standard, "IPv4 parser"): one to four parts, each decimal, octal ({@code 0177.0.0.1}) or
 * hexadecimal ({@code 0x7f.1}), the last filling what is left ({@code 2130706433}). Java's own
 * reading differs (it takes octal for decimal), and two readings of one host are how a check is
 * passed by.
 */
final class LiteralAddress {

  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");
  private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]*|0[0-7]*|[1-9]\\d*");

  private LiteralAddress() {}

  /**
   * Returns the address, or null where the host is a name.
   *
   * @throws UnknownHostException where it means to be an address and is none
   */
  static @Nullable InetAddress parse(String host) throws UnknownHostException {
    if (host.indexOf(':') >= 0) {
      String bare = host.startsWith("[") && host.endsWith("]") ? strip(host) : host;
      if (bare.indexOf('%') >= 0 || !bare.matches("[0-9a-fA-F:.]+")) {
        throw new UnknownHostException("not an IPv6 address");
      }
      return InetAddress.getByName("[" + bare + "]");
    }
    return isMeant(host) ? ipv4(host) : null;
  }

  /** Tells whether a host without colons means to be an address ("ends in a number checker"). */
  static boolean isMeant(String host) {
    return ENDS_IN_NUMBER.matcher(host).matches();
  }

  private static String strip(String host) {
    return host.substring(1, host.length() - 1);
  }

  private static InetAddress ipv4(String host) throws UnknownHostException {
    String[] parts =
        (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
    if (parts.length > 4) {
      throw new UnknownHostException("not an IPv4 address");
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      int bytes = last ? 5 - parts.length : 1;
      long value = number(parts[i]);
      if (value >= 1L << (8 * bytes)) {
        throw new UnknownHostException("not an IPv4 address");
      }
      address = (address << (8 * bytes)) | value;
    }
    return InetAddress.getByAddress(
        new byte[] {
          (byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address
        });
  }

  private static long number(String part) throws UnknownHostException {
    if (part.length() > 16 || !NUMBER.matcher(part).matches()) {
      throw new UnknownHostException("not an IPv4 address");
    }
    if (part.startsWith("0x") || part.startsWith("0X")) {
      return part.length() == 2 ? 0 : Long.parseLong(part, 2, part.length(), 16) & Long.MAX_VALUE;
    }
    return Long.parseLong(part, part.startsWith("0") ? 8 : 10);
  }
}
