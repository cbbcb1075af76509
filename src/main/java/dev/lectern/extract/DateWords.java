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

  private static final Pattern NOTICE =
      Pattern.compile("©|\\(c\\)|(?i:copyright|all rights reserved)");

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

  static boolean areOfElse(String text) {
    return NOTICE.matcher(text).find()
        || (BEGINNINGS.areIn(text) && WHOLE.matcher(text).find())
        || (UNTIL.areIn(text) && SPAN.matcher(text).find());
  }
}
