package dev.lectern.byline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that lead to a name: "Posted by". Most that is read begins with a name at once, which
 * its first two letters tell.
 */
final class LeadWords {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:alle[sn]?|zeige alle|mehr)(?: beiträge| artikel)? von|(?:eingestellt|gespeichert|veröffentlicht) ?von|(?:written|posted|published|created|submitted|words|text|story|article|report|guest post"
              + "|analysis|opinion|review|reviewed|photos?|photographs?)(?: and [a-z]+)? by"
              + "|by|from|author|authors|autor|autorin|autoren|auteur|autore|autora|von|par|por|de la part de|da|di|af|av"
              + "|door|skrevet af|skrevet av|skriven av|geschrieben von|verfasst von|ein beitrag von"
              + "|veröffentlicht von|publié par|écrit par|rédigé par|publicado por|escrito por|scritto da"
              + "|pubblicato da|geschreven door|autor wpisu|napisał[a]?|автор|yazan|yazar|作者|文|著者|執筆者|筆者|글쓴이|작성자|reviewed by|medically reviewed by|von unserem autor|von unserer autorin"
              + "|نویسنده|الكاتب|بقلم|מאת)(?:\\s*[:：|–-]\\s*|\\s+|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final FirstLetters LETTERS = FirstLetters.of(LEAD);

  private LeadWords() {}

  /** Where such words end that a text begins with; 0 where it begins with none. */
  static int end(String text) {
    if (!LETTERS.mayBegin(text)) {
      return 0;
    }
    Matcher lead = LEAD.matcher(text);
    return lead.lookingAt() ? lead.end() : 0;
  }
}
