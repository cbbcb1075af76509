package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Tells apart why no answer came. */
final class Failures {

  private Failures() {}

  static ProblemException explain(Throwable failure, Hop hop, Transfer transfer, Limits limits) {
    return find(failure, ProblemException.class)
        .orElseGet(() -> new ProblemException(problem(failure, hop, transfer, limits), failure));
  }

  /** The same failure of a host, met at another of its addresses. */
  static Problem elsewhere(Problem failure, Address address) {
    return switch (failure) {
      case Problem.UnknownHost p -> new Problem.UnknownHost(address.toString());
      case Problem.Unreachable p -> new Problem.Unreachable(address.toString(), p.detail());
      case Problem.Insecure p -> new Problem.Insecure(address.toString(), p.detail());
      case Problem.TooSlow p -> new Problem.TooSlow(address.toString(), p.limit());
      default -> failure; // tells of one address only
    };
  }

  private static Problem problem(Throwable failure, Hop hop, Transfer transfer, Limits limits) {
    String address = hop.address().toString();
    Optional<BodyCollector.Overflow> overflow = find(failure, BodyCollector.Overflow.class);
    if (overflow.isPresent()) {
      return new Problem.TooLarge(address, overflow.get().limit);
    }
    if (has(failure, UnknownHostException.class)
        || has(failure, UnresolvedAddressException.class)) {
      return new Problem.UnknownHost(address);
    }
    if (has(failure, HttpConnectTimeoutException.class)) {
      return new Problem.TooSlow(address, limits.patience().connect());
    }
    if (!transfer.hasBegun() && has(failure, SSLException.class)) {
      return new Problem.Insecure(address, secureDetail(failure));
    }
    if (has(failure, ConnectException.class) || isRouting(failure)) {
      return new Problem.Unreachable(address, connectDetail(failure));
    }
    if (words(failure).contains("header size")) {
      return new Problem.TooLarge(address, limits.headers());
    }
    return new Problem.CutShort(address, cutDetail(failure, transfer));
  }

  private static boolean isRouting(Throwable failure) {
    return has(failure, SocketException.class)
        && words(failure).matches("(?s).*(route|unreachable).*");
  }

  private static String secureDetail(Throwable failure) {
    if (has(failure, CertificateExpiredException.class)) {
      return "its certificate has expired";
    }
    if (has(failure, CertificateNotYetValidException.class)) {
      return "its certificate is not valid yet";
    }
    String words = words(failure);
    if (words.contains("no name matching") || words.contains("no subject alternative")) {
      return "its certificate is for another host";
    }
    if (has(failure, CertificateException.class) || words.contains("certification path")) {
      return "its certificate is signed by nobody we trust";
    }
    return words.contains("unsupported or unrecognized") ? "it does not speak TLS" : "TLS failed";
  }

  private static String connectDetail(Throwable failure) {
    String words = words(failure);
    if (words.contains("refused") || words.contains("closedchannel")) {
      return "connection refused";
    }
    return words.contains("route") || words.contains("unreachable")
        ? "no route to it"
        : "no connection";
  }

  private static String cutDetail(Throwable failure, Transfer transfer) {
    if (has(failure, ProtocolException.class) || words(failure).contains("invalid")) {
      return "the answer is not proper HTTP";
    }
    return transfer.hasBegun()
        ? "after %,d bytes".formatted(transfer.received())
        : "before an answer";
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    return find(failure, type).isPresent();
  }

  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static String words(Throwable failure) {
    return causes(failure)
        .map(cause -> cause.getClass().getSimpleName() + " " + cause.getMessage())
        .reduce("", (all, one) -> all + "\n" + one)
        .toLowerCase(Locale.ROOT);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
  }
}
