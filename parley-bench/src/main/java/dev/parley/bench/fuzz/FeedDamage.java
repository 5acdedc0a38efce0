package dev.parley.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes in the ways that transport, bad programs and bad will do. */
final class FeedDamage {

  /** Pieces that mean something to some parser. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          ";",
          "\"",
          "'",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<?xml ",
          "?>",
          "</",
          "/>",
          "<item>",
          "</item>",
          "<entry>",
          "</rss>",
          "</feed>",
          "<url>",
          "&#0;",
          "&#x110000;",
          "&#xD800;",
          "&nbsp;",
          "&b;",
          "<!DOCTYPE x [",
          "<!ENTITY c SYSTEM \"file:///x\">",
          " xmlns=\"\"",
          " xmlns:a=\"b\"",
          " xml:base=\"//[\"",
          " encoding=\"utf-16\"",
          " encoding=\"\"",
          "\u0000",
          "\u0001",
          "\u001f\u008b",
          "\uFEFF",
          "\uFFFF",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\\u",
          "\\",
          "1e999999999",
          "\n",
          "\r",
          "http://",
          "%",
          "0000-00-00",
          "-1",
          "999999999999",
          "<link/>",
          "<title/>",
          "é",
          "\uD83D\uDE00");

  private final Random random;

  FeedDamage(Random random) {
    this.random = random;
  }

  /** Returns one of the samples, damaged once to eight times. */
  byte[] damaged(List<byte[]> samples) {
    byte[] bytes = any(samples).clone();
    for (int times = 1 + random.nextInt(8); times > 0; times--) {
      bytes = damagedOnce(bytes, samples);
    }
    return bytes;
  }

  private byte[] damagedOnce(byte[] bytes, List<byte[]> samples) {
    int from = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - from, 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
    byte[] some = Arrays.copyOfRange(bytes, from, from + length);
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes);
      case 1 -> Arrays.copyOf(bytes, from);
      case 2 -> replaced(bytes, from, length, new byte[0]);
      case 3 -> replaced(bytes, random.nextInt(bytes.length + 1), 0, some);
      case 4 -> replaced(bytes, from, 0, repeated(some, random.nextInt(200)));
      case 5 -> spliced(bytes, from, any(samples));
      case 6 -> replaced(bytes, from, 0, repeated(piece(), random.nextInt(300)));
      default -> replaced(bytes, from, random.nextInt(2) * length, piece());
    };
  }

  private byte[] any(List<byte[]> samples) {
    return samples.get(random.nextInt(samples.size()));
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
  }

  private byte[] flipped(byte[] bytes) {
    for (int times = random.nextInt(10); times > 0 && bytes.length > 0; times--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private byte[] spliced(byte[] head, int cut, byte[] other) {
    int from = random.nextInt(other.length);
    return replaced(head, cut, head.length - cut, Arrays.copyOfRange(other, from, other.length));
  }

  private static byte[] repeated(byte[] piece, int times) {
    byte[] all = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, all, i * piece.length, piece.length);
    }
    return all;
  }

  private static byte[] replaced(byte[] bytes, int from, int length, byte[] by) {
    byte[] result = new byte[bytes.length - length + by.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, from + length, result, from + by.length, bytes.length - from - length);
    return result;
  }
}
