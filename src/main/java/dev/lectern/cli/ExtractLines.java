package dev.lectern.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;

/**
 * {@code lectern extract --jsonl}: many pages, as fast as the processors can, in the order they
 * came.
 */
final class ExtractLines {

  private final Desk desk;

  ExtractLines(Desk desk) {
    this.desk = desk;
  }

  void run(String source) {
    new InOrder(desk.console(), this::one).run(source);
  }

  private String one(String line) {
    try {
      JsonObject page = JsonParser.parseString(line).getAsJsonObject();
      String id = field(page, "id");
      Address address =
          Address.parse(field(page, "url")).orElse(Address.of("https://page.invalid/"));
      return Json.line(
          ArticleJson.of(id, desk.extractor().extract(html(page), address, Headline.NONE)));
    } catch (JsonParseException | IllegalStateException malformed) {
      throw new ProblemException(
          new Problem.Unreadable("JSON lines", "the input", String.valueOf(malformed.getMessage())),
          malformed);
    }
  }

  private String html(JsonObject page) {
    return page.has("html")
        ? field(page, "html")
        : Source.html(field(page, "path"), desk.console());
  }

  private static String field(JsonObject page, String name) {
    JsonElement value = page.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }
}
