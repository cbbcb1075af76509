package dev.lectern.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a query so that it reads back as the same. */
public final class QueryWriter {

  private QueryWriter() {}

  public static String write(Query query) {
    return switch (query) {
      case Query.All all -> "";
      case Query.And and -> join(and.parts(), " ");
      case Query.Or or ->
          or.parts().stream().map(QueryWriter::alternative).collect(Collectors.joining(" OR "));
      case Query.Not not -> "-" + operand(not.part());
      case Query.Word word -> word(word);
      case Query.Phrase phrase -> quoted(phrase.text());
      case Query.In in -> in.field().name().toLowerCase(Locale.ROOT) + ":" + value(in.text());
      case Query.Is is -> "is:" + is.flag().name().toLowerCase(Locale.ROOT);
      case Query.Minutes minutes -> (minutes.longer() ? ">" : "<") + minutes.minutes() + "m";
      case Query.Published published -> Days.write(published);
    };
  }

  private static String join(List<Query> parts, String between) {
    return parts.stream()
        .map(part -> part instanceof Query.Or ? "(" + write(part) + ")" : write(part))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(between));
  }

  private static String alternative(Query part) {
    return part instanceof Query.Or ? "(" + write(part) + ")" : write(part);
  }

  private static String operand(Query part) {
    String text = write(part);
    boolean group = part instanceof Query.And || part instanceof Query.Or;
    return group || text.startsWith("-") ? "(" + text + ")" : text;
  }

  /** A word made by a program may hold what would be an operator; quoting keeps it text. */
  private static String word(Query.Word word) {
    String text = word.text() + (word.prefix() ? "*" : "");
    return QueryParser.parse(text).equals(word) ? text : quoted(word.text());
  }

  private static String value(String text) {
    boolean plain =
        !text.isEmpty() && text.charAt(0) != '"' && text.codePoints().noneMatch(QueryWriter::ends);
    return plain ? text : quoted(text);
  }

  private static boolean ends(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')';
  }

  private static String quoted(String text) {
    return '"' + text.replace('"', ' ').strip() + '"';
  }
}
