package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.lectern.FakeSite;
import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.security.KeyStore;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** TLS, right and wrong. The certificates are described beside them, in resources/fetch. */
class SecureTest {

  private static final char[] PASSWORD = "lectern".toCharArray();

  static SSLContext context(String store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in =
        Objects.requireNonNull(SecureTest.class.getResourceAsStream("/fetch/" + store))) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD);
    TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  /** Asks a server with a certificate, and gives the answer's text or what went wrong. */
  private static Object ask(String store, String host, String trusted) throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
    server.createContext("/", e -> FakeSite.send(e, 200, "text/html", "secret post"));
    server.start();
    HttpClient.Builder plan = HttpClient.newBuilder();
    if (!trusted.isEmpty()) {
      plan.sslContext(context(trusted));
    }
    WaitingRoom room = new WaitingRoom();
    Surroundings world = Surroundings.of(Map.of(), room).waiting(room);
    Address address = Address.of("https://" + host + ":" + server.getAddress().getPort() + "/");
    try (HttpFetcher fetcher = new HttpFetcher(Manners.of("1"), Limits.USUAL, world, plan)) {
      return fetcher.fetch(Request.typed(address)).text();
    } catch (ProblemException e) {
      return e.problem() instanceof Problem.Insecure p ? p.detail() : e.problem();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_certificate_that_is_trusted_is_good() throws Exception {
    assertThat(ask("localhost.p12", "localhost", "localhost.p12")).isEqualTo("secret post");
  }

  @Test
  void a_certificate_nobody_signed_is_insecure() throws Exception {
    assertThat(ask("localhost.p12", "localhost", ""))
        .isEqualTo("its certificate is signed by nobody we trust");
  }

  @Test
  void a_certificate_for_another_host_is_insecure() throws Exception {
    assertThat(ask("localhost.p12", "127.0.0.1", "localhost.p12"))
        .isEqualTo("its certificate is for another host");
  }

  @Test
  void a_certificate_out_of_date_is_insecure() throws Exception {
    assertThat(ask("expired.p12", "localhost", "authority.p12"))
        .isEqualTo("its certificate has expired");
  }

  @Test
  void a_server_without_tls_is_insecure() {
    try (RawSite plain = RawSite.startBlurting("HTTP/1.1 400 Bad Request\r\n\r\n");
        Reader reader = new Reader()) {
      String address = "https://127.0.0.1:" + plain.port() + "/";
      // A reset may overtake the words.
      assertThat(reader.problem(address))
          .isInstanceOfAny(Problem.Insecure.class, Problem.CutShort.class);
    }
  }
}
