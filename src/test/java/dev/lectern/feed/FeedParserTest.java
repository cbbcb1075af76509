package dev.lectern.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedParserTest {

  private static final Address ADDRESS = Address.of("https://a.example/blog/feed");

  private static About item(String inside) {
    return FeedParser.parse("<rss version='2.0'><channel><item>" + inside, ADDRESS)
        .entries()
        .getFirst()
        .about();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title>Q&amp;amp;A</title>                                | Q&A
          <title>a &amp;lt;b&amp;gt; c</title>                      | a <b> c
          <title>List&lt;String&gt; explained</title>               | List<String> explained
          <title>&lt;em>New&lt;/em> &amp;#8217;s</title>            | New ’s
          <title><![CDATA[<b>bold</b> &mdash; claim]]></title>      | bold — claim
          <title>if a &lt; b &amp; c</title>                        | if a < b & c
          <title>don&#146;t</title>                                 | don’t
          <title>AT&T</title>                                       | AT&T
          <title><b>inline</b> mark</title>                         | inline mark
          <media:title>second</media:title><title>first</title>     | first
          <TITLE>shouted</TITLE>                                    | shouted
          """)
  void titles_are_read_as_they_are_meant(String markup, String expected) {
    assertThat(item(markup).title().text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link>/p</link>                                                          | https://a.example/p
          <guid>https://a.example/g</guid>                                         | https://a.example/g
          <guid>https://a.example/g</guid><link>https://a.example/l</link>         | https://a.example/l
          <guid isPermaLink='false'>https://a.example/g</guid>                     | ''
          <guid>tag:1</guid>                                                       | ''
          <link href='/h'/>                                                        | https://a.example/h
          <link rel='self' href='/s'/><link rel='alternate' href='/h'/>            | https://a.example/h
          <link type='application/pdf' href='/f'/><link href='/h'/>                | https://a.example/h
          <link>javascript:x()</link>                                              | ''
          <link><![CDATA[ https://a.example/c?d=1&e=2 ]]></link>                   | https://a.example/c?d=1&e=2
          """)
  void the_page_of_an_entry_is_found(String markup, String expected) {
    assertThat(item(markup).link()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <author>ann@b.example (Ann)</author>                                     | Ann (ann@b.example)
          <author>Ann &lt;ann@b.example&gt;</author>                               | Ann (ann@b.example)
          <author>ann@b.example</author>                                           | ann@b.example
          <author>Ann Moor</author>                                                | Ann Moor
          <author><name>Ann</name><email>a@b.example</email></author>              | Ann (a@b.example)
          <dc:creator>Ann</dc:creator>                                             | Ann
          <x:creator xmlns:x='http://purl.org/dc/elements/1.1/'>Ann</x:creator>    | Ann
          <itunes:author>Ann</itunes:author>                                       | Ann
          """)
  void authors_are_read_in_every_form(String markup, String expected) {
    assertThat(item(markup).people().authors()).extracting(Person::label).containsExactly(expected);
  }

  @Test
  void references_are_resolved_against_content_location_before_the_address() {
    byte[] body = "<feed><link href='x'/></feed>".getBytes(UTF_8);
    FeedHeaders headers = new FeedHeaders("", "de", "https://b.example/dir/");
    Feed feed = FeedParser.parse(body, headers, ADDRESS);
    assertThat(feed.about().link()).isEqualTo("https://b.example/dir/x");
    assertThat(feed.about().language()).isEqualTo("de");
  }

  @Test
  void a_prefix_is_only_a_name_for_its_namespace() {
    About about =
        item(
            "<a:description xmlns:a='https://other.example/'>wrong</a:description>"
                + "<description>right</description>");
    assertThat(about.summary().value()).isEqualTo("right");
    assertThat(about.extra("a_description")).isEqualTo("wrong");
  }

  @Test
  void an_entry_inside_a_source_is_none() {
    Feed feed =
        FeedParser.parse(
            "<feed><entry><source><entry><title>no</title></entry></source></entry></feed>",
            ADDRESS);
    assertThat(feed.entries()).hasSize(1);
  }

  @Test
  void a_page_is_no_feed() {
    assertThat(FeedParser.parse("<html><body><p>hi</p></body></html>", ADDRESS).isFeed()).isFalse();
    assertThat(FeedParser.parse("{\"a\":1}", ADDRESS).isFeed()).isFalse();
    assertThat(FeedParser.parse("", ADDRESS).isFeed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss><channel/></rss>          |                           | true
          <rss><channel/></rss>          | application/rss+xml       | true
          <rss><channel/></rss>          | text/xml; charset=utf-8   | true
          <rss><channel/></rss>          | text/plain                | false
          <rss><channel></rss>           |                           | false
          <rss>a & b</rss>               |                           | false
          <rss>a &nbsp; b</rss>          |                           | false
          <rss><dc:x/></rss>             |                           | false
          {"version": 1}                 | application/feed+json     | true
          {"version": 1                  |                           | false
          """)
  void well_formedness_is_judged_to_the_letter(String text, String type, boolean expected) {
    FeedHeaders headers = FeedHeaders.ofType(type == null ? "" : type);
    assertThat(FeedParser.isWellFormed(text.getBytes(UTF_8), headers)).isEqualTo(expected);
  }
}
