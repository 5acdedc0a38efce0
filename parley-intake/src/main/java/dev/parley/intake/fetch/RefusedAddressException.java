package dev.parley.intake.fetch;

import java.net.UnknownHostException;

/** A host whose address may not be connected to. */
final class RefusedAddressException extends UnknownHostException {

  RefusedAddressException(String message) {
    super(message);
  }
}
