package dev.lectern.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lectern.address.Address;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HostileFeedsTest {

  private static final Address ADDRESS = Address.of("https://hostile.example/feed");

  /** Generous: the machine may be busy; what goes wrong here takes minutes or all memory. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static Feed parse(String text) {
    return assertTimeoutPreemptively(LIMIT, () -> FeedParser.parse(text, ADDRESS));
  }

  private static boolean isWellFormed(String text) {
    return assertTimeoutPreemptively(
        LIMIT, () -> FeedParser.isWellFormed(text.getBytes(UTF_8), FeedHeaders.NONE));
  }

  @Test
  void a_billion_laughs_stay_unlaughed() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
    }
    String feed = laughs + "]><rss version='2.0'><channel><title>x &l39;</title></channel></rss>";
    assertThat(parse(feed).about().title().text()).isEqualTo("x &l39;");
    isWellFormed(feed);
  }

  @Test
  void external_entities_are_not_read() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<rss version='2.0'><channel><title>[&x;]</title></channel></rss>";
    assertThat(parse(feed).about().title().text()).isEqualTo("[&x;]");
    isWellFormed(feed);
  }

  @Test
  void nesting_does_not_exhaust_the_stack() {
    String deep = "<x>".repeat(100_000);
    parse("<rss><channel><item><description>" + deep);
    parse("<rss>" + "<item>".repeat(100_000));
    parse("<rss><channel>" + "<media:group>".repeat(100_000));
    parse("<rss><channel><item><description><![CDATA[" + "<div>".repeat(100_000));
    parse("<rss><channel><item><description><![CDATA[" + "<iframe>".repeat(20_000));
    parse("{\"items\":[" + "[".repeat(100_000));
    isWellFormed(deep);
    isWellFormed("{\"a\":" + "[".repeat(100_000));
  }

  @Test
  void a_million_entries_are_cut_and_say_so_by_their_number() {
    assertThat(parse("<rss><channel>" + "<item/>".repeat(1_000_000)).entries())
        .hasSize(XmlReader.MOST_ENTRIES);
    assertThat(parse("{\"items\":[" + "{},".repeat(1_000_000)).entries())
        .hasSize(XmlReader.MOST_ENTRIES);
  }

  @Test
  void a_million_of_anything_is_bounded() {
    String links = "<link>https://x.example/</link><category>a</category><a:b/>".repeat(100_000);
    Entry entry = parse("<rss><channel><item>" + links).entries().getFirst();
    assertThat(entry.about().links()).hasSize(AboutReader.MOST);
    assertThat(entry.about().categories()).hasSize(1);
    assertThat(entry.about().extras()).hasSize(AboutReader.MOST);
  }

  @Test
  void long_texts_do_not_slow_the_patterns_down() {
    parse(
        "<rss><channel><pubDate>"
            + "1 ".repeat(200_000)
            + "</pubDate><author>"
            + "a.".repeat(200_000));
    parse("<rss><channel><title>" + "&lt;a ".repeat(200_000));
    parse("<rss><channel><link>" + "a".repeat(500_000) + ":");
    parse("<" + "!".repeat(300_000));
    assertThat(FeedParser.isFeed("<!--".repeat(100_000))).isFalse();
  }

  @Test
  void namespaces_piled_up_stay_cheap() {
    StringBuilder pile = new StringBuilder("<rss>");
    for (int i = 0; i < 20_000; i++) {
      pile.append("<a xmlns:p%d='u' xmlns:q%d='v'>".formatted(i, i));
    }
    parse(pile.toString());
  }

  @Test
  void nuls_and_controls_are_gone() {
    Feed feed = parse("\0\0<rss><channel><ti\0tle>a\0b\u0001c\u001b[31m</title></channel></rss>");
    assertThat(feed.about().title().text()).isEqualTo("abc[31m");
  }

  @Test
  void a_cut_feed_keeps_the_entries_before_the_cut() {
    Feed xml = parse("<rss><channel><item><title>1</title></item><item><title>2</title><desc");
    Feed json =
        parse("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1},{\"id\":");
    assertThat(xml.entries())
        .extracting(entry -> entry.about().title().text())
        .containsExactly("1", "2");
    assertThat(json.entries()).extracting(entry -> entry.about().id()).containsExactly("1");
  }

  @Property(seed = "2026", tries = 300)
  void any_bytes_are_read_without_a_throw(@ForAll byte[] body, @ForAll String type) {
    FeedHeaders headers = new FeedHeaders(type, type, type);
    assertThat(FeedParser.parse(body, headers, ADDRESS)).isNotNull();
    FeedParser.isWellFormed(body, headers);
  }

  @Property(seed = "2026", tries = 300)
  void any_soup_of_markup_is_read_without_a_throw(@ForAll("soups") String soup) {
    assertThat(FeedParser.parse(soup, ADDRESS)).isNotNull();
    assertThat(FeedParser.parse("<rss><channel><item>" + soup, ADDRESS).entries()).isNotEmpty();
    FeedParser.isFeed(soup);
    FeedParser.isWellFormed(soup.getBytes(UTF_8), FeedHeaders.NONE);
  }

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(
            "<rss",
            "<feed xmlns='http://www.w3.org/2005/Atom'>",
            "<entry>",
            "<item>",
            "</item>",
            ">",
            "<title type='html'>",
            "<link href='%'>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "&amp;",
            "&#x;",
            "&#55296;",
            "<content type='base64' mode='base64'>",
            "=",
            "\"",
            "'",
            "<a:b xml:base='::'>",
            "<image>",
            "<source url='x'>",
            "<georss:where>",
            "<pubDate>99 Jan",
            "<guid>//",
            "{",
            "}",
            "[",
            "\"items\":",
            ",",
            "<?xml encoding='",
            "<!DOCTYPE [",
            "\uFEFF",
            "\uD800",
            "<media:group>",
            "</")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}
