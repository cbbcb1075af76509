package dev.lectern.extract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
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

  /** So many bits give places enough for most names to have one for themselves. */
  private static final int BITS = 10;

  private static final int SPREAD = 0x9E37_79B9;

  /** Each where its name falls or behind; other places have {@link #OTHER}. */
  private static final Tag[] BY_NAME = byName();

  /** The very string of the parser, which is equal at one look. */
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-').intern();

  private static Tag[] byName() {
    Tag[] tags = new Tag[1 << BITS];
    Arrays.fill(tags, OTHER);
    for (Tag tag : EnumSet.range(A, IFRAME)) {
      tags[place(tag.label, tags)] = tag;
    }
    return tags;
  }

  /** Where the element of a name stands, or else would. */
  private static int place(String name, Tag[] tags) {
    int place = (name.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
    while (tags[place] != OTHER && !tags[place].label.equals(name)) {
      place = (place + 1) & ((1 << BITS) - 1);
    }
    return place;
  }

  /** The element of a name in lower case. */
  static Tag of(String name) {
    return BY_NAME[place(name, BY_NAME)];
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
