package dev.lectern.fetch;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;

/** One request over the network and its answer; follows nothing, repeats nothing. */
final class Wire implements AutoCloseable {

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,"
          + "application/feed+json,application/xml;q=0.9,*/*;q=0.8";

  private final Manners manners;
  private final Limits limits;
  private final Proxies proxies;
  private final HttpClient.Builder plan;
  private final Cookies cookies = new Cookies();
  private Optional<HttpClient> client = Optional.empty();
  private volatile boolean closed;

  Wire(Manners manners, Limits limits, Proxies proxies, HttpClient.Builder plan) {
    this.manners = manners;
    this.limits = limits;
    this.proxies = proxies;
    this.plan = plan;
  }

  /**
   * Sends a request.
   *
   * @param transfer follows the answer in
   * @throws ProblemException where no answer came
   */
  Reply send(Hop hop, Transfer transfer) {
    try {
      HttpResponse<byte[]> answer = transfer.await(client().sendAsync(request(hop), transfer));
      return new Reply(answer.statusCode(), answer.headers(), answer.body());
    } catch (CompletionException e) {
      if (closed) {
        throw new ProblemException(new Problem.Interrupted(), e);
      }
      throw Failures.explain(e, hop, transfer, limits);
    }
  }

  /** The cookies that would be sent with a request; they change when a server sets one. */
  String cookies(Hop hop) {
    return cookies.sentTo(hop.address().toUri());
  }

  private HttpRequest request(Hop hop) {
    HttpRequest.Builder request = blank(hop);
    request.header("User-Agent", manners.userAgent());
    request.header("Accept", ACCEPT);
    request.header("Accept-Encoding", "gzip, deflate, br");
    sendIfAny(request, "If-None-Match", hop.validators().etag());
    sendIfAny(request, "If-Modified-Since", hop.validators().lastModified());
    proxies.authorization(hop.address()).ifPresent(p -> request.header("Proxy-Authorization", p));
    manners
        .headers()
        .getOrDefault(hop.address().host(), Map.of())
        .forEach((n, v) -> set(request, n, v));
    return request.build();
  }

  private static HttpRequest.Builder blank(Hop hop) {
    boolean secure = hop.address().scheme().equals("https");
    try {
      // Over plain http the client would ask for an upgrade, which confuses old servers.
      return HttpRequest.newBuilder(hop.address().toUri())
          .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(new Problem.NotAnAddress(hop.address().toString()), e);
    }
  }

  private static void sendIfAny(HttpRequest.Builder request, String name, String value) {
    if (Headers.isField(value)) {
      request.header(name, value);
    }
  }

  private static void set(HttpRequest.Builder request, String name, String value) {
    try {
      request.setHeader(name, value);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          new Problem.BadSetting(
              "header " + Words.plain(name), OptionalInt.empty(), "it cannot be sent"),
          e);
    }
  }

  private synchronized HttpClient client() {
    HttpClient started =
        client.orElseGet(() ->
            plan.followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.patience().connect())
                .proxy(proxies)
                .cookieHandler(cookies)
                .build());
    client = Optional.of(started);
    return started;
  }

  @Override
  public synchronized void close() {
    closed = true;
    client.ifPresent(HttpClient::shutdownNow);
  }
}
