package dev.lectern.fetch;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What a fetcher is given of the world.
 *
 * @param environment for the proxy variables
 * @param random for the jitter of waits
 * @param log told of every request made, on the thread that made it
 */
public record Surroundings(
    Map<String, String> environment,
    InstantSource clock,
    Pause pause,
    RandomGenerator random,
    HostMemory memory,
    Consumer<Exchange> log) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Really waits, really random; forgets hosts, logs nothing. */
  public static Surroundings of(Map<String, String> environment, InstantSource clock) {
    return new Surroundings(
        environment, clock, Pause.SLEEP, new Random(), HostMemory.brief(), exchange -> {});
  }

  /** Through this proxy, whatever the environment says; "none" for none, empty for no change. */
  public Surroundings through(String proxy) {
    if (proxy.isEmpty()) {
      return this;
    }
    Map<String, String> changed = new HashMap<>(environment);
    List.of("http_proxy", "https_proxy", "all_proxy", "no_proxy")
        .forEach(name -> changed.keySet().removeIf(name::equalsIgnoreCase));
    if (!proxy.equals("none")) {
      changed.put("all_proxy", proxy);
    }
    return new Surroundings(changed, clock, pause, random, memory, log);
  }

  public Surroundings logging(Consumer<Exchange> to) {
    return new Surroundings(environment, clock, pause, random, memory, to);
  }

  public Surroundings remembering(HostMemory in) {
    return new Surroundings(environment, clock, pause, random, in, log);
  }

  public Surroundings waiting(Pause by) {
    return new Surroundings(environment, clock, by, random, memory, log);
  }
}
