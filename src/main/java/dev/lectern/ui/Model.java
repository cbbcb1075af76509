package dev.lectern.ui;

/**
 * Everything the screen shows and remembers.
 *
 * @param suggestion the address offered to someone whose library is empty
 */
public record Model(
    Size size,
    Screen screen,
    Prefs prefs,
    KeyMap keys,
    Shelf shelf,
    Syncing syncing,
    Notice notice,
    Gallery gallery,
    String suggestion) {

  /** The state before the library is open. */
  public static Model start(Size size, Prefs prefs, KeyMap keys, String suggestion) {
    return new Model(
        size,
        ListScreen.START,
        prefs,
        keys,
        Shelf.CLOSED,
        Syncing.NOT,
        Notice.NONE,
        Gallery.EMPTY,
        suggestion);
  }

  /** With rows that were seen last time, to look at until the true ones are here. */
  public Model remembering(Rows rows) {
    return withScreen(ListScreen.START.withRows(rows).withStale(true));
  }

  public Model withSize(Size other) {
    return new Model(other, screen, prefs, keys, shelf, syncing, notice, gallery, suggestion);
  }

  public Model withScreen(Screen other) {
    return new Model(size, other, prefs, keys, shelf, syncing, notice, gallery, suggestion);
  }

  public Model withPrefs(Prefs other) {
    return new Model(size, screen, other, keys, shelf, syncing, notice, gallery, suggestion);
  }

  public Model withShelf(Shelf other) {
    return new Model(size, screen, prefs, keys, other, syncing, notice, gallery, suggestion);
  }

  public Model withSyncing(Syncing other) {
    return new Model(size, screen, prefs, keys, shelf, other, notice, gallery, suggestion);
  }

  public Model withNotice(Notice other) {
    return new Model(size, screen, prefs, keys, shelf, syncing, other, gallery, suggestion);
  }

  Model withGallery(Gallery other) {
    return new Model(size, screen, prefs, keys, shelf, syncing, notice, other, suggestion);
  }

  /** The same with a sentence in the status line. */
  public Model say(String text) {
    return withNotice(Notice.of(text));
  }
}
