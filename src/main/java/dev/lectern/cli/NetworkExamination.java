package dev.lectern.cli;

import dev.lectern.address.Address;
import dev.lectern.fetch.Fetcher;
import dev.lectern.fetch.Request;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Examines the way to the network: the proxies, and whether hosts that answered once still do. */
final class NetworkExamination {

  private static final String ABOUT = "network";
  private static final int ASKED = 3;

  private final Desk desk;

  NetworkExamination(Desk desk) {
    this.desk = desk;
  }

  /**
   * Asks a few hosts for one page each.
   *
   * @param starts where the syncs of blogs begin
   */
  List<Finding> findings(List<String> starts) {
    List<Finding> findings = new ArrayList<>(List.of(proxies()));
    Map<String, Address> hosts = new LinkedHashMap<>();
    for (String start : starts) {
      Address.parse(start).ifPresent(address -> hosts.putIfAbsent(address.host(), address));
    }
    if (!hosts.isEmpty()) {
      Fetcher fetcher = desk.fetcher(OptionalInt.empty());
      hosts.values().stream()
          .limit(ASKED)
          .map(address -> ask(fetcher, address))
          .forEach(findings::add);
    }
    return findings;
  }

  private static Finding ask(Fetcher fetcher, Address address) {
    try {
      fetcher.fetch(Request.typed(address));
      return Finding.well(ABOUT, address.host() + " answers");
    } catch (ProblemException failure) {
      return Finding.wrong(
          ABOUT,
          List.of(ProblemWords.sentence(failure.problem())),
          "What is held can be read without. If it is not the host: the network, or the proxy.");
    }
  }

  private Finding proxies() {
    List<String> set =
        List.of("http_proxy", "https_proxy", "all_proxy", "no_proxy").stream()
            .flatMap(name -> List.of(name, name.toUpperCase(Locale.ROOT)).stream())
            .filter(name -> !desk.console().variable(name).isEmpty())
            .toList();
    return Finding.well(ABOUT, set.isEmpty() ? "no proxy is set" : "by " + String.join(", ", set));
  }
}
