package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is not the post never takes its place, and the ledger says why. */
class ImpostorsTest {

  private static final String HELD = "The kettle was older than the kitchen it stood in.";
  private static final String PROSE = (HELD + " It sang before it boiled. ").repeat(12);
  private static final String POST = "/posts/copper-lid/";

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();

  @BeforeEach
  void aBlogOfTwoPosts() {
    site.page(
        "/",
        "<title>Kettles</title><main>"
            + card(POST, "A copper lid", "02")
            + card("/posts/old-spout/", "An old spout", "01")
            + "</main>");
    site.page(POST, post("A copper lid", PROSE));
    site.page("/posts/old-spout/", post("An old spout", PROSE.replace("kettle", "spout")));
  }

  private static String card(String path, String title, String day) {
    return "<article><h2><a href='%s'>%s</a></h2><p>About it, at some length and with care.</p><time datetime='2026-03-%s'>%s March 2026</time></article>"
        .formatted(path, title, day, day);
  }

  private static String post(String title, String text) {
    return "<title>%s</title><article><h1>%s</h1><p>%s</p><p>%s</p></article>"
        .formatted(title, title, text, text);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void sync() {
    Run.lectern(home, "add", site.at("/"), "--pause", "0");
    assertThat(Run.lectern(home, "show", "A copper lid").out()).contains(HELD);
  }

  /** What the blog says next, and what a full sync makes of it. */
  private void staysHeldBecause(String why) {
    Run full = Run.lectern(home, "sync", "--full", "--pause", "0");
    assertThat(full.code()).as(full.err()).isEqualTo(3);
    assertThat(full.err()).contains("is not the page it should be: " + why, "What is held stays.");
    assertThat(Run.lectern(home, "show", "A copper lid").out()).contains(HELD);
    assertThat(Run.lectern(home, "blogs", "--json").out()).contains("\"held\":2", "\"failed\":1");
  }

  private static FakeSite.Answer moved(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      FakeSite.send(exchange, 302, "text/html", "");
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login?next=x", "/wp-login.php", "/users/sign_in", "/account/log-in"})
  void a_redirect_to_a_login_is_no_post(String login) {
    sync();
    site.on(POST, moved(login));
    site.page(login, "<title>Kettles</title><p>Welcome back, friend of kettles.</p>");
    staysHeldBecause("it leads to a login");
  }

  @Test
  void a_page_that_is_a_password_form_is_no_post() {
    sync();
    site.page(
        POST,
        "<title>Kettles</title><form><label>Name <input name=n></label><input type=password></form><p>Members read on.</p>");
    staysHeldBecause("it asks for a password");
  }

  @Test
  void a_teaser_over_a_password_form_does_not_replace_the_whole_post() {
    sync();
    site.page(
        POST,
        post("A copper lid", HELD)
            + "<form action=/in><input type='password' name=p></form><p>Sign in to read on.</p>");
    staysHeldBecause("it asks for a password");
  }

  @ParameterizedTest
  @CsvSource({
    "Page not found – Kettles, Page not found",
    "404, 404",
    "404 – File Not Found, 404",
    "Seite nicht gefunden, Seite nicht gefunden",
    "Page introuvable | Blog, Page introuvable",
    "Página no encontrada, Página no encontrada",
    "Страница не найдена, Страница не найдена",
    "ページが見つかりません, ページが見つかりません",
    "页面未找到, 页面未找到",
    "Oops! That page can’t be found., Oops! That page can’t be found.",
  })
  void a_page_that_says_it_is_not_there_is_no_post_whatever_its_status(String title, String said) {
    sync();
    site.page(POST, "<title>%s</title><p>Try our search, or begin at home.</p>".formatted(title));
    staysHeldBecause("it says “" + said + "”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The domain kettles.example is for sale. Make an offer!",
        "Buy this domain. Related searches: tea, coffee, pots",
        "Diese Domain steht zum Verkauf. Jetzt anfragen.",
        "此域名出售，请联系。"
      })
  void a_domain_for_sale_is_no_post(String text) {
    sync();
    site.page(POST, "<title>kettles.example</title><h1>kettles</h1><p>%s</p>".formatted(text));
    staysHeldBecause("the domain is for sale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/posts/"})
  void a_post_that_leads_to_the_list_above_it_is_no_post(String up) {
    sync();
    site.page(
        "/posts/",
        "<title>Kettles</title><h1>All posts</h1>" + card(POST, "A copper lid", "02") + PROSE);
    site.on(POST, moved(up));
    staysHeldBecause("it leads to the list above it");
  }

  @Test
  void what_a_site_says_of_any_address_is_no_post() {
    sync();
    FakeSite.Answer shrug =
        exchange ->
            FakeSite.send(
                exchange,
                200,
                "text/html",
                post("Winter break", "Our pottery is closed until the snow has gone. ".repeat(20)));
    site.on(POST, shrug).otherwise(shrug);
    staysHeldBecause("the site says the same where no page can be");
  }

  @Test
  void a_post_that_was_written_anew_is_taken() {
    sync();
    site.page(
        POST, post("A copper lid", "Everything here is new and about lids alone. ".repeat(20)));
    Run full = Run.lectern(home, "sync", "--full", "--pause", "0");
    assertThat(full.code()).as(full.err()).isZero();
    assertThat(Run.lectern(home, "show", "A copper lid").out()).contains("about lids alone");
  }

  @Test
  void a_post_about_missing_pages_with_a_comment_login_is_a_post() throws IOException {
    String title = "Page not found";
    site.page(
        "/",
        "<title>Kettles</title><main>"
            + card(POST, title, "02")
            + card("/posts/old-spout/", "An old spout", "01")
            + "</main>");
    site.page(
        POST,
        "<title>%s</title><article><h1>%s</h1><p>A short note on how I drew mine, with a pot on it, and why.</p></article><form><input type=password></form>"
            .formatted(title, title));
    Run add = Run.lectern(home, "add", site.at("/"), "--pause", "0");
    assertThat(add.code()).as(add.err()).isZero();
    assertThat(Run.lectern(home, "show", title).out()).contains("how I drew mine");
  }

  @Test
  void a_new_post_behind_a_login_is_noted_as_missing() {
    site.on(POST, moved("/login"));
    site.page("/login", "<title>Log in</title><form><input type=password></form><p>Please log in.");
    Run add = Run.lectern(home, "add", site.at("/"), "--pause", "0");
    assertThat(add.code()).as(add.err()).isEqualTo(3);
    assertThat(add.err()).contains("is not the page it should be: it leads to a login");
  }

  @Test
  void a_blog_whose_domain_is_for_sale_keeps_its_posts_and_gets_none() {
    sync();
    site.otherwise(exchange ->
        FakeSite.send(
            exchange,
            200,
            "text/html",
            "<title>kettles.example</title><h1>Buy this domain</h1><a href='/lander?q=tea'>Tea kettles and copper pots for less</a><a href='/lander?q=pot'>More pots, more kettles, more of all</a>"));
    site.forget();
    Run sync = Run.lectern(home, "sync", "--pause", "0");
    assertThat(sync.code()).as(sync.err()).isEqualTo(1);
    assertThat(sync.err()).contains("the domain is for sale");
    assertThat(Run.lectern(home, "blogs", "--json").out())
        .contains("\"discovered\":2,\"held\":2", "the domain is for sale");
    Run add = Run.lectern(home, "add", site.at("/other/"), "--pause", "0");
    assertThat(add.err()).contains("the domain is for sale");
  }
}
