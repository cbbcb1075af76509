package dev.lectern.extract;

import java.util.regex.Pattern;

/** The words beside a date that say what it is the date of. */
final class DateWords {

  static final Stems CHANGED =
      Stems.of(
          "update",
          "modified",
          "last update",
          "last edit",
          "last change",
          "last modif",
          "last review",
          "edited",
          "revised",
          "reviewed",
          "aktualisiert",
          "geändert",
          "mis à jour",
          "modifié",
          "actualizado",
          "atualizado",
          "aggiornato",
          "bijgewerkt",
          "zaktualizowan",
          "güncellen",
          "обновлен",
          "обновлён",
          "изменен",
          "изменён",
          "оновлен",
          "更新",
          "수정",
          "ویرایش",
          "به‌روز",
          "עודכן",
          "تحديث");

  static final Stems PUBLISHED =
      Stems.of(
          "publish",
          "posted",
          "written",
          "date",
          "veröffentlicht",
          "erstellt",
          "datum",
          "publié",
          "publicado",
          "pubblicato",
          "geplaatst",
          "gepubliceerd",
          "opublikowan",
          "yayın",
          "publikováno",
          "опубликован",
          "опубліковано",
          "размещен",
          "размещён",
          "发布",
          "發佈",
          "公開",
          "投稿",
          "작성",
          "نشر",
          "منتشر",
          "פורסם");

  /** Dates of something else: of a member, a deadline, an event. */
  private static final String[] ELSE = {
    "joined",
    "member since",
    "registered",
    "registriert",
    "mitglied seit",
    "dabei seit",
    "inscrit",
    "registrado",
    "expire",
    "expires",
    "valid until",
    "deadline",
    "born",
    "kinostart",
    "premiere",
    "einsendeschluss",
    "anmeldeschluss"
  };

  private static final Stems BEGINNINGS = Stems.of(ELSE);
  private static final Pattern WHOLE =
      Pattern.compile("(?i)\\b(?:" + String.join("|", ELSE) + ")\\b");

  /** A day until which something lasts. */
  private static final Pattern SPAN =
      Pattern.compile("(?i)\\d\\D{0,20}\\b(?:until|till|bis)\\b\\D{0,20}\\d");

  private static final Stems UNTIL = Stems.of("until", "till", "bis");

  private DateWords() {}

  /** Whether a text says whose the page is. */
  private static boolean isNotice(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean said =
          switch (text.charAt(i)) {
            case '©' -> true;
            case '(' -> text.startsWith("(c)", i);
            case 'c', 'C' -> isAt(i, "copyright", text);
            case 'a', 'A' -> isAt(i, "all rights reserved", text);
            default -> false;
          };
      if (said) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(int start, String words, String text) {
    return text.regionMatches(true, start, words, 0, words.length());
  }

  static boolean areOfElse(String text) {
    return isNotice(text)
        || (BEGINNINGS.areIn(text) && WHOLE.matcher(text).find())
        || (UNTIL.areIn(text) && SPAN.matcher(text).find());
  }
}
