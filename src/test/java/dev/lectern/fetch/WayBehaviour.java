package dev.lectern.fetch;

import static dev.lectern.fetch.Answers.answer;
import static dev.lectern.fetch.Answers.bytes;
import static dev.lectern.fetch.Answers.page;
import static dev.lectern.fetch.Answers.status;
import static dev.lectern.fetch.Answers.to;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Where a server may send us, what it may refuse, and what its robots.txt may ask. */
enum WayBehaviour implements Behaviour {
  MOVED_FOR_EVER(site -> site.on("/", to("301 Moved", "/b")).on("/b", page("b")), "200 b", 1, 1),
  FOUND_ELSEWHERE(site -> site.on("/", to("/b")).on("/b", page("b")), "200 b", 1, 1),
  SEE_OTHER(site -> site.on("/", to("303 See", "/b")).on("/b", page("b")), "200 b", 1, 1),
  TEMPORARILY_ELSEWHERE(site -> site.on("/", to("307 T", "/b")).on("/b", page("b")), "200 b", 1, 1),
  PERMANENTLY_ELSEWHERE(site -> site.on("/", to("308 P", "/b")).on("/b", page("b")), "200 b", 1, 1),
  CIRCLE_OF_ONE(site -> site.on("/", to("/")), "TooManyRedirects", 1, 0),
  CIRCLE_OF_TWO(site -> site.on("/", to("/b")).on("/b", to("/")), "TooManyRedirects", 1, 1),
  ENDLESS_WAY(WayBehaviour::endless, "TooManyRedirects", 1, 5),
  COOKIE_AND_BACK(
      site ->
          turns(site, answer("302 F", "Location: /\r\nSet-Cookie: a=b\r\n", bytes("")), page("b")),
      "200 b",
      2,
      0),
  NO_TARGET(site -> site.on("/", status("302 Found")), "ErrorStatus", 1, 0),
  INTO_A_FILE(site -> site.on("/", to("file:///etc/passwd")), "PrivateAddress", 1, 0),
  INTO_A_JAR(site -> site.on("/", to("jar:file:/a.jar!/b")), "PrivateAddress", 1, 0),
  INTO_A_LETTER(site -> site.on("/", to("mailto:a@b.example")), "NotAnAddress", 1, 0),
  INTO_A_SCRIPT(site -> site.on("/", to("javascript:alert(1)")), "NotAnAddress", 1, 0),
  TO_LOCALHOST(site -> site.on("/", to("http://localhost:1/")), "PrivateAddress", 1, 0),
  TO_ANOTHER_PORT(site -> site.on("/", to("http://127.0.0.1:1/")), "PrivateAddress", 1, 0),
  TO_A_PRIVATE_NETWORK(site -> site.on("/", to("http://10.0.0.1/")), "PrivateAddress", 1, 0),
  TO_A_HOME_NETWORK(site -> site.on("/", to("http://192.168.0.1/")), "PrivateAddress", 1, 0),
  TO_THE_CLOUDS_SECRETS(
      site -> site.on("/", to("http://169.254.169.254/latest/")), "PrivateAddress", 1, 0),
  TO_NOWHERE(site -> site.on("/", to("http://0.0.0.0/")), "PrivateAddress", 1, 0),
  TO_IPV6_LOOPBACK(site -> site.on("/", to("http://[::1]/")), "PrivateAddress", 1, 0),
  TO_A_MAPPED_IPV4(site -> site.on("/", to("http://[::ffff:7f00:1]/")), "PrivateAddress", 1, 0),
  TO_LINK_LOCAL_IPV6(site -> site.on("/", to("http://[fe80::1]/")), "PrivateAddress", 1, 0),
  TO_A_UNIQUE_LOCAL_IPV6(site -> site.on("/", to("http://[fd00::1]/")), "PrivateAddress", 1, 0),
  TO_A_DECIMAL_NUMBER(site -> site.on("/", to("http://2130706433/")), "PrivateAddress", 1, 0),
  TO_AN_OCTAL_NUMBER(site -> site.on("/", to("http://0177.0.0.1/")), "PrivateAddress", 1, 0),
  TO_A_HEXADECIMAL_NUMBER(site -> site.on("/", to("http://0x7f.1/")), "PrivateAddress", 1, 0),

  NOT_FOUND(site -> site.on("/", status("404 Not Found")), "ErrorStatus", 1, 0),
  GONE(site -> site.on("/", status("410 Gone")), "ErrorStatus", 1, 0),
  LOGIN_REQUIRED(site -> site.on("/", status("401 Unauthorized")), "ErrorStatus", 1, 0),
  FORBIDDEN(site -> site.on("/", status("403 Forbidden")), "ErrorStatus", 1, 0),
  LEGAL_REASONS(site -> site.on("/", status("451 Unavailable")), "ErrorStatus", 1, 0),
  SERVER_FAULT(site -> site.on("/", status("500 Fault")), "ErrorStatus", 1, 0),
  BAD_GATEWAY(site -> site.on("/", status("502 Bad Gateway")), "ErrorStatus", 3, 0),
  GATEWAY_TOO_SLOW(site -> site.on("/", status("504 Timeout")), "ErrorStatus", 3, 0),
  SHORT_TROUBLE(site -> turns(site, status("503 Busy"), page("hello")), "200 hello", 2, 0),
  CUT_ONCE(site -> turns(site, bytes(""), page("hello")), "200 hello", 2, 0),
  WAIT_SECONDS(
      site -> turns(site, status("429 Slow", "Retry-After: 5"), page("hello")), "200 hello", 2, 0),
  WAIT_UNTIL_A_DATE(
      site ->
          turns(
              site,
              status("503 Busy", "Retry-After: Sun, 01 Mar 2026 12:00:20 GMT"),
              page("hello")),
      "200 hello",
      2,
      0),
  WAIT_AN_HOUR(site -> site.on("/", status("429 Slow", "Retry-After: 3600")), "AskedToWait", 1, 0),
  WAIT_FOR_EVER(
      site -> site.on("/", status("503 Busy", "Retry-After: 99999999999")), "AskedToWait", 1, 0),
  BUSY_WITHOUT_END(site -> site.on("/", status("429 Slow")), "AskedToWait", 4, 0),

  ROBOTS_FORBID(site -> robots(site, "User-agent: *\nDisallow: /"), "RobotsForbid", 0, 0),
  ROBOTS_FORBID_US(
      site -> robots(site, "User-agent: *\nAllow: /\n\nUser-agent: Lectern\nDisallow: /"),
      "RobotsForbid",
      0,
      0),
  ROBOTS_ALLOW_US(
      site -> robots(site, "User-agent: *\nDisallow: /\n\nUser-agent: lectern\nAllow: /"),
      "200 hello",
      1,
      0),
  ROBOTS_ARE_A_PAGE(site -> robots(site, "<html><p>Disallow: /"), "200 hello", 1, 0),
  ROBOTS_ARE_FORBIDDEN(
      site -> robots(site, "").on("/robots.txt", status("403 Forbidden")), "200 hello", 1, 0),
  ROBOTS_HAVE_A_FAULT(
      site -> robots(site, "").on("/robots.txt", status("500 Fault")), "ErrorStatus", 0, 0),
  ROBOTS_ARE_ELSEWHERE(
      site ->
          robots(site, "")
              .on("/robots.txt", to("/r"))
              .on("/r", page("text/plain", bytes("User-agent: *\nDisallow: /"))),
      "RobotsForbid",
      0,
      1),
  ROBOTS_GO_IN_A_CIRCLE(
      site -> robots(site, "").on("/robots.txt", to("/robots.txt")), "200 hello", 1, 0),
  ROBOTS_ARE_TOO_LONG(
      site -> robots(site, "User-agent: *\nDisallow: /\n" + "# long\n".repeat(200_000)),
      "RobotsForbid",
      0,
      0);

  @SuppressWarnings("ImmutableEnumChecker") // a function, and nothing it knows changes
  private final Consumer<RawSite> lesson;

  private final String outcome;
  private final long hits;
  private final long others;

  WayBehaviour(Consumer<RawSite> lesson, String outcome, long hits, long others) {
    this.lesson = lesson;
    this.outcome = outcome;
    this.hits = hits;
    this.others = others;
  }

  private static void endless(RawSite site) {
    site.on("/", to("/1"));
    for (int i = 1; i < 30; i++) {
      site.on("/" + i, to("/" + (i + 1)));
    }
  }

  /** One answer after the other. */
  private static void turns(RawSite site, byte[]... answers) {
    Iterator<byte[]> each = List.copyOf(Arrays.asList(answers)).iterator();
    site.on(
        "/",
        out -> {
          synchronized (each) {
            out.write(each.next());
          }
        });
  }

  private static RawSite robots(RawSite site, String text) {
    return site.on("/", page("hello")).on("/robots.txt", page("text/plain", bytes(text)));
  }

  @Override
  public void teach(RawSite site) {
    lesson.accept(site);
  }

  @Override
  public String outcome() {
    return outcome;
  }

  @Override
  public long hits() {
    return hits;
  }

  @Override
  public long others() {
    return others;
  }
}
