package dev.lectern.fetch;

import dev.lectern.problem.ProblemException;
import java.time.Duration;

/** Sends each request when it is its turn, and again where that may help. */
final class Turns {

  private final Wire wire;
  private final Pace pace;
  private final BackOff backOff;
  private final Doorkeeper doorkeeper;
  private final Surroundings world;

  Turns(Wire wire, Pace pace, BackOff backOff, Doorkeeper doorkeeper, Surroundings world) {
    this.wire = wire;
    this.pace = pace;
    this.backOff = backOff;
    this.doorkeeper = doorkeeper;
    this.world = world;
  }

  /** What finally came. */
  Reply send(Hop hop, Limits limits) {
    Lane lane = pace.lane(hop.address());
    for (int attempt = 0; ; attempt++) {
      Hop again = attempt == 0 ? hop : hop.because(hop.reason() + ", again");
      try {
        Reply reply = inTurn(again, lane, limits);
        if (!backOff.isRepeated(hop, lane, reply, attempt)) {
          return reply;
        }
      } catch (ProblemException failure) {
        if (!backOff.isRepeated(lane, failure, attempt)) {
          throw failure;
        }
      }
    }
  }

  private Reply inTurn(Hop hop, Lane lane, Limits limits) {
    lane.enter(hop.address());
    try {
      return once(hop, limits);
    } finally {
      lane.leave();
    }
  }

  private Reply once(Hop hop, Limits limits) {
    doorkeeper.check(hop); // the wait may have outlived the look-up of the name
    long began = System.nanoTime();
    Transfer transfer = new Transfer(hop, limits);
    Exchange sent = Exchange.sent(world.clock().instant(), hop);
    try {
      Reply reply = wire.send(hop, transfer);
      doorkeeper.check(hop);
      log(hop, sent.answered(reply.status(), transfer.received(), since(began)));
      return reply;
    } catch (ProblemException e) {
      String outcome = String.valueOf(e.getMessage());
      log(hop, sent.answered(0, transfer.received(), since(began)).failed(outcome));
      throw e;
    }
  }

  private void log(Hop hop, Exchange exchange) {
    world.log().accept(exchange);
    hop.told().accept(exchange);
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
