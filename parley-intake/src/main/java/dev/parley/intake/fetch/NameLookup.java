package dev.parley.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns a host name into addresses: the operating system's resolver, or a table. */
@FunctionalInterface
interface NameLookup {

  InetAddress[] addresses(String name) throws UnknownHostException;
}
