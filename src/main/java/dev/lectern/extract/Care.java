package dev.lectern.extract;

/** How much an extraction takes for furniture. */
enum Care {
  /** Everything that has the name or the look of furniture. */
  FULL,
  /** Navigation, footers and forms; hidden parts are shown, since scripts reveal them. */
  NAVIGATION_ONLY;

  boolean cuts(Furniture.Rule rule) {
    return switch (rule) {
      case NAVIGATION, FOOTER, FORM -> true;
      default -> this == FULL;
    };
  }
}
