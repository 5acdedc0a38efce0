package dev.parley.intake.fetch;

/**
 * What came of fetching a URL: the page, word that it has not changed, or the reason for neither.
 */
public sealed interface FetchOutcome permits FetchedPage, NotModified, FetchFailure {

  /** Returns the URL that was asked for, without user name, password and fragment. */
  String url();
}
