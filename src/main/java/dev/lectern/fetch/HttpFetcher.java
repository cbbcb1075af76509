package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fetches over the network, with good manners and in armour. One is enough for everything; many
 * threads may use it, hosts side by side. Its cookies, its connections and what it trusts live as
 * long as it does.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {

  private final Limits limits;
  private final Surroundings world;
  private final ExecutorService workers;
  private final Doorkeeper doorkeeper;
  private final Wire wire;
  private final Walk walk;
  private final Permissions permissions;
  private final Moves moves;

  HttpFetcher(Manners manners, Limits limits, Surroundings world, HttpClient.Builder plan) {
    this.limits = limits;
    this.world = world;
    this.workers = Executors.newCachedThreadPool(HttpFetcher::daemon);
    Proxies proxies = new Proxies(world.environment());
    Names names = new Names(InetAddress::getAllByName, workers, limits.patience().connect());
    this.doorkeeper = new Doorkeeper(names, proxies);
    this.wire = new Wire(manners, limits, proxies, plan.executor(workers));
    Pace pace = new Pace(manners, world);
    Turns turns =
        new Turns(wire, pace, new BackOff(manners, limits.patience(), world), doorkeeper, world);
    this.walk = new Walk(doorkeeper, turns, wire);
    RobotsDelivery robots = new RobotsDelivery(walk, limits, world.clock());
    this.permissions = new Permissions(robots, pace, world);
    this.moves = new Moves(world);
  }

  /** A fetcher that starts nothing before its first request. */
  public static HttpFetcher create(Manners manners, Limits limits, Surroundings world) {
    return new HttpFetcher(manners, limits, world, HttpClient.newBuilder());
  }

  /** A fetcher that really waits, forgets hosts at its end, and logs nothing. */
  public static HttpFetcher create(
      Manners manners, Limits limits, Map<String, String> environment, InstantSource clock) {
    return create(manners, limits, Surroundings.of(environment, clock));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fetch");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Page fetch(Request request) {
    Hop start = Hop.first(request);
    if (request.trusted()) {
      doorkeeper.trust(start.address());
    }
    if (Permissions.isRobots(start.address())) {
      return permissions.page(request);
    }
    return moves
        .of(start.address())
        .map(to -> moved(request, start, to))
        .orElseGet(() -> page(request, start));
  }

  /** Asks where the address has moved; if nothing is there, once more where it was. */
  private Page moved(Request request, Hop start, Address to) {
    try {
      return page(request, start.to(to.toString())).asMoved();
    } catch (ProblemException e) {
      if (!isNothingThere(e.problem())) {
        throw e;
      }
      moves.forget(start.address());
      return page(request, start);
    }
  }

  private static boolean isNothingThere(Problem problem) {
    return problem instanceof Problem.UnknownHost
        || problem instanceof Problem.PrivateAddress
        || (problem instanceof Problem.ErrorStatus error
            && (error.status() == 404 || error.status() == 410));
  }

  private Page page(Request request, Hop start) {
    Limits mine = limits.withBody(Math.min(limits.body(), request.most()));
    Walk.End end = walk.follow(start, mine, permissions::check);
    boolean current = end.reply().status() == 304 && !request.validators().isEmpty();
    if (!current && !end.reply().isSuccess()) {
      throw new ProblemException(
          new Problem.ErrorStatus(end.hop().address().toString(), end.reply().status()));
    }
    if (end.moved()) {
      moves.remember(start.address(), end.hop().address());
    }
    return new Answer(request, end, mine.body()).page(world.clock().instant());
  }

  @Override
  public void close() {
    wire.close();
    workers.shutdownNow();
  }
}
