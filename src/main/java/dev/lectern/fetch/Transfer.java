package dev.lectern.fetch;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One answer on its way in, held to the limits. */
final class Transfer implements BodyHandler<byte[]> {

  /** Of an answer that is no page, enough is read to use the connection again. */
  private static final long ERROR_PAGE = 64 << 10;

  private final Hop hop;
  private final Limits limits;
  private final long began = System.nanoTime();
  private volatile Optional<BodyCollector> body = Optional.empty();
  private long windowEnd;
  private long receivedBefore;

  Transfer(Hop hop, Limits limits) {
    this.hop = hop;
    this.limits = limits;
  }

  /** Bytes of the body so far. */
  long received() {
    return body.map(BodyCollector::received).orElse(0L);
  }

  /** Whether the header of the answer is there. */
  boolean hasBegun() {
    return body.isPresent();
  }

  @Override
  public BodySubscriber<byte[]> apply(ResponseInfo info) {
    boolean success = info.statusCode() >= 200 && info.statusCode() < 300;
    long announced = info.headers().firstValueAsLong("Content-Length").orElse(0);
    refuse(size(info.headers()) > limits.headers(), limits.headers());
    refuse(success && !hop.mayBeCut() && announced > limits.body(), limits.body());
    BodyCollector collector =
        success
            ? new BodyCollector(limits.body(), hop.mayBeCut())
            : new BodyCollector(Math.min(ERROR_PAGE, limits.body()), true);
    body = Optional.of(collector);
    return collector;
  }

  private void refuse(boolean tooLarge, long limit) {
    if (tooLarge) {
      throw new ProblemException(new Problem.TooLarge(hop.address().toString(), limit));
    }
  }

  private static long size(HttpHeaders headers) {
    return headers.map().entrySet().stream().mapToLong(Transfer::size).sum();
  }

  private static long size(Map.Entry<String, List<String>> field) {
    return field.getValue().stream().mapToLong(v -> field.getKey().length() + v.length()).sum();
  }

  /** Waits for the whole answer; cancels it when a limit strikes or the thread is interrupted. */
  HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer) {
    try {
      while (true) {
        Optional<HttpResponse<byte[]>> whole = Waiting.on(answer, untilNextCheck());
        if (whole.isPresent()) {
          return whole.get();
        }
        check();
      }
    } finally {
      answer.cancel(true);
    }
  }

  private Duration untilNextCheck() {
    Limits.Patience patience = limits.patience();
    Duration gone = gone();
    Duration due =
        hasBegun()
            ? Duration.ofNanos(windowEnd()).minus(gone)
            : shorter(untilFirstByte().minus(gone), patience.slowest().window());
    Duration next = shorter(due, patience.total().minus(gone));
    return next.isNegative() ? Duration.ZERO : next;
  }

  private Duration untilFirstByte() {
    return limits.patience().connect().plus(limits.patience().firstByte());
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private long windowEnd() {
    if (windowEnd == 0) {
      windowEnd = gone().plus(limits.patience().slowest().window()).toNanos();
    }
    return windowEnd;
  }

  private Duration gone() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private void check() {
    Limits.Patience patience = limits.patience();
    Duration gone = gone();
    if (gone.compareTo(patience.total()) >= 0) {
      throw tooSlow(patience.total());
    }
    if (!hasBegun()) {
      if (gone.compareTo(untilFirstByte()) >= 0) {
        throw tooSlow(patience.firstByte());
      }
    } else if (gone.toNanos() >= windowEnd()) {
      checkSpeed(patience.slowest());
    }
  }

  private void checkSpeed(Limits.Speed slowest) {
    long received = received();
    if (received - receivedBefore < slowest.bytes()) {
      throw tooSlow(slowest.window());
    }
    receivedBefore = received;
    windowEnd += slowest.window().toNanos();
  }

  private ProblemException tooSlow(Duration limit) {
    return new ProblemException(new Problem.TooSlow(hop.address().toString(), limit));
  }
}
