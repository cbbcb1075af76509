package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;

/** Looks names up, for as long as we have patience: the system's resolver knows no limit. */
final class Names {

  private static final Pattern LOCAL = Pattern.compile("localhost|.*\\.localhost"); // RFC 6761
  private static final Pattern LOOPBACK = Pattern.compile("127\\.[0-9.]+|\\[::1]");
  private static final Pattern LITERAL = Pattern.compile("\\[.*|[0-9.]+|0x[0-9a-f.x]+");

  /** Gives all addresses of a name. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  private final Resolver resolver;
  private final Executor workers;
  private final Duration limit;

  Names(Resolver resolver, Executor workers, Duration limit) {
    this.resolver = resolver;
    this.workers = workers;
    this.limit = limit;
  }

  /** Whether a host means something without anybody being asked. */
  static boolean isLiteral(String host) {
    return LITERAL.matcher(host).matches() || LOCAL.matcher(host).matches();
  }

  /** Whether a host is this machine by its mere name. */
  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches() || LOCAL.matcher(host).matches();
  }

  InetAddress[] resolve(Address address) {
    if (isLiteral(address.host())) {
      return now(address);
    }
    try {
      return Waiting.on(CompletableFuture.supplyAsync(() -> now(address), workers), limit)
          .orElseThrow(() -> new ProblemException(new Problem.TooSlow(address.toString(), limit)));
    } catch (RejectedExecutionException closed) {
      throw new ProblemException(new Problem.Interrupted(), closed);
    } catch (CompletionException e) {
      throw e.getCause() instanceof ProblemException problem ? problem : e;
    }
  }

  private InetAddress[] now(Address address) {
    try {
      return resolver.resolve(address.host());
    } catch (UnknownHostException e) {
      throw new ProblemException(new Problem.UnknownHost(address.toString()), e);
    }
  }
}
