package dev.lectern.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The elements that the extraction tells apart by their names (HTML, 4; MathML 3; SVG 2), and the
 * text between them.
 */
enum Tag {
  // Up to SELECT: what stands in a line of text.
  A,
  ABBR,
  ACRONYM,
  B,
  BDI,
  BDO,
  BIG,
  BR,
  CITE,
  CODE,
  DATA,
  DEL,
  DFN,
  EM,
  FONT,
  I,
  IMG,
  INS,
  KBD,
  LABEL,
  MARK,
  MATH,
  NOBR,
  PICTURE,
  Q,
  RP,
  RT,
  RUBY,
  S,
  SAMP,
  SMALL,
  SPAN,
  STRIKE,
  STRONG,
  SUB,
  SUP,
  SVG,
  TIME,
  TT,
  U,
  VAR,
  WBR,
  SOURCE,
  // Up to TITLE: what tells a reader nothing; the first three stand in a line, too.
  INPUT,
  BUTTON,
  SELECT,
  SCRIPT,
  STYLE,
  TEMPLATE,
  NOSCRIPT,
  HEAD,
  LINK,
  META,
  TEXTAREA,
  DATALIST,
  DIALOG,
  OBJECT,
  EMBED,
  APPLET,
  AUDIO,
  CANVAS,
  MAP,
  FRAMESET,
  NOFRAMES,
  OPTION,
  PROGRESS,
  METER,
  TITLE,
  // Up to IFRAME: all others.
  HTML,
  BODY,
  MAIN,
  ARTICLE,
  SECTION,
  HEADER,
  FOOTER,
  NAV,
  ASIDE,
  FORM,
  FIELDSET,
  DIV,
  P,
  PRE,
  UL,
  OL,
  LI,
  DL,
  DT,
  DD,
  BLOCKQUOTE,
  TABLE,
  THEAD,
  TBODY,
  TR,
  TH,
  TD,
  H1,
  H2,
  H3,
  H4,
  H5,
  H6,
  MJX_CONTAINER,
  FIGURE,
  FIGCAPTION,
  VIDEO,
  IFRAME,
  /** Any other element. */
  OTHER,
  /** No element. */
  TEXT;

  static final Set<Tag> HEADINGS = EnumSet.range(H1, H6);

  /** What is in them is never read as the text of a page. */
  static final Set<Tag> UNREAD = EnumSet.range(INPUT, TITLE);

  private static final Map<String, Tag> BY_NAME = byName();

  /** By names that are the very strings of the parser, which are equal at one look. */
  private static Map<String, Tag> byName() {
    Map<String, Tag> tags = new HashMap<>();
    for (Tag tag : EnumSet.range(A, IFRAME)) {
      tags.put(tag.name().toLowerCase(Locale.ROOT).replace('_', '-').intern(), tag);
    }
    return tags;
  }

  /** The element of a name in lower case. */
  static Tag of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }

  /** Whether it begins a new line of text. */
  boolean isBlock() {
    return compareTo(SELECT) > 0 && this != TEXT;
  }

  boolean isHeading() {
    return compareTo(H1) >= 0 && compareTo(H6) <= 0;
  }

  /** Text in cells and items is less surely running text. */
  boolean isLooseCell() {
    return switch (this) {
      case TD, TH, LI, DD, DT -> true;
      default -> false;
    };
  }

  /** Whether what is in it is never read as the text of a page. */
  boolean isUnread() {
    return compareTo(INPUT) >= 0 && compareTo(TITLE) <= 0;
  }
}
