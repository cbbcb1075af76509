package dev.lectern.discover;

import java.util.Locale;
import java.util.regex.Pattern;

/** How servers say that a page is not there, or that a domain is for sale, in many languages. */
final class ImpostorWords {

  /** Longer headings are sentences about something, such as the making of a 404 page. */
  private static final int LONGEST_HEADING = 60;

  private static final int MOST_WORDS = 9;
  private static final int LONGEST_PAGE = 20_000;

  private static final Pattern NUMBER =
      Pattern.compile("(error |http |oops\\W*|fehler |erreur |ошибка )?40[34]\\b.{0,30}");

  private static final Pattern MISSING =
      Pattern.compile(
          "(page|file|post|article|content|document|story|url|site) (was |could |can)?\\s?not (be )?(found|available)"
              + "|\\bnot found$|^not found\\b|page (you .*)?(doesn.?t|does not|no longer|not) exists?"
              + "|(doesn.?t|does not|no longer) exist|nothing (was )?found|page is (gone|missing)|can.?t be found"
              + "|(nicht|nichts) gefunden|existiert nicht|introuvable|n.existe pas|n.a pas été trouvée"
              + "|no (se )?(ha )?(sido )?encontrad[ao]|no existe|não (foi )?encontrad[ao]|não existe"
              + "|non (è stata )?trovat[ao]|non esiste|niet gevonden|bestaat niet|hittades inte|finns inte"
              + "|ikke (fundet|funnet)|findes ikke|ei löydy|ei löytynyt|nie (została )?znalezion|nenalezena"
              + "|nem található|bulunamadı|не найден|не існує|не знайдено|не существует|δεν βρέθηκε"
              + "|見つかりません|見つからない|存在しません|找不到|未找到|不存在|찾을 수 없|לא נמצא"
              + "|غير موجود|یافت نشد|không tìm thấy|tidak ditemukan");

  private static final Pattern FOR_SALE =
      Pattern.compile(
          "domain(?: name)?(?: \\S{1,60})? (?:is|may be|might be) (?:for sale|parked|available for (?:sale|purchase))"
              + "|(?:buy|purchase|get) this domain|this domain has expired|domain is parked|parked domain"
              + "|domain (?:\\S{1,60} )?steht zum verkauf|domain kaufen|domaine (?:\\S{1,60} )?est à vendre"
              + "|dominio (?:\\S{1,60} )?est[áa] (?:en|a la) venta|dominio (?:\\S{1,60} )?è in vendita"
              + "|domínio (?:\\S{1,60} )?está à venda|domein (?:\\S{1,60} )?is te koop|домен (?:\\S{1,60} )?прода"
              + "|域名.{0,10}(?:出售|转让)|このドメイン.{0,10}(?:販売|売)|도메인.{0,10}판매");

  private ImpostorWords() {}

  /** Whether a heading says that nothing is here. */
  static boolean saysMissing(String heading) {
    String words = heading.toLowerCase(Locale.ROOT).strip();
    boolean brief = words.length() <= LONGEST_HEADING && words.split("\\s+").length <= MOST_WORDS;
    return brief && (NUMBER.matcher(words).matches() || MISSING.matcher(words).find());
  }

  /** Whether a page's text offers its domain. */
  static boolean saysForSale(String text) {
    String words = text.substring(0, Math.min(LONGEST_PAGE, text.length()));
    return FOR_SALE.matcher(words.toLowerCase(Locale.ROOT)).find();
  }
}
