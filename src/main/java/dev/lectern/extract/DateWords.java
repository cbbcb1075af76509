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
          "发布",
          "發佈",
          "公開",
          "投稿",
          "작성",
          "نشر",
          "منتشر",
          "פורסם");

  /** Dates of something else: of a member, a deadline, an event, a copyright. */
  private static final Pattern OTHER =
      Pattern.compile(
          "©|\\(c\\)|(?i:copyright|all rights reserved|\\b(?:joined|member since|registered|registriert|mitglied seit|dabei seit|inscrit|registrado|expires?|valid until|deadline|born|kinostart|premiere|einsendeschluss|anmeldeschluss)\\b)");

  /** A day until which something lasts. */
  private static final Pattern SPAN =
      Pattern.compile("(?i)\\d\\D{0,20}\\b(?:until|till|bis)\\b\\D{0,20}\\d");

  private static final Stems UNTIL = Stems.of("until", "till", "bis");

  private DateWords() {}

  static boolean areOfElse(String text) {
    return OTHER.matcher(text).find() || (UNTIL.areIn(text) && SPAN.matcher(text).find());
  }
}
