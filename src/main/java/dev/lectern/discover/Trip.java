package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.feed.Rhythm;
import dev.lectern.fetch.Fetcher;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Request;
import dev.lectern.fetch.Validators;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One discovery's requests: each address once, failures noted, what was read remembered. */
final class Trip {

  private final Fetcher fetcher;
  private final Consumer<String> progress;
  private final BooleanSupplier late;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Validators> visited = new LinkedHashMap<>();
  private final List<Found.Report> reports = new ArrayList<>();
  private final Map<String, Instant> fresh = new LinkedHashMap<>();
  private Optional<Rhythm> rhythm = Optional.empty();
  private final Map<Found.Reason, Map<String, String>> skipped = new EnumMap<>(Found.Reason.class);
  private boolean complete = true;
  private boolean interrupted;
  private boolean outOfTime;

  /**
   * @param late whether no more may be asked for
   */
  Trip(Fetcher fetcher, Consumer<String> progress, BooleanSupplier late) {
    this.fetcher = fetcher;
    this.progress = progress;
    this.late = late;
  }

  /** The page a person typed; its failure is the discovery's. */
  Page typed(Address address) {
    asked.add(address.key());
    progress.accept("Reading " + address);
    Page page = fetcher.fetch(Request.typed(address));
    asked.add(page.address().key());
    return page;
  }

  /** A page that must be there: where it is not, the list of posts may have a gap. */
  Optional<Page> read(Address address, PostRef.Source source, String reason) {
    return fetch(Request.of(address, reason), source, true);
  }

  /** A page that may be there. */
  Optional<Page> tryOut(Address address, PostRef.Source source, String reason) {
    return fetch(Request.of(address, reason), source, false);
  }

  /** A page that was read before in this discovery, and may have changed since. */
  Optional<Page> anew(Address address, PostRef.Source source, String reason) {
    asked.remove(mark(address));
    return read(address, source, reason);
  }

  /** A page of which a copy is held; it was come by honestly then, so it may be a private one. */
  Optional<Page> again(Address address, Validators held, PostRef.Source source, String reason) {
    return fetch(new Request(address, held, reason, true), source, true);
  }

  /** With a slash and without are two addresses to a server. */
  private static String mark(Address address) {
    return address.key() + (address.path().endsWith("/") ? "/" : "");
  }

  private Optional<Page> fetch(Request request, PostRef.Source source, boolean expected) {
    if (!asked.add(mark(request.address()))) {
      return Optional.empty();
    }
    if (late.getAsBoolean()) {
      leave(request.address(), source);
      return Optional.empty();
    }
    try {
      progress.accept("Reading " + request.reason() + ": " + request.address());
      return Optional.of(fetcher.fetch(request));
    } catch (ProblemException e) {
      note(request, source, expected, e);
      return Optional.empty();
    }
  }

  /** The blog has had its time: what was found so far is all for now. */
  private void leave(Address address, PostRef.Source source) {
    if (!outOfTime) {
      cut(source, address, 0, "left after " + Discovery.LONGEST.toHours() + " hours");
    }
    outOfTime = true;
  }

  private void note(Request request, PostRef.Source source, boolean expected, ProblemException e) {
    if (e.problem() instanceof Problem.Interrupted) {
      throw e;
    }
    boolean absent =
        e.problem() instanceof Problem.ErrorStatus status
            && (status.status() == 404 || status.status() == 410);
    if (expected || !absent) {
      reports.add(
          new Found.Report(
              source, request.address().toString(), 0, "not read", Optional.of(e.problem())));
    }
    complete &= !expected;
    interrupted |= expected && e.problem().isPassing();
  }

  /** Nothing could be read: the first failure is the discovery's. */
  void fail(Address start) {
    throw new ProblemException(
        reports.stream()
            .flatMap(report -> report.problem().stream())
            .findFirst()
            .orElse(new Problem.NoPosts(start.toString())));
  }

  /** A page is not what it should be, so that what it lists does not count. */
  void refuse(PostRef.Source source, Address address, String why) {
    Problem problem = new Problem.NotThePage(address.toString(), why);
    reports.add(new Found.Report(source, address.toString(), 0, "not read", Optional.of(problem)));
    complete = false;
  }

  void report(PostRef.Source source, Address address, int posts, String remark) {
    reports.add(new Found.Report(source, address.toString(), posts, remark, Optional.empty()));
  }

  /** A limit struck: the list may not be whole. */
  void cut(PostRef.Source source, Address address, int posts, String remark) {
    report(source, address, posts, remark);
    skip(Found.Reason.LIMIT, address);
    complete = false;
  }

  /** Notes an address that a source names and that is not taken. */
  void skip(Found.Reason reason, Address address) {
    skipped
        .computeIfAbsent(reason, r -> new LinkedHashMap<>())
        .putIfAbsent(address.key(), address.toString());
  }

  List<Found.Skipped> skipped() {
    return skipped.entrySet().stream()
        .map(entry ->
            new Found.Skipped(
                entry.getKey(),
                entry.getValue().size(),
                entry.getValue().values().iterator().next()))
        .toList();
  }

  /** Remembers a page to be asked first the next time. */
  void remember(Page page) {
    visited.put(page.address().toString(), page.validators());
    heed(page.address(), page);
  }

  /** Keeps until when the page at an address is fresh. */
  void heed(Address address, Page page) {
    page.expires().ifPresent(until -> fresh.put(address.toString(), until));
  }

  /** Keeps how often the blog's feed wants to be asked. */
  void heed(Feed feed) {
    rhythm = Optional.of(feed.rhythm());
  }

  Wishes wishes() {
    return new Wishes(rhythm, fresh);
  }

  void remember(String address, Validators validators) {
    visited.put(address, validators);
  }

  void say(String sentence) {
    progress.accept(sentence);
  }

  int requests() {
    return asked.size();
  }

  boolean complete() {
    return complete;
  }

  List<Found.Report> reports() {
    return List.copyOf(reports);
  }

  /** The pages to ask first the next time; none where that must begin from the start. */
  Map<String, Validators> visited() {
    return interrupted ? Map.of() : Map.copyOf(visited);
  }
}
