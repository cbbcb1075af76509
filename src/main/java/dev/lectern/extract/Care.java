package dev.lectern.extract;

/** How much an extraction takes for furniture. */
enum Care {
  /** Everything that has the name or the look of furniture. */
  FULL,
  /** Navigation and footers; hidden parts are shown, since scripts reveal them. */
  NAVIGATION_ONLY;

  boolean cuts(Furniture.Rule rule) {
    return this == FULL || rule == Furniture.Rule.NAVIGATION || rule == Furniture.Rule.FOOTER;
  }
}
