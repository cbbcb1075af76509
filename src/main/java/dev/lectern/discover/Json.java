package dev.lectern.discover;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;

/** Asks JSON that strangers wrote without fear: what is absent or of another type is nothing. */
final class Json {

  private Json() {}

  /** Reads a text; nothing where it is no JSON. */
  static JsonElement read(String text) {
    try {
      return JsonParser.parseString(text);
    } catch (JsonParseException malformed) {
      return JsonNull.INSTANCE;
    }
  }

  /** The first of the fields that is there. */
  static JsonElement at(JsonElement object, String... names) {
    if (object instanceof JsonObject fields) {
      for (String name : names) {
        JsonElement value = fields.get(name);
        if (value != null && !value.isJsonNull()) {
          return value;
        }
      }
    }
    return JsonNull.INSTANCE;
  }

  static boolean has(JsonElement object, String name) {
    return !at(object, name).isJsonNull();
  }

  /** The text of a string or number; else empty. */
  static String text(JsonElement value) {
    return value instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
  }

  /** The items of an array; any other value is a list of itself, nothing is the empty list. */
  static List<JsonElement> items(JsonElement value) {
    if (value instanceof JsonArray array) {
      return array.asList();
    }
    return value.isJsonNull() ? List.of() : List.of(value);
  }
}
