package dev.lectern.ui;

/** Where keys are pressed: one kind of screen each. */
public enum Scope {
  LIST("the library"),
  RESULTS("search results"),
  READER("a post"),
  PASSAGE("choosing a passage"),
  PICTURE("a picture"),
  CHOICE("menus"),
  WELCOME("the first screen");

  private final String place;

  Scope(String place) {
    this.place = place;
  }

  /** In words, after "in". */
  public String place() {
    return place;
  }
}
