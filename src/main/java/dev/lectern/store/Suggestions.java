package dev.lectern.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** "Did you mean": the words of the library's headlines and topics nearest to one it has not. */
final class Suggestions {

  private static final int MOST = 5;

  private Suggestions() {}

  /** A word, how far it is, and how many posts are about it. */
  private record Candidate(String word, int distance, long posts) {}

  static List<String> of(Session session, String typed) throws SQLException {
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
