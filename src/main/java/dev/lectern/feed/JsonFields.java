package dev.lectern.feed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The members of a JSON object, whatever type they turn out to have. */
record JsonFields(JsonObject object, Scope scope) {

  /** Text, a number or a truth value as text; empty for anything else. */
  String text(String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
  }

  String reference(String name) {
    String text = text(name);
    return text.isEmpty() ? "" : scope.resolve(text);
  }

  Prose prose(String name, String type) {
    String text = text(name);
    String value = Prose.isHtml(type) ? SafeHtml.of(text, scope) : text;
    return new Prose(value, type, scope.language(), scope.base(), "");
  }

  void add(String name, String type, List<Prose> contents) {
    if (!text(name).isEmpty()) {
      contents.add(prose(name, type));
    }
  }

  /** The objects of a list; one that stands alone counts as a list. */
  List<JsonFields> objects(String name) {
    List<JsonFields> found = new ArrayList<>();
    for (JsonElement value : elements(name)) {
      if (value.isJsonObject()) {
        found.add(new JsonFields(value.getAsJsonObject(), scope));
      }
    }
    return found;
  }

  List<String> texts(String name) {
    return elements(name).stream()
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .toList();
  }

  private List<JsonElement> elements(String name) {
    JsonElement value = object.get(name);
    Stream<JsonElement> all =
        value == null
            ? Stream.empty()
            : value.isJsonArray() ? value.getAsJsonArray().asList().stream() : Stream.of(value);
    return all.limit(AboutReader.MOST).toList();
  }
}
