package dev.parley.record.dossier;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where news of the negotiation is fetched.
 *
 * @param url the address of an RSS or Atom feed, or of a page; http or https
 * @param outlet who publishes it; null if not told
 */
public record Feed(URI url, @Nullable String outlet) {}
