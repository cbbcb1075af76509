package dev.lectern.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of meta elements that hold a date, and how far each is to be believed. */
final class DateNames {

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

  private DateNames() {}

  /** How far a name (letters only) is to be believed to hold the day of publication; 0 is not. */
  static double published(String name) {
    if (PUBLISHED.contains(name)) {
      return 9;
    }
    if (PERHAPS_PUBLISHED.contains(name)) {
      return 4.5;
    }
    boolean like = name.contains("publi") || name.endsWith("date");
    return like && LIKE_PUBLISHED.matcher(name).matches() ? 3 : 0;
  }

  /** How far a name (letters only) is to be believed to hold the day of a change; 0 is not. */
  static double changed(String name) {
    return MODIFIED.contains(name) ? 6 : 0;
  }
}
