package dev.lectern.feed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON Feed 1 and 1.1 (jsonfeed.org), item by item, so that a cut feed keeps its start. */
final class JsonFeedReader {

  private final Scope scope;
  private final JsonObject root = new JsonObject();
  private final List<JsonObject> items = new ArrayList<>();

  private JsonFeedReader(Scope scope) {
    this.scope = scope;
  }

  static boolean looksLike(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        return true;
      }
      if (!Character.isWhitespace(c) && c != '\uFEFF') {
        return false;
      }
    }
    return false;
  }

  static Feed read(String text, Scope scope) {
    JsonFeedReader reader = new JsonFeedReader(scope);
    reader.collect(text.startsWith("\uFEFF") ? text.substring(1) : text);
    return reader.feed();
  }

  private void collect(String text) {
    try (JsonReader json = new JsonReader(new StringReader(text))) {
      json.setStrictness(Strictness.LENIENT);
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        if (name.equals("items") && json.peek() == JsonToken.BEGIN_ARRAY) {
          items(json);
        } else {
          root.add(name, JsonParser.parseReader(json));
        }
      }
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException cut) {
      // What was read before the fault is the feed.
    }
  }

  private void items(JsonReader json) throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      JsonElement item = JsonParser.parseReader(json);
      if (item.isJsonObject() && items.size() < XmlReader.MOST_ENTRIES) {
        items.add(item.getAsJsonObject());
      }
    }
    json.endArray();
  }

  private Feed feed() {
    JsonFields fields = new JsonFields(root, scope);
    String version = fields.text("version");
    Format format =
        !version.contains("jsonfeed.org")
            ? Format.UNKNOWN
            : version.endsWith("1.1") ? Format.JSON_11 : Format.JSON_1;
    Scope inner = new Scope(scope.base(), fields.text("language"), scope.prefixes());
    List<Entry> entries = items.stream().map(item -> entry(new JsonFields(item, inner))).toList();
    Prose info = fields.prose("user_comment", "text/plain");
    return new Feed(format, about(fields), info, Rhythm.NONE, entries);
  }

  private static About about(JsonFields fields) {
    JsonAbout about = new JsonAbout(fields);
    about.link("alternate", fields.reference("home_page_url"), "text/html");
    about.link("self", fields.reference("feed_url"), "application/feed+json");
    about.link("next", fields.reference("next_url"), "application/feed+json");
    fields.objects("hubs").forEach(hub -> about.link("hub", hub.reference("url"), ""));
    about.extra("icon", fields.reference("icon"));
    about.extra("favicon", fields.reference("favicon"));
    return about.about(
        fields.text("feed_url"), "home_page_url", fields.prose("description", "text/plain"));
  }

  private static Entry entry(JsonFields fields) {
    JsonAbout about = new JsonAbout(fields);
    about.link("alternate", fields.reference("url"), "text/html");
    about.link("related", fields.reference("external_url"), "text/html");
    fields.objects("attachments").forEach(about::attachment);
    about.extra("banner_image", fields.reference("banner_image"));
    List<Prose> contents = new ArrayList<>();
    fields.add("content_html", "text/html", contents);
    fields.add("content_text", "text/plain", contents);
    return new Entry(
        about.about(fields.text("id"), "url", fields.prose("summary", "text/plain")),
        contents,
        java.util.Optional.empty());
  }
}
