package dev.lectern.typeset;

import java.util.function.UnaryOperator;

/** How a stretch of running text looks, and where it leads. */
record Look(Span.Style style, String link) {

  static Look of(Role role) {
    return new Look(Span.Style.of(role), "");
  }

  Look with(UnaryOperator<Span.Style> change) {
    return new Look(change.apply(style), link);
  }

  /** A link keeps the role of what it stands in, unless that is plain text. */
  Look linked(String target) {
    Span.Style linked =
        style.role() == Role.TEXT ? style.withRole(Role.LINK) : style.withUnderline();
    return new Look(linked, target);
  }

  Look withRole(Role role) {
    return with(s -> s.withRole(role));
  }

  Span span(String text) {
    return new Span(text, style, link, Span.Paint.NONE);
  }
}
