package dev.lectern.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Document;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemoBlogTest {
  private static final Pattern LOCAL_ADDRESS = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
  private static final Pattern JUMP = Pattern.compile("href=\"#([^\"]+)\"");
  private static final Pattern SHOWN_POST = Pattern.compile("href=\"(/blog/[a-z0-9-]+/)\"");

  private final DemoBlog blog = DemoBlog.start();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private List<String> slugs = List.of();

  @BeforeAll
  void read_the_list_of_posts() {
    slugs = Resources.text("posts.txt").lines().toList();
  }

  @AfterAll
  void close_the_blog() {
    blog.close();
  }

  @Test
  void address_is_the_index_on_the_loopback_interface() throws Exception {
    assertThat(blog.address()).matches("http://127\\.0\\.0\\.1:\\d+/blog/");
    assertThat(get("/blog/").statusCode()).isEqualTo(200);
  }

  @Test
  void every_post_is_reachable_and_shows_its_title() throws Exception {
    assertThat(slugs).hasSizeBetween(12, 14).doesNotHaveDuplicates();
    for (Post post : new Shelf().posts()) {
      HttpResponse<String> page = get(post.path());
      assertThat(page.statusCode()).as(post.path()).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
      assertThat(page.body()).contains("<h1 class=\"post-title\">" + Markup.escape(post.title()));
    }
  }

  @Test
  void index_pages_link_each_post_exactly_once_and_newest_first() throws Exception {
    StringBuilder pages = new StringBuilder();
    for (int number : List.of(1, 2, 3)) {
      pages.append(get(number == 1 ? "/blog/" : "/blog/page/" + number + "/").body());
    }
    assertThat(matches(SHOWN_POST, pages.toString()))
        .containsExactlyElementsOf(slugs.stream().map(slug -> "/blog/" + slug + "/").toList());
  }

  @Test
  void posts_are_listed_newest_first() {
    List<Post> posts = new Shelf().posts();
    assertThat(IntStream.range(1, posts.size()))
        .allMatch(i -> posts.get(i).date().isBefore(posts.get(i - 1).date()));
  }

  @Test
  void there_is_no_page_behind_the_last_one() throws Exception {
    assertThat(get("/blog/page/3/").body()).doesNotContain("rel=\"next\"");
    assertThat(get("/blog/page/4/").statusCode()).isEqualTo(404);
    assertThat(get("/blog/page/0/").statusCode()).isEqualTo(404);
  }

  @Test
  void first_page_by_number_moves_to_the_index() throws Exception {
    HttpResponse<String> answer = get("/blog/page/1/");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).hasValue("/blog/");
  }

  @Test
  void address_without_its_last_slash_moves_to_the_one_with_it() throws Exception {
    HttpResponse<String> answer = get("/blog/why-eighty");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).hasValue("/blog/why-eighty/");
  }

  @Test
  void feed_is_well_formed_and_holds_only_the_ten_newest() throws Exception {
    Document feed = xml("/index.xml");
    assertThat(feed.getDocumentElement().getTagName()).isEqualTo("rss");
    assertThat(feed.getElementsByTagName("item").getLength()).isEqualTo(10);
    assertThat(feed.getElementsByTagName("guid").item(0).getTextContent())
        .isEqualTo(blog.address() + slugs.get(0) + "/");
  }

  @Test
  void sitemap_is_well_formed_and_names_every_post() throws Exception {
    Document map = xml("/sitemap.xml");
    List<String> places =
        IntStream.range(0, map.getElementsByTagName("loc").getLength())
            .mapToObj(i -> map.getElementsByTagName("loc").item(i).getTextContent())
            .toList();
    assertThat(places).containsAll(slugs.stream().map(s -> blog.address() + s + "/").toList());
  }

  @Test
  void robots_txt_lets_everybody_in_and_names_the_sitemap() throws Exception {
    assertThat(get("/robots.txt").body()).contains("Allow: /\n").contains("/sitemap.xml\n");
  }

  @Test
  void no_link_on_any_page_leads_nowhere() throws Exception {
    for (String address : localAddresses()) {
      assertThat(get(address).statusCode()).as(address).isEqualTo(200);
    }
  }

  @Test
  void no_jump_within_a_post_leads_nowhere() throws Exception {
    for (String slug : slugs) {
      String page = get("/blog/" + slug + "/").body();
      assertThat(matches(JUMP, page)).allMatch(id -> page.contains("id=\"" + id + "\""), slug);
    }
  }

  @Test
  void pictures_answer_with_their_type() throws Exception {
    List<String> pictures =
        localAddresses().stream().filter(path -> path.startsWith("/pictures/")).toList();
    assertThat(pictures).hasSize(6);
    for (String picture : pictures) {
      String type = picture.endsWith(".svg") ? "image/svg+xml" : "image/png";
      assertThat(get(picture).headers().firstValue("Content-Type")).hasValue(type);
    }
  }

  @Test
  void known_entity_tag_is_answered_with_304_and_no_body() throws Exception {
    for (String path :
        List.of("/blog/", "/index.xml", "/blog/why-eighty/", "/pictures/hills.png")) {
      String tag = get(path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> answer = send(request(path).header("If-None-Match", tag).build());
      assertThat(answer.statusCode()).as(path).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers().firstValue("ETag")).hasValue(tag);
    }
  }

  @Test
  void unknown_entity_tag_is_answered_with_the_page() throws Exception {
    HttpRequest request = request("/blog/").header("If-None-Match", "\"of-yesterday\"").build();
    assertThat(send(request).statusCode()).isEqualTo(200);
  }

  @Test
  void missing_page_is_a_404_with_words() throws Exception {
    HttpResponse<String> answer = get("/blog/never-written/");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("not on this shelf");
  }

  @Test
  void head_tells_the_type_and_sends_no_body() throws Exception {
    HttpResponse<String> answer = send(request("/blog/").method("HEAD", noBody()).build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void newsletter_form_is_only_furniture() throws Exception {
    HttpResponse<String> answer = send(request("/subscribe").POST(noBody()).build());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void hostile_path_stays_outside_the_jar() throws Exception {
    assertThat(get("/pictures/../posts.txt").statusCode()).isEqualTo(404);
    assertThat(get("/pictures/%2e%2e/posts.txt").statusCode()).isEqualTo(404);
    assertThat(get("/blog/%3Cscript%3E/").body()).doesNotContain("<script>");
  }

  @Test
  void all_threads_are_daemons() {
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("HTTP-Dispatcher|demo-blog-\\d+"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }

  private SortedSet<String> localAddresses() throws Exception {
    SortedSet<String> found = new TreeSet<>();
    List<String> pages =
        Stream.concat(
                Stream.of("/", "/about/", "/blog/", "/blog/page/2/", "/blog/page/3/"),
                slugs.stream().map(slug -> "/blog/" + slug + "/"))
            .toList();
    for (String page : pages) {
      found.addAll(matches(LOCAL_ADDRESS, get(page).body()));
    }
    return found;
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private Document xml(String path) throws Exception {
    byte[] bytes = get(path).body().getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(blog.address()).resolve(path));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.BodyPublisher noBody() {
    return HttpRequest.BodyPublishers.noBody();
  }
}
