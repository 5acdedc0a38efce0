package dev.parley.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * A block of addresses, IPv4 or IPv6, as {@code 10.0.0.0/8} names one (RFC 4632, RFC 4291).
 *
 * @param address the first address
 * @param length how many leading bits all addresses of the block share
 */
record Cidr(InetAddress address, int length) {

  /** Reads a block, or a single address as a block of one; null where it is neither. */
  static @Nullable Cidr parse(String text) {
    int slash = text.indexOf('/');
    try {
      InetAddress address = LiteralAddress.parse(slash < 0 ? text : text.substring(0, slash));
      if (address == null) {
        return null;
      }
      int bits = address.getAddress().length * 8;
      int length = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
      return length < 0 || length > bits ? null : new Cidr(address, length);
    } catch (UnknownHostException | NumberFormatException e) {
      return null;
    }
  }

  boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] theirs = other.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < length; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((mine[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
