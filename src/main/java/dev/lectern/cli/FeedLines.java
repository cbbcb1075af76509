package dev.lectern.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.lectern.address.Address;
import dev.lectern.feed.FeedHeaders;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;

/** {@code lectern feed --jsonl}: many feeds, each a file with what its server said. */
final class FeedLines {

  private final Desk desk;

  FeedLines(Desk desk) {
    this.desk = desk;
  }

  void run(String source) {
    new InOrder(desk.console(), this::one).run(source);
  }

  private String one(String line) {
    try {
      JsonObject feed = JsonParser.parseString(line).getAsJsonObject();
      return Json.line(read(feed));
    } catch (JsonParseException | IllegalStateException malformed) {
      throw new ProblemException(
          new Problem.Unreadable("JSON lines", "the input", String.valueOf(malformed.getMessage())),
          malformed);
    }
  }

  private JsonObject read(JsonObject feed) {
    String id = field(feed, "id");
    try {
      byte[] body = Source.bytes(field(feed, "path"), desk.console());
      Address address = Address.parse(field(feed, "url")).orElse(FeedCommand.NOWHERE);
      return FeedJson.of(id, body, headers(feed), address);
    } catch (ProblemException unreadable) {
      JsonObject failed = new JsonObject();
      failed.addProperty("id", id);
      failed.addProperty("error", unreadable.getMessage());
      return failed;
    }
  }

  private static FeedHeaders headers(JsonObject feed) {
    if (!(feed.get("headers") instanceof JsonObject headers)) {
      return FeedHeaders.NONE;
    }
    return new FeedHeaders(
        field(headers, "content-type"),
        field(headers, "content-language"),
        field(headers, "content-location"));
  }

  private static String field(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }
}
