package dev.lectern.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what a JSON feed or item says of itself. */
final class JsonAbout {

  private final JsonFields fields;
  private final List<FeedLink> links = new ArrayList<>();
  private final List<Extra> extras = new ArrayList<>();

  JsonAbout(JsonFields fields) {
    this.fields = fields;
  }

  void link(String rel, String href, String type) {
    if (!href.isEmpty()) {
      links.add(new FeedLink(rel, href, type, "", ""));
    }
  }

  void attachment(JsonFields attachment) {
    links.add(
        new FeedLink(
            "enclosure",
            attachment.reference("url"),
            attachment.text("mime_type"),
            attachment.text("title"),
            attachment.text("size_in_bytes")));
  }

  void extra(String name, String text) {
    if (!text.isEmpty()) {
      extras.add(new Extra(name, text, Map.of(), List.of()));
    }
  }

  /** All together; the page is the member named. */
  About about(String id, String page, Prose summary) {
    return new About(
        id,
        page(page),
        fields.prose("title", "text/plain"),
        summary,
        Prose.NONE,
        links,
        new People(authors(), List.of(), Optional.empty()),
        fields.texts("tags").stream().map(tag -> new Category(tag.strip(), "", "")).toList(),
        new Times(
            Stamp.of(fields.text("date_published")),
            Stamp.of(fields.text("date_modified")),
            Stamp.NONE,
            Stamp.NONE),
        fields.text("language"),
        Optional.of(fields.reference("image")).filter(href -> !href.isEmpty()).map(Image::of),
        Optional.empty(),
        extras);
  }

  private String page(String name) {
    String page = fields.reference(name);
    return page.isEmpty() ? fields.reference("external_url") : page;
  }

  private List<Person> authors() {
    return Stream.concat(fields.objects("authors").stream(), fields.objects("author").stream())
        .map(author -> new Person(author.text("name"), "", author.reference("url")))
        .filter(author -> !author.isNobody())
        .distinct()
        .toList();
  }
}
