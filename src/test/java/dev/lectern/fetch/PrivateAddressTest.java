package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web may not make us do to our own machine and network. */
class PrivateAddressTest {

  private final FakeSite site = FakeSite.start();
  private final Reader reader = new Reader();

  @AfterEach
  void close() {
    reader.close();
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.1.2",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "240.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::10.0.0.1",
        "2002:7f00:1::",
        "2002:c0a8:101::1"
      })
  void addresses_inside_are_private(String address) throws UnknownHostException {
    assertThat(PrivateAddresses.contains(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "172.15.0.1",
        "172.32.0.1",
        "192.169.0.1",
        "100.63.0.1",
        "100.128.0.1",
        "169.253.0.1",
        "198.18.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2002:101:101::",
        "64:ff9b::8.8.8.8"
      })
  void addresses_outside_are_not(String address) throws UnknownHostException {
    assertThat(PrivateAddresses.contains(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void a_found_private_address_is_never_asked() {
    site.page("/", "secret");
    assertThat(reader.problemOfFound(site.at("/")))
        .isEqualTo(new Problem.PrivateAddress(site.at("/")));
    assertThat(site.hits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://2130706433/",
        "http://127.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://017700000001/",
        "http://127.0.0.1./",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://a.localhost/"
      })
  void every_way_to_write_this_machine_is_seen_through(String address) {
    assertThat(reader.problemOfFound(address))
        .isInstanceOfAny(Problem.PrivateAddress.class, Problem.UnknownHost.class);
    assertThat(reader.log).isEmpty();
  }

  @Test
  void a_typed_one_is_asked_and_so_are_the_pages_found_there() {
    site.page("/", "mine");
    site.page("/post", "also mine");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("mine");
    assertThat(reader.found(site.at("/post")).text()).isEqualTo("also mine");
  }

  @Test
  void another_port_of_a_typed_host_is_not_typed() {
    site.page("/", "mine");
    reader.typed(site.at("/"));
    try (RawSite other = RawSite.start()) {
      other.on("/", "HTTP/1.1 200 OK\r\n\r\nsecret");
      assertThat(reader.problemOfFound(other.at("/"))).isInstanceOf(Problem.PrivateAddress.class);
      assertThat(other.hits("/")).isZero();
    }
  }

  @Test
  void a_redirect_into_the_machine_is_not_followed() {
    try (RawSite inside = RawSite.startAt("127.0.0.3")) {
      inside.on("/admin", "HTTP/1.1 200 OK\r\n\r\nsecret");
      site.on(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Location", inside.at("/admin"));
            FakeSite.send(exchange, 302, "text/html", "");
          });
      assertThat(reader.problem(site.at("/")))
          .isEqualTo(new Problem.PrivateAddress(inside.at("/admin")));
      assertThat(inside.hits("/admin")).isZero();
      assertThat(inside.hits("/robots.txt")).isZero();
    }
  }

  @Test
  void a_robots_txt_that_leads_into_the_machine_is_none() {
    try (RawSite inside = RawSite.startAt("127.0.0.3")) {
      site.on(
          "/robots.txt",
          exchange -> {
            exchange.getResponseHeaders().set("Location", inside.at("/robots.txt"));
            FakeSite.send(exchange, 302, "text/html", "");
          });
      site.page("/", "x");
      assertThat(reader.typed(site.at("/")).text()).isEqualTo("x");
      assertThat(inside.hits("/robots.txt")).isZero();
    }
  }

  @Test
  void ipv6_is_spoken() {
    try (RawSite six = RawSite.startAt("::1")) {
      six.on("/", "HTTP/1.1 200 OK\r\n\r\nsix");
      assertThat(reader.typed("http://[::1]:" + six.port() + "/").text()).isEqualTo("six");
    }
  }

  @Test
  void one_private_address_among_public_ones_makes_a_name_private() throws Exception {
    InetAddress[] both = {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};
    Names names = new Names(host -> both, Runnable::run, Limits.Patience.USUAL.connect());
    Doorkeeper doorkeeper = new Doorkeeper(names, new Proxies(Map.of()));
    assertThat(Reader.problemOf(() -> doorkeeper.check(Reader.hop("http://two.example/"))))
        .isEqualTo(new Problem.PrivateAddress("http://two.example/"));
  }

  @Test
  void a_name_that_turns_private_between_two_looks_is_caught_at_the_second() throws Exception {
    InetAddress outside = InetAddress.getByName("1.1.1.1");
    InetAddress inside = InetAddress.getByName("10.0.0.1");
    Iterator<InetAddress> answers = List.of(outside, inside).iterator();
    Names names =
        new Names(
            host -> new InetAddress[] {answers.next()},
            Runnable::run,
            Limits.Patience.USUAL.connect());
    Doorkeeper doorkeeper = new Doorkeeper(names, new Proxies(Map.of()));
    Hop hop = Reader.hop("http://turning.example/");
    doorkeeper.check(hop);
    assertThat(Reader.problemOf(() -> doorkeeper.check(hop)))
        .isInstanceOf(Problem.PrivateAddress.class);
  }

  @Test
  void a_typed_host_may_move_from_http_to_https() {
    Names names =
        new Names(InetAddress::getAllByName, Runnable::run, Limits.Patience.USUAL.connect());
    Doorkeeper doorkeeper = new Doorkeeper(names, new Proxies(Map.of()));
    doorkeeper.trust(Address.of("http://127.0.0.1/"));
    Hop typed = Hop.first(Request.typed(Address.of("http://127.0.0.1/")));
    doorkeeper.check(typed.to("https://127.0.0.1/"));
    doorkeeper.check(Reader.hop("https://127.0.0.1/post"));
    assertThat(Reader.problemOf(() -> doorkeeper.check(typed.to("https://127.0.0.1:8443/"))))
        .isInstanceOf(Problem.PrivateAddress.class);
  }

  @Test
  void a_name_nobody_knows_is_an_unknown_host() {
    Names names =
        new Names(
            host -> {
              throw new UnknownHostException(host);
            },
            Runnable::run,
            Limits.Patience.USUAL.connect());
    Doorkeeper doorkeeper = new Doorkeeper(names, new Proxies(Map.of()));
    assertThat(Reader.problemOf(() -> doorkeeper.check(Reader.hop("http://no.example/"))))
        .isEqualTo(new Problem.UnknownHost("http://no.example/"));
  }

  @Test
  void a_resolver_that_never_answers_is_too_slow() throws Exception {
    CountDownLatch over = new java.util.concurrent.CountDownLatch(1);
    Duration limit = Duration.ofMillis(50);
    Names names =
        new Names(
            host -> {
              Waiting.interruptible(() -> {
                over.await();
                return host;
              });
              return new InetAddress[0];
            },
            task -> new Thread(task).start(),
            limit);
    Doorkeeper doorkeeper = new Doorkeeper(names, new Proxies(Map.of()));
    assertThat(Reader.problemOf(() -> doorkeeper.check(Reader.hop("http://slow.example/"))))
        .isEqualTo(new Problem.TooSlow("http://slow.example/", limit));
    over.countDown();
  }
}
