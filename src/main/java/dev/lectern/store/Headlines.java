package dev.lectern.store;

import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/** Headlines as columns of the table {@code post}. */
final class Headlines {

  /** In the order of {@link #values}. */
  static final String COLUMNS =
      "title, authors, published, updated, summary, minutes, language, tags, kind, series, picture";

  private static final int SORTED = 80;

  /** The column has 0 for a read time that is not known, so that less than a minute is below it. */
  private static final int LESS_THAN_A_MINUTE = -1;

  private Headlines() {}

  /** Reads the columns by their names. */
  static Headline read(ResultSet row) throws SQLException {
    return new Headline(
        row.getString("title"),
        Lines.split(row.getString("authors")),
        date(row.getString("published")),
        date(row.getString("updated")),
        row.getString("summary"),
        minutes(row.getInt("minutes")),
        row.getString("language"),
        Lines.split(row.getString("tags")),
        row.getString("kind"),
        row.getString("series"),
        row.getString("picture"));
  }

  private static OptionalInt minutes(int column) {
    return column == 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(0, column));
  }

  private static int minutes(OptionalInt minutes) {
    int known = minutes.orElse(0);
    return minutes.isPresent() && known == 0 ? LESS_THAN_A_MINUTE : known;
  }

  private static Optional<Dateline> date(String iso) {
    return iso.isEmpty() ? Optional.empty() : Dateline.parse(iso);
  }

  static Object[] values(Headline headline) {
    return new Object[] {
      headline.title(),
      Lines.join(headline.authors()),
      headline.published().map(Dateline::toString).orElse(""),
      headline.updated().map(Dateline::toString).orElse(""),
      headline.summary(),
      minutes(headline.minutes()),
      headline.language(),
      Lines.join(headline.tags()),
      headline.kind(),
      headline.series(),
      headline.picture()
    };
  }

  /** What lists sort by: the folded title without the marks before its first word. */
  static String sortTitle(String title) {
    String folded = Folding.fold(title);
    int start = 0;
    while (start < folded.length() && !Character.isLetterOrDigit(folded.codePointAt(start))) {
      start += Character.charCount(folded.codePointAt(start));
    }
    String words = start < folded.length() ? folded.substring(start) : folded;
    return words.substring(0, Math.min(SORTED, words.length()));
  }
}
