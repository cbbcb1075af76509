package dev.lectern.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {field}} in a line with the fields of a JSON object. */
final class Template {

  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  private Template() {}

  static String fill(String template, JsonObject values) {
    return FIELD
        .matcher(template.replace("\\t", "\t"))
        .replaceAll(field -> Matcher.quoteReplacement(value(field.group(1), values)));
  }

  private static String value(String name, JsonObject values) {
    JsonElement value = values.get(name);
    if (value == null) {
      throw new ProblemException(
          new Problem.BadUsage(
              "There is no field “%s”. There are %s."
                  .formatted(name, String.join(", ", values.keySet()))));
    }
    if (value.isJsonArray()) {
      return String.join(
          ", ", value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
    }
    return value.isJsonNull() ? "" : Shown.safe(value.getAsString());
  }
}
