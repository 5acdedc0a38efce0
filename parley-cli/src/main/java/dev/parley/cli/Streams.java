package dev.parley.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The standard streams of one run. {@code out} is no {@link PrintStream}, because that would keep
 * to itself that a disk is full or a pipe closed.
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {}
