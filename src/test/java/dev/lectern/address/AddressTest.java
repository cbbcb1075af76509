package dev.lectern.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org,https://example.org/",
    "HTTPS://Example.ORG/A,https://example.org/A",
    "https://example.org:443/a,https://example.org/a",
    "http://example.org:8080/a/../b/./c,http://example.org:8080/b/c",
    "https://example.org/a b,https://example.org/a%20b",
    "https://example.org/日本,https://example.org/%E6%97%A5%E6%9C%AC",
    "https://bücher.example/,https://xn--bcher-kva.example/",
    "https://example.org/100%,https://example.org/100%25",
    "https://example.org/a|b?c=<d>,https://example.org/a%7Cb?c=%3Cd%3E",
    "https:\\\\example.org\\a,https://example.org/a",
    "http://[::1]:8080/,http://[::1]:8080/",
    "https://user:secret@example.org/,https://example.org/",
  })
  void addresses_are_read_as_browsers_read_them(String written, String read) {
    assertThat(Address.parse(written)).map(Address::toString).contains(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example",
        "/path",
        "mailto:a@example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/",
        "http://",
        "http://exa mple.org/",
        "http://example.org:99999/",
        "http://[::1",
        "https://.",
        "data:text/html,x",
        "http:",
        "jar:http://example.org/a.jar!/b"
      })
  void what_is_no_web_address_is_refused(String written) {
    assertThat(Address.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "example.org/blog,https://example.org/blog",
    "http://example.org,http://example.org/",
    "localhost:8080/x,https://localhost:8080/x",
    "127.0.0.1:8090,https://127.0.0.1:8090/",
  })
  void a_typed_address_may_lack_its_scheme(String typed, String read) {
    assertThat(Address.typed(typed)).map(Address::toString).contains(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "not a url", "a@b.org", "", "what.is this"})
  void typed_words_are_no_address(String typed) {
    assertThat(Address.typed(typed)).isEmpty();
  }

  /** The examples of RFC 3986 section 5.4, with an http base. */
  @ParameterizedTest
  @CsvSource({
    "g,http://a/b/c/g", "./g,http://a/b/c/g", "g/,http://a/b/c/g/", "/g,http://a/g",
    "//g,http://g/", "?y,http://a/b/c/d;p?y", "g?y,http://a/b/c/g?y", "'#s',http://a/b/c/d;p?q#s",
    "g#s,http://a/b/c/g#s", ";x,http://a/b/c/;x", "'',http://a/b/c/d;p?q", ".,http://a/b/c/",
    "..,http://a/b/", "../g,http://a/b/g", "../..,http://a/", "../../g,http://a/g",
    "../../../g,http://a/g", "g.,http://a/b/c/g.", "..g,http://a/b/c/..g", "./g/.,http://a/b/c/g/",
    "g;x=1/../y,http://a/b/c/y", "g?y/../x,http://a/b/c/g?y/../x",
  })
  void references_resolve_as_the_rfc_says(String reference, String resolved) {
    assertThat(Address.of("http://a/b/c/d;p?q").resolve(reference).map(Address::toString))
        .contains(resolved);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mailto:a@b.org", "javascript:void(0)", "tel:+1", "data:image/png;base64,AA"})
  void references_to_other_things_resolve_to_nothing(String reference) {
    assertThat(Address.of("https://example.org/").resolve(reference)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.example.org/a/,https://example.org/a",
    "https://example.org/a/index.html,https://example.org/a/",
    "https://example.org/a?utm_source=x&id=3,https://example.org/a?id=3",
    "https://example.org/a?b=2&a=1,https://example.org/a?a=1&b=2",
    "https://example.org/%7euser,https://example.org/~user",
    "https://example.org//a,https://example.org/a",
    "https://example.org/a#part,https://example.org/a",
  })
  void addresses_of_one_page_share_their_key(String one, String other) {
    assertThat(Address.of(one).key()).isEqualTo(Address.of(other).key());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a,https://example.org/b",
    "https://example.org/?p=1,https://example.org/?p=2",
    "https://example.org/a,https://blog.example.org/a",
    "http://127.0.0.1:81/a,http://127.0.0.1:82/a",
  })
  void different_pages_have_different_keys(String one, String other) {
    assertThat(Address.of(one).key()).isNotEqualTo(Address.of(other).key());
  }

  @ParameterizedTest
  @CsvSource({
    "http://2130706433/,http://127.0.0.1/",
    "http://127.1/,http://127.0.0.1/",
    "http://0x7F.1/,http://127.0.0.1/",
    "http://0177.0.0.1/,http://127.0.0.1/",
    "http://017700000001/,http://127.0.0.1/",
    "http://127.0.0.1./,http://127.0.0.1/",
    "http://①②⑦.0.0.1/,http://127.0.0.1/",
    "http://0/,http://0.0.0.0/",
    "http://255.255.255.255/,http://255.255.255.255/",
    "http://1.2.3/,http://1.2.0.3/",
    "http://1.2.3.4.example.org/,http://1.2.3.4.example.org/",
    "http://3com.example/,http://3com.example/",
    "http://example.0xyz/,http://example.0xyz/",
  })
  void a_number_as_a_host_has_one_spelling(String spelt, String plain) {
    assertThat(Address.of(spelt)).hasToString(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://256.0.0.1/",
        "http://1.2.3.4.5/",
        "http://4294967296/",
        "http://08.0.0.1/",
        "http://1.256.3.4/",
        "http://0xffffffffffffffffff/",
        "http://example.99/"
      })
  void a_number_that_is_no_address_is_no_host(String address) {
    assertThat(Address.parse(address)).isEmpty();
  }

  @Test
  void an_address_written_is_read_back_as_the_same() {
    Address address = Address.of("https://example.org/a b/ü?q=1&r=%20#x y");
    assertThat(Address.of(address.toString())).isEqualTo(address);
    assertThatCode(address::toUri).doesNotThrowAnyException();
  }

  @Property(seed = "2026", tries = 1000)
  void a_reference_is_the_address_that_it_is_short_for(
      @ForAll @Chars({'a', '/', '?', '#', '.', '%', '2', 'E', ' ', 'ü', '\\', '\n'}) String text) {
    Address base = Address.of("https://example.org:81/blog/post?q=1");
    assertThat(base.resolve("x" + text)).isEqualTo(Address.parse(base.origin() + "/blog/x" + text));
    assertThat(base.resolve("#" + text)).isEqualTo(Address.parse(base + "#" + text));
  }

  @Test
  void a_reference_is_never_longer_than_an_address_may_be() {
    Address base = Address.of("https://example.org/");
    assertThat(base.resolve("a".repeat(8192 - 20))).isPresent();
    assertThat(base.resolve("a".repeat(8192 - 19))).isEmpty();
  }

  @Test
  void an_address_behind_a_slip_of_the_pen_is_none() {
    Address base = Address.of("https://example.org/a/b");
    assertThat(base.resolve("!%20https:/www.example.com/")).isEmpty();
    assertThat(base.resolve("1:/x")).isEmpty(); // and no host named example.org1
  }

  @Property(seed = "2026", tries = 300)
  void any_string_is_an_address_or_is_not_but_never_throws(@ForAll String text) {
    Address base = Address.of("https://example.org/blog/");
    assertThatCode(
            () -> {
              Address.typed(text).ifPresent(Address::toUri);
              base.resolve(text).ifPresent(Address::toUri);
              base.resolve(text).ifPresent(Address::key);
              Address.parse("http://example.org/" + text).ifPresent(Address::toUri);
            })
        .doesNotThrowAnyException();
  }
}
