package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import dev.lectern.format.CleanText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells a page that was served in place of the one asked for: a login form, an error page that
 * calls itself a success, a domain for sale, the list above. A page that bears the title that was
 * expected is none, and most signs count only on a page of little text.
 */
public final class Impostor {

  /** Words; with more of them a page is an article, whatever else stands around it. */
  private static final int LITTLE = 150;

  /** The same where the page itself asks not to be found by search engines. */
  private static final int LITTLE_AND_HIDDEN = 400;

  private static final int LONGEST_QUOTE = 60;

  private static final Pattern LOGIN_PATH =
      Pattern.compile(
          "(?i).*/(wp-login|log[-_]?[io]n|sign[-_]?[io]n|signon|sso|authenticate|oauth2?|sessions?/new"
              + "|users?/sign_in|accounts?/login|anmelden|connexion|iniciar-sesion)(/.*|\\.[a-z]{2,5})?");

  private Impostor() {}

  /**
   * Looks at a page that was fetched.
   *
   * @param expected the title that lists gave, or empty
   * @param words in the article that was found on it
   * @return why it is not the page, in words: "it leads to a login"
   */
  public static Optional<String> unmask(Served served, String expected, int words) {
    if (words > LITTLE_AND_HIDDEN && !served.isMovedUp()) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(served.html(), served.address().toString());
    if (served.isMovedUp() && !bears(names(page), expected)) {
      return Optional.of("it leads to the list above it");
    }
    if (bears(headings(page), expected)) {
      return Optional.empty();
    }
    boolean hidden = page.selectFirst("meta[name=robots][content*=noindex]") != null;
    boolean little = words <= LITTLE;
    return login(page, served, little)
        .or(() -> little || hidden ? missing(page) : Optional.empty())
        .or(() -> little ? forSale(page) : Optional.empty());
  }

  /** Looks at a list, of which no title is known; all its text counts. */
  static Optional<String> unmask(Page page) {
    Served served = new Served(page.requested(), page.address(), page.text());
    String text = Jsoup.parse(served.html()).text();
    return unmask(served, "", text.split("\\s+", LITTLE_AND_HIDDEN + 2).length);
  }

  /**
   * A page as it came.
   *
   * @param asked the address asked for
   * @param address where it was in the end
   */
  public record Served(Address asked, Address address, String html) {

    /** A post that was taken back often leads to the root of its site or to the list it was in. */
    private boolean isMovedUp() {
      String up = address.path();
      String down = asked.path();
      boolean above = up.endsWith("/") && down.startsWith(up) && down.length() > up.length();
      boolean root = up.equals("/") && (down.length() > 1 || !asked.query().isEmpty());
      return (above || root) && address.query().isEmpty() && !isIndexOf(down, up);
    }

    private static boolean isIndexOf(String down, String up) {
      return down.regionMatches(true, up.length(), "index.", 0, "index.".length());
    }

    private boolean isMovedToLogin() {
      return !asked.key().equals(address.key())
          && LOGIN_PATH.matcher(address.path()).matches()
          && !LOGIN_PATH.matcher(asked.path()).matches();
    }
  }

  private static boolean bears(Stream<String> headings, String expected) {
    String wanted = letters(expected);
    return !wanted.isEmpty()
        && headings.map(Impostor::letters).anyMatch(heading -> heading.contains(wanted));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** What a page calls itself; a list may name the post further down. */
  private static Stream<String> names(Document page) {
    return Stream.concat(Stream.of(page.title()), page.select("h1").stream().map(Element::text));
  }

  private static Stream<String> headings(Document page) {
    return Stream.concat(names(page), page.select("h2").stream().limit(10).map(Element::text));
  }

  private static Optional<String> login(Document page, Served served, boolean little) {
    if (served.isMovedToLogin()) {
      return Optional.of("it leads to a login");
    }
    return little && page.selectFirst("form input[type=password]") != null
        ? Optional.of("it asks for a password")
        : Optional.empty();
  }

  private static Optional<String> missing(Document page) {
    return headings(page)
        .flatMap(heading -> Stream.of(heading.split("\\s[|–—·:•-]\\s")))
        .map(CleanText::line)
        .filter(ImpostorWords::saysMissing)
        .findFirst()
        .map(words -> "it says “" + shortened(words) + "”");
  }

  private static Optional<String> forSale(Document page) {
    return ImpostorWords.saysForSale(page.title() + " " + page.body().text())
        ? Optional.of("the domain is for sale")
        : Optional.empty();
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_QUOTE
        ? words
        : CleanText.line(words.substring(0, LONGEST_QUOTE)) + "…";
  }
}
