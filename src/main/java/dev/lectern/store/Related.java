package dev.lectern.store;

import dev.lectern.store.Library.PostRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds posts that share the words which a post is about and few others are. */
final class Related {

  private static final int WORDS = 8;

  private Related() {}

  /** A word and the number of posts that are about it. */
  private record Word(String text, long posts) {}

  static List<PostRow> to(Session session, long post, int size) throws SQLException {
    List<Word> words = telling(session, post);
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> leaves =
        words.stream().map(word -> new Leaf(List.of(word.text), false, "").match()).toList();
    List<Long> ids =
        session.numbers(
            "SELECT l.post FROM topic CROSS JOIN listing l ON l.rank = topic.rowid"
                + " WHERE topic MATCH ? AND l.post <> ?"
                + " ORDER BY bm25(topic, 6, 2, 1, 6, 0, 3), l.rank DESC LIMIT ?",
            String.join(" OR ", leaves),
            post,
            size);
    return Rows.of(session, ids);
  }

  /** The rarer of the words of its title, its tags and its topics, that some other post shares. */
  private static List<Word> telling(Session session, long post) throws SQLException {
    List<Word> words = new ArrayList<>();
    long all = session.number("SELECT coalesce(sum(posts), 0) FROM tally");
    for (String text : about(session, post)) {
      long posts = session.number("SELECT doc FROM topic_words WHERE term = ?", text);
      if (posts > 1 && posts <= Math.max(20, all / 10)) {
        words.add(new Word(text, posts));
      }
    }
    words.sort(Comparator.comparingLong(Word::posts));
    return words.subList(0, Math.min(WORDS, words.size()));
  }

  private static Set<String> about(Session session, long post) throws SQLException {
    Set<String> words = new LinkedHashSet<>();
    session.list(
        """
        SELECT post.title, tags, coalesce(text, x'') AS text FROM post
        LEFT JOIN body ON body.post = post.id WHERE id = ?
        """,
        row -> {
          Words.of(row.getString("title") + "\n" + row.getString("tags"))
              .forEach(word -> addTelling(word.text(), words));
          String topics = Topics.words(Words.of(Packed.unpackOrEmpty(row.getBytes("text"))));
          Words.of(topics).forEach(word -> addTelling(word.text(), words));
          return post;
        },
        post);
    return words;
  }

  private static void addTelling(String word, Set<String> words) {
    if (word.length() >= 2 && !Topics.isSilent(word)) {
      words.add(word);
    }
  }
}
