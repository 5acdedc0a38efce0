package dev.parley.bench.fuzz;

import java.io.IOException;
import java.util.List;

/** What is given broken inputs. */
public interface FuzzTarget {

  /** Returns whole inputs of our own, of which the broken ones are made. */
  List<byte[]> samples() throws IOException;

  /**
   * Reads an input.
   *
   * @throws IOException if the input is refused for a reason, which is as good as reading it
   */
  void read(byte[] input) throws IOException;
}
