package dev.lectern.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.PostRow;
import dev.lectern.sync.RequestLedger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as JSON, one object a line; the field names are the product's and stable. */
final class Json {

  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private Json() {}

  static String line(JsonObject object) {
    return escaped(GSON.toJson(object));
  }

  /** What a terminal might obey may stand in a JSON string, but escaped (RFC 8259 section 7). */
  private static String escaped(String json) {
    return json.chars().noneMatch(Json::isUnseen)
        ? json
        : json.chars()
            .mapToObj(c -> isUnseen(c) ? "\\u%04x".formatted(c) : String.valueOf((char) c))
            .collect(Collectors.joining());
  }

  private static boolean isUnseen(int c) {
    return c >= 0x7F
        && (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
  }

  static JsonObject post(PostRow post) {
    Headline headline = post.headline();
    JsonObject json = new JsonObject();
    json.addProperty("id", post.id());
    json.addProperty("blog", post.blogName());
    json.addProperty("url", post.address());
    json.addProperty("title", headline.title());
    json.addProperty("author", String.join(", ", headline.authors()));
    json.addProperty("published", date(headline.published()));
    json.addProperty("updated", date(headline.updated()));
    json.addProperty("summary", headline.summary());
    json.addProperty(
        "minutes", headline.minutes().isPresent() ? headline.minutes().getAsInt() : null);
    json.addProperty("words", post.words());
    json.add("tags", array(tags(post)));
    json.addProperty("kind", headline.kind());
    json.addProperty("read", post.read());
    json.addProperty("starred", post.starred());
    json.addProperty("progress", post.progress());
    json.addProperty("status", post.status().name().toLowerCase(Locale.ROOT));
    return json;
  }

  /** The blog's and the reader's own. */
  private static List<String> tags(PostRow post) {
    return Stream.concat(post.headline().tags().stream(), post.ownTags().stream())
        .distinct()
        .toList();
  }

  static JsonObject blog(Blog blog, List<PostRow> failed, RequestLedger.Asked asked) {
    JsonObject json = new JsonObject();
    json.addProperty("id", blog.id());
    json.addProperty("name", blog.name());
    json.addProperty("url", blog.site());
    json.addProperty("discovered", blog.ledger().discovered());
    json.addProperty("held", blog.ledger().held());
    json.addProperty("failed", blog.ledger().failed());
    json.addProperty("skipped", blog.ledger().skipped());
    json.addProperty("unread", blog.ledger().unread());
    json.addProperty("newest", blog.ledger().newest());
    json.addProperty("last_sync", blog.ledger().lastSync());
    json.addProperty("complete", blog.ledger().complete());
    json.addProperty("problem", blog.ledger().problem());
    json.add("sources", array(blog.ledger().sources()));
    json.add("failures", failures(failed));
    json.add("tags", array(blog.tags()));
    json.addProperty("requests", asked.inAll());
    json.add("last_requests", reasons(asked));
    return json;
  }

  private static JsonObject reasons(RequestLedger.Asked asked) {
    JsonObject json = new JsonObject();
    asked.last().forEach(json::addProperty);
    return json;
  }

  private static JsonArray failures(List<PostRow> failed) {
    JsonArray array = new JsonArray();
    for (PostRow post : failed) {
      JsonObject failure = new JsonObject();
      failure.addProperty("url", post.address());
      failure.addProperty("problem", post.problem());
      array.add(failure);
    }
    return array;
  }

  static JsonArray array(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  /** ISO 8601, or {@code null} where unknown. */
  @SuppressWarnings("NullAway") // null is JSON's word for unknown
  private static String date(Optional<Dateline> date) {
    return date.map(Dateline::toString).orElse(null);
  }
}
