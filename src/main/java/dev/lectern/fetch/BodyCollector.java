package dev.lectern.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body in up to a limit, and can be asked how far it is. */
final class BodyCollector implements BodySubscriber<byte[]> {

  /** The limit struck. */
  static final class Overflow extends Exception {
    private static final long serialVersionUID = 1;
    final transient long limit;

    Overflow(long limit) {
      super("over " + limit + " bytes", null, false, false);
      this.limit = limit;
    }
  }

  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long limit;
  private final boolean mayBeCut;
  private volatile long received;
  private volatile Subscription source = NOTHING;

  private static final Subscription NOTHING =
      new Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
      };

  BodyCollector(long limit, boolean mayBeCut) {
    this.limit = limit;
    this.mayBeCut = mayBeCut;
  }

  /** Bytes so far. */
  long received() {
    return received;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      take(buffer);
    }
  }

  private void take(ByteBuffer buffer) {
    if (whole.isDone()) {
      return;
    }
    byte[] chunk = new byte[(int) Math.min(buffer.remaining(), limit - bytes.size())];
    buffer.get(chunk);
    bytes.writeBytes(chunk);
    received = bytes.size();
    if (buffer.hasRemaining()) {
      overflow();
    }
  }

  private void overflow() {
    if (mayBeCut) {
      whole.complete(bytes.toByteArray());
    } else {
      whole.completeExceptionally(new Overflow(limit));
    }
    source.cancel();
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }
}
