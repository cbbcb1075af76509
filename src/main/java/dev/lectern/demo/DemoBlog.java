package dev.lectern.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** A small blog of our own, served from a loopback port until it is closed. */
public final class DemoBlog implements AutoCloseable {
  private static final int WORKERS = 4;

  private final HttpServer server;
  private final ExecutorService workers;
  private final String origin;

  private DemoBlog(HttpServer server) {
    this.server = server;
    this.workers = Executors.newFixedThreadPool(WORKERS, daemons());
    this.origin = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Opens a free port on 127.0.0.1 and answers there at once. */
  public static DemoBlog start() {
    try {
      return at(0);
    } catch (IOException e) {
      throw new UncheckedIOException("The demo blog could not open a port on 127.0.0.1.", e);
    }
  }

  /**
   * Answers at the port it had before, so that its posts keep their addresses; empty where that is
   * taken.
   */
  public static Optional<DemoBlog> startAgain(int port) {
    try {
      return Optional.of(at(port));
    } catch (IOException taken) {
      return Optional.empty();
    }
  }

  private static DemoBlog at(int port) throws IOException {
    // Without it, the JDK's server lets every page over 8 kB wait 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    DemoBlog blog = new DemoBlog(HttpServer.create(new InetSocketAddress(loopback(), port), 0));
    blog.serve();
    return blog;
  }

  /** The address of the blog's index, such as {@code http://127.0.0.1:41233/blog/}. */
  public String address() {
    return origin + "/blog/";
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void serve() {
    server.setExecutor(workers);
    server.createContext("/", new Doorman(new Site(origin, new Shelf())));
    // The server's own thread inherits being a daemon from the thread that starts it.
    CompletableFuture.runAsync(server::start, workers).join();
  }

  private static ThreadFactory daemons() {
    return Thread.ofPlatform().daemon().name("demo-blog-", 1).factory();
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }
}
