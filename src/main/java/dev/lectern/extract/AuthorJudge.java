package dev.lectern.extract;

import com.google.gson.JsonObject;
import dev.lectern.byline.Authors;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds who wrote the article: what is stated first, then what stands in a byline. */
final class AuthorJudge {

  private static final String BYLINES =
      "[itemprop~=author] [itemprop~=name], [itemprop~=author], .p-author, a[rel~=author], .vcard .fn,"
          + " [class~=(?i)author[-_]*name], [class~=(?i)author[-_]*link], [class~=(?i)by-?line],"
          + " .author, [class~=(?i)(?:post|entry|article|story|blog)[-_]*author], a[href*=/author/],"
          + " a[href*=/authors/]";
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|posted|published|words|story|text|article|reviewed)\\s+)?(?:on .{6,30} )?(?:by|von|par|por|autor|autore|author|автор|door|yazan|作者)[\\s:：]+\\S.*");
  private static final int LABEL = 120;

  private final Source source;
  private final SiteName site;

  AuthorJudge(Source source, SiteName site) {
    this.source = source;
    this.site = site;
  }

  List<String> authors(Place place) {
    List<List<String>> claims = new ArrayList<>();
    List<String> siteNames = new ArrayList<>(source.head().all("author"));
    source.article().ifPresent(node -> siteNames.addAll(LinkedData.texts(node.get("author"))));
    source.article().ifPresent(node -> claims.add(stated(node)));
    claims.add(names(source.head().all("author")));
    claims.add(names(source.head().all("articleauthor")));
    for (String name :
        List.of(
            "dccreator",
            "parselyauthor",
            "sailthruauthor",
            "citationauthor",
            "dctermscreator",
            "byl",
            "byline",
            "cxenseparseauthor",
            "twitterdata",
            "authorname",
            "authors")) {
      claims.add(names(source.head().all(name)));
    }
    claims.add(visible(place));
    claims.add(marked());
    claims.add(new ArrayList<>(names(siteNames, false)));
    return claims.stream().filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
  }

  private List<String> stated(JsonObject node) {
    List<String> names = new ArrayList<>();
    for (JsonObject author : source.data().objects(node, "author")) {
      names.addAll(LinkedData.texts(author.get("name")));
    }
    return names(names.isEmpty() ? LinkedData.texts(node.get("author")) : names);
  }

  private List<String> names(List<String> texts) {
    return names(texts, true);
  }

  /** A site is its own author only where nobody else is named. */
  private List<String> names(List<String> texts, boolean people) {
    return texts.stream()
        .map(CleanText::line)
        .flatMap(text -> Authors.parse(text).stream())
        .filter(name -> !people || !site.is(name))
        .distinct()
        .toList();
  }

  private List<String> marked() {
    List<String> texts = new ArrayList<>();
    for (Element element : source.page().select(BYLINES)) {
      String text = element.hasAttr("content") ? element.attr("content") : element.text();
      if (text.length() <= LABEL && !Furniture.isInComments(element)) {
        List<String> names = names(List.of(text));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return names(texts);
  }

  private List<String> visible(Place place) {
    int from = Math.max(0, place.title() - 3);
    int to = place.bylineEnd(source.lines().size());
    for (int i = from; i < to; i++) {
      String text = source.lines().get(i).text();
      boolean by = text.length() <= LABEL && BY.matcher(text).matches();
      if (by && !Furniture.isInComments(source.lines().get(i).block())) {
        List<String> names = names(List.of(text));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }
}
