package dev.lectern.fetch;

import dev.lectern.address.Address;
import java.util.function.Consumer;

/**
 * A page wanted.
 *
 * @param validators of the copy that is held, so that the server may answer "not modified"
 * @param reason why it is asked for, a few words for the log ("index page 2")
 * @param trusted whether a person typed the address, so that it may be a private one
 * @param most bytes that it may have, where that is less than every page may
 * @param told of every request that it takes
 */
public record Request(
    Address address,
    Validators validators,
    String reason,
    boolean trusted,
    long most,
    Consumer<Exchange> told) {

  /** A page of any size that is allowed. */
  public Request(Address address, Validators validators, String reason, boolean trusted) {
    this(address, validators, reason, trusted, Long.MAX_VALUE, exchange -> {});
  }

  /** A page found on another page. */
  public static Request of(Address address, String reason) {
    return new Request(address, Validators.NONE, reason, false);
  }

  /** An address that a person typed. */
  public static Request typed(Address address) {
    return new Request(address, Validators.NONE, "typed", true);
  }

  public Request with(Validators held) {
    return new Request(address, held, reason, trusted, most, told);
  }

  /** The same, but refused where it is larger. */
  public Request atMost(long bytes) {
    return new Request(address, validators, reason, trusted, bytes, told);
  }

  /** The same, and this one is told of every request that it takes, on the thread that made it. */
  public Request telling(Consumer<Exchange> listener) {
    return new Request(address, validators, reason, trusted, most, listener);
  }

  /** The same wish for another address. */
  Request at(Address other) {
    return new Request(other, validators, reason, trusted, most, told);
  }
}
