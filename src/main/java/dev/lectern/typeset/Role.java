package dev.lectern.typeset;

/** What a piece of text is on the screen; a theme turns roles into looks. */
public enum Role {
  TEXT,
  TITLE,
  BYLINE,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  LINK,
  /** Code in a sentence. */
  CODE_SPAN,
  /** What a block of code says beyond the parts below. */
  CODE,
  CODE_KEYWORD,
  CODE_STRING,
  CODE_NUMBER,
  CODE_COMMENT,
  CODE_NAME,
  CODE_ADDED,
  CODE_REMOVED,
  KEY,
  FORMULA,
  QUOTE_BAR,
  MARKER,
  RULE,
  CAPTION,
  NOTE_MARK,
  CALLOUT,
  TABLE_LINE,
  TABLE_HEAD,
  // The screen around the text.
  BAR,
  BAR_KEY,
  SELECTION,
  CARD_TITLE,
  CARD_READ,
  CARD_META,
  CARD_SUMMARY,
  CARD_TAG,
  UNREAD_DOT,
  STAR,
  HIT,
  PROBLEM,
  PROGRESS,
  FAINT
}
