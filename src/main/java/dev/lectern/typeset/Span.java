package dev.lectern.typeset;

/**
 * A run of text of one look.
 *
 * @param text clean: no controls, no newline
 * @param link the target where the text is a link ({@code note:id} for the mark of a footnote),
 *     else empty
 * @param paint colours of its own (a picture's cells), or {@link Paint#NONE}
 */
public record Span(String text, Style style, String link, Paint paint) {

  public static Span of(String text, Role role) {
    return new Span(text, Style.of(role), "", Paint.NONE);
  }

  public static Span of(String text, Style style) {
    return new Span(text, style, "", Paint.NONE);
  }

  /** The same look on another text. */
  public Span withText(String other) {
    return new Span(other, style, link, paint);
  }

  /** A role, and what is added to it. */
  public record Style(
      Role role, boolean strong, boolean emphasis, boolean strike, boolean underline) {

    public static Style of(Role role) {
      return new Style(role, false, false, false, false);
    }

    // Each frame compares thousands of styles; the code that Java makes up for records is slow
    // until it has run that often.
    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Style style && role == style.role && marks() == style.marks();
    }

    @Override
    public int hashCode() {
      return 16 * role.hashCode() + marks();
    }

    private int marks() {
      int weight = (strong ? 1 : 0) + (emphasis ? 2 : 0);
      return weight + (strike ? 4 : 0) + (underline ? 8 : 0);
    }

    Style withRole(Role other) {
      return new Style(other, strong, emphasis, strike, underline);
    }

    Style withStrong() {
      return new Style(role, true, emphasis, strike, underline);
    }

    Style withEmphasis() {
      return new Style(role, strong, true, strike, underline);
    }

    Style withStrike() {
      return new Style(role, strong, emphasis, true, underline);
    }

    Style withUnderline() {
      return new Style(role, strong, emphasis, strike, true);
    }
  }

  /** Colours given by the content itself, 0xRRGGBB, or -1 where the role decides. */
  public record Paint(int foreground, int background) {
    public static final Paint NONE = new Paint(-1, -1);

    // See Style.
    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Paint paint
              && foreground == paint.foreground
              && background == paint.background;
    }

    @Override
    public int hashCode() {
      return 31 * foreground + background;
    }
  }
}
