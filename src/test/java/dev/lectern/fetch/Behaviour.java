package dev.lectern.fetch;

/** A way in which a server may behave, and what a fetcher must make of it. */
interface Behaviour {

  /** Teaches a server that behaviour, at {@code /} and wherever else it needs. */
  void teach(RawSite site);

  /** "200 text of the page", or the kind of the problem. */
  String outcome();

  /** How often {@code /} is asked for. */
  long hits();

  /** How often the other places of the server are asked for, its robots.txt left out. */
  long others();
}
