package dev.lectern.ui.view;

import java.util.List;
import java.util.Optional;

/**
 * What the screen shows: exactly as many rows as it has, none wider than it.
 *
 * @param cursor where the terminal's cursor stands, if text is entered
 */
public record Frame(List<Row> rows, Optional<Cursor> cursor) {

  /** A cell, counted from 0. */
  public record Cursor(int column, int row) {}

  public Frame {
    rows = List.copyOf(rows);
  }
}
