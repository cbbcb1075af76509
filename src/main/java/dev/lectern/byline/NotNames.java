package dev.lectern.byline;

import java.util.Set;

/** Phrases that stand where a name should and are none: posts, labels, buttons, accounts. */
final class NotNames {

  /** Words that make the phrase around them something other than a name. */
  private static final WordList WORDS =
      WordList.of(
          "writer",
          "reporter",
          "editor",
          "correspondent",
          "contributor",
          "contributing",
          "columnist",
          "journalist",
          "photographer",
          "engineer",
          "developer",
          "manager",
          "director",
          "professor",
          "lecturer",
          "officer",
          "ceo",
          "cto",
          "founder",
          "co-founder",
          "blogger",
          "fellow",
          "analyst",
          "consultant",
          "president",
          "chief",
          "senior",
          "freelance",
          "redakteur",
          "redakteurin",
          "comment",
          "comments",
          "kommentar",
          "kommentare",
          "read",
          "minute",
          "minutes",
          "min",
          "updated",
          "published",
          "posted",
          "category",
          "categories",
          "tag",
          "tags",
          "share",
          "follow",
          "subscribe",
          "view",
          "post",
          "posts",
          "profile",
          "more",
          "article",
          "articles",
          "website",
          "biography",
          "bio",
          "contact",
          "email",
          "twitter",
          "facebook",
          "linkedin",
          "instagram",
          "leave",
          "print",
          "am",
          "pm",
          "uhr",
          "http",
          "www",
          "click",
          "about",
          "author",
          "authors",
          "unknown",
          "anonymous",
          "admin",
          "administrator",
          "webmaster",
          "root",
          "guest",
          "user",
          "null",
          "none",
          "undefined",
          "default",
          "test",
          "gmbh",
          "ltd",
          "llc",
          "inc",
          "e.v",
          "verlag",
          "review",
          "reviews",
          "sponsored",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> OPENING =
      Set.of("our", "my", "your", "this", "a", "an", "in", "on", "for");

  private static final Set<String> WHOLE = Set.of("editorial team", "staff", "redaktion", "fail");

  private NotNames() {}

  /** Whether a clean phrase of a few words is no name. */
  static boolean hold(String phrase) {
    String folded = folded(phrase);
    int first = folded.indexOf(' ');
    return WHOLE.contains(folded)
        || (first > 0 && OPENING.contains(folded.substring(0, first)))
        || folded.startsWith("the team ")
        || holdsWord(folded);
  }

  /** A word begins the phrase or follows a space, and may have an abbreviation's full stops. */
  private static boolean holdsWord(String folded) {
    int start = 0;
    for (int i = 1; i <= folded.length(); i++) {
      boolean over = i == folded.length() || " .:".indexOf(folded.charAt(i)) >= 0;
      if (over && WORDS.holds(folded, start, i)) {
        return true;
      }
      if (over && i < folded.length() && folded.charAt(i) == ' ') {
        start = i + 1;
      }
    }
    return false;
  }

  /** Lower case, letter by letter as expressions compare them without regard to case. */
  private static String folded(String phrase) {
    char[] letters = phrase.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return String.valueOf(letters);
  }
}
