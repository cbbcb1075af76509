package dev.lectern.ui;

import dev.lectern.article.PlainText;
import dev.lectern.query.Query;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.PostRow;
import java.util.Locale;
import java.util.regex.Pattern;

/** The query language, roughly. */
final class Matching {

  private Matching() {}

  static boolean matches(Query query, PostRow row) {
    return switch (query) {
      case Query.All all -> true;
      case Query.And and -> and.parts().stream().allMatch(part -> matches(part, row));
      case Query.Or or -> or.parts().stream().anyMatch(part -> matches(part, row));
      case Query.Not not -> !matches(not.part(), row);
      case Query.Word word -> has(text(row), word);
      case Query.Phrase phrase -> text(row).contains(phrase.text().toLowerCase(Locale.ROOT));
      case Query.In in -> in(in, row);
      case Query.Is is -> is(is.flag(), row);
      case Query.Minutes minutes -> true;
      case Query.Published published -> true;
    };
  }

  /** Whole words, as the library does it, unless the query says that one may go on. */
  private static boolean has(String text, Query.Word word) {
    String wanted = Pattern.quote(word.text().toLowerCase(Locale.ROOT));
    String end = word.prefix() ? "" : "(?!\\p{IsLatin}|\\d)";
    return Pattern.compile("(?<!\\p{IsLatin}|\\d)" + wanted + end).matcher(text).find();
  }

  private static String text(PostRow row) {
    return (row.headline().title()
            + " "
            + row.headline().summary()
            + " "
            + PlainText.of(Samples.post(row, Place.START).article().orElseThrow().body()))
        .toLowerCase(Locale.ROOT);
  }

  private static boolean in(Query.In in, PostRow row) {
    return switch (in.field()) {
      case BLOG -> row.blogName().equals(in.text());
      case TAG -> row.headline().tags().contains(in.text());
      case TITLE -> row.headline().title().contains(in.text());
      case AUTHOR -> row.headline().authors().contains(in.text());
      case KIND -> row.headline().kind().equals(in.text());
    };
  }

  private static boolean is(Query.Flag flag, PostRow row) {
    return switch (flag) {
      case UNREAD -> !row.read();
      case READ -> row.read();
      case STARRED -> row.starred();
      case STARTED -> row.progress() > 0 && row.progress() < 1;
      case NEW -> row.fresh();
      case CHANGED -> row.changed();
      case FAILED -> !row.problem().isEmpty();
    };
  }
}
