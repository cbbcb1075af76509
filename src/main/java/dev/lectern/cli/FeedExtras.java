package dev.lectern.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.lectern.feed.About;
import dev.lectern.feed.Extra;
import dev.lectern.feed.Stamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parts of a feed that have no field of their own, as JSON under their names. */
final class FeedExtras {

  /** Elements of which an entry has several. */
  private static final Set<String> REPEATED =
      Set.of("media_credit", "media_content", "media_thumbnail", "psc_chapter");

  private static final Map<String, String> SHAPES =
      Map.of(
          "point",
          "Point",
          "lat",
          "Point",
          "line",
          "LineString",
          "linestring",
          "LineString",
          "polygon",
          "Polygon",
          "box",
          "Box",
          "envelope",
          "Box");

  private FeedExtras() {}

  static void addTo(JsonObject json, About about) {
    about.extras().forEach(extra -> add(json, extra));
  }

  private static void add(JsonObject json, Extra extra) {
    String name = extra.name();
    if (REPEATED.contains(name)) {
      list(json, name).add(object(extra));
    } else if (name.startsWith("georss_") || name.equals("geo_lat") || name.equals("geo_point")) {
      where(json, extra);
    } else if (name.equals("psc_chapters")) {
      json.add(name, chapters(extra));
    } else if (name.equals("dcterms_valid")) {
      validity(json, extra.text());
    } else if (name.equals("admin_errorreportsto")) {
      json.addProperty("errorreportsto", extra.text());
    } else if (!json.has(name)) {
      json.add(name, value(extra));
    }
  }

  private static JsonArray list(JsonObject json, String name) {
    if (!json.has(name)) {
      json.add(name, new JsonArray());
    }
    return json.getAsJsonArray(name);
  }

  private static JsonElement value(Extra extra) {
    String word = extra.text().strip().toLowerCase(Locale.ROOT);
    return switch (extra.name()) {
      case "itunes_block" -> new JsonPrimitive(word.equals("yes") ? 1 : 0);
      case "itunes_explicit" -> new JsonPrimitive(word.matches("yes|true|explicit") ? 1 : 0);
      default -> isText(extra) ? new JsonPrimitive(extra.text()) : object(extra);
    };
  }

  private static boolean isText(Extra extra) {
    return extra.children().isEmpty()
        && extra.attributes().keySet().stream().allMatch(name -> name.equals("rdf:resource"));
  }

  private static JsonObject object(Extra extra) {
    JsonObject json = new JsonObject();
    extra.attributes().forEach(json::addProperty);
    extra.children().forEach(child -> add(json, child));
    if (!extra.text().isEmpty()) {
      json.addProperty("content", extra.text());
    }
    return json;
  }

  private static JsonObject chapters(Extra extra) {
    JsonObject json = new JsonObject();
    extra.attributes().forEach(json::addProperty);
    JsonArray chapters = new JsonArray();
    extra.children().forEach(chapter -> chapters.add(object(chapter)));
    json.add("chapters", chapters);
    return json;
  }

  /** GeoRSS simple, or GML inside georss:where: the shape and its numbers in pairs. */
  private static void where(JsonObject json, Extra extra) {
    Extra shape = extra.children().isEmpty() ? extra : extra.children().getFirst();
    String type = SHAPES.get(shape.name().replaceFirst("^.*_", ""));
    if (type != null) {
      JsonObject where = new JsonObject();
      where.addProperty("type", type);
      where.addProperty("positions", positions(List.of(shape)).strip());
      json.add("where", where);
    }
  }

  private static String positions(List<Extra> shapes) {
    StringBuilder all = new StringBuilder();
    shapes.forEach(
        shape -> all.append(shape.text()).append(' ').append(positions(shape.children())));
    return all.toString();
  }

  /** DCMI Period: start=…;end=…. */
  private static void validity(JsonObject json, String period) {
    for (String part : period.split(";", -1)) {
      String[] pair = part.strip().split("=", 2);
      if (pair.length == 2 && pair[0].matches("start|end")) {
        FeedJson.stamp(json, "validity_" + pair[0], Stamp.of(pair[1].strip()));
      }
    }
  }
}
