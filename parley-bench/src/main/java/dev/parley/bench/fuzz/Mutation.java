package dev.parley.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Breaks inputs: bytes changed, pieces cut out, doubled, moved, repeated, mixed with another
 * sample. The same seed gives the same inputs.
 */
final class Mutation {

  /** No input grows beyond this, in bytes. */
  private static final int LARGEST = 1 << 18;

  private static final int MOST_STEPS = 8;

  private static final String MARKS = "<>\"'&;/=[]{}!-?\\\0\n";

  private final List<byte[]> samples;

  Mutation(List<byte[]> samples) {
    this.samples = samples;
  }

  /** Returns the input of this seed. */
  byte[] input(long seed) {
    Random random = new Random(seed);
    byte[] input = any(random);
    for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
      input = step(input, random);
    }
    return input;
  }

  private byte[] any(Random random) {
    return samples.get(random.nextInt(samples.size()));
  }

  private byte[] step(byte[] input, Random random) {
    if (input.length == 0) {
      return any(random);
    }
    int start = random.nextInt(input.length);
    int end = Math.min(input.length, start + 1 + random.nextInt(1 << random.nextInt(12)));
    byte[] piece = Arrays.copyOfRange(input, start, end);
    return switch (random.nextInt(7)) {
      case 0 -> joined(input, start, noise(random), start + 1);
      case 1 -> joined(input, start, mark(random), start + random.nextInt(2));
      case 2 -> joined(input, start, new byte[0], end);
      case 3 -> joined(input, random.nextInt(input.length), piece, -1);
      case 4 -> joined(input, start, repeated(piece, random), end);
      case 5 -> joined(input, start, any(random), end);
      default -> Arrays.copyOf(input, start);
    };
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[1 + random.nextInt(4)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] mark(Random random) {
    return new byte[] {(byte) MARKS.charAt(random.nextInt(MARKS.length()))};
  }

  private static byte[] repeated(byte[] piece, Random random) {
    int times = Math.min(1 << random.nextInt(14), Math.max(1, LARGEST / piece.length));
    byte[] all = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, all, i * piece.length, piece.length);
    }
    return all;
  }

  /** Puts a piece in the place of what stands from start to end; an end of -1 replaces nothing. */
  private static byte[] joined(byte[] input, int start, byte[] piece, int end) {
    int rest = end < 0 ? start : Math.min(end, input.length);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(input, 0, start);
    joined.writeBytes(piece);
    joined.write(input, rest, input.length - rest);
    byte[] all = joined.toByteArray();
    return all.length > LARGEST ? Arrays.copyOf(all, LARGEST) : all;
  }
}
