package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets nobody be sent into the machine or network we run in, except where a person typed it.
 *
 * <p>The HTTP client looks a name up again when it connects. Both look-ups come from the JVM's
 * cache (30 s by default), so they differ only if the entry ran out in between; therefore the name
 * is checked once more when the answer's header is there, and an answer from a name that turned
 * private meanwhile is thrown away unread.
 */
final class Doorkeeper {

  private final Names names;
  private final Proxies proxies;
  private final Set<String> typed = ConcurrentHashMap.newKeySet();

  Doorkeeper(Names names, Proxies proxies) {
    this.names = names;
    this.proxies = proxies;
  }

  /** A person typed this address: its host and port may be private from now on. */
  void trust(Address address) {
    typed.add(place(address));
  }

  /**
   * Lets an address pass, or throws.
   *
   * @throws ProblemException with PrivateAddress or UnknownHost
   */
  void check(Hop hop) {
    Address address = hop.address();
    if (isUpgrade(hop)) {
      trust(address);
    }
    boolean ours = typed.contains(place(address));
    if (proxies.covers(address)) {
      // The proxy looks names up, and often only it can.
      refuse(address, !ours && Names.isLiteral(address.host()) && isPrivate(address));
    } else {
      // Typed or not, the name is looked up, so that an unknown host is told here.
      refuse(address, isPrivate(address) && !ours);
    }
  }

  private static void refuse(Address address, boolean isPrivate) {
    if (isPrivate) {
      throw new ProblemException(new Problem.PrivateAddress(address.toString()));
    }
  }

  /** Whether a host that a person typed moves from its http to its https port. */
  private boolean isUpgrade(Hop hop) {
    return hop.trusted()
        && hop.address().port() == 443
        && typed.contains(hop.address().host() + ":80");
  }

  private boolean isPrivate(Address address) {
    return Arrays.stream(names.resolve(address)).anyMatch(PrivateAddresses::contains);
  }

  private static String place(Address address) {
    return address.host() + ":" + address.port();
  }
}
