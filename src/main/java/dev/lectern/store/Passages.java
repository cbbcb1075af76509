package dev.lectern.store;

import dev.lectern.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where in a text the words of a query stand, by the same rules as the index finds them. */
public final class Passages {

  private Passages() {}

  /** A stretch of a text, in characters; the end is exclusive. */
  public record Range(int start, int end) {}

  /** A hit of one of the leaves, by its number. */
  record Found(int leaf, int start, int end) {}

  /** The stretches of a text that a query asks for, in order and apart from each other. */
  public static List<Range> of(Query query, String text) {
    List<Range> ranges = new ArrayList<>();
    for (Found found : find(leaves(query), text)) {
      if (ranges.isEmpty() || found.start >= ranges.getLast().end()) {
        ranges.add(new Range(found.start, found.end));
      }
    }
    return ranges;
  }

  /** What a query wants to be there; what it wants not to be there is not shown. */
  static List<Leaf> leaves(Query query) {
    return wanted(query).filter(leaf -> !leaf.isEmpty()).toList();
  }

  private static Stream<Leaf> wanted(Query query) {
    return switch (query) {
      case Query.And and -> and.parts().stream().flatMap(Passages::wanted);
      case Query.Or or -> or.parts().stream().flatMap(Passages::wanted);
      case Query.Word word -> Stream.of(Leaf.of(word.text(), word.prefix(), ""));
      case Query.Phrase phrase -> Stream.of(Leaf.of(phrase.text(), false, ""));
      case Query.In in -> named(in);
      case Query.All all -> Stream.of();
      case Query.Not not -> Stream.of();
      case Query.Is is -> Stream.of();
      case Query.Minutes minutes -> Stream.of();
      case Query.Published span -> Stream.of();
    };
  }

  private static Stream<Leaf> named(Query.In in) {
    boolean prefix = in.text().length() > 1 && in.text().endsWith("*");
    String text = prefix ? in.text().substring(0, in.text().length() - 1) : in.text();
    return switch (in.field()) {
      case TITLE, AUTHOR -> Stream.of(Leaf.of(text, prefix, ""));
      case TAG, BLOG, KIND -> Stream.of();
    };
  }

  static List<Found> find(List<Leaf> leaves, String text) {
    List<Found> found = new ArrayList<>();
    List<Words.Word> words = leaves.isEmpty() ? List.of() : Words.of(text);
    for (int at = 0; at < words.size(); at++) {
      for (int leaf = 0; leaf < leaves.size(); leaf++) {
        int length = leaves.get(leaf).matches(words, at);
        if (length > 0) {
          int start = words.get(at).start();
          found.add(new Found(leaf, start, end(leaves.get(leaf), words, at + length - 1)));
        }
      }
    }
    return found;
  }

  /** Of a pair that was asked for by its first character, only that is the hit. */
  private static int end(Leaf leaf, List<Words.Word> words, int last) {
    Words.Word word = words.get(last);
    String wanted = leaf.words().getLast();
    boolean half =
        leaf.prefix()
            && wanted.codePointCount(0, wanted.length()) == 1
            && Letters.isUnspaced(wanted.codePointAt(0));
    return half ? Math.min(word.end(), word.start() + wanted.length()) : word.end();
  }
}
