package dev.lectern.extract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The JSON-LD of a page, every node of it, however nested; broken scripts give what they can. */
final class LinkedData {

  private static final int MOST_NODES = 2_000;
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*.{0,40}?\\*/)\\s*");
  private static final Pattern MEMBER =
      Pattern.compile(
          "\"(headline|datePublished|dateModified|dateCreated)\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\.){1,500})\"");

  private final List<JsonObject> nodes = new ArrayList<>();
  private final Map<String, JsonObject> byId = new HashMap<>();

  static LinkedData of(Marks marks) {
    LinkedData data = new LinkedData();
    for (Marks.At script : marks.tagged(Tag.SCRIPT)) {
      if (isJson(script.element())) {
        data.read(unwrapped(script.element().data()).replace("]]>", ""));
      }
    }
    return data;
  }

  private static String unwrapped(String script) {
    int first = 0;
    while (first < script.length() && script.charAt(first) <= ' ') {
      first++;
    }
    boolean bare = script.startsWith("{", first) || script.startsWith("[", first);
    return bare ? script : WRAPPING.matcher(script).replaceFirst("");
  }

  private static boolean isJson(Element script) {
    String type = script.attr("type");
    return !type.isEmpty() && type.toLowerCase(Locale.ROOT).contains("ld+json");
  }

  private void read(String json) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.LENIENT);
      collect(json.isBlank() ? JsonNull.INSTANCE : value(reader));
    } catch (JsonParseException | IllegalStateException | IOException broken) {
      salvage(json);
    }
  }

  /** As deep as the reader goes, which has a limit. */
  private static JsonElement value(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(reader);
      case BEGIN_ARRAY -> array(reader);
      default -> JsonParser.parseReader(reader);
    };
  }

  /** Without all the text of an article, most of what many scripts say and nobody asks for here. */
  private static JsonObject object(JsonReader reader) throws IOException {
    JsonObject object = new JsonObject();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (name.equals("articleBody")) {
        reader.skipValue();
      } else {
        object.add(name, value(reader));
      }
    }
    reader.endObject();
    return object;
  }

  private static JsonArray array(JsonReader reader) throws IOException {
    JsonArray array = new JsonArray();
    reader.beginArray();
    while (reader.hasNext()) {
      array.add(value(reader));
    }
    reader.endArray();
    return array;
  }

  /** The plain members of a script that is no JSON. */
  private void salvage(String json) {
    JsonObject node = new JsonObject();
    node.addProperty("@type", "Article");
    Matcher member = MEMBER.matcher(json);
    while (member.find()) {
      if (!node.has(member.group(1))) {
        node.addProperty(
            member.group(1), member.group(2).replace("\\/", "/").replace("\\\"", "\""));
      }
    }
    nodes.add(node);
  }

  private void collect(JsonElement root) {
    Deque<JsonElement> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && nodes.size() < MOST_NODES) {
      JsonElement next = open.poll();
      if (next.isJsonArray()) {
        next.getAsJsonArray().forEach(open::add);
      } else if (next.isJsonObject()) {
        JsonObject object = next.getAsJsonObject();
        note(object);
        for (JsonElement value : object.asMap().values()) {
          if (!value.isJsonPrimitive()) {
            open.add(value);
          }
        }
      }
    }
  }

  private void note(JsonObject object) {
    nodes.add(object);
    String id = text(object, "@id");
    if (!id.isEmpty() && object.size() > 1) {
      byId.putIfAbsent(id, object);
    }
  }

  List<JsonObject> ofType(String... endings) {
    List<JsonObject> found = new ArrayList<>();
    for (JsonObject node : nodes) {
      if (isOfType(node, endings)) {
        found.add(node);
      }
    }
    return found;
  }

  private static boolean isOfType(JsonObject node, String... endings) {
    for (String type : texts(node.get("@type"))) {
      for (String ending : endings) {
        if (type.toLowerCase(Locale.ROOT).endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A member's text; of several the first, of an object its name. */
  static String text(JsonObject node, String member) {
    JsonElement value = node.get(member);
    if (value != null && value.isJsonPrimitive()) {
      return value.getAsString().strip();
    }
    List<String> all = texts(value);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** The texts of a value: itself, those of a list, the name of an object. */
  static List<String> texts(@org.jspecify.annotations.Nullable JsonElement value) {
    List<String> found = new ArrayList<>();
    if (value == null) {
      return found;
    }
    if (value.isJsonPrimitive()) {
      found.add(value.getAsString().strip());
    } else if (value instanceof JsonArray array) {
      array.forEach(item -> found.addAll(item.isJsonArray() ? List.of() : texts(item)));
    } else if (value instanceof JsonObject object) {
      found.addAll(texts(object.has("name") ? object.get("name") : object.get("@value")));
    }
    return found;
  }

  /** The objects a member holds or refers to by their id. */
  List<JsonObject> objects(JsonObject node, String member) {
    List<JsonObject> found = new ArrayList<>();
    JsonElement value = node.get(member);
    if (value instanceof JsonArray array) {
      array.forEach(item -> object(item).ifPresent(found::add));
    } else if (value != null) {
      object(value).ifPresent(found::add);
    }
    return found;
  }

  private Optional<JsonObject> object(JsonElement value) {
    if (value instanceof JsonObject object) {
      return Optional.of(byId.getOrDefault(text(object, "@id"), object));
    }
    return value.isJsonPrimitive()
        ? Optional.ofNullable(byId.get(value.getAsString()))
        : Optional.empty();
  }
}
