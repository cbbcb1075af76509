package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;

/**
 * A stretch of a row of one look.
 *
 * @param link the target, or empty
 */
public record Run(String text, Look look, String link) {

  /** How a text looks: what it is, what lies behind it, and colours of its own. */
  public record Look(Span.Style style, Ground ground, Span.Paint paint) {

    // Each frame compares thousands of looks; the code that Java makes up for records is slow until
    // it has run that often.
    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Look look
              && ground == look.ground
              && style.equals(look.style)
              && paint.equals(look.paint);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * style.hashCode() + ground.hashCode()) + paint.hashCode();
    }
  }

  static Run of(String text, Role role, Ground ground) {
    return new Run(text, new Look(Span.Style.of(role), ground, Span.Paint.NONE), "");
  }

  static Run strong(String text, Role role, Ground ground) {
    Span.Style style = new Span.Style(role, true, false, false, false);
    return new Run(text, new Look(style, ground, Span.Paint.NONE), "");
  }

  static Run of(Span span, Ground ground) {
    return new Run(span.text(), new Look(span.style(), ground, span.paint()), span.link());
  }

  /** On another ground. */
  Run on(Ground ground) {
    return new Run(text, new Look(look.style(), ground, look.paint()), link);
  }

  Run underlined() {
    Span.Style old = look.style();
    Span.Style style = new Span.Style(old.role(), old.strong(), old.emphasis(), old.strike(), true);
    return new Run(text, new Look(style, look.ground(), look.paint()), link);
  }

  // See Look.
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Run run
            && text.equals(run.text)
            && look.equals(run.look)
            && link.equals(run.link);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * text.hashCode() + look.hashCode()) + link.hashCode();
  }

  Run withText(String other) {
    return new Run(other, look, link);
  }

  Run withRole(Role role) {
    Span.Style old = look.style();
    Span.Style style =
        new Span.Style(role, old.strong(), old.emphasis(), old.strike(), old.underline());
    return new Run(text, new Look(style, look.ground(), Span.Paint.NONE), link);
  }
}
