package dev.lectern.ui.view;

/** What lies behind a text. */
public enum Ground {
  PAGE,
  SELECTED,
  BAR,
  BOX,
  /** A passage that the reader marked. */
  MARKED,
  /** A passage that is being chosen. */
  CHOSEN
}
