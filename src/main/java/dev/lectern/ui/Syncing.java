package dev.lectern.ui;

/**
 * A sync in the background.
 *
 * @param step the latest sentence of discovery, or the title being fetched
 */
public record Syncing(boolean running, String blog, String step, Tally tally) {

  public static final Syncing NOT = new Syncing(false, "", "", Tally.ZERO);

  /** Posts dealt with, failed and wanted in the blog at work, and stored in all. */
  public record Tally(int done, int failed, int wanted, int stored) {
    public static final Tally ZERO = new Tally(0, 0, 0, 0);
  }
}
