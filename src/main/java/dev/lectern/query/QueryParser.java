package dev.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the query language; total: any string is a valid query, and what cannot be an operator is
 * text to be found. Words stand for "and", which binds closer than {@code OR}.
 */
public final class QueryParser {

  private static final Pattern MINUTES = Pattern.compile("([<>])(\\d{1,5})m");

  private final List<Token> tokens;
  private int at;

  private QueryParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  public static Query parse(String text) {
    return new QueryParser(Lexer.tokens(text)).either();
  }

  /** Reads a text that is still being typed: the word at its end may be the beginning of one. */
  public static Query typing(String text) {
    Query query = parse(text);
    boolean open =
        !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return open ? withOpenEnd(query) : query;
  }

  private static Query withOpenEnd(Query query) {
    return switch (query) {
      case Query.And and -> new Query.And(withOpenEnd(and.parts()));
      case Query.Or or -> new Query.Or(withOpenEnd(or.parts()));
      case Query.Word word -> new Query.Word(word.text(), true);
      case Query.In in when !in.text().endsWith("*") -> new Query.In(in.field(), in.text() + "*");
      case Query.In in -> in;
      case Query.All all -> all;
      case Query.Not not -> not;
      case Query.Phrase phrase -> phrase;
      case Query.Is is -> is;
      case Query.Minutes minutes -> minutes;
      case Query.Published published -> published;
    };
  }

  private static List<Query> withOpenEnd(List<Query> parts) {
    List<Query> changed = new ArrayList<>(parts);
    changed.add(withOpenEnd(changed.removeLast()));
    return changed;
  }

  private Query either() {
    List<Query> parts = new ArrayList<>();
    do {
      addFlat(all(), parts);
    } while (takeEither());
    return parts.size() > 1
        ? new Query.Or(parts)
        : parts.isEmpty() ? new Query.All() : parts.getFirst();
  }

  private static void addFlat(Query part, List<Query> parts) {
    if (part instanceof Query.Or or) {
      parts.addAll(or.parts());
    } else if (!(part instanceof Query.All)) {
      parts.add(part);
    }
  }

  private boolean takeEither() {
    if (at < tokens.size() && tokens.get(at) instanceof Token.Either) {
      at++;
      return true;
    }
    return false;
  }

  private Query all() {
    List<Query> parts = new ArrayList<>();
    while (at < tokens.size() && !(tokens.get(at) instanceof Token.Close)) {
      if (tokens.get(at) instanceof Token.Either && !parts.isEmpty() && operandFollows()) {
        break;
      }
      Query part = part();
      if (part instanceof Query.And and) {
        parts.addAll(and.parts());
      } else if (!(part instanceof Query.All)) {
        parts.add(part);
      }
    }
    return parts.isEmpty()
        ? new Query.All()
        : parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  private boolean operandFollows() {
    return at + 1 < tokens.size()
        && switch (tokens.get(at + 1)) {
          case Token.Close close -> false;
          case Token.Either either -> false;
          case Token.Quoted quoted -> !quoted.text().isBlank();
          case Token.Open open -> true;
          case Token.Minus minus -> true;
          case Token.Plain plain -> true;
          case Token.Named named -> true;
        };
  }

  private Query part() {
    return switch (tokens.get(at++)) {
      case Token.Open open -> group();
      case Token.Minus minus -> negated();
      case Token.Either either -> new Query.Phrase("OR");
      case Token.Quoted quoted -> phrase(quoted.text());
      case Token.Plain plain -> plain(plain.text());
      case Token.Named named -> named(named);
      case Token.Close close -> new Query.Phrase(")");
    };
  }

  private Query group() {
    Query inside = either();
    at++;
    return inside instanceof Query.All ? new Query.Phrase("()") : inside;
  }

  private Query negated() {
    Query part = at < tokens.size() ? part() : new Query.All();
    return part instanceof Query.All ? part : new Query.Not(part);
  }

  private static Query phrase(String text) {
    return text.isBlank() ? new Query.All() : new Query.Phrase(text.strip());
  }

  private static Query plain(String text) {
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.matches()) {
      return new Query.Minutes(minutes.group(1).equals(">"), Integer.parseInt(minutes.group(2)));
    }
    boolean prefix = text.length() > 1 && text.endsWith("*");
    return new Query.Word(prefix ? text.substring(0, text.length() - 1) : text, prefix);
  }

  private static Query named(Token.Named named) {
    String value = named.value();
    Optional<Query> query =
        switch (named.name()) {
          case "is" -> flag(value);
          case "after" -> Days.after(value);
          case "before" -> Days.before(value);
          case "on" -> Days.on(value);
          default -> Optional.of(new Query.In(field(named.name()), value));
        };
    return query.orElseGet(() -> phrase(named.name() + ":" + value.replace('"', ' ')));
  }

  private static Query.Field field(String name) {
    return Query.Field.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Optional<Query> flag(String value) {
    for (Query.Flag flag : Query.Flag.values()) {
      if (flag.name().equalsIgnoreCase(value)) {
        return Optional.of(new Query.Is(flag));
      }
    }
    return Optional.empty();
  }
}
