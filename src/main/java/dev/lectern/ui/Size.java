package dev.lectern.ui;

/** The size of the screen in cells. */
public record Size(int columns, int rows) {

  /** What terminals are when they do not say. */
  public static final Size USUAL = new Size(80, 24);

  /** Below this there is room for one sentence only. */
  public static final Size LEAST = new Size(20, 5);

  public Size {
    columns = Math.clamp(columns, 1, 2000);
    rows = Math.clamp(rows, 1, 1000);
  }

  /** Whether the screens fit. */
  public boolean isEnough() {
    return columns >= LEAST.columns && rows >= LEAST.rows;
  }
}
