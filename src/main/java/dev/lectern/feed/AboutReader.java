package dev.lectern.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Collects what a feed, an entry or a source says of itself, from whatever elements it uses: the
 * formats mix each other's names so often that all of them are known everywhere.
 */
final class AboutReader {

  /** Of anything that one feed or entry has many of; more is hostile. */
  static final int MOST = 1000;

  private final ProseReader prose;
  private final TimesReader times = new TimesReader();
  private final PeopleReader people = new PeopleReader();
  private final LinkReader links = new LinkReader();
  private final CategoryReader categories = new CategoryReader();
  private final List<Extra> extras = new ArrayList<>();
  private Ranked title = Ranked.NONE;
  private Ranked summary = Ranked.NONE;
  private Ranked rights = Ranked.NONE;
  private String language = "";
  private Optional<Image> image = Optional.empty();
  private Optional<Generator> generator = Optional.empty();

  /** A text and how good a source it has; the better source wins, then the first. */
  private record Ranked(Prose prose, int rank) {
    static final Ranked NONE = new Ranked(Prose.NONE, 0);

    Ranked or(Prose other, int otherRank) {
      return otherRank > rank || (prose.isEmpty() && otherRank == rank)
          ? new Ranked(other, otherRank)
          : this;
    }
  }

  AboutReader(ProseReader prose) {
    this.prose = prose;
  }

  LinkReader links() {
    return links;
  }

  TimesReader times() {
    return times;
  }

  /** Reads one element; its scope is the one inside it. */
  void read(String name, Element element, Scope scope) {
    boolean taken =
        times.take(name, element)
            || people.take(name, element, scope)
            || links.take(name, element, scope)
            || categories.take(name, element)
            || takeText(name, element, scope)
            || takeSingle(name, element, scope);
    if (!taken && extras.size() < MOST) {
      extras.add(ExtraReader.read(name, element, scope));
    }
    if (name.equals("media_group")
        || name.equals("media_content")
        || name.equals("itunes_category")) {
      readChildren(element, scope);
    }
  }

  private void readChildren(Element element, Scope scope) {
    for (Element child : element.children()) {
      Scope inner = scope.enter(child);
      read(inner.name(child), child, inner);
    }
  }

  private boolean takeText(String name, Element element, Scope scope) {
    switch (name) {
      case "title" -> title = title.or(prose.read(element, scope, "text/plain"), 2);
      case "dc_title", "media_title", "itunes_title" ->
          title = title.or(prose.read(element, scope, "text/plain"), 1);
      case "description", "abstract" ->
          summary = summary.or(prose.read(element, scope, "text/html"), 4);
      case "summary", "subtitle", "tagline" ->
          summary = summary.or(prose.read(element, scope, "text/plain"), 4);
      case "dc_description", "dcterms_abstract" ->
          summary = summary.or(prose.read(element, scope, "text/html"), 3);
      case "itunes_summary", "media_description" ->
          summary = summary.or(prose.read(element, scope, "text/html"), 2);
      case "itunes_subtitle" -> summary = summary.or(prose.read(element, scope, "text/plain"), 1);
      case "rights", "copyright" -> rights = rights.or(prose.read(element, scope, "text/plain"), 2);
      case "dc_rights", "dcterms_rights", "media_copyright" ->
          rights = rights.or(prose.read(element, scope, "text/plain"), 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean takeSingle(String name, Element element, Scope scope) {
    switch (name) {
      case "language", "dc_language" -> language = element.wholeText().strip();
      case "generator" -> generator = Optional.of(generator(element, scope));
      case "admin_generatoragent" ->
          generator =
              generator.or(() ->
                  Optional.of(new Generator("", "", scope.resolve(element.attr("rdf:resource")))));
      case "image", "itunes_image", "itunes_link" -> image = image(element, scope).or(() -> image);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Generator generator(Element element, Scope scope) {
    String href = element.attr(element.hasAttr("uri") ? "uri" : "url");
    return new Generator(
        element.wholeText().strip(),
        element.attr("version").strip(),
        href.isEmpty() ? "" : scope.resolve(href));
  }

  private static Optional<Image> image(Element element, Scope scope) {
    Extra all = ExtraReader.read("image", element, scope);
    String href = all.attributes().getOrDefault("href", part(all, "url"));
    if (href.isEmpty() && element.childrenSize() == 0) {
      href = all.text().isEmpty() ? "" : scope.resolve(all.text());
    }
    return href.isEmpty() && element.childrenSize() == 0
        ? Optional.empty()
        : Optional.of(
            new Image(
                href,
                part(all, "title"),
                part(all, "link"),
                part(all, "width"),
                part(all, "height"),
                part(all, "description")));
  }

  private static String part(Extra all, String name) {
    return all.children().stream()
        .filter(child -> child.name().equals(name))
        .map(Extra::text)
        .findFirst()
        .orElse("");
  }

  /** All together; the language given is the one inherited. */
  About about(String inherited) {
    return new About(
        links.id(),
        links.page(),
        title.prose(),
        summary.prose(),
        rights.prose(),
        links.links(),
        people.people(),
        categories.categories(),
        times.times(),
        language.isEmpty() ? inherited : language,
        image,
        generator,
        extras);
  }
}
