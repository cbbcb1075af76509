package dev.lectern.fetch;

import java.util.function.Consumer;

/** From an address to where its redirects end. */
final class Walk {

  private final Doorkeeper doorkeeper;
  private final Turns turns;
  private final Wire wire;

  Walk(Doorkeeper doorkeeper, Turns turns, Wire wire) {
    this.doorkeeper = doorkeeper;
    this.turns = turns;
    this.wire = wire;
  }

  /**
   * Where it ended.
   *
   * @param hop the last one
   * @param moved whether all redirects on the way were permanent, and there were some
   */
  record End(Hop hop, boolean moved, Reply reply) {}

  /**
   * Follows redirects to the end.
   *
   * @param permission asked before each request; throws where it may not be made
   */
  End follow(Hop start, Limits limits, Consumer<Hop> permission) {
    Trail trail = new Trail(start, limits.redirects());
    Hop hop = start;
    while (true) {
      doorkeeper.check(hop);
      permission.accept(hop);
      String sent = wire.cookies(hop);
      Reply reply = turns.send(hop, limits);
      if (!reply.isRedirect()) {
        return new End(hop, trail.moved(), reply);
      }
      hop = trail.follow(hop, reply, sent, wire.cookies(hop));
    }
  }
}
