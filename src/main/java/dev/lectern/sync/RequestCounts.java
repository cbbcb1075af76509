package dev.lectern.sync;

import dev.lectern.fetch.Exchange;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** How many requests were made for a blog, by reason; many threads may add to it. */
final class RequestCounts implements Consumer<Exchange> {

  private final Map<String, Integer> byReason = new TreeMap<>();
  private int unchanged;

  @Override
  public synchronized void accept(Exchange exchange) {
    byReason.merge(kind(exchange.reason()), 1, Integer::sum);
    unchanged += exchange.status() == 304 ? 1 : 0;
  }

  /** "index page 7" is one of many index pages. */
  private static String kind(String reason) {
    return reason.replaceFirst(" \\d+(?=$|, again$)", "");
  }

  synchronized Map<String, Integer> byReason() {
    return new TreeMap<>(byReason);
  }

  /** How many were answered with "not modified". */
  synchronized int unchanged() {
    return unchanged;
  }
}
