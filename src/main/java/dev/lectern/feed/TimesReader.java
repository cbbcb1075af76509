package dev.lectern.feed;

import org.jsoup.nodes.Element;

/** Collects the dates of a feed or entry; a later one replaces an earlier, unless it is no date. */
final class TimesReader {

  private Stamp published = Stamp.NONE;
  private Stamp updated = Stamp.NONE;
  private Stamp created = Stamp.NONE;
  private Stamp expired = Stamp.NONE;

  /** Takes an element if it is a date. */
  boolean take(String name, Element element) {
    switch (name) {
      case "pubdate", "issued", "published", "dcterms_issued" ->
          published = better(published, element.wholeText());
      case "updated", "modified", "lastbuilddate", "dc_date", "dcterms_modified" ->
          updated = better(updated, element.wholeText());
      case "created", "dcterms_created" -> created = better(created, element.wholeText());
      case "expirationdate" -> expired = better(expired, element.wholeText());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** CDF's attribute. */
  void lastModified(String text) {
    updated = better(updated, text);
  }

  void published(String text) {
    published = better(published, text);
  }

  private static Stamp better(Stamp before, String text) {
    Stamp now = Stamp.of(text.strip());
    boolean keep = now.text().isEmpty() || (now.date().isEmpty() && before.date().isPresent());
    return keep ? before : now;
  }

  Times times() {
    return new Times(published, updated, created, expired);
  }
}
