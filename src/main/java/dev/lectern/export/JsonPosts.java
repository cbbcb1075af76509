package dev.lectern.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Dateline;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import dev.lectern.byline.BodyLength;
import dev.lectern.byline.TextLength;
import dev.lectern.format.CleanText;
import dev.lectern.format.HtmlReader;
import dev.lectern.format.HtmlWriter;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Notebook.Note;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Posts as JSON lines, out and in: {@code blog} (its name), {@code site_url}, {@code url}, {@code
 * title}, {@code author}, {@code published} (ISO 8601, or seconds since 1970 when read), {@code
 * updated}, {@code summary}, {@code tags}, {@code minutes}, {@code kind}, {@code language}, {@code
 * html} (or {@code text} when read), and, written only, {@code notes}: the reader's marks as {@code
 * quote}, {@code note} and {@code made}. What is unknown is passed over.
 */
public final class JsonPosts {

  private JsonPosts() {}

  /** A post out of a file, or for one; the notes are the reader's. */
  public record Entry(String blog, String site, Article article, List<Note> notes) {
    public Entry {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads one line.
   *
   * @throws ProblemException where it is no JSON object or has no address
   */
  public static Entry read(String line, String where) {
    try {
      JsonObject object = JsonParser.parseString(line).getAsJsonObject();
      return entry(object, where);
    } catch (JsonParseException | IllegalStateException malformed) {
      throw unreadable(where, "no JSON object");
    }
  }

  private static ProblemException unreadable(String where, String detail) {
    return new ProblemException(new Problem.Unreadable("posts in JSON lines", where, detail));
  }

  private static Entry entry(JsonObject object, String where) {
    Address address =
        Address.parse(text(object, "url"))
            .orElseThrow(() -> unreadable(where, "a post without a web address"));
    Document body = body(object, address);
    Headline said = headline(object);
    Headline headline =
        said.minutes().isPresent() ? said : said.withMinutes(BodyLength.of(body).minutes());
    int words = TextLength.of(PlainText.of(body)).total();
    String site = text(object, "site_url");
    return new Entry(
        CleanText.line(text(object, "blog")),
        site.isEmpty() ? address.origin() + "/" : site,
        new Article(address.toString(), headline, body, words, 1),
        List.of());
  }

  private static Headline headline(JsonObject object) {
    return Headline.NONE
        .withTitle(CleanText.line(text(object, "title")))
        .withAuthors(authors(CleanText.line(text(object, "author"))))
        .withPublished(date(object, "published"))
        .withUpdated(date(object, "updated"))
        .withSummary(CleanText.line(text(object, "summary")))
        .withTags(strings(object, "tags"))
        .withMinutes(minutes(object))
        .withKind(CleanText.line(text(object, "kind")))
        .withLanguage(CleanText.line(text(object, "language")));
  }

  private static Document body(JsonObject object, Address address) {
    String html = text(object, "html");
    return html.isEmpty() ? paragraphs(text(object, "text")) : HtmlReader.read(html, address);
  }

  private static Document paragraphs(String text) {
    List<Block> blocks =
        Arrays.stream(text.split("\\n\\s*\\n", -1))
            .map(CleanText::line)
            .filter(paragraph -> !paragraph.isEmpty())
            .<Block>map(paragraph -> new Block.Paragraph(List.of(new Inline.Text(paragraph))))
            .toList();
    return new Document(blocks);
  }

  private static List<String> authors(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(",\\s*", -1));
  }

  private static OptionalInt minutes(JsonObject object) {
    String minutes = text(object, "minutes");
    return minutes.matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(minutes))
        : OptionalInt.empty();
  }

  private static Optional<Dateline> date(JsonObject object, String field) {
    String value = text(object, field);
    if (value.matches("-?\\d{5,12}")) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(value));
      return Optional.of(Dateline.of(instant.atOffset(ZoneOffset.UTC)));
    }
    return Dateline.parse(value);
  }

  private static String text(JsonObject object, String field) {
    JsonElement value = object.get(field);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private static List<String> strings(JsonObject object, String field) {
    List<String> strings = new ArrayList<>();
    if (object.get(field) instanceof JsonArray array) {
      array.forEach(element ->
          strings.add(CleanText.line(element.isJsonPrimitive() ? element.getAsString() : "")));
    }
    return strings;
  }

  /** The line of an article. */
  public static JsonObject write(Entry entry) {
    Headline headline = entry.article().headline();
    JsonObject object = new JsonObject();
    object.addProperty("blog", entry.blog());
    object.addProperty("site_url", entry.site());
    object.addProperty("url", entry.article().address());
    object.addProperty("title", headline.title());
    object.addProperty("author", String.join(", ", headline.authors()));
    headline.published().ifPresent(date -> object.addProperty("published", date.toString()));
    headline.updated().ifPresent(date -> object.addProperty("updated", date.toString()));
    object.addProperty("summary", headline.summary());
    JsonArray tags = new JsonArray();
    headline.tags().forEach(tags::add);
    object.add("tags", tags);
    headline.minutes().ifPresent(minutes -> object.addProperty("minutes", minutes));
    object.addProperty("kind", headline.kind());
    object.addProperty("language", headline.language());
    object.addProperty("html", HtmlWriter.write(entry.article().body()));
    if (!entry.notes().isEmpty()) {
      JsonArray notes = new JsonArray();
      entry.notes().forEach(note -> notes.add(note(note)));
      object.add("notes", notes);
    }
    return object;
  }

  private static JsonObject note(Note note) {
    JsonObject object = new JsonObject();
    object.addProperty("quote", note.passage().quote());
    object.addProperty("note", note.text());
    object.addProperty("made", note.made());
    return object;
  }
}
