package dev.lectern.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lectern.address.Address;
import dev.lectern.feed.About;
import dev.lectern.feed.Category;
import dev.lectern.feed.Entry;
import dev.lectern.feed.Feed;
import dev.lectern.feed.FeedHeaders;
import dev.lectern.feed.FeedLink;
import dev.lectern.feed.FeedParser;
import dev.lectern.feed.Generator;
import dev.lectern.feed.Image;
import dev.lectern.feed.Person;
import dev.lectern.feed.Prose;
import dev.lectern.feed.Stamp;
import java.time.Instant;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** What a feed says as JSON, named as the Universal Feed Parser names it, which scripts know. */
final class FeedJson {

  private FeedJson() {}

  /** Reads a feed and checks it to the letter. */
  static JsonObject of(String id, byte[] body, FeedHeaders headers, Address address) {
    JsonObject json = of(id, FeedParser.parse(body, headers, address));
    json.addProperty("bozo", !FeedParser.isWellFormed(body, headers));
    return json;
  }

  private static JsonObject of(String id, Feed feed) {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("version", feed.format().label());
    json.addProperty("n_entries", feed.entries().size());
    JsonObject channel = about(feed.about(), "subtitle");
    prose(channel, "info", feed.info());
    json.add("feed", channel);
    json.add("entries", list(feed.entries(), FeedJson::entry));
    return json;
  }

  private static JsonObject entry(Entry entry) {
    JsonObject json = about(entry.about(), "summary");
    json.add("content", list(entry.contents(), FeedJson::prose));
    if (entry.about().summary().isEmpty() && !entry.contents().isEmpty()) {
      prose(json, "summary", entry.contents().getFirst());
    }
    json.add("enclosures", list(entry.enclosures(), FeedJson::link));
    entry.source().ifPresent(source -> json.add("source", source(source)));
    return json;
  }

  private static JsonObject source(About source) {
    JsonObject json = about(source, "subtitle");
    text(json, "href", source.link());
    return json;
  }

  private static JsonObject about(About about, String summary) {
    JsonObject json = new JsonObject();
    FeedExtras.addTo(json, about);
    text(json, "id", about.id());
    text(json, "link", about.link());
    prose(json, "title", about.title());
    prose(json, summary, about.summary());
    prose(json, "rights", about.rights());
    text(json, "language", about.language());
    json.add("links", list(about.links(), FeedJson::link));
    json.add("tags", list(about.categories(), FeedJson::category));
    people(json, about);
    stamp(json, "published", about.times().published());
    stamp(json, "updated", about.times().updated());
    stamp(json, "created", about.times().created());
    stamp(json, "expired", about.times().expired());
    about.image().ifPresent(image -> json.add("image", image(image)));
    about.generator().ifPresent(generator -> generator(json, generator));
    return json;
  }

  private static void people(JsonObject json, About about) {
    List<Person> authors = about.people().authors();
    json.add("authors", list(authors, FeedJson::person));
    json.add("contributors", list(about.people().contributors(), FeedJson::person));
    if (!authors.isEmpty()) {
      json.addProperty("author", authors.getFirst().label());
      json.add("author_detail", person(authors.getFirst()));
    }
    about
        .people()
        .publisher()
        .ifPresent(publisher -> {
          json.addProperty("publisher", publisher.label());
          json.add("publisher_detail", person(publisher));
        });
  }

  private static void prose(JsonObject json, String name, Prose prose) {
    json.addProperty(name, prose.value());
    json.add(name + "_detail", prose(prose));
  }

  private static JsonObject prose(Prose prose) {
    JsonObject json = new JsonObject();
    json.addProperty("type", prose.type());
    text(json, "language", prose.language());
    json.addProperty("base", prose.base());
    text(json, "src", prose.source());
    json.addProperty("value", prose.value());
    return json;
  }

  /** The text as written, and the moment it means; a day is its first moment. */
  static void stamp(JsonObject json, String name, Stamp stamp) {
    text(json, name, stamp.text());
    stamp
        .date()
        .map(date ->
            date.day()
                .atTime(date.time().orElse(OffsetTime.MIN.withOffsetSameLocal(ZoneOffset.UTC))))
        .map(moment -> Instant.from(moment).truncatedTo(ChronoUnit.SECONDS).toString())
        .ifPresent(instant -> json.addProperty(name + "_parsed", instant));
  }

  private static JsonObject link(FeedLink link) {
    JsonObject json = new JsonObject();
    json.addProperty("rel", link.rel());
    json.addProperty("href", link.href());
    text(json, "type", link.type());
    text(json, "title", link.title());
    text(json, "length", link.length());
    return json;
  }

  private static JsonObject category(Category category) {
    JsonObject json = new JsonObject();
    text(json, "term", category.term());
    text(json, "scheme", category.scheme());
    text(json, "label", category.label());
    return json;
  }

  private static JsonObject person(Person person) {
    JsonObject json = new JsonObject();
    text(json, "name", person.name());
    text(json, "email", person.email());
    text(json, "href", person.href());
    return json;
  }

  private static JsonObject image(Image image) {
    JsonObject json = new JsonObject();
    text(json, "href", image.href());
    text(json, "title", image.title());
    text(json, "link", image.link());
    number(json, "width", image.width());
    number(json, "height", image.height());
    text(json, "description", image.description());
    return json;
  }

  private static void generator(JsonObject json, Generator generator) {
    JsonObject detail = new JsonObject();
    text(json, "generator", generator.name().isEmpty() ? generator.href() : generator.name());
    text(detail, "name", generator.name());
    text(detail, "version", generator.version());
    text(detail, "href", generator.href());
    json.add("generator_detail", detail);
  }

  private static void text(JsonObject json, String name, String value) {
    if (!value.isEmpty()) {
      json.addProperty(name, value);
    }
  }

  private static void number(JsonObject json, String name, String digits) {
    if (digits.strip().matches("\\d{1,9}")) {
      json.addProperty(name, Integer.parseInt(digits.strip()));
    }
  }

  private static <T> JsonArray list(List<T> values, Function<T, JsonElement> one) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(one.apply(value)));
    return array;
  }
}
