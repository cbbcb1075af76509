package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What newsboat holds comes over: feeds with names and tags, entries, what was read and flagged.
 */
class NewsboatTest {

  private static final String LONG = "<p>" + "Every kettle sings in its own key. ".repeat(40);

  @TempDir private Path home;
  @TempDir private Path elsewhere;

  private Path urls(String text) throws IOException {
    return Files.writeString(elsewhere.resolve("urls"), text);
  }

  /** The tables as newsboat 2 makes them, as far as they are read. */
  private Path cache() throws SQLException {
    Path file = elsewhere.resolve("cache.db");
    try (Connection cache = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = cache.createStatement()) {
      statement.executeUpdate(
          """
          CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY NOT NULL,
            url VARCHAR(1024) NOT NULL, title VARCHAR(1024) NOT NULL);
          CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            guid VARCHAR(64) NOT NULL, title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL,
            url VARCHAR(1024) NOT NULL, feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL,
            content VARCHAR(65535) NOT NULL, unread INTEGER(1) NOT NULL, flags VARCHAR(52),
            deleted INTEGER(1) NOT NULL DEFAULT 0);
          INSERT INTO rss_feed VALUES
            ('https://kettles.example/feed.xml', 'https://kettles.example/', 'All Kettles'),
            ('filter:sed:https://pots.example/rss', 'https://pots.example/', 'Pots');
          """);
      item(cache, "/whole", "Whole", LONG, 0, "s");
      item(cache, "/teaser", "Teaser", "<p>Only a <b>taste</b>.", 1, "");
      item(cache, "", "No link", "x", 1, "");
      statement.executeUpdate(
          "INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, deleted)"
              + " VALUES ('g', 'Deleted', '', 'https://kettles.example/d',"
              + " 'https://kettles.example/feed.xml', 0, '', 1, 1)");
    }
    return file;
  }

  private static void item(
      Connection cache, String path, String title, String content, int unread, String flags)
      throws SQLException {
    try (PreparedStatement insert =
        cache.prepareStatement(
            "INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags)"
                + " VALUES (?, ?, 'Ann', ?, 'https://kettles.example/feed.xml', 1740000000, ?, ?, ?)")) {
      insert.setString(1, title);
      insert.setString(2, title);
      insert.setString(3, path.isEmpty() ? "" : "https://kettles.example" + path);
      insert.setString(4, content);
      insert.setInt(5, unread);
      insert.setString(6, flags);
      insert.executeUpdate();
    }
  }

  @Test
  void urls_give_feeds_with_their_names_and_tags() throws IOException {
    Path urls =
        urls(
            """
            # what I read

            https://one.example/feed tech "hard ware" "~The \\"One\\"" !
            https://two.example/feed
            "filter:sed 's/a/b/':https://three.example/feed" deep
            "query:Unread:unread = \\"yes\\""
            exec:~/bin/feed
            """);
    Run run = Run.lectern(home, "import", urls.toString());
    assertThat(run).as(run.err()).returns(0, Run::code);
    assertThat(run.err()).contains("3 blogs, 3 of them new", "2 lines meant for newsboat only");
    assertThat(Run.lectern(home, "blogs", "--json").out())
        .contains("\"name\":\"The \\\"One\\\"\"", "\"tags\":[\"tech\",\"hard ware\"]")
        .contains("\"name\":\"two.example\"")
        .contains("https://three.example/feed", "\"tags\":[\"deep\"]");
    assertThat(Run.lectern(home, "import", urls.toString()).err()).contains("0 of them new");
  }

  @Test
  void the_cache_gives_entries_and_what_was_done_with_them() throws SQLException {
    Path cache = cache();
    Run run = Run.lectern(home, "import", cache.toString());
    assertThat(run).as(run.err()).returns(0, Run::code);
    assertThat(run.err()).contains("2 blogs new, 2 posts taken, 1 without an address");
    String format = "{title}|{author}|{published}|{read}|{starred}|{status}|{summary}";
    assertThat(Run.lectern(home, "list", "--sort", "title", "--format", format).lines())
        .containsExactly(
            "Teaser|Ann|2025-02-19T21:20:00Z|false|false|listed|Only a taste.",
            "Whole|Ann|2025-02-19T21:20:00Z|true|true|held|");
    assertThat(Run.lectern(home, "show", "Whole").out()).contains("Every kettle sings");
    assertThat(Run.lectern(home, "show", "Teaser").err())
        .contains("not fetched yet", "lectern sync");
  }

  @Test
  void a_second_import_changes_nothing_and_the_list_of_feeds_names_the_same_blogs()
      throws IOException, SQLException {
    Path urls = urls("https://kettles.example/feed.xml tea\nfilter:sed:https://pots.example/rss\n");
    Path cache = cache();
    assertThat(Run.lectern(home, "import", urls.toString(), cache.toString()).code()).isZero();
    String before = Run.lectern(home, "list", "--json").out();
    Run again = Run.lectern(home, "import", cache.toString(), urls.toString());
    assertThat(again.err()).contains("0 blogs new", "0 of them new");
    assertThat(Run.lectern(home, "list", "--json").out()).isEqualTo(before);
    assertThat(Run.lectern(home, "blogs", "--json").lines())
        .hasSize(2)
        .anySatisfy(blog -> assertThat(blog).contains("\"All Kettles\"", "\"tags\":[\"tea\"]"));
  }

  @Test
  void one_file_that_is_missing_does_not_stop_the_others() throws IOException {
    Path urls = urls("https://one.example/feed\n");
    Run run = Run.lectern(home, "import", elsewhere.resolve("none").toString(), urls.toString());
    assertThat(run).returns(3, Run::code);
    assertThat(run.err()).contains("no such file", "1 blog, 1 of them new");
  }
}
