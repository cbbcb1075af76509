package dev.lectern.store;

import dev.lectern.query.Query;
import dev.lectern.query.QueryWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** "Did you mean": the words of the library's headlines and topics nearest to one it has not. */
final class Suggestions {

  private static final int MOST = 5;

  private Suggestions() {}

  /** A word, how far it is, and how many posts are about it. */
  private record Candidate(String word, int distance, long posts) {}

  /** Several for one word; of more words, one query with all of them put right. */
  static List<String> of(Session session, Query query) throws SQLException {
    if (query instanceof Query.Word word) {
      return nearest(session, word.text());
    }
    Query corrected = corrected(session, query);
    return corrected.equals(query) ? List.of() : List.of(QueryWriter.write(corrected));
  }

  private static Query corrected(Session session, Query query) throws SQLException {
    return switch (query) {
      case Query.And and -> new Query.And(corrected(session, and.parts()));
      case Query.Or or -> new Query.Or(corrected(session, or.parts()));
      case Query.Word word -> corrected(session, word);
      case Query.Phrase phrase -> new Query.Phrase(correctedPhrase(session, phrase.text()));
      case Query.In in -> in;
      case Query.All all -> all;
      case Query.Not not -> not;
      case Query.Is is -> is;
      case Query.Minutes minutes -> minutes;
      case Query.Published span -> span;
    };
  }

  private static Query.Word corrected(Session session, Query.Word word) throws SQLException {
    List<String> nearest =
        isHeld(session, word.text(), word.prefix()) ? List.of() : nearest(session, word.text());
    return nearest.isEmpty() ? word : new Query.Word(nearest.getFirst(), false);
  }

  private static List<Query> corrected(Session session, List<Query> parts) throws SQLException {
    List<Query> corrected = new ArrayList<>();
    for (Query part : parts) {
      corrected.add(corrected(session, part));
    }
    return corrected;
  }

  private static String correctedPhrase(Session session, String phrase) throws SQLException {
    StringJoiner corrected = new StringJoiner(" ");
    for (String word : phrase.split("\\s+", -1)) {
      corrected.add(corrected(session, new Query.Word(word, false)).text());
    }
    return corrected.toString();
  }

  private static boolean isHeld(Session session, String word, boolean prefix) throws SQLException {
    Leaf leaf = Leaf.of(word, prefix, "");
    return leaf.isEmpty()
        || session
            .first("SELECT 1 FROM search WHERE search MATCH ?", row -> true, leaf.match())
            .isPresent();
  }

  private static List<String> nearest(Session session, String typed) throws SQLException {
    List<Words.Word> words = Words.of(typed);
    if (words.size() != 1 || words.getFirst().text().length() < 3) {
      return List.of();
    }
    String word = words.getFirst().text();
    List<String> near = near(session, word, word.substring(0, 1));
    return near.isEmpty() ? near(session, word, word.substring(1, 2)) : near;
  }

  /** Of the words with that first letter; people seldom get it wrong, but they swap it. */
  private static List<String> near(Session session, String word, String first) throws SQLException {
    int limit = word.length() < 5 ? 1 : 2;
    List<Candidate> candidates = new ArrayList<>();
    session.list(
        "SELECT term, doc FROM topic_words WHERE term >= ? AND term < ?",
        row -> {
          String term = row.getString(1);
          int distance = EditDistance.within(limit, word, term);
          if (distance > 0 && distance <= limit) {
            candidates.add(new Candidate(term, distance, row.getLong(2)));
          }
          return distance;
        },
        first,
        first + "\uffff");
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::distance)
                .thenComparing(Comparator.comparingLong(Candidate::posts).reversed())
                .thenComparing(Candidate::word))
        .limit(MOST)
        .map(Candidate::word)
        .toList();
  }
}
