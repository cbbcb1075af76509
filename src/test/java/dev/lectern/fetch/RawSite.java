package dev.lectern.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that says byte by byte what it is told to, right or wrong, and hangs up. */
final class RawSite implements AutoCloseable {

  /** Answers one request; the connection is closed when it returns. */
  interface Script {
    void run(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket door;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private volatile String blurted = "";

  private RawSite(ServerSocket door) {
    this.door = door;
  }

  static RawSite start() {
    return startAt("127.0.0.1");
  }

  /** Listens at any address of the loopback block. */
  static RawSite startAt(String host) {
    try {
      ServerSocket door = new ServerSocket();
      door.bind(new InetSocketAddress(InetAddress.getByName(host), 0));
      RawSite site = new RawSite(door);
      site.on("/robots.txt", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      site.threads.execute(site::serve);
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Speaks before it is spoken to. */
  static RawSite startBlurting(String words) {
    RawSite site = start();
    site.blurted = words;
    return site;
  }

  /** An address where nobody listens. */
  static String closedPort() {
    RawSite site = start();
    site.close();
    return site.at("/");
  }

  String at(String path) {
    String host = door.getInetAddress().getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + path;
  }

  int port() {
    return door.getLocalPort();
  }

  RawSite on(String path, Script script) {
    scripts.put(path, script);
    return this;
  }

  /** Answers with these characters, a byte each. */
  RawSite on(String path, String answer) {
    return on(path, answer.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawSite on(String path, byte[] answer) {
    return on(path, out -> out.write(answer));
  }

  /** The heads of all requests for a target, as they came. */
  List<String> requests(String target) {
    return requests.stream().filter(head -> head.startsWith("GET " + target + " ")).toList();
  }

  /** The heads of all requests. */
  List<String> heads() {
    return List.copyOf(requests);
  }

  long hits(String path) {
    return requests(path).size();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket socket = door.accept();
        threads.execute(() -> answer(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      socket.getOutputStream().write(blurted.getBytes(StandardCharsets.ISO_8859_1));
      if (!blurted.isEmpty()) {
        return;
      }
      String head = head(new BufferedInputStream(socket.getInputStream()));
      requests.add(head);
      String target = head.split(" ", 3)[1];
      Script script = scripts.getOrDefault(target, scripts.getOrDefault("*", out -> {}));
      script.run(socket.getOutputStream());
      socket.getOutputStream().flush();
    } catch (IOException | ArrayIndexOutOfBoundsException gone) {
      // The client hung up, which is what some tests are about.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        break;
      }
      head.append((char) c);
    }
    return head.toString();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
