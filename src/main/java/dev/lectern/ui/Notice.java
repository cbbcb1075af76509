package dev.lectern.ui;

/** A sentence in the status line, until the next key. */
public record Notice(String text, boolean problem) {

  /** Silence. */
  public static final Notice NONE = new Notice("", false);

  /** Good or plain news. */
  public static Notice of(String text) {
    return new Notice(text, false);
  }

  /** Something went wrong. */
  public static Notice problem(String text) {
    return new Notice(text, true);
  }
}
