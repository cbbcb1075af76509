package dev.lectern.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * What is said about a post before one reads it.
 *
 * <p>Absent text is empty. Each source of a post (a feed entry, a card, the page) fills in what it
 * knows; {@link #orElse} joins two of them.
 *
 * @param title without the site's name
 * @param authors names, in the page's order
 * @param published the first publication
 * @param updated the last change the author admits
 * @param summary one or a few sentences, plain text
 * @param minutes the read time in minutes, 0 where it is less than one
 * @param language a BCP 47 tag, or empty
 * @param tags as written, without {@code #}
 * @param kind a lower-case word where the blog labels its entries ("blog", "video"), or empty
 * @param series the name of the series it belongs to, or empty
 * @param picture the absolute address of the lead picture, or empty
 */
public record Headline(
    String title,
    List<String> authors,
    Optional<Dateline> published,
    Optional<Dateline> updated,
    String summary,
    OptionalInt minutes,
    String language,
    List<String> tags,
    String kind,
    String series,
    String picture) {

  /** Nothing known. */
  public static final Headline NONE =
      new Headline(
          "",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "",
          OptionalInt.empty(),
          "",
          List.of(),
          "",
          "",
          "");

  public Headline {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }

  /** A read time as lists and bylines show it: {@code 8 min}. */
  public static String minutesInWords(int minutes) {
    return minutes == 0 ? "< 1 min" : minutes + " min";
  }

  /** This headline, with the other's word wherever this one is silent. */
  public Headline orElse(Headline other) {
    return new Headline(
        pick(title, other.title),
        pick(authors, other.authors),
        published.or(other::published),
        updated.or(other::updated),
        pick(summary, other.summary),
        minutes.isPresent() ? minutes : other.minutes,
        pick(language, other.language),
        pick(tags, other.tags),
        pick(kind, other.kind),
        pick(series, other.series),
        pick(picture, other.picture));
  }

  private static String pick(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static List<String> pick(List<String> first, List<String> second) {
    return first.isEmpty() ? second : first;
  }

  public Headline withTitle(String value) {
    return with(b -> b.title = value);
  }

  public Headline withAuthors(List<String> value) {
    return with(b -> b.authors = value);
  }

  public Headline withPublished(Optional<Dateline> value) {
    return with(b -> b.published = value);
  }

  public Headline withUpdated(Optional<Dateline> value) {
    return with(b -> b.updated = value);
  }

  public Headline withSummary(String value) {
    return with(b -> b.summary = value);
  }

  public Headline withMinutes(OptionalInt value) {
    return with(b -> b.minutes = value);
  }

  public Headline withLanguage(String value) {
    return with(b -> b.language = value);
  }

  public Headline withTags(List<String> value) {
    return with(b -> b.tags = value);
  }

  public Headline withKind(String value) {
    return with(b -> b.kind = value);
  }

  public Headline withSeries(String value) {
    return with(b -> b.series = value);
  }

  public Headline withPicture(String value) {
    return with(b -> b.picture = value);
  }

  private Headline with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /** The fields of a headline while one of them is exchanged. */
  private static final class Draft {
    private String title;
    private List<String> authors;
    private Optional<Dateline> published;
    private Optional<Dateline> updated;
    private String summary;
    private OptionalInt minutes;
    private String language;
    private List<String> tags;
    private String kind;
    private String series;
    private String picture;

    Draft(Headline from) {
      title = from.title;
      authors = from.authors;
      published = from.published;
      updated = from.updated;
      summary = from.summary;
      minutes = from.minutes;
      language = from.language;
      tags = from.tags;
      kind = from.kind;
      series = from.series;
      picture = from.picture;
    }

    Headline done() {
      return new Headline(
          title, authors, published, updated, summary, minutes, language, tags, kind, series,
          picture);
    }
  }
}
