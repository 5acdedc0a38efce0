package dev.parley.intake.fetch;

/** What came of fetching a URL to keep its page. */
public sealed interface Kept {

  /**
   * The page is kept.
   *
   * @param hash by which {@link KeptPages} has it
   * @param url the URL that was asked for, as {@link FetchOutcome#url} has it
   * @param isNew whether another page was there the last time, or none
   */
  record Page(String hash, String url, boolean isNew) implements Kept {}

  /** There is none, or it could not be had. */
  record Missed(FetchFailure failure) implements Kept {}
}
