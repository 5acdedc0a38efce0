package dev.parley.intake.warc;

import java.io.IOException;

/** A gzip member that cannot be unpacked to its end. */
final class DamagedMember extends IOException {

  private static final long serialVersionUID = 1;

  DamagedMember(String message) {
    super(message);
  }
}
