package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxies of the environment. */
class ProxyTest {

  private static final String PAGE = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nby proxy";

  private final RawSite proxy = RawSite.start().on("*", PAGE);

  @AfterEach
  void close() {
    proxy.close();
  }

  private String read(Map<String, String> environment, String address) {
    try (Reader reader = Reader.behind(environment)) {
      return reader.found(address).text();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
  void http_goes_through_the_proxy_which_knows_the_name(String variable) {
    assertThat(read(Map.of(variable, proxy.at("")), "http://blog.invalid/post"))
        .isEqualTo("by proxy");
    assertThat(proxy.hits("http://blog.invalid/post")).isEqualTo(1);
  }

  @Test
  void a_name_in_any_script_is_asked_for_in_ascii() {
    assertThat(read(Map.of("http_proxy", proxy.at("")), "http://bücher.invalid/straße?q=ü"))
        .isEqualTo("by proxy");
    assertThat(proxy.hits("http://xn--bcher-kva.invalid/stra%C3%9Fe?q=%C3%BC")).isEqualTo(1);
  }

  @Test
  void a_proxy_may_be_written_without_scheme_and_with_a_slash() {
    String bare = "127.0.0.1:" + proxy.port() + "/";
    assertThat(read(Map.of("http_proxy", bare), "http://blog.invalid/")).isEqualTo("by proxy");
  }

  @Test
  void lower_case_goes_before_upper_case() {
    Map<String, String> both =
        Map.of("http_proxy", proxy.at(""), "HTTP_PROXY", "http://nowhere.invalid:1");
    assertThat(read(both, "http://blog.invalid/")).isEqualTo("by proxy");
  }

  @Test
  void credentials_are_sent_to_the_proxy() {
    String address = "http://me:p%40ss@127.0.0.1:" + proxy.port();
    read(Map.of("http_proxy", address), "http://blog.invalid/");
    assertThat(proxy.requests("http://blog.invalid/").get(0))
        .contains("Proxy-Authorization: Basic bWU6cEBzcw==");
  }

  @Test
  void https_is_tunnelled() {
    try (Reader reader = Reader.behind(Map.of("https_proxy", proxy.at("")))) {
      reader.problemOfFound("https://blog.invalid/");
      assertThat(proxy.heads().get(0)).startsWith("CONNECT blog.invalid:443 ");
    }
  }

  @Test
  void loopback_hosts_are_asked_directly() {
    try (RawSite direct = RawSite.start();
        Reader reader = Reader.behind(Map.of("http_proxy", proxy.at("")))) {
      direct.on("/", "HTTP/1.1 200 OK\r\n\r\ndirect");
      assertThat(reader.typed(direct.at("/")).text()).isEqualTo("direct");
      assertThat(proxy.heads()).isEmpty();
    }
  }

  @Test
  void a_private_address_is_not_asked_for_through_a_proxy_either() {
    try (Reader reader = Reader.behind(Map.of("http_proxy", proxy.at("")))) {
      assertThat(reader.problemOfFound("http://192.168.1.1/"))
          .isInstanceOf(Problem.PrivateAddress.class);
      assertThat(proxy.heads()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socks5://127.0.0.1:1080",
        "https://127.0.0.1:1",
        "http://",
        "a b c",
        "http://x:y:z"
      })
  void a_proxy_that_cannot_be_used_is_a_bad_setting(String value) {
    try (Reader reader = Reader.behind(Map.of("all_proxy", value))) {
      assertThat(reader.problemOfFound("http://blog.invalid/"))
          .isInstanceOf(Problem.BadSetting.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'*', http://any.example/, true",
    "example.org, http://example.org/, true",
    "example.org, http://blog.example.org/, true",
    "example.org, http://notexample.org/, false",
    ".example.org, http://blog.example.org/, true",
    ".example.org, http://example.org/, true",
    "*.example.org, http://blog.example.org/, true",
    "'a.example, EXAMPLE.org', http://example.org/, true",
    "'a.example b.example', http://b.example/, true",
    "example.org:8080, http://example.org:8080/, true",
    "example.org:8080, http://example.org/, false",
    "10.0.0.0/8, http://10.1.2.3/, true",
    "10.0.0.0/8, http://11.1.2.3/, false",
    "10.0.0.0/8, http://ten.example/, false",
    "192.168.1.1, http://192.168.1.1/, true",
    "[fd00::1], http://[fd00::1]/, true",
    "fd00::/8, http://[fd00::1]/, true",
    "10.0.0.0/x, http://10.1.2.3/, false",
    "'', http://example.org/, false"
  })
  void no_proxy_names_who_is_asked_directly(String list, String address, boolean direct) {
    Proxies proxies = new Proxies(Map.of("all_proxy", "http://p:1", "no_proxy", list));
    assertThat(proxies.covers(Address.of(address))).isEqualTo(!direct);
  }
}
