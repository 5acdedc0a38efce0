package dev.parley.bench.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;

/** What is given broken inputs. */
public interface FuzzTarget {

  /** Returns whole inputs of our own, of which the broken ones are made. */
  List<byte[]> samples() throws IOException;

  /** Returns what makes a broken input of a seed, the same for the same seed. */
  default LongFunction<byte[]> inputs() throws IOException {
    return new Mutation(samples())::input;
  }

  /**
   * Reads an input.
   *
   * @throws IOException if the input is refused for a reason, which is as good as reading it
   */
  void read(byte[] input) throws IOException;
}
