package dev.lectern.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of meta elements that hold a date, and how far each is to be believed. */
final class DateNames {

  /** How far a name is to be believed to hold the day of publication, or of a change; 0 is not. */
  record Belief(double published, double changed) {}

  private static final Belief NONE = new Belief(0, 0);
  private static final Belief LIKE = new Belief(3, 0);

  private static final Set<String> PUBLISHED =
      Set.of(
          "articlepublishedtime",
          "ogarticlepublishedtime",
          "ogpublishedtime",
          "publishedtime",
          "datepublished",
          "publishdate",
          "publicationdate",
          "publisheddate",
          "articlepublished",
          "articledate",
          "articledateoriginal",
          "parselypubdate",
          "sailthrudate",
          "citationpublicationdate",
          "citationdate",
          "originalpublicationdate",
          "dcdateissued",
          "dctermsissued",
          "dctermscreated",
          "dcdatecreated",
          "dctermsdate",
          "datecreated",
          "cxenseparserecspublishtime",
          "rnewsdatepublished",
          "releasedate",
          "shareaholicarticlepublishedtime",
          "displaydate",
          "firstpublished",
          "publishtime",
          "analyticspublishdate");

  private static final Set<String> PERHAPS_PUBLISHED =
      Set.of(
          "pubdate",
          "dcdate",
          "date",
          "dateissued",
          "issued",
          "created",
          "datetime",
          "timestamp",
          "pubtime");

  private static final Set<String> MODIFIED =
      Set.of(
          "articlemodifiedtime",
          "ogupdatedtime",
          "datemodified",
          "dctermsmodified",
          "dcdatemodified",
          "lastmodified",
          "modified",
          "revised",
          "updated",
          "lastupdated");

  /** Of an unknown maker: {@code w-published-date}, {@code ms.date}. */
  private static final Pattern LIKE_PUBLISHED =
      Pattern.compile(".*publi(?:sh|ca)[a-z]*(?:date|time|at|on)[a-z]*|.{1,4}date");

  private static final Map<String, Belief> BELIEFS = beliefs();

  private DateNames() {}

  private static Map<String, Belief> beliefs() {
    Map<String, Belief> beliefs = new HashMap<>();
    PUBLISHED.forEach(name -> beliefs.put(name, new Belief(9, 0)));
    PERHAPS_PUBLISHED.forEach(name -> beliefs.put(name, new Belief(4.5, 0)));
    MODIFIED.forEach(name -> beliefs.put(name, new Belief(0, 6)));
    return beliefs;
  }

  /** How far a name (letters only) is to be believed to hold a date. */
  static Belief of(String name) {
    Belief known = BELIEFS.get(name);
    if (known != null) {
      return known;
    }
    boolean like = name.contains("publi") || name.endsWith("date");
    return like && LIKE_PUBLISHED.matcher(name).matches() ? LIKE : NONE;
  }
}
