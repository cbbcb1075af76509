package dev.lectern.ui.view;

/** What lies behind a text. */
public enum Ground {
  PAGE,
  SELECTED,
  BAR,
  BOX
}
