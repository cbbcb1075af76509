package dev.lectern.ui;

/**
 * The prompt for the name of a saved view.
 *
 * @param taken the name of which was said that another view has it, else empty; entering it once
 *     more replaces that view
 */
public record Naming(Screen back, Wish wish, LineEditor line, String taken) implements Screen {

  /** What the name is for. */
  public sealed interface Wish {

    /** To save a query; its words may look into the texts too. */
    record Save(String query, boolean texts) implements Wish {}

    /** To call a saved view otherwise. */
    record Rename(Part part) implements Wish {}
  }

  /** The prompt, with a name to begin with. */
  static Naming over(Screen back, Wish wish, String name) {
    return new Naming(back, wish, LineEditor.of(name), "");
  }

  @Override
  public Scope scope() {
    return Scope.CHOICE;
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  Naming withLine(LineEditor other) {
    return new Naming(back, wish, other, "");
  }

  Naming withTaken(String name) {
    return new Naming(back, wish, line, name);
  }

  Naming withBack(Screen other) {
    return new Naming(other, wish, line, taken);
  }
}
