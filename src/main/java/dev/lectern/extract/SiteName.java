package dev.lectern.extract;

import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The name of the site that a page belongs to, as far as the page tells it. */
final class SiteName {

  private static final Set<String> HOST_WORDS =
      Set.of(
          "www", "com", "org", "net", "blog", "co", "uk", "de", "fr", "io", "dev", "github", "html",
          "info", "edu");

  private static final Set<String> NAMED =
      Set.of("site-title", "site-name", "navbar-brand", "logo");

  private static final Set<String> HEADER = Set.of("header");
  private static final int MOST_NAMED = 5;
  private static final int LONGEST = 60;

  /** The paths of a site's first page. */
  private static final Pattern HOME = Pattern.compile("/?(?:(?:index|default|home)\\.\\w+)?");

  private static final String[] STATED = {
    "ogsitename",
    "applicationname",
    "applemobilewebapptitle",
    "twittersite",
    "publisher",
    "dcpublisher",
    "copyright",
    "cre"
  };

  private final Set<String> names = new LinkedHashSet<>();
  private final String title;

  SiteName(Source source) {
    title = isHome(source.address().path()) ? "" : Folded.of(source.title());
    for (String meta : STATED) {
      source.head().all(meta).forEach(this::add);
    }
    for (JsonObject node :
        source.data().ofType("website", "organization", "newsmediaorganization", "blog")) {
      LinkedData.texts(node.get("name")).forEach(this::add);
    }
    addShown(source);
    addHost(source.address().host().toLowerCase(Locale.ROOT));
  }

  private static boolean isHome(String path) {
    boolean file = path.indexOf('.') > 0;
    return path.isEmpty() || path.equals("/") || (file && HOME.matcher(path).matches());
  }

  /** Some themes show the title of a post where the name of the site stands elsewhere. */
  private void addShown(Source source) {
    List<Element> named = named(source.marks());
    String post = named.isEmpty() ? "" : postTitle(source);
    for (Element element : named.subList(0, Math.min(MOST_NAMED, named.size()))) {
      String folded = Folded.of(element.text());
      if (!folded.equals(post)) {
        addFolded(folded);
      }
    }
  }

  /** What the head calls the post, unless it calls the site the same. */
  private static String postTitle(Source source) {
    String title = Folded.of(source.head().first("ogtitle"));
    return title.equals(Folded.of(source.head().first("ogsitename"))) ? "" : title;
  }

  private void addHost(String host) {
    add(host);
    add(host.startsWith("www.") ? host.substring(4) : host);
    for (String word : host.split("\\.", -1)) {
      if (word.length() > 2 && !HOST_WORDS.contains(word)) {
        add(word);
      }
    }
  }

  /** What leads to the site's first page, or is the site's name to themes of many generators. */
  private static List<Element> named(Marks marks) {
    return Marks.inOrder(
        Marks.those(
            marks.linksTo(target -> target.strip().equals("/")),
            link -> Shapes.isWithin(link, HEADER)),
        Marks.those(marks.saying("rel", "home"), Marks::isLink),
        marks.classes().named(NAMED));
  }

  /** What is all of a page's title is the page's name, whoever calls it the site's. */
  private void add(String name) {
    addFolded(Folded.of(name));
  }

  private void addFolded(String folded) {
    if (folded.length() >= 2 && folded.length() <= LONGEST && !folded.equals(title)) {
      names.add(folded);
    }
  }

  /** Whether a text is the site's name and nothing more. */
  boolean is(String text) {
    return isCalled(Folded.of(text));
  }

  /** Whether a text in its folded form is the site's name. */
  boolean isCalled(String folded) {
    return folded.length() <= LONGEST && names.contains(folded);
  }

  /** Whether a part of a title looks like the name of the site. */
  boolean resembles(String part) {
    String folded = Folded.of(part);
    if (folded.isEmpty()) {
      return false;
    }
    for (String name : names) {
      if (name.equals(folded) || isMostOf(folded, name) || isPartOf(name, folded)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMostOf(String part, String name) {
    return name.length() >= 4 && part.length() <= name.length() * 3 && part.contains(name);
  }

  private static boolean isPartOf(String name, String part) {
    return part.length() >= 4 && name.contains(part);
  }
}
