package dev.parley.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A table of names in the resolver's place. A name with several entries gives the next each time.
 */
final class Names implements NameLookup {

  private final Map<String, List<String>> table = new HashMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  Names with(String name, String... addresses) {
    table.put(name, List.of(addresses));
    return this;
  }

  int asked() {
    return asked.get();
  }

  @Override
  public InetAddress[] addresses(String name) throws UnknownHostException {
    List<String> addresses = table.get(name);
    if (addresses == null) {
      throw new UnknownHostException(name);
    }
    int turn = Math.min(asked.getAndIncrement(), addresses.size() - 1);
    return new InetAddress[] {InetAddress.getByName(addresses.get(turn))};
  }
}
