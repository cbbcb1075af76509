package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.query.QueryParser;
import dev.lectern.store.JudgedShelf.Judgement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the ranking against what people want who type these queries. */
class JudgedSearchTest {

  private static final int CUT = 10;

  /** What it means to be about something, of the grades 0 to 3. */
  private static final int ABOUT = 3;

  @TempDir private Path folder;
  private Shelf shelf;
  private Database database;
  private List<Judgement> judgements;

  @BeforeEach
  void fill() throws Exception {
    shelf = new Shelf(folder);
    JudgedShelf judged = JudgedShelf.read();
    judged.fill(shelf);
    judgements = judged.judgements();
    database = Database.open(shelf.file);
  }

  @AfterEach
  void close() {
    database.close();
    shelf.close();
  }

  @Test
  void few_hits_come_in_the_order_a_reader_wants() {
    assertThat(mentionsFirst(Search.WEIGHED, 0.98)).isEmpty();
  }

  /**
   * As in a library where every one of these words is in thousands of posts. A phrase that only
   * stands in the text is no topic; the posts with it come newest first.
   */
  @Test
  void many_hits_come_in_the_order_a_reader_wants() {
    assertThat(mentionsFirst(0, 0.97)).containsExactly("--dry-run");
  }

  /**
   * The queries with a mention before what is about it; the worth of all orders is above a limit.
   */
  private List<String> mentionsFirst(int weighed, double limit) {
    List<String> report = new ArrayList<>();
    List<String> mentionsFirst = new ArrayList<>();
    double gains = 0;
    double reciprocals = 0;
    for (Judgement judgement : judgements) {
      List<String> found = found(judgement.query(), weighed);
      assertThat(found).as(judgement.query()).containsAll(judgement.wanted().keySet());
      double own = gain(found, judgement.wanted());
      gains += own;
      reciprocals += reciprocal(found, judgement.wanted());
      report.add("%.3f %s %s".formatted(own, judgement.query(), found));
      if (mentionStandsBefore(found, judgement.wanted())) {
        mentionsFirst.add(judgement.query());
      }
    }
    report.add("gain %.4f, first %.4f".formatted(gains / count(), reciprocals / count()));
    assertThat(Math.min(gains, reciprocals) / count())
        .as(String.join("\n", report))
        .isGreaterThan(limit);
    return mentionsFirst;
  }

  private int count() {
    return judgements.size();
  }

  private List<String> found(String query, int weighed) {
    return database
        .read(session -> new Search(session, QueryParser.parse(query), weighed).hits(0, 100))
        .stream()
        .map(hit -> hit.post().headline().kind())
        .toList();
  }

  /**
   * NDCG: what the order is worth, the lower ranks counting less, of what the best one would be.
   */
  private static double gain(List<String> found, Map<String, Integer> wanted) {
    List<Integer> best = wanted.values().stream().sorted(Comparator.reverseOrder()).toList();
    return worth(found.stream().map(name -> wanted.getOrDefault(name, 0)).toList()) / worth(best);
  }

  private static double worth(List<Integer> grades) {
    double worth = 0;
    for (int i = 0; i < Math.min(CUT, grades.size()); i++) {
      worth += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
    }
    return worth;
  }

  /** One by the rank of the first of the best. */
  private static double reciprocal(List<String> found, Map<String, Integer> wanted) {
    int best = wanted.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    for (int i = 0; i < found.size(); i++) {
      if (wanted.getOrDefault(found.get(i), 0) == best) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static boolean mentionStandsBefore(List<String> found, Map<String, Integer> wanted) {
    boolean mentioned = false;
    for (String name : found) {
      int grade = wanted.getOrDefault(name, 0);
      if (mentioned && grade == ABOUT) {
        return true;
      }
      mentioned |= grade <= 1;
    }
    return false;
  }
}
